import { afterSpace, type Cursor, comesNext, eat, fail, matchAt, note, skipStrayComma } from "./cursor.ts";
import type { Instruction } from "./instruction.ts";
import { makeInstruction } from "./make-instruction.ts";
import { readInserted } from "./read-inserted.ts";
import { type ReadLeftOut, readLeftOut } from "./read-left-out.ts";
import { type PlacedTarget, placeWith, readEnd, readLineNamed } from "./read-place.ts";
import { readWords, skipNoted } from "./read-quoted.ts";
import { innerComesNext, readInner, readOuter, targetComesNext, within } from "./read-target.ts";

const leaveOut = /(?:leave\s+out|leaveout|omit|delete|remove)(?![A-Za-z])/iy;
const insert =
  /(?:insert|add|substitute)(?:\s+(?:instead|(?:(?:the|a)\s+)?(?:(?:following|new)\s+){0,2}(?:words?|(?:sub)?sections?|(?:sub-)?paragraphs?|schedules?|parts?|chapters?)|the\s+following))?(?![A-Za-z])/iy;
const andInsert = /(?:and\s+)?(?:there\s+)?(?:insert|substitute|add)(?:\s+instead)?(?![A-Za-z])/iy;
const commaAndInsert = /[,;]\s*(?:and\s+)?(?:there\s+)?(?:insert|substitute|add)(?![A-Za-z])/iy;
const atEnd = /at\s+(?:the\s+)?end(?:\s+of\s+(?:the\s+|that\s+)?line(?!\s*\d))?(?![A-Za-z])/iy;
const atBeginning = /at\s+(?:the\s+)?(?:beginning|start)(?:\s+of\s+(?:the\s+|that\s+)?line(?!\s*\d))?(?![A-Za-z])/iy;

/** Whether "leave out" comes next. */
export function leaveOutComesNext(cursor: Cursor): boolean {
  return comesNext(cursor, leaveOut);
}

/** Reads "leave out". */
export function eatLeaveOut(cursor: Cursor): boolean {
  return eat(cursor, "leave out", leaveOut);
}

/** Reads what is to be done where section, page and line are known: "leave out …", "at end insert …", "after <x> insert …". */
export function readOperation(cursor: Cursor, placed: PlacedTarget): Instruction | null {
  if (eatLeaveOut(cursor)) {
    const read = readLeftOut(cursor, placed);
    return read && finishLeavingOut(cursor, read);
  }
  const doubled = matchAt(/(?:after|before)\s+(?=at\s+(?:the\s+)?(?:end|beginning))/iy, cursor.text, afterSpace(cursor));
  if (doubled) skipNoted(cursor, doubled.end, "");
  if (eat(cursor, "at end", atEnd)) return readAtEdge(cursor, placed, "at-end");
  if (eat(cursor, "at beginning", atBeginning)) return readAtEdge(cursor, placed, "at-beginning");
  if (eat(cursor, "after")) return readBeside(cursor, placed, "after");
  if (eat(cursor, "before")) return readBeside(cursor, placed, "before");
  if (comesNext(cursor, insert))
    return fail(cursor, "It is not said where to insert: at the beginning or the end of the line, or before or after which words.");
  return fail(cursor, "It should be said here what is to be done: “leave out”, “at end insert”, “after <these words> insert”, and so on.");
}

/** Reads "and insert …" or the end of the wording after what is left out. */
export function finishLeavingOut(cursor: Cursor, read: ReadLeftOut): Instruction | null {
  if (comesNext(cursor, commaAndInsert)) skipStrayComma(cursor);
  if (!eat(cursor, "and insert", andInsert)) return readEnd(cursor) ? makeInstruction({ kind: "leave-out", ...read }) : null;
  const inserted = readInserted(cursor);
  return inserted && makeInstruction({ kind: "leave-out-and-insert", ...read, insert: inserted });
}

function readAtEdge(cursor: Cursor, placed: PlacedTarget, where: "at-end" | "at-beginning"): Instruction | null {
  const named = placeWith(cursor, placed.place, readLineNamed(cursor, "of"));
  if (!named) return null;
  let { target } = placed;
  if (comesNext(cursor, /of\s+(?:the\s+)?(?:sub|para|definition)/iy)) {
    skipNoted(cursor, matchAt(/of\s+/iy, cursor.text, afterSpace(cursor))?.end ?? cursor.at, "of");
    const levels = readInner(cursor);
    if (!levels) return null;
    target = within(target, levels);
  }
  return finishInserting(cursor, makeInstruction({ kind: "insert", target, place: named.place, where }));
}

function readBeside(cursor: Cursor, placed: PlacedTarget, where: "before" | "after"): Instruction | null {
  if (comesNext(cursor, /lines?\s+\d/iy)) return readBesideLine(cursor, placed, where);
  const isInAmendment = placed.target.unit === "amendment" && targetComesNext(cursor);
  if (innerComesNext(cursor) || isInAmendment) return readBesideProvision(cursor, placed, where);
  const anchor = readWords(cursor, `the words ${where} which to insert`);
  if (!anchor) return null;
  const named = placeWith(cursor, placed.place, readLineNamed(cursor, "in"));
  return named && finishInserting(cursor, makeInstruction({ kind: "insert", target: placed.target, place: named.place, where, anchor }));
}

/** "after line 12 insert" is at the end of line 12. */
function readBesideLine(cursor: Cursor, { target, place }: PlacedTarget, where: "before" | "after"): Instruction | null {
  const start = afterSpace(cursor);
  const match = matchAt(/lines?\s+(\d{1,5})(?![\dA-Za-z])/iy, cursor.text, start);
  if (!match) return fail(cursor, "The number of the line should stand here.");
  cursor.at = match.end;
  const { page } = readLineNamed(cursor, "of");
  const named = placeWith(cursor, place, { line: Number(match.groups[1]), ...(page !== undefined && { page }) });
  note(cursor, start, `${where} ${match.groups[0]}`, `line ${match.groups[1]}, at ${where === "after" ? "end" : "beginning"}`);
  return (
    named &&
    finishInserting(
      cursor,
      makeInstruction({ kind: "insert", target, place: named.place, where: where === "after" ? "at-end" : "at-beginning" }),
    )
  );
}

/** "after subsection (2) insert" in section 5 is after section 5(2). */
function readBesideProvision(cursor: Cursor, { target, place }: PlacedTarget, where: "before" | "after"): Instruction | null {
  const levels = innerComesNext(cursor) ? readInner(cursor) : readOuter(cursor, target);
  if (!levels) return null;
  const outer = eat(cursor, "of", /(?:of|in)(?![A-Za-z])/iy) ? readOuter(cursor, target) : [];
  if (!outer) return null;
  return finishInserting(cursor, makeInstruction({ kind: "insert", target: within(target, [...outer, ...levels]), place, where }));
}

/** Reads "insert …" after where it goes. */
export function finishInserting(cursor: Cursor, instruction: Instruction): Instruction | null {
  skipStrayComma(cursor);
  if (!eat(cursor, "insert", insert)) return fail(cursor, "“insert” should stand here.");
  const inserted = readInserted(cursor);
  return inserted && { ...instruction, insert: inserted };
}
