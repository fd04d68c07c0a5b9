import type { Totals, Vote } from "#app/domain/facts/division.ts";
import { countVotes } from "#app/importers/official-report/draft.ts";
import { continuesRow, type RollRow, readRows } from "#app/importers/official-report/roll-row.ts";
import { findTotals, readHeading } from "#app/importers/official-report/words.ts";

/** A roll-call as it was pasted: the rows under their headings, what could not be read, and the result where it was copied along. */
export type PastedRoll = {
  votes: readonly (RollRow & { vote: Vote })[];
  counted: Totals;
  /** Lines that are no heading, row or result: they may be names that are missing. */
  unread: readonly string[];
  /** Names that stand twice. */
  twice: readonly string[];
  /** The result as printed in the pasted text; null: it was not copied along. */
  printed: Totals | null;
};

/** Reads text copied from a page of the Official Report: "For", "Against", "Abstentions", and a member a line below each. */
export function readPastedRoll(text: string): PastedRoll {
  const votes: (RollRow & { vote: Vote })[] = [];
  const unread: string[] = [];
  let section: Vote | null = null;
  let printed: Totals | null = null;
  for (const line of wholeLines(text)) {
    if (line.length > longestLine) {
      unread.push(line);
      continue;
    }
    const totals = findTotals(line);
    const heading = totals ? null : readHeading(line);
    const rest = heading ? heading.rest : line;
    if (totals) printed = totals.totals;
    if (heading) section = heading.vote;
    if (totals || rest === "") continue;
    const rows = section === null ? null : readRows(rest);
    if (rows && section !== null) for (const row of rows) votes.push({ ...row, vote: section });
    else unread.push(line);
  }
  return { votes, counted: countVotes(votes), unread, twice: namesTwice(votes), printed };
}

/** A roll-call as one would paste it. What is read from it again is the same. */
export function printRoll(votes: readonly (RollRow & { vote: Vote })[]): string | null {
  const lists = headings
    .map(([vote, heading]) => ({ heading, rows: votes.filter((each) => each.vote === vote) }))
    .filter(({ rows }) => rows.length > 0);
  return lists.length === 0 ? null : lists.map(({ heading, rows }) => [heading, ...rows.map(printRow)].join("\n")).join("\n");
}

const headings: readonly [Vote, string][] = [
  ["for", "For"],
  ["against", "Against"],
  ["abstain", "Abstentions"],
  ["did_not_vote", "Did not vote"],
];

function printRow({ name, seat, party, proxyCastBy }: RollRow): string {
  const parts = [name, seat && `(${seat})`, party && `(${party})`, proxyCastBy && `[Proxy vote cast by ${proxyCastBy}]`];
  return parts.filter(Boolean).join(" ");
}

/** No line of a roll-call is half as long, and looking for names in one of sixty thousand signs would take a minute. */
const longestLine = 1_000;

/** The lines without empty ones; a line that begins with a bracket belongs to the one before. */
function wholeLines(text: string): string[] {
  const lines: string[] = [];
  for (const printed of text.split(/\r?\n/)) {
    const line = printed.replaceAll(/[\s\u00a0]+/g, " ").trim();
    const before = lines.at(-1);
    if (line === "") continue;
    if (before !== undefined && before.length <= longestLine && continuesRow(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function namesTwice(votes: readonly RollRow[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name, seat } of votes) {
    const key = `${name}${seat ? ` (${seat})` : ""}`;
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return [...twice];
}
