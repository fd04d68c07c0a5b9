import type { WordDiff } from "#app/lib/word-diff.ts";
import type { Provision } from "../provision.ts";

/**
 * How words differ.
 *
 * - `words`: there are others.
 * - `references`: only references, and each names the same provision as before under its new number. A printing point.
 * - `printing`: only punctuation, spaces, capitals, the form of quotation marks and dashes. A printing point.
 */
export type Extent = "words" | "references" | "printing";

/** Two readings of the same words. */
export type Reading = { readonly extent: Extent; readonly from: string; readonly to: string; readonly diff: WordDiff };

/** A provision that stands in both prints, and what has become of it. All null and false: unchanged. What stands beneath it has rows of its own. */
export type KeptProvision = {
  readonly kind: "kept";
  readonly old: Provision;
  readonly next: Provision;
  readonly depth: number;
  readonly words: Reading | null;
  /**
   * Where its own words stand now, or stood before, if that is its first subsection: added subsections make one of what was a section's own words.
   * Then `words` compares them with those. The subsection has a row `inserted` (or `left-out`) with `hasWordsOfParent`.
   */
  readonly wordsStandIn: { readonly print: "old" | "next"; readonly provision: Provision } | null;
  readonly heading: Reading | null;
  /** The number as printed, before and now. */
  readonly renumbered: { readonly from: string | null; readonly to: string | null } | null;
  /** It stands in another place. Its old place has a row `moved-away`. */
  readonly isMoved: boolean;
  /** Another level or kind: a paragraph that became a subsection. */
  readonly isOtherKind: boolean;
};

/**
 * One row of two prints side by side. `isTop`: what it stands in is not itself new (or left out, as the case may be).
 * Depth counts from 0, in the print that the provision stands in.
 */
export type ComparedProvision =
  | KeptProvision
  | {
      readonly kind: "inserted";
      readonly next: Provision;
      readonly depth: number;
      readonly isTop: boolean;
      readonly hasWordsOfParent: boolean;
    }
  | {
      readonly kind: "left-out";
      readonly old: Provision;
      readonly depth: number;
      readonly isTop: boolean;
      readonly hasWordsOfParent: boolean;
    }
  /** The place in the old print of a provision that stands elsewhere now; its row there is `kept`. Only for the provision itself, not for what stands in it. */
  | { readonly kind: "moved-away"; readonly old: Provision; readonly next: Provision; readonly depth: number };

/** Two prints compared. */
export type Comparison = {
  /** In reading order: the new print, with what was left out or moved away where it stood. */
  readonly rows: readonly ComparedProvision[];
  /**
   * How much changed, from 0 (no word) to 1 (no word stayed): words inserted and words left out, as a share of the words of both prints.
   * Headings count; numbers, references that follow them, punctuation and capitals do not; what was moved has not changed.
   */
  readonly changedShare: number;
  readonly wordsInserted: number;
  readonly wordsLeftOut: number;
};

/** Whether nothing at all has become of a provision. */
export function isUnchanged(row: KeptProvision): boolean {
  return (
    row.words === null && row.heading === null && row.renumbered === null && row.wordsStandIn === null && !row.isMoved && !row.isOtherKind
  );
}
