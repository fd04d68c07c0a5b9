import type { UncertainDay } from "#app/lib/dates.ts";
import type { ClockState } from "./clock.ts";
import type { ClockTone } from "./clock-words.ts";
import type { LetterFilterName } from "./letter-columns.ts";
import type { TimedLetter } from "./waiting.ts";

/** A value of a filter and what it is called. */
export type Worded = { value: string; label: string };
type Party = { name: string | null; href: string | null; office?: string | null };
type Link = { label: string; href: string };

/** A clock as it is shown in a line: never the way it was reckoned. */
export type ClockShown = { state: ClockState; word: string; tone: ClockTone; sentence: string };

/** A letter as a row of the table, as everybody may see it. */
export type LetterRow = {
  slug: string;
  href: string;
  subject: string;
  from: readonly Party[];
  to: readonly Party[];
  /** Who is to answer, or to write the letter that was promised. */
  waitsFor: readonly Party[];
  sent: UncertainDay;
  kind: string;
  about: readonly Link[];
  reply: ClockShown;
  /** The day after which a reply is late. */
  lastDay: string | null;
  isMentionedOnly: boolean;
  isDraft: boolean;
  isMadeUp: boolean;
};

/** A letter with all that it can be found by. `wrote` and `owes`: the offices and committees that wait, and those that are to answer: "office minister-for-lamps". */
export type LetterInTable = TimedLetter & {
  row: LetterRow;
  wrote: readonly string[];
  owes: readonly string[];
  values: Readonly<Record<LetterFilterName, readonly Worded[]>>;
  /** All that a search looks at, folded. What is withheld is not in it. */
  words: string;
};
