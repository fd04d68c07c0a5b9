import { afterSpace, type Cursor, fail, matchAt, note, skipSpace } from "./cursor.ts";

const inner = "\\(\\s*(?:[0-9]{1,3}[A-Za-z]{0,4}|[A-Z]{0,2}[0-9]{1,3}[A-Z]{0,2}|[ivxlc]{1,6}|[a-z]{1,3}|[A-Z]{1,3})?\\s*\\)";
const figure = "(?:[A-Z]{1,3}\\d{1,4}|\\d{1,4}[A-Za-z]{0,4}\\d{0,2}[A-Z]{0,2})(?![\\dA-Za-z])";
const bracketed = new RegExp(`${inner}(?:\\s?${inner})*`, "y");
const figured = new RegExp(`${figure}(?:\\s?${inner})*`, "y");
const bare = /(?:[a-z]|[ivx]{1,4}|[A-Z])(?![A-Za-z'’])/y;

/** One reference as worded: "(2)", "(3)(b)", "4(2)". */
const reference = `(?:${inner}|${figure})`;
const joint =
  "(?:,\\s*and\\s+|,\\s*or\\s+|,\\s*|\\s+and\\s+|\\s+or\\s+|\\s*&\\s*|\\s+to\\s+|\\s*[—–-]\\s*|\\s+through\\s+)(?:(?:sub-?)*(?:section|paragraph)s?\\s+)?";
const next = new RegExp(`\\s*(${joint})(?=${reference})`, "y");

/**
 * Reads "(4) and (5)", "(a), (b) and (d)", "(2) to (4)", "4 and 5" as its numbers; a range is one entry, as worded: "(2) to (4)".
 *
 * @param unit for the sentence when there is none
 */
export function readRefs(cursor: Cursor, unit: string): readonly string[] | null {
  const first = readRef(cursor, unit);
  if (first === null) return null;
  const refs = [first];
  for (let match = matchAt(next, cursor.text, cursor.at); match; match = matchAt(next, cursor.text, cursor.at)) {
    const separator = match.groups[1] ?? "";
    if (!/^(?:, | and | to )$/.test(match.groups[0])) note(cursor, cursor.at, match.groups[0], usualJoint(separator));
    cursor.at = match.end;
    const ref = readRef(cursor, unit);
    if (ref === null) return null;
    if (usualJoint(separator) === " to ") refs.push(`${refs.pop()} to ${ref}`);
    else refs.push(ref);
  }
  return refs;
}

function usualJoint(separator: string): string {
  if (/\bto\b|through|[—–-]/i.test(separator.replaceAll(/sub-/gi, ""))) return " to ";
  return /and|or|&/i.test(separator) ? " and " : ", ";
}

/** Reads one reference, "(2)" or "(2)(a)" or "4(2)"; null with a problem if there is none. */
export function readRef(cursor: Cursor, unit: string): string | null {
  const start = afterSpace(cursor);
  const match = matchAt(bracketed, cursor.text, start) ?? matchAt(figured, cursor.text, start);
  if (match) {
    const found = match.groups[0];
    skipSpace(cursor);
    cursor.at = match.end;
    const read = found.replaceAll(/\s/g, "").replaceAll("()", "( )");
    if (read !== found) note(cursor, start, found, read);
    return unit === "subsection" && !read.startsWith("(") ? inBrackets(cursor, start, read) : read;
  }
  const letter = matchAt(bare, cursor.text, start);
  if (!letter) return fail(cursor, `The number of the ${unit} should stand here.`);
  cursor.at = letter.end;
  return inBrackets(cursor, start, letter.groups[0]);
}

function inBrackets(cursor: Cursor, start: number, read: string): string {
  const split = /^([^(]*)(.*)$/s.exec(read);
  const ref = `(${split?.[1] ?? read})${split?.[2] ?? ""}`;
  note(cursor, start, read, ref);
  return ref;
}

/** "(2)(a)" as ["(2)", "(a)"], "4(2)" as ["4", "(2)"]: each level of its own. */
export function levelsOf(ref: string): readonly string[] {
  return ref.match(/\([^)]*\)|[^(]+/g) ?? [];
}

const several = /\s*(?:,|and|to|&|[—–-])\s*(?=(?:sections?\s+|schedules?\s+)?(?:[A-Z]{0,2}\d|\())/y;

/** Whether a further number follows after "and", "to" or a comma: "sections 3 and 4". */
export function furtherRefFollows(cursor: Cursor): boolean {
  return matchAt(several, cursor.text, cursor.at) !== null;
}
