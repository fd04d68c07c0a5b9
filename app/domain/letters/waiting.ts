import { addDays, type Day, sortDay, weekdayOf } from "#app/lib/dates.ts";
import type { Clock, ClockState } from "./clock.ts";

/** A letter with its clock and whom it concerns: slugs of the offices and committees that wrote or are written to, and of its bills. */
export type TimedLetter = {
  slug: string;
  clock: Clock;
  offices: readonly string[];
  committees: readonly string[];
  bills: readonly string[];
};

/** Only the letters of an office, a committee and a bill; null: any. */
export type WaitingFilter = { office: string | null; committee: string | null; bill: string | null };
export const noFilter: WaitingFilter = { office: null, committee: null, bill: null };

/** What we wait for, and those of them that are late or fall due this week. */
export type WaitingLists<Letter extends TimedLetter> = {
  waiting: readonly Letter[];
  late: readonly Letter[];
  dueThisWeek: readonly Letter[];
  counts: WaitingCounts;
};

/** `late` has the very late ones in it; `withoutLastDay`: we wait, but nothing says until when, or the clock is stopped. */
export type WaitingCounts = { waiting: number; late: number; veryLate: number; dueThisWeek: number; withoutLastDay: number };

const waited: Record<ClockState, boolean> = {
  no_reply_expected: false,
  not_known: false,
  awaiting: true,
  holding_reply: true,
  part_answer: true,
  answered: false,
  late: true,
  very_late: true,
  refused: false,
};

/** Whether somebody waits for a reply, or for the rest of one. */
export function isWaitedFor(clock: Clock): boolean {
  return waited[clock.state];
}

/**
 * The letters to which we wait for a reply, by their last day, the earliest first and those without one at the end by the day of sending.
 * A letter falls due this week where its last day lies from the Monday to the Sunday around today, also when that day is past.
 *
 * Cost: n log n in the number of letters.
 */
export function listWaiting<Letter extends TimedLetter>(
  letters: readonly Letter[],
  today: Day,
  filter: WaitingFilter = noFilter,
): WaitingLists<Letter> {
  const waiting = letters.filter((letter) => waited[letter.clock.state] && isWithin(letter, filter)).sort(byLastDay);
  const late = waiting.filter(({ clock }) => clock.state === "late" || clock.state === "very_late");
  const monday = addDays(today, 1 - weekdayOf(today));
  const sunday = addDays(monday, 6);
  const dueThisWeek = waiting.filter(({ clock }) => clock.lastDay !== null && monday <= clock.lastDay && clock.lastDay <= sunday);
  return {
    waiting,
    late,
    dueThisWeek,
    counts: {
      waiting: waiting.length,
      late: late.length,
      veryLate: late.filter(({ clock }) => clock.state === "very_late").length,
      dueThisWeek: dueThisWeek.length,
      withoutLastDay: waiting.filter(({ clock }) => clock.lastDay === null).length,
    },
  };
}

/** The offices, committees and bills for which we wait, each with how many letters: what a filter can offer. */
export function waitingChoices(letters: readonly TimedLetter[]): Record<"offices" | "committees" | "bills", ReadonlyMap<string, number>> {
  const open = letters.filter((letter) => waited[letter.clock.state]);
  return {
    offices: counted(open.flatMap((letter) => [...new Set(letter.offices)])),
    committees: counted(open.flatMap((letter) => [...new Set(letter.committees)])),
    bills: counted(open.flatMap((letter) => [...new Set(letter.bills)])),
  };
}

function counted(slugs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const slug of [...slugs].sort()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

function isWithin(letter: TimedLetter, { office, committee, bill }: WaitingFilter): boolean {
  return (
    (office === null || letter.offices.includes(office)) &&
    (committee === null || letter.committees.includes(committee)) &&
    (bill === null || letter.bills.includes(bill))
  );
}

function byLastDay(a: TimedLetter, b: TimedLetter): number {
  const [first, second] = [sortText(a), sortText(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

// "~" stands after every day.
function sortText({ slug, clock }: TimedLetter): string {
  return `${clock.lastDay ?? "~"} ${sortDay(clock.sent) ?? "~"} ${slug}`;
}
