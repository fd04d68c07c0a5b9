import type { Extent, Reading } from "#app/domain/text/compare/compared.ts";
import type { Provision, ProvisionKind } from "#app/domain/text/provision.ts";

/** What the comparison of one provision came to. Printing points are what the clerks may correct without an amendment: see `VerifiedDifference`. */
export const verdicts = ["equal", "equal-but-printing-points", "different"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * One difference, with both readings. `number`, `level` and the extents `references` and `printing` are printing points; all others are differences.
 * `level`: the same words as another kind of provision ("(a)" for "(1)").
 */
export type VerifiedDifference =
  | {
      readonly kind: "words" | "heading";
      readonly extent: Extent;
      readonly computed: string;
      readonly published: string;
      readonly diff: Reading["diff"];
    }
  | { readonly kind: "number"; readonly computed: string | null; readonly published: string | null }
  | { readonly kind: "level"; readonly computed: ProvisionKind; readonly published: ProvisionKind }
  /** It stands in another place than it should. */
  | { readonly kind: "place" }
  | { readonly kind: "missing"; readonly computed: string }
  | { readonly kind: "extra"; readonly published: string };

/** One provision, checked. Its name is that in the published print, or in the computed text if it is missing there. */
export type VerifiedProvision = {
  readonly name: string;
  readonly verdict: Verdict;
  readonly computed: Provision | null;
  readonly published: Provision | null;
  readonly differences: readonly VerifiedDifference[];
};

/** A consolidation, checked. */
export type Verification = {
  /** Every provision of both texts once, in reading order. */
  readonly provisions: readonly VerifiedProvision[];
  readonly counts: Readonly<Record<Verdict, number>> & { readonly all: number };
  /** "Equal: 112 of 118 provisions; 5 equal but for printing points; 1 different." */
  readonly summary: string;
};
