import { afterSpace, type Cursor, comesNext, cursorAt, eat, eatComma, fail, matchAt, note, skipSpace } from "./cursor.ts";
import type { Instruction, ReadWording } from "./instruction.ts";
import { readDivide, readMove } from "./read-move.ts";
import { eatLeaveOut, leaveOutComesNext, readOperation } from "./read-operation.ts";
import { readPlace } from "./read-place.ts";
import { readTarget, targetComesNext } from "./read-target.ts";
import { readInsertBeside, readLeaveOutWhole } from "./read-whole.ts";
import { findUnreadable, readSource } from "./source.ts";

/**
 * Reads the official wording of an amendment.
 *
 * What a clerk would read without noticing is read and listed as an irregularity; what cannot be read is a problem with the
 * character at which reading stopped. Both count characters (UTF-16 units) of the wording given. Never throws.
 *
 * Source: the wordings of Business Bulletins and Marshalled Lists; Guidance on Public Bills, Part 4.
 * Cost: linear in the length of the wording.
 */
export function parseWording(wording: string): ReadWording {
  const unreadable = findUnreadable(wording);
  if (unreadable) return { ok: false, problem: unreadable };
  const source = readSource(wording);
  const cursor = cursorAt(source.text);
  if (source.wasEscaped) note(cursor, source.text.indexOf("<"), "&lt;", "<");
  const instruction = readWording(cursor);
  if (!instruction || cursor.problem) {
    const problem = cursor.problem ?? { at: cursor.at, message: "This cannot be read as an instruction." };
    return { ok: false, problem: { ...problem, at: Math.min(source.originalAt(problem.at), wording.length) } };
  }
  const irregularities = cursor.irregularities.map((one) => ({ ...one, at: source.originalAt(one.at) }));
  return { ok: true, instruction, irregularities: irregularities.sort((one, other) => one.at - other.at) };
}

const listNumber = /\s*\*?\s*\d{1,4}[A-Z]{0,3}\s*\*?[.:]?\s+(?=(?:In|After|Before|Leave|Move|Divide|As\s+an|At)\s)/y;
const substitution =
  /in\s+substitution\s+(?:for|of)\s+(?:the\s+)?amendments?\s+(\d{1,4}[A-Z]{0,3}(?:(?:,|,?\s+and)\s+\d{1,4}[A-Z]{0,3})*)\s*([—–―-]{1,3}|[,:])?/iy;

function readWording(cursor: Cursor): Instruction | null {
  const begin = matchAt(listNumber, cursor.text, 0);
  if (begin) {
    note(cursor, 0, begin.groups[0].trim(), "");
    cursor.at = begin.end;
    cursor.sentenceAt = begin.end;
  }
  const replaced = matchAt(substitution, cursor.text, afterSpace(cursor));
  if (!replaced?.groups[1]) return readBody(cursor);
  const mark = replaced.groups[2] ?? "";
  if (mark !== "—") note(cursor, replaced.end - mark.length, mark, "—");
  cursor.at = replaced.end;
  cursor.at = afterSpace(cursor);
  cursor.sentenceAt = cursor.at;
  const body = readBody(cursor);
  return body && { ...body, inSubstitutionFor: replaced.groups[1] };
}

function readBody(cursor: Cursor): Instruction | null {
  if (comesNext(cursor, /(?:as\s+)?(?:an?\s+)?amendment\s+to\s/iy)) return readToAmendment(cursor);
  if (leaveOutComesNext(cursor)) return eatLeaveOut(cursor) ? readLeaveOutWhole(cursor) : null;
  if (eat(cursor, "move")) return readMove(cursor, null);
  if (eat(cursor, "divide")) return readDivide(cursor, null);
  if (eat(cursor, "after", /(?:insert\s+)?(?:immediately\s+)?after(?![A-Za-z])/iy)) return readInsertBeside(cursor, "after");
  if (eat(cursor, "before", /(?:insert\s+)?(?:immediately\s+)?before(?![A-Za-z])/iy)) return readInsertBeside(cursor, "before");
  if (eat(cursor, "at end of", /at\s+(?:the\s+)?end\s+of(?![A-Za-z])/iy)) return readInsertBeside(cursor, "at-end");
  if (eat(cursor, "at beginning of", /at\s+(?:the\s+)?(?:beginning|start)\s+of(?![A-Za-z])/iy))
    return readInsertBeside(cursor, "at-beginning");
  return readInTarget(cursor);
}

const heading = /(?:the\s+)?(?:heading|title|side-?\s?note)\s+(?:to|of|above)\s/iy;

/** "In section 3, page 4, line 5, …". */
function readInTarget(cursor: Cursor): Instruction | null {
  const start = afterSpace(cursor);
  if (!eat(cursor, "in")) {
    if (!targetComesNext(cursor)) return failWithoutTarget(cursor);
    note(cursor, start, "", "In");
  }
  if (comesNext(cursor, heading))
    return fail(
      cursor,
      "The heading of a provision has no line of its own in the print, and cannot be read as a place that an amendment changes.",
    );
  if (!targetComesNext(cursor)) return failWithoutTarget(cursor);
  const target = readTarget(cursor);
  const placed = target && readPlace(cursor, target);
  if (!placed) return null;
  eatComma(cursor);
  if (eat(cursor, "move")) return readMove(cursor, placed);
  if (eat(cursor, "divide")) return readDivide(cursor, placed);
  return readOperation(cursor, placed);
}

function failWithoutTarget(cursor: Cursor): null {
  if (comesNext(cursor, /(?:on\s+)?(?:page|line|pg|p\.)\s*\d/iy))
    return fail(cursor, "A page or a line is given, and not what stands there: the section, schedule or long title should be named first.");
  return fail(
    cursor,
    "An amendment begins with “In section …”, “In schedule …”, “In the long title”, “After”, “Before”, “Leave out”, “Move”, “Divide” or “As an amendment to amendment …”.",
  );
}

const inTheNameOf = /\s*,?\s*(?:\(?(?:in\s+the\s+name\s+of|lodged\s+by)\s+[^,\n]{1,80})(?=,)/iy;
const inInsertedText =
  /\s*,?\s*in\s+(?:the\s+)?(?:inserted\s+text|text\s+(?:to\s+be\s+)?inserted|words\s+(?:to\s+be\s+)?inserted)(?=\s*,)/iy;

/** "As an amendment to amendment 63, in line 16, at end insert …". */
function readToAmendment(cursor: Cursor): Instruction | null {
  eat(cursor, "as an amendment to", /(?:as\s+)?(?:an?\s+)?amendment\s+to(?![A-Za-z])/iy);
  skipSpace(cursor);
  const target = readTarget(cursor);
  if (!target) return null;
  if (target.unit !== "amendment") return fail(cursor, "The amendment that this one changes should be named here.");
  for (const aside of [inTheNameOf, inInsertedText]) {
    const match = matchAt(aside, cursor.text, cursor.at);
    if (!match) continue;
    note(cursor, cursor.at, match.groups[0], "");
    cursor.at = match.end;
  }
  const placed = readPlace(cursor, target);
  if (!placed) return null;
  eatComma(cursor);
  return readOperation(cursor, placed);
}
