import { type Day, formatDay, isDay } from "#app/lib/dates.ts";
import type { LetterRow } from "./letters-shape.ts";
import { tellHoles } from "./receipt-checks.ts";

/** What a file of letters lacks and where it contradicts itself, in sentences for the receipt. */
export type LettersRead = { missing: readonly string[]; contradictory: readonly string[] };

/** Looks at the rows of a file as a whole: holes in their numbering, ids given twice, links to what is not there, dates out of order. */
export function checkRows(letters: readonly LetterRow[], events: readonly { id: string; mentionedIn: readonly string[] }[]): LettersRead {
  const byId = new Map(letters.map((row) => [row.id, row]));
  return {
    missing: [
      ...holesIn([...letters, ...events].map(({ id }) => id)),
      ...letters.flatMap((row) =>
        row.repliesTo.filter((target) => !byId.has(target)).map((target) => `${row.id}: answers ${target}, which is not in the file.`),
      ),
      ...events.flatMap((row) =>
        row.mentionedIn.filter((id) => !byId.has(id)).map((id) => `${row.id}: is mentioned in ${id}, which is not in the file.`),
      ),
    ],
    contradictory: [...twice([...letters, ...events].map(({ id }) => id)), ...letters.flatMap((row) => datesOf(row, byId))],
  };
}

/** Numbers left out between the first and the last of each series of ids: L03 where there are L02 and L04. */
export function holesIn(ids: readonly string[]): readonly string[] {
  const numbered = ids.flatMap((id) => {
    const [, series, digits] = /^([A-Z]{1,5})-?(\d{1,6})$/i.exec(id) ?? [];
    return series && digits ? [{ series, record: id, number: Number(digits) }] : [];
  });
  return [...Map.groupBy(numbered, ({ series }) => series)].flatMap(([series, own]) => tellHoles(`records numbered ${series}:`, own));
}

function twice(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) (seen.has(id) ? again : seen).add(id);
  return [...again].map((id) => `${id}: two records of the file bear this number; the second completes the first.`);
}

/** What is odd about a letter's day: no day of the calendar, bounds that exclude each other, a reply or a mention before its letter. */
function datesOf(row: LetterRow, byId: ReadonlyMap<string, LetterRow>): readonly string[] {
  const odd: string[] = [];
  const { dateBounds: bounds } = row;
  if (row.date !== null && dayOf(row) === null) odd.push(`${row.id}: “${row.date.slice(0, 40)}” is no day; the date was left out.`);
  if (bounds?.notBefore && bounds.notAfter && bounds.notBefore > bounds.notAfter)
    odd.push(`${row.id}: is dated not before ${say(bounds.notBefore)} and not after ${say(bounds.notAfter)}.`);
  for (const target of row.repliesTo) {
    const answered = byId.get(target);
    if (target === row.id) odd.push(`${row.id}: is said to answer itself; the link was left out.`);
    else if (answered && isBefore(row, answered))
      odd.push(`${row.id}: ${dated(row)}, before ${target} (${dated(answered)}), which it answers.`);
  }
  const through = row.knownThrough === null ? undefined : byId.get(row.knownThrough);
  if (through && through !== row && isBefore(through, row))
    odd.push(`${row.id}: ${dated(row)}, after ${through.id} (${dated(through)}), which is said to mention it.`);
  return odd;
}

/** Surely before: an estimate proves nothing. */
function isBefore(first: LetterRow, second: LetterRow): boolean {
  const latest = dayOf(first) ?? first.dateBounds?.notAfter ?? null;
  const earliest = dayOf(second) ?? second.dateBounds?.notBefore ?? null;
  return latest !== null && earliest !== null && latest < earliest;
}

function dayOf({ date }: LetterRow): Day | null {
  return date !== null && isDay(date) ? date : null;
}

function dated(row: LetterRow): string {
  const day = dayOf(row);
  if (day) return `dated ${say(day)}`;
  const { notBefore = null, notAfter = null } = row.dateBounds ?? {};
  const words = [notBefore ? `not before ${say(notBefore)}` : null, notAfter ? `not after ${say(notAfter)}` : null];
  return `dated ${words.filter((part) => part !== null).join(" and ")}`;
}

function say(day: string): string {
  const short = day.slice(0, 40);
  return isDay(day) ? formatDay(day) : `“${short}”`;
}
