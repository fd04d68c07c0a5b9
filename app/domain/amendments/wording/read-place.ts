import { afterSpace, type Cursor, comesNext, eat, eatComma, eatNumber, fail, matchAt, note, skipStrayComma } from "./cursor.ts";
import type { Instruction, Target } from "./instruction.ts";
import { readOrdinalWord } from "./ordinals.ts";
import { skipNoted } from "./read-quoted.ts";
import { innerComesNext, readInner, readOuter, targetComesNext, within } from "./read-target.ts";

/** The page and line that a wording names. */
export type Place = Instruction["place"];

/** What is changed, and the page and line of it. */
export type PlacedTarget = { readonly target: Target; readonly place: Place };

const beforePage = /\s*[,;:.—–-]?\s*(?:(?:in|on|at|from|of)\s+)?(?=(?:pages?|pgs?\.?|pp?\.?),?\s*\d)/iy;
const beforeLine = /\s*[,;:.—–-]?\s*(?:(?:in|on|at|from|of)\s+)?(?=(?:lines?|ln\.?|l\.),?\s*\d)/iy;
const beforeInner =
  /\s*[,;:.]?\s*(?:in\s+)?(?=(?:sub-?\s?section|(?:sub-?)*paragraph)\s*[(\d]|(?:the\s+)?definition\s+of\s|(?:part|chapter|column)\s+\d|(?:the\s+)?(?:first|second|third|fourth|fifth|sixth)\s+column|(?:new\s+|inserted\s+)?section\s+[A-Z]{0,2}\d)/iy;
const page = /(?:pages?|pgs?\.?|pp?\.?)(?![A-Za-z])/iy;
const line = /(?:lines?|ln\.?|l\.)(?![A-Za-z])/iy;

/** Provisions stand in provisions at most so deep; more is no wording. */
const deepest = 8;

/** Reads ", page 3, line 12" after what is changed, and provisions inside it that are named beside: "section 3, subsection (2)". */
export function readPlace(cursor: Cursor, whole: Target): PlacedTarget | null {
  let target = whole;
  let onPage: number | null = null;
  let atLine: number | null = null;
  for (;;) {
    if (onPage === null && matchAt(beforePage, cursor.text, cursor.at)) {
      onPage = readCounted(cursor, "page", page);
      if (onPage === null) return null;
    } else if (atLine === null && matchAt(beforeLine, cursor.text, cursor.at)) {
      atLine = readCounted(cursor, "line", line);
      if (atLine === null) return null;
    } else if (matchAt(beforeInner, cursor.text, cursor.at)) {
      const levels = readBeside(cursor, target);
      if (!levels) return null;
      if ((target.within?.length ?? 0) > deepest) return fail(cursor, "More provisions are named inside one another than there can be.");
      target = within(target, levels);
    } else return { target, place: onPage === null && atLine === null ? null : { page: onPage, line: atLine } };
  }
}

function readCounted(cursor: Cursor, word: "page" | "line", pattern: RegExp): number | null {
  eatComma(cursor);
  const isIn = /(?:in|on|at|from|of)\s/iy;
  const preposition = matchAt(isIn, cursor.text, afterSpace(cursor));
  // "As an amendment to amendment 63, in line 16" is as usual as ", line 16".
  if (preposition && word === "line" && /amendment/i.test(cursor.text.slice(0, 40))) cursor.at = preposition.end;
  else if (preposition) skipNoted(cursor, preposition.end, "");
  eat(cursor, word, pattern);
  skipStrayComma(cursor);
  const count = eatNumber(cursor);
  if (count === null) return fail(cursor, `The number of the ${word} should stand here.`);
  skipRange(cursor, word);
  return count;
}

const further = /\s*(?:to|and|&|[—–-])\s*(?:lines?\s+|pages?\s+)?(\d{1,5})(?![\dA-Za-z])/iy;

/** "lines 5 and 6": the place is where the words begin. */
function skipRange(cursor: Cursor, word: string): void {
  const match = matchAt(further, cursor.text, cursor.at);
  if (!match) return;
  note(cursor, cursor.at, match.groups[0], `the first ${word}`);
  cursor.at = match.end;
}

function readBeside(cursor: Cursor, target: Target): readonly string[] | null {
  eatComma(cursor);
  const isAmendment = target.unit === "amendment";
  const start = afterSpace(cursor);
  if (eat(cursor, "in") !== isAmendment) note(cursor, start, isAmendment ? "" : "in", isAmendment ? "in" : "");
  if (isAmendment && targetComesNext(cursor) && !comesNext(cursor, /(?:part|chapter)\s/iy)) return readOuter(cursor, target);
  if (innerComesNext(cursor)) return readInner(cursor);
  const named = matchAt(namedLevel, cursor.text, afterSpace(cursor));
  if (!named)
    return fail(cursor, "One section or schedule should be named, and what is in it: “In section 5(2)”, “In paragraph 4 of schedule 1”.");
  const [found, word, id, ordinal] = named.groups;
  const level = ordinal ? `column ${readOrdinalWord(ordinal)}` : `${levelWords[word?.toLowerCase() ?? ""] ?? word} ${id}`;
  if (/^[PC]/.test(level) && target.unit === "section")
    return fail(cursor, "A section stands in a Part or Chapter, it has none; name one of them.");
  if (found !== level) note(cursor, afterSpace(cursor), found, level);
  cursor.at = named.end;
  return [level];
}

const namedLevel = /(part|chapter|column)\s+(\d{1,3}[A-Z]{0,2})|(?:the\s+)?(first|second|third|fourth|fifth|sixth)\s+column/iy;
const levelWords: Readonly<Record<string, string>> = { part: "Part", chapter: "Chapter", column: "column" };

/** A line, and a page, named elsewhere than in the place. */
export type LineNamed = { readonly line?: number; readonly page?: number };

const lineThenPage =
  /\s*,?\s*(?:in|on|at|of)\s+line\s+(\d{1,5})(?![\dA-Za-z])(?:\s*,?\s*(?:(?:in|on|of|at)\s+)?(?:page|p\.)\s*(\d{1,5})(?![\dA-Za-z]))?/iy;
const pageThenLine =
  /\s*,?\s*(?:in|on|at|of)\s+page\s+(\d{1,5})(?![\dA-Za-z])(?:\s*,?\s*(?:(?:in|on|at)\s+)?line\s+(\d{1,5})(?![\dA-Za-z]))?/iy;

/**
 * Reads " in line 22" or " of line 4 on page 7" where it stands.
 *
 * @param preposition as printed at this place: "in" after words, "of" after "end" and "beginning"
 */
export function readLineNamed(cursor: Cursor, preposition: "in" | "of"): LineNamed {
  const byLine = matchAt(lineThenPage, cursor.text, cursor.at);
  const byPage = byLine ? null : matchAt(pageThenLine, cursor.text, cursor.at);
  const match = byLine ?? byPage;
  if (!match) return {};
  const [atLine, onPage] = byLine ? [match.groups[1], match.groups[2]] : [match.groups[2], match.groups[1]];
  const found = match.groups[0];
  const usual = `${atLine ? ` ${preposition} line ${atLine}` : ""}${onPage ? ` on page ${onPage}` : ""}`;
  if (found !== usual) note(cursor, cursor.at, found, usual);
  cursor.at = match.end;
  return { ...(atLine && { line: Number(atLine) }), ...(onPage && { page: Number(onPage) }) };
}

/** The place with a line that is named later in the wording; null with a problem if the two differ. */
export function placeWith(cursor: Cursor, place: Place, named: LineNamed): { readonly place: Place } | null {
  const both = [
    [place?.page, named.page],
    [place?.line, named.line],
  ] as const;
  for (const [given, later] of both)
    if (typeof given === "number" && later !== undefined && given !== later)
      return fail(cursor, `Two places are named, ${given} and ${later}, and the words can stand in one only.`);
  if (named.line === undefined && named.page === undefined) return { place };
  return { place: { page: place?.page ?? named.page ?? null, line: place?.line ?? named.line ?? null } };
}

/** Whether the wording is at its end; a full stop or a star there is read over. */
export function readEnd(cursor: Cursor): boolean {
  const tail = cursor.text.slice(cursor.at).trim();
  if (/^[.,;*]{1,3}$/.test(tail)) note(cursor, afterSpace(cursor), tail, "");
  else if (tail !== "") {
    fail(
      cursor,
      comesNext(cursor, /,?\s*and\b/iy)
        ? "More follows; an amendment makes one change, and this part of it cannot be read."
        : "These words cannot be read as part of an instruction.",
    );
    return false;
  }
  cursor.at = cursor.text.length;
  return true;
}
