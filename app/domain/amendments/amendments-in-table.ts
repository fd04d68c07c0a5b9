import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { ConflictInFewWords } from "./conflict-words.ts";

/** A value of a filter and what it is called. */
export type Worded = { value: string; label: string };

/** What is not known is this value, so that it can be filtered for, and never a default. */
export const notKnown = "unknown";

/** An amendment as a row of the table. */
export type AmendmentInTable = {
  slug: string;
  href: string;
  /** As printed; rows of the record without a number of their own say so. */
  number: string;
  /** From 0, in the order of consideration, one stage after the other. */
  order: number;
  stage: Worded;
  /** The unit whose heading it stands under: "Section 41" for "After section 41" too. */
  place: Worded;
  /** The centre heading itself. */
  heading: string;
  /** False: somebody should look where it belongs. */
  placeIsCertain: boolean;
  wording: string;
  wordingIsIncomplete: boolean;
  member: Worded & { href: string | null };
  party: Worded;
  supporters: readonly string[];
  onBehalfOf: string | null;
  isStarred: boolean;
  group: Worded | null;
  conflicts: readonly ConflictInFewWords[];
  state: Worded & { code: AmendmentState | null };
  /** "5 for, 4 against"; null: no division on record. */
  vote: { label: string; href: string } | null;
  lodgedOn: string | null;
  decidedOn: string | null;
  isDraft: boolean;
  isMadeUp: boolean;
  /** All that a search looks at, folded. */
  words: string;
};
