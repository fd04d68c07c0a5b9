import type { Label } from "../label.ts";
import type { ProvisionKind } from "../provision.ts";
import type { Entry } from "./draft.ts";
import { endsSentence, introducesList, isComplete } from "./headings.ts";
import { type Reading, soFar } from "./reading.ts";
import { figureAfter, letterAfter, romanAfter, type Succession } from "./sequence.ts";
import type { SourceLine } from "./source-line.ts";

/** Where a number that a line begins with puts its words. */
export type Placed = { readonly above: Entry | null; readonly kind: ProvisionKind; readonly number: string; readonly note: string | null };

const holdsLetters: ReadonlySet<ProvisionKind> = new Set([
  "section",
  "subsection",
  "schedule-paragraph",
  "schedule-sub-paragraph",
  "definition",
  "item",
  "quotation",
  "long-title",
]);
const holdsFigures: ReadonlySet<ProvisionKind> = new Set(["section", "schedule-paragraph", "quotation"]);

/** What goes on after a number when it is a reference, not the beginning of a provision: "(2) and (3)", "(b) or". */
const goesOnAsReference = /^(?:,|\)|(?:and|or|to)\s+\(|(?:of|above|below)\b)/;

/** Where a bracketed number stands; null when it is a reference in the middle of a sentence. */
export function placeNumber(reading: Reading, line: SourceLine, label: Label, isAtBeginning: boolean): Placed | null {
  const form = formHere(reading, label);
  const found =
    form === "figure" ? findFigure(reading, label) : form === "letter" ? findLetter(reading, label) : findDeeper(reading, label, form);
  if (!found) return null;
  const { above, kind, succession } = found;
  if (!isAtBeginning && !isFresh(reading, above)) return null;
  if (isAtBeginning && !begins(reading, line, { label, above, form, succession })) return null;
  remember(above, form, label.number, isAtBeginning ? line.column : null);
  const gap = succession === "later" && !isFresh(reading, above) ? `${label.number} does not follow the number before it.` : null;
  return { above, kind, number: label.number, note: gap };
}

type Form = "figure" | "letter" | "roman" | "capital";

function formHere({ draft }: Reading, label: Label): Form {
  if (label.form === "figure-in-brackets" || label.form === "blank") return "figure";
  if (label.form === "capital-in-brackets") return "capital";
  const inner = label.number.slice(1, -1);
  const holder = draft.nearest(holdsLetters);
  const paragraph = draft.nearest(new Set<ProvisionKind>(["paragraph"]));
  const current = draft.current;
  if (!/^[ivxl]+$/.test(inner) && !(/^[ivxl]+[a-h]$/.test(inner) && paragraph?.lastRoman && romanAfter(paragraph.lastRoman, label.number)))
    return "letter";
  if (inner === "i" && current && introducesList(soFar(current))) return "roman";
  const romanHolder = paragraph?.lastRoman ? paragraph : holder;
  if (romanHolder?.lastRoman && romanAfter(romanHolder.lastRoman, label.number) === "next") return "roman";
  const letters = draft.scope().findLast((entry) => entry.lastLetter !== null);
  if (letters && letterAfter(letters.lastLetter, label.number) === "next") return "letter";
  // Quoted alone, "(ii)" is a sub-paragraph; a single letter in a list of letters is a paragraph.
  return romanAfter(null, label.number) === null ? "letter" : "roman";
}

type Found = { above: Entry; kind: ProvisionKind; succession: Succession };

function findFigure({ draft }: Reading, label: Label): Found | null {
  const above = draft.nearest(holdsFigures);
  if (!above) return null;
  const kind = above.kind === "schedule-paragraph" ? "schedule-sub-paragraph" : "subsection";
  return { above, kind, succession: label.form === "blank" ? "next" : figureAfter(above.lastFigure, label.number) };
}

