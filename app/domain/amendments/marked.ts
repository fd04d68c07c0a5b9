import type { BillText, ProvisionKind } from "#app/domain/text/provision.ts";
import type { Point } from "./located.ts";

/** A run of words. Number of the amendment that inserted it, and of the one that left it out; null: in the version, and still there. */
export type MarkedSegment = {
  readonly text: string;
  readonly insertedBy: string | null;
  readonly leftOutBy: string | null;
  /** Where the words stood in the version; null when an amendment brought them. */
  readonly from: Point | null;
};

/** How a number came about: as printed, as worded in an amendment, by rule, or by a rule that is not verified. */
export type NumberOrigin = "printed" | "worded" | "given" | "provisional";

/** One provision of a version with amendments in it: what was there, what came and what went. In the order of the print; depth as in `Block`. */
export type MarkedBlock = {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly number: string | null;
  readonly numberOrigin: NumberOrigin;
  readonly heading: string | null;
  /** The linear text in pieces; the number is part of it where `isNumberedInLine`. */
  readonly segments: readonly MarkedSegment[];
  readonly insertedBy: string | null;
  /** The whole provision (number, heading) went; words of it that stayed run on in the provision before when `runsOn`. */
  readonly leftOutBy: string | null;
  readonly runsOn: boolean;
  /** Moved here by that amendment (its old place is marked with `movedAwayBy`). */
  readonly movedBy: string | null;
  readonly movedAwayBy: string | null;
  readonly cell?: { readonly isHeading: boolean; readonly columns: number; readonly rows: number };
};

/** What one amendment did to the text, or why it could not. */
export type AmendmentResult =
  | { readonly number: string; readonly state: "applied"; readonly notes: readonly string[]; readonly touches: readonly string[] }
  | {
      readonly number: string;
      readonly state: "pre-empted" | "not-applied";
      readonly reason: string;
      /** The amendment that stands in the way, where one does. */
      readonly because: string | null;
    };

/** A new number, and the amendment that made it necessary. */
export type NewNumber = {
  readonly id: string;
  readonly number: string;
  readonly origin: NumberOrigin;
  readonly amendment: string;
  readonly note: string | null;
};

/** A version with amendments in it. */
export type AppliedText = {
  readonly blocks: readonly MarkedBlock[];
  /** The text as it would read. */
  readonly text: BillText;
  /** In the order of consideration. */
  readonly results: readonly AmendmentResult[];
  readonly numbers: readonly NewNumber[];
};
