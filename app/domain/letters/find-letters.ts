import { sortDay } from "#app/lib/dates.ts";
import { hasAllWords, searchWords } from "#app/lib/text.ts";
import type { ClockState } from "./clock.ts";
import { type LetterColumnId, type LetterFilterName, letterColumns, letterFilters } from "./letter-columns.ts";
import type { LetterInTable, LetterRow, Worded } from "./letter-in-table.ts";

/** What the table is asked for: words, filters and an order; as it stands in an address. */
export type LettersAsked = {
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { column: string; direction: "ascending" | "descending" };
};

/**
 * The letters that have all the words and of each filter one of the values, in the order asked for. Letters of which the day is not known
 * come last in either direction.
 *
 * Cost: n log n in the number of letters, and linear in the text that is searched.
 */
export function findLetters(letters: readonly LetterInTable[], { search, filters, sort }: LettersAsked): readonly LetterInTable[] {
  const words = searchWords(search);
  const set = letterFilters.flatMap(({ name }) => {
    const wanted = filters[name] ?? [];
    return wanted.length > 0 ? [{ name, wanted: new Set(wanted) }] : [];
  });
  const found = letters.filter(
    (letter) =>
      hasAllWords(letter.words, words) && set.every(({ name, wanted }) => letter.values[name].some((each) => wanted.has(each.value))),
  );
  const turn = sort.direction === "descending" ? -1 : 1;
  const keyOf = sortKeys[columnOf(sort.column)];
  return found
    .map((letter) => ({ letter, key: keyOf(letter.row) }))
    .sort((a, b) => {
      if (a.key !== b.key && (a.key === "" || b.key === "")) return a.key === "" ? 1 : -1;
      return (
        turn * compare(a.key, b.key) || turn * compare(dayOf(a.letter.row), dayOf(b.letter.row)) || compare(a.letter.slug, b.letter.slug)
      );
    })
    .map(({ letter }) => letter);
}

/** What each filter can be set to, with how many letters there are. */
export function letterChoices(letters: readonly LetterInTable[]): Record<LetterFilterName, readonly (Worded & { count: number })[]> {
  const choicesOf = (name: LetterFilterName) => {
    const counted = new Map<string, Worded & { count: number }>();
    for (const { values } of letters)
      for (const each of new Map(values[name].map((value) => [value.value, value])).values())
        counted.set(each.value, { ...each, count: (counted.get(each.value)?.count ?? 0) + 1 });
    return [...counted.values()].sort(name === "year" ? (a, b) => compare(b.label, a.label) : (a, b) => compare(a.label, b.label));
  };
  return {
    bill: choicesOf("bill"),
    topic: choicesOf("topic"),
    person: choicesOf("person"),
    office: choicesOf("office"),
    committee: choicesOf("committee"),
    kind: choicesOf("kind"),
    state: choicesOf("state"),
    year: choicesOf("year"),
    known: choicesOf("known"),
  };
}

function columnOf(name: string): LetterColumnId {
  return letterColumns.find(({ id }) => id === name)?.id ?? "sent";
}

// The most urgent first.
const urgency: Record<ClockState, number> = {
  very_late: 0,
  late: 1,
  holding_reply: 2,
  part_answer: 3,
  awaiting: 4,
  refused: 5,
  answered: 6,
  not_known: 7,
  no_reply_expected: 8,
};

const sortKeys: Record<LetterColumnId, (row: LetterRow) => string> = {
  sent: dayOf,
  from: (row) => namesOf(row.from),
  to: (row) => namesOf(row.to),
  subject: (row) => row.subject.toLowerCase(),
  kind: (row) => row.kind,
  about: (row) => row.about.map((each) => each.label).join(" "),
  reply: ({ reply, lastDay }) => `${urgency[reply.state]} ${lastDay ?? "~"}`,
};

function namesOf(parties: LetterRow["from"]): string {
  return parties
    .map((party) => party.name ?? "")
    .join(" ")
    .toLowerCase();
}

function dayOf(row: LetterRow): string {
  return sortDay(row.sent) ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