function findLetter({ draft }: Reading, label: Label): Found | null {
  const holders = draft.scope().filter(({ kind }) => holdsLetters.has(kind));
  const innermost = holders.at(-1);
  if (!innermost) return null;
  const above =
    holders.findLast((entry) => letterAfter(entry.lastLetter, label.number) === "next") ??
    holders.findLast(({ lastLetter }) => lastLetter !== null) ??
    innermost;
  return { above, kind: "paragraph", succession: letterAfter(above.lastLetter, label.number) };
}

function findDeeper({ draft }: Reading, label: Label, form: "roman" | "capital"): Found | null {
  const kind = form === "roman" ? "sub-paragraph" : "sub-sub-paragraph";
  const preferred = new Set<ProvisionKind>(form === "roman" ? ["paragraph"] : ["sub-paragraph"]);
  const above = draft.nearest(preferred) ?? draft.nearest(new Set<ProvisionKind>(["paragraph"])) ?? draft.nearest(holdsLetters);
  if (!above) return null;
  const succession = form === "roman" ? romanAfter(above.lastRoman, label.number) : letterAfter(above.lastCapital, label.number);
  return { above, kind, succession };
}

/** Nothing was said in it yet, so that its first number may stand on its own line or the next. */
function isFresh({ draft }: Reading, above: Entry): boolean {
  return draft.current === above && above.parts.length === 0;
}

type Asked = { label: Label; above: Entry; form: Form; succession: Succession };

function begins(reading: Reading, line: SourceLine, asked: Asked): boolean {
  const { label, above, form, succession } = asked;
  if (isFresh(reading, above)) return true;
  const before = soFar(reading.draft.current);
  const told = toldByColumn(reading, line, above, form);
  if (told === false) return false;
  const isFirst = lastOf(above, form) === null || (introducesList(before) && (form !== "figure" || above.kind === "quotation"));
  if (isFirst && succession !== null)
    return introducesList(before) || (told === true && isComplete(before)) || (endsSentence(before) && form === "figure");
  if (introducesList(before)) return isFirstOfList(label);
  if (succession === null) return told === true && endsSentence(before);
  if (goesOnAsReference.test(label.rest) && !/[.;]$/.test(before)) return false;
  if (told === true) return true;
  const last = reading.lastLine;
  if (
    form !== "figure" &&
    succession === "next" &&
    last &&
    !last.words.endsWith(",") &&
    reading.sheet.hadRoom(last, line.words, reading.draft.current?.kind ?? null)
  )
    return true;
  return form === "figure"
    ? /[.;”)]$|[;,”] (?:and|or)$/.test(before) && (!before.endsWith(")") || reading.lastLine === null)
    : endsItem(before);
}

function endsItem(before: string): boolean {
  return /[.,;”]$/.test(before) || /\b(?:and|or|but)$/.test(before);
}

function isFirstOfList({ number }: Label): boolean {
  return number === "(a)" || number === "(i)" || number === "(A)" || number === "(1)" || /^\(Z?A?1?\d?\)$/.test(number);
}

/** Where the place on the line tells a number from words that run on; null when it does not. */
function toldByColumn({ draft, sheet }: Reading, line: SourceLine, above: Entry, form: Form): boolean | null {
  const sibling = above.columns.get(form);
  if (!sheet.columnsTell || sibling === undefined) return null;
  if (Math.abs(line.column - sibling) <= 1) return true;
  const { current } = draft;
  return current !== null && line.column > current.column + 1 && line.column > sibling + 1 ? false : null;
}

function lastOf(above: Entry, form: Form): string | null {
  if (form === "figure") return above.lastFigure;
  if (form === "letter") return above.lastLetter;
  return form === "roman" ? above.lastRoman : above.lastCapital;
}

function remember(above: Entry, form: Form, number: string, column: number | null): void {
  if (form === "figure") above.lastFigure = number;
  if (form === "letter") above.lastLetter = number;
  if (form === "roman") above.lastRoman = number;
  if (form === "capital") above.lastCapital = number;
  if (column !== null) above.columns.set(form, column);
}
