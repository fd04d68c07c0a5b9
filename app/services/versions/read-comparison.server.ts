import { pairsByIdentity } from "#app/domain/text/carry-identity.ts";
import { type ChangeSentence, changeSentences } from "#app/domain/text/change-sentences.ts";
import type { Comparison } from "#app/domain/text/compare/compared.ts";
import { type ComparedShown, type ComparisonCounts, countFates, foldComparison } from "#app/domain/text/compare/fold.ts";
import { compareVersions } from "#app/domain/text/compare-versions.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersion, type VersionShown } from "./read-versions.server.ts";

/** Two versions of a bill beside each other. */
export type ComparisonPage = {
  readonly bill: BillOfVersions;
  readonly from: VersionShown;
  readonly to: VersionShown;
  readonly others: readonly VersionShown[];
  readonly comparison: Pick<Comparison, "changedShare" | "wordsInserted" | "wordsLeftOut">;
  readonly counts: ComparisonCounts;
  readonly shown: readonly ComparedShown[];
  readonly sentences: readonly ChangeSentence[];
  /** Addresses of the provisions that the sentences are about, by identity. */
  readonly anchors: Readonly<Record<string, string>>;
};

/**
 * What changed from one version of a bill to another, in either direction.
 *
 * @throws AppError "not-found" when there is one of them that the actor may not see
 */
export async function readComparison(context: Context, billSlug: string, fromSlug: string, toSlug: string): Promise<ComparisonPage> {
  const [from, to] = await Promise.all([readVersion(context, billSlug, fromSlug), readVersion(context, billSlug, toSlug)]);
  const compared = compareTexts(from.text, to.text);
  const { changedShare, wordsInserted, wordsLeftOut } = compared.comparison;
  const { sentences, ...shown } = compared.shown();
  const anchors = Object.fromEntries(shown.shown.flatMap(anchorsOf));
  return {
    bill: to.bill,
    from: from.version,
    to: to.version,
    others: to.others,
    comparison: { changedShare, wordsInserted, wordsLeftOut },
    counts: shown.counts,
    shown: shown.shown,
    sentences,
    anchors,
  };
}

function anchorsOf(shown: ComparedShown): readonly (readonly [string, string])[] {
  const rows = shown.kind === "row" ? [shown.row] : shown.rows;
  return rows.map(({ row, anchor }) => [row.kind === "kept" || row.kind === "inserted" ? row.next.id : row.old.id, anchor]);
}

type Compared = {
  readonly comparison: Comparison;
  readonly shown: () => { shown: readonly ComparedShown[]; counts: ComparisonCounts; sentences: readonly ChangeSentence[] };
};

/** Comparisons of texts that are remembered: the same objects are given until a text changes. */
const remembered = new WeakMap<VersionText, WeakMap<VersionText, Compared>>();

/** Two texts of one bill, compared by the identities that their provisions carry; by their words where they carry none. Remembered. */
export function compareTexts(from: VersionText, to: VersionText): Compared {
  const known = remembered.get(from)?.get(to);
  if (known) return known;
  const pairs = pairsByIdentity(from.text, to.text);
  const comparison = pairs.length > 0 ? compareVersions(from.text, to.text, pairs) : compareVersions(from.text, to.text);
  let page: ReturnType<Compared["shown"]> | null = null;
  const compared: Compared = {
    comparison,
    shown: () => {
      page ??= {
        shown: foldComparison(comparison, from.text, to.text),
        counts: countFates(comparison.rows),
        sentences: changeSentences(comparison, from.text, to.text),
      };
      return page;
    },
  };
  const ofFrom = remembered.get(from) ?? new WeakMap<VersionText, Compared>();
  ofFrom.set(to, compared);
  remembered.set(from, ofFrom);
  return compared;
}
