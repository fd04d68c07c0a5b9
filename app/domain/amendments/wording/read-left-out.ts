import { afterSpace, type Cursor, comesNext, eat, matchAt } from "./cursor.ts";
import type { LeftOut, Target } from "./instruction.ts";
import { type Place, type PlacedTarget, placeWith, readLineNamed } from "./read-place.ts";
import { provisionsComeNext, readProvisions } from "./read-provisions.ts";
import { quotedWordsComeNext, readWords, skipNoted } from "./read-quoted.ts";
import { readLines, readRange, readRangeTo } from "./read-range.ts";
import { isSameProvision, readOuter, readTarget, targetComesNext, within } from "./read-target.ts";

/** What is left out, and of what. */
export type ReadLeftOut = PlacedTarget & { readonly leaveOut: LeftOut };

/** Reads what follows "leave out" where section, page and line are known. */
export function readLeftOut(cursor: Cursor, { target, place }: PlacedTarget): ReadLeftOut | null {
  const allWords = matchAt(/(?:all\s+)?(?:the\s+)?(?:words?|text)\s+(?=from\s)|all\s+(?=from\s)/iy, cursor.text, afterSpace(cursor));
  if (allWords) skipNoted(cursor, allWords.end, "");
  if (eat(cursor, "from")) return withTarget(target, readRange(cursor, place));
  if (comesNext(cursor, /(?:the\s+)?lines?\s*,?\s*\d/iy)) return withTarget(target, readLines(cursor, place));
  if (quotedWordsComeNext(cursor)) return readLeftOutWords(cursor, target, place);
  if (provisionsComeNext(cursor)) return readLeftOutProvisions(cursor, target, place);
  if (targetComesNext(cursor)) return readLeftOutTarget(cursor, target, place);
  const words = readWords(cursor, "the words to leave out");
  return words && { target, place, leaveOut: { kind: "words", ...words } };
}

function withTarget(target: Target, read: { readonly leaveOut: LeftOut; readonly place: Place } | null): ReadLeftOut | null {
  return read && { target, ...read };
}

function readLeftOutWords(cursor: Cursor, target: Target, place: Place): ReadLeftOut | null {
  const words = readWords(cursor, "the words to leave out");
  if (!words) return null;
  const named = readLineNamed(cursor, "in");
  if (comesNext(cursor, /to\s+(?:(?:the\s+)?(?:end|beginning)|[<“"]|\w+\s+<)/iy)) {
    skipNoted(cursor, afterSpace(cursor), "from before the words");
    return withTarget(target, readRangeTo(cursor, { kind: "words", ...words, ...named }, place));
  }
  const placed = placeWith(cursor, place, named);
  return placed && { target, place: placed.place, leaveOut: { kind: "words", ...words } };
}

/** "paragraph (b)", "paragraph (b) of subsection (2)". */
function readLeftOutProvisions(cursor: Cursor, target: Target, place: Place): ReadLeftOut | null {
  const leaveOut = readProvisions(cursor);
  if (!leaveOut) return null;
  const named = readLineNamed(cursor, "in");
  const placed = placeWith(cursor, place, named);
  if (!placed) return null;
  if (!comesNext(cursor, /(?:of|in|from)\s+(?:that\s+)?(?:the\s+)?(?:sub-?|paragraph|definition|section|schedule)/iy))
    return { target, place: placed.place, leaveOut };
  eat(cursor, "of", /(?:of|in|from)(?![A-Za-z])/iy);
  const outer = readOuter(cursor, target);
  return outer && { target: within(target, outer), place: placed.place, leaveOut };
}

const division = /(?:Part|Chapter)\s+(\d{1,3}[A-Z]{0,2})/iy;

/** The target once more, or a Part of a schedule. */
function readLeftOutTarget(cursor: Cursor, target: Target, place: Place): ReadLeftOut | null {
  const part = matchAt(division, cursor.text, afterSpace(cursor));
  if (part && target.unit === "schedule" && !comesNext(cursor, /(?:Part|Chapter)\s+\S+\s+of\s/iy)) {
    const word = /^part/i.test(part.groups[0]) ? "Part" : "Chapter";
    cursor.at = part.end;
    return { target: { ...target, within: [...(target.within ?? []), `${word} ${part.groups[1]}`] }, place, leaveOut: { kind: "target" } };
  }
  const again = readTarget(cursor);
  if (!again || !isSameProvision(cursor, target, again)) return null;
  return { target: again, place, leaveOut: { kind: "target" } };
}
