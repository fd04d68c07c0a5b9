import { readAmendmentNumber } from "./amendment-number.ts";
import { type GroupingLine, groupingLines } from "./grouping-lines.ts";
import type { GroupingNote } from "./grouping-notes.ts";
import { readGroupingSentence } from "./grouping-sentences.ts";

/** A group as a groupings paper prints it. */
export type ReadGroup = {
  readonly name: string;
  /** "Group 5: …" gives 5; null where the paper does not count its groups. */
  readonly ordinal: number | null;
  readonly numbers: readonly string[];
  readonly notes: readonly GroupingNote[];
  /** Line of the paper, from 1, on which the group begins. */
  readonly line: number;
};

/** A time limit between groups, in a "(Timed)" paper: by when the groups before it are to be done. `afterGroup` is an index, -1 before the first. */
export type GroupDeadline = { readonly afterGroup: number; readonly words: string; readonly minutes: number | null };

export type GroupingsPaper = {
  /** The lines above the first group. */
  readonly head: readonly string[];
  readonly stage: "stage_2" | "stage_3" | null;
  readonly groups: readonly ReadGroup[];
  readonly deadlines: readonly GroupDeadline[];
  /** What could not be read, with its line from 1. */
  readonly problems: readonly { readonly line: number; readonly text: string; readonly message: string }[];
};

type Open = { name: string; ordinal: number | null; numbers: string[]; notes: GroupingNote[]; noteLines: number[]; line: number };
type Reading = { head: string[]; groups: Open[]; deadlines: GroupDeadline[]; problems: GroupingsPaper["problems"][number][] };

/** Reads the text of a groupings paper, as copied. A garbled note is reported and not mended. Cost: linear. */
export function readGroupings(text: string): GroupingsPaper {
  const reading: Reading = { head: [], groups: [], deadlines: [], problems: [] };
  let name: GroupingLine[] = [];
  let isInNotes = false;
  for (const line of groupingLines(text)) {
    if (line.kind === "numbers") {
      openGroup(reading, name, line);
      name = [];
      isInNotes = false;
    } else if (line.kind === "notes-heading") isInNotes = true;
    else if (line.kind === "deadline")
      reading.deadlines.push({ afterGroup: reading.groups.length - 1, words: line.text, minutes: minutesOf(line.text) });
    else if (line.kind === "heading") {
      reading.head.push(...name.map((each) => each.text), line.text);
      name = [];
    } else if (line.kind === "stray")
      reading.problems.push({ line: line.line, text: line.text, message: "Not part of a groupings paper." });
    else if (isInNotes && /pre-?empt|alternative/i.test(line.text)) addNote(reading, line);
    else name.push(line);
  }
  for (const { line, text: words } of name)
    reading.problems.push({ line, text: words, message: "A group without amendments, or a line that is no group." });
  const stage = /\bStage ([23])\b/.exec(reading.head.join(" "))?.[1];
  reportTwice(reading);
  reportUnknownGroups(reading);
  const groups = reading.groups.map(({ noteLines: _, ...group }) => group);
  return { ...reading, groups, stage: stage === "2" ? "stage_2" : stage === "3" ? "stage_3" : null };
}

function openGroup(reading: Reading, name: readonly GroupingLine[], numbers: GroupingLine): void {
  const words = name.map(({ text }) => text).join(" ");
  const counted = /^Group (\d{1,3})\s*[:.–—-]\s*/i.exec(words);
  const open = reading.groups.at(-1);
  const list = numbers.text.split(",").map((number) => number.trim());
  for (const number of list)
    if (!readAmendmentNumber(number))
      reading.problems.push({ line: numbers.line, text: number, message: "Not the number of an amendment." });
  const read = list.filter((number) => readAmendmentNumber(number));
  if (words === "" && open) {
    // A list that was broken over lines goes on.
    open.numbers.push(...read);
    return;
  }
  if (words === "") reading.problems.push({ line: numbers.line, text: numbers.text, message: "Amendments without the name of a group." });
  reading.groups.push({
    name: counted ? words.slice(counted[0].length) : words,
    ordinal: counted ? Number(counted[1]) : null,
    numbers: read,
    notes: [],
    noteLines: [],
    line: name[0]?.line ?? numbers.line,
  });
}

function addNote({ groups, problems }: Reading, { line, text }: GroupingLine): void {
  const note = readGroupingSentence(text);
  const open = groups.at(-1);
  if (note && open) {
    open.notes.push(note);
    open.noteLines.push(line);
  } else problems.push({ line, text, message: "A note that could not be read." });
}

function minutesOf(words: string): number | null {
  const hours = /(\d{1,2}) hours?/i.exec(words)?.[1];
  const minutes = /(\d{1,3}) minutes?/i.exec(words)?.[1];
  return hours || minutes ? Number(hours ?? 0) * 60 + Number(minutes ?? 0) : null;
}

function reportTwice({ groups, problems }: Reading): void {
  const seen = new Map<string, string>();
  for (const { name, numbers, line } of groups) {
    for (const number of numbers) {
      const before = seen.get(number);
      if (before !== undefined)
        problems.push({ line, text: number, message: `Amendment ${number} is listed twice: in “${before}” and in “${name}”.` });
      seen.set(number, name);
    }
  }
}

/** A note may name a group that the paper does not hold: it was cut off, or the name was not read as it ends. */
function reportUnknownGroups({ groups, problems }: Reading): void {
  const names = new Set(groups.flatMap(({ name, ordinal }) => [fold(name), fold(`Group ${ordinal}`)]));
  for (const { notes, noteLines } of groups) {
    for (const [at, note] of notes.entries()) {
      const places = note.kind === "pre-empts" ? note.targets : note.kind === "is-pre-empted" ? note.by : note.among;
      for (const { group } of places)
        if (group !== null && !names.has(fold(group)))
          problems.push({ line: noteLines[at] ?? 0, text: group, message: "A note names this group, and the paper does not hold it." });
    }
  }
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[“”"‘’']/g, "")
    .trim();
}
