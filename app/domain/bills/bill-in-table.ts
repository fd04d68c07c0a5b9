import type { BillOutcome, Enactment } from "#app/domain/facts/bill.ts";

/** A value of a filter and what it is called. */
export type Worded = { value: string; label: string };

/** A bill as a row of the table. What is not known is the value "unknown", so that it can be filtered for, and never a default. */
export type BillInTable = {
  slug: string;
  href: string;
  title: string;
  session: number;
  number: number | null;
  type: Worded;
  procedure: Worded;
  /** How far it came. */
  stage: Worded;
  outcome: Worded;
  outcomeCode: BillOutcome | null;
  enactment: Enactment | null;
  introducedOn: string | null;
  /** The newest day on which something is known to have happened. */
  lastOn: string | null;
  members: readonly { slug: string; name: string; href: string }[];
  topics: readonly { slug: string; name: string }[];
  isDraft: boolean;
  isMadeUp: boolean;
  /** All that a search looks at, folded: every title that it ever had, its number, its members and topics. */
  words: string;
};
