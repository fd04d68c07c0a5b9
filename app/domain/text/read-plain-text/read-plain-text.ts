import { assemble } from "./assemble.ts";
import { tellFrontMatter } from "./front-matter.ts";
import { layoutFromMargins } from "./layout-from-margins.ts";
import { prepare } from "./prepare.ts";
import { readBody } from "./read-body.ts";
import type { ReadAs, ReadLine, ReadProblem, ReadText } from "./read-text.ts";
import type { LineReading } from "./reading.ts";
import { longestLine, longestText, mostLines, type SourceLine } from "./source-line.ts";

/**
 * Reads the text of a bill as it was copied from a print or typed: with or without page and line numbers, running heads and a
 * list of sections in front. Identities are made from addresses, as for the first version of a bill. Every line that was given
 * is in `lines` with what it was read as; nothing is left out.
 *
 * Cost: linear. A text of more than 3 million characters or 200,000 lines is refused.
 */
export function readPlainText(input: string): ReadText {
  if (input.length > longestText) return refused(`The text has ${input.length} characters; at most ${longestText} are read.`);
  if (input.trim() === "") return refused("There is no text.");
  return readSourceLines(prepare(input));
}

/** Reads lines whose pages and margins are known already. */
export function readSourceLines(source: readonly SourceLine[]): ReadText {
  if (source.length > mostLines) return refused(`The text has ${source.length} lines; at most ${mostLines} are read.`);
  const tooLong = source.find(({ words }) => words.length > longestLine);
  if (tooLong) return refused(`Line ${tooLong.at} has ${tooLong.words.length} characters; this is not the text of a bill.`);
  const lines = tellFrontMatter(source);
  const body = lines.filter(({ role }) => role === "body");
  const reading = readBody(body);
  const { text, ids, spans } = assemble(reading.draft.entries);
  const readLines = lines.map((line) => readLine(line, reading.readings.get(line.at), ids));
  const found = layoutFromMargins(lines, spans);
  const hasSection = reading.draft.entries.some(({ kind }) => kind === "section" || kind === "schedule-paragraph");
  return {
    text,
    title: lines.find(({ role }) => role === "title")?.words ?? null,
    layout: found.layout,
    noLayout: found.noLayout,
    lines: readLines,
    problems: [...problemsOf(readLines), ...found.problems].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    refusal: hasSection ? null : noSection(readLines),
  };
}

function readLine(line: SourceLine, reading: LineReading | undefined, ids: readonly string[]): ReadLine {
  const { at, content } = line;
  return { at, content, readAs: readAs(line, reading, ids), note: reading?.note ?? null };
}

function readAs({ role }: SourceLine, reading: LineReading | undefined, ids: readonly string[]): ReadAs {
  if (role !== "body") return { as: role };
  const id = reading?.entry ? ids[reading.entry.index] : undefined;
  if (!reading?.entry || id === undefined) return { as: "unplaced" };
  return { as: "provision", kind: reading.entry.kind, id, part: reading.part };
}

function problemsOf(lines: readonly ReadLine[]): readonly ReadProblem[] {
  return lines.flatMap(({ at, readAs: as, note }): ReadProblem[] => {
    if (as.as === "unplaced") return [{ kind: "unplaced", at, message: "This line could not be placed in the bill." }];
    return note === null ? [] : [{ kind: "doubtful", at, message: note }];
  });
}

function noSection(lines: readonly ReadLine[]): string {
  const first = lines.find(({ readAs: as }) => as.as === "unplaced" || as.as === "provision");
  const place = first ? ` The text begins on line ${first.at} with “${first.content.trim().slice(0, 60)}”.` : "";
  return `No section was found. A section begins with its number and heading on a line, such as “1 The register”.${place}`;
}

function refused(refusal: string): ReadText {
  return { text: { provisions: [] }, title: null, layout: null, noLayout: refusal, lines: [], problems: [], refusal };
}
