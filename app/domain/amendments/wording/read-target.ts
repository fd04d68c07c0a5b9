import { openingPattern } from "./brackets.ts";
import { afterSpace, type Cursor, comesNext, eat, fail, matchAt, note, skipSpace } from "./cursor.ts";
import type { Target, TargetUnit } from "./instruction.ts";
import { readTerms } from "./read-provisions.ts";
import { furtherRefFollows, levelsOf, readRef } from "./read-refs.ts";
import { readTitle, titleFollows } from "./read-title.ts";

const innerUnit = /(?:(?:sub-?)+paragraph|subsection|sub-section|paragraph|para\.?)s?(?![A-Za-z])/iy;
const definitionOf = new RegExp(`(?:the\\s+)?definitions?\\s+of\\s+(?=${openingPattern})`, "iy");
const crossHeading = /(?:the\s+)?(?:(?:italic|centre|center)\s+)?(?:cross-?\s?heading|italic\s+heading|centre\s+heading)(?![A-Za-z])/iy;

const number = /(?:[A-Z]{1,3}\d{1,4}[A-Z]{0,3}|\d{1,4}[A-Za-z]{0,4}\d{0,2}[A-Z]{0,2}|[IVX]{1,6})(?![\dA-Za-z])/y;

/** Provisions stand in provisions at most so deep; more is no wording. */
const deepest = 8;

/** Whether a provision of the Bill is named next. */
export function targetComesNext(cursor: Cursor): boolean {
  return [
    /(?:the\s+)?(?:new\s+|inserted\s+)?(?:sections?|clauses?|schedules?|part|chapter|amendment|preamble|long\s+title|title)(?![A-Za-z])/iy,
    crossHeading,
    innerUnit,
    definitionOf,
  ].some((pattern) => comesNext(cursor, pattern));
}

/** Whether a provision inside another is named next: "subsection (2)", "the definition of “x”". */
export function innerComesNext(cursor: Cursor): boolean {
  return comesNext(cursor, innerUnit) || comesNext(cursor, definitionOf);
}

/** Reads "subsection (2)", "paragraph 4(2)" or "the definition of “x”" as the levels it names. */
export function readInner(cursor: Cursor): readonly string[] | null {
  if (comesNext(cursor, definitionOf)) {
    eat(cursor, "the definition of ", definitionOf);
    const terms = readTerms(cursor);
    return terms?.[0] ? [`definition of ${terms[0]}`] : null;
  }
  const match = matchAt(innerUnit, cursor.text, afterSpace(cursor));
  if (!match) return fail(cursor, "A provision should be named here.");
  skipSpace(cursor);
  cursor.at = match.end;
  const ref = readRef(cursor, /^sub-?section/i.test(match.groups[0]) ? "subsection" : "paragraph");
  return ref === null ? null : levelsOf(ref);
}

/** Reads what an amendment changes: "section 2A", "schedule 1", "section (Local referendum)", "paragraph 4 of schedule 1". */
export function readTarget(cursor: Cursor, depth = 0): Target | null {
  if (depth > deepest) return fail(cursor, "More provisions are named inside one another than there can be.");
  if (innerComesNext(cursor)) return readWithin(cursor, depth);
  if (comesNext(cursor, crossHeading)) return readCrossHeading(cursor, depth);
  if (eat(cursor, "the long title", /(?:the\s+)?long\s+title(?![A-Za-z])/iy)) return { unit: "long-title", id: null };
  if (eat(cursor, "the preamble", /(?:the\s+)?preamble(?![A-Za-z])/iy)) return { unit: "preamble", id: null };
  if (eat(cursor, "the long title", /(?:the\s+)?title(?=\s*(?:,|$|page|line))/iy)) return { unit: "long-title", id: null };
  if (comesNext(cursor, /(?:the\s+)?schedules?(?![A-Za-z])/iy)) return readSchedule(cursor);
  if (comesNext(cursor, /(?:part|chapter)(?![A-Za-z])/iy)) return readDivision(cursor, depth);
  if (eat(cursor, "amendment", /(?:the\s+)?(?:manuscript\s+)?amendment(?![A-Za-z])/iy)) return readNumbered(cursor, "amendment");
  if (eat(cursor, "section", /(?:the\s+)?(?:new\s+|inserted\s+)?(?:sections?|clauses?)(?![A-Za-z])/iy))
    return readNumbered(cursor, "section");
  return fail(cursor, "A section, a schedule, the long title or another part of the Bill should be named here.");
}

/** The target, and provisions inside it. */
export function within(target: Target, levels: readonly string[]): Target {
  return levels.length === 0 ? target : { ...target, within: [...(target.within ?? []), ...levels] };
}

/**
 * Reads what follows "of" after a provision inside the target: "subsection (2)", or the target once more. Gives the levels it adds.
 * In an amendment to an amendment it may be a section that the earlier one inserts.
 */
export function readOuter(cursor: Cursor, target: Target): readonly string[] | null {
  if (innerComesNext(cursor)) {
    const levels = readInner(cursor);
    if (!levels || target.unit !== "amendment" || !eat(cursor, "of")) return levels;
    const outer = readOuter(cursor, { unit: "amendment", id: target.id });
    return outer && [...outer, ...levels];
  }
  const again = readTarget(cursor);
  if (!again) return null;
  if (target.unit === "amendment" && again.unit === "section" && again.id !== null) return [`section ${again.id}`, ...(again.within ?? [])];
  return isSameProvision(cursor, target, again) ? (again.within ?? []) : null;
}

/** Whether a provision that is named again is the same; a problem if it is not. */
export function isSameProvision(cursor: Cursor, target: Target, again: Target): boolean {
  if (target.unit === again.unit && target.id === again.id && target.title === again.title) return true;
  fail(cursor, `Two provisions are named, ${nameOf(target)} and ${nameOf(again)}; an amendment changes one.`);
  return false;
}

function nameOf({ unit, id, title }: Target): string {
  return [unit, id ?? (title && `(${title})`)].filter(Boolean).join(" ");
}

function readWithin(cursor: Cursor, depth: number): Target | null {
  const levels = readInner(cursor);
  if (!levels) return null;
  if (furtherRefFollows(cursor)) return failSeveral(cursor);
  if (!eat(cursor, levels[0]?.startsWith("definition of ") ? "in" : "of", /(?:of|in|to)(?![A-Za-z])/iy))
    return fail(cursor, "The section or schedule that this provision is in should be named here.");
  const outer = readTarget(cursor, depth + 1);
  return outer && within(outer, levels);
}

/** The number is that of the section it stands before; a heading may be named by its words. */
function readCrossHeading(cursor: Cursor, depth: number): Target | null {
  eat(cursor, "the cross-heading", crossHeading);
  if (titleFollows(cursor)) {
    const title = readTitle(cursor);
    return title === null ? null : { unit: "cross-heading", id: null, title };
  }
  if (!eat(cursor, "before", /(?:immediately\s+)?(?:before|preceding|above)(?![A-Za-z])/iy))
    return fail(cursor, "The section that the heading stands before should be named here: “the cross-heading before section 5”.");
  const section = readTarget(cursor, depth + 1);
  if (!section) return null;
  if (section.unit !== "section") return fail(cursor, "A cross-heading is named by the section that it stands before.");
  return { ...section, unit: "cross-heading" };
}

function readSchedule(cursor: Cursor): Target | null {
  const isTheOnly = eat(cursor, "the schedule", /the\s+schedule(?![A-Za-z])/iy);
  const start = afterSpace(cursor);
  if (!isTheOnly) eat(cursor, "schedule", /schedules?(?![A-Za-z])/iy);
  if (titleFollows(cursor) || matchAt(number, cursor.text, afterSpace(cursor))) return readNumbered(cursor, "schedule");
  if (comesNext(cursor, /,\s*[A-Z]{0,2}\d/y)) return readNumbered(cursor, "schedule");
  if (!isTheOnly) note(cursor, start, "schedule", "the schedule");
  return { unit: "schedule", id: null };
}

/** "Part 2", "Part 2 of schedule 1", "Chapter 1 of Part 2". */
function readDivision(cursor: Cursor, depth: number): Target | null {
  const unit = eat(cursor, "Part", /parts?(?![A-Za-z])/iy) ? "part" : "chapter";
  if (unit === "chapter") eat(cursor, "Chapter", /chapters?(?![A-Za-z])/iy);
  const division = readNumbered(cursor, unit);
  if (!division || division.id === null || !eat(cursor, "of", /(?:of|in)(?=\s+(?:the\s+schedule|schedule|part)(?![A-Za-z]))/iy))
    return division;
  const outer = readTarget(cursor, depth + 1);
  return outer && { ...outer, within: [...(outer.within ?? []), `${unit === "part" ? "Part" : "Chapter"} ${division.id}`] };
}

const subordinate = /((?:\s?\(\s*(?:[0-9]{1,3}[A-Z]{0,4}|[A-Z]{1,2}[0-9]{1,2}|[a-z]{1,2}|[ivxl]{1,5}|[A-Z]{1,2})\s*\))+)/y;

function readNumbered(cursor: Cursor, unit: TargetUnit): Target | null {
  if (titleFollows(cursor)) {
    const title = readTitle(cursor);
    return title === null ? null : { unit, id: null, title };
  }
  if (comesNext(cursor, /,\s*[A-Z]{0,2}\d/y)) {
    note(cursor, afterSpace(cursor), ",", "");
    cursor.at = afterSpace(cursor) + 1;
  }
  const start = afterSpace(cursor);
  const match = matchAt(number, cursor.text, start);
  if (!match) return fail(cursor, `The number of the ${unit} should stand here.`);
  if (start > cursor.at) skipSpace(cursor);
  else note(cursor, start, match.groups[0], ` ${match.groups[0]}`);
  cursor.at = match.end;
  const id = match.groups[0].toUpperCase();
  if (id !== match.groups[0]) note(cursor, start, match.groups[0], id);
  const levels = readSubordinate(cursor);
  if (unit !== "amendment") skipTitleBeside(cursor);
  if (furtherRefFollows(cursor)) return failSeveral(cursor);
  return within({ unit, id }, levels);
}

function readSubordinate(cursor: Cursor): readonly string[] {
  const match = matchAt(subordinate, cursor.text, cursor.at);
  if (!match) return [];
  const found = match.groups[0];
  const read = found.replaceAll(/\s/g, "");
  if (read !== found) note(cursor, cursor.at, found, read);
  cursor.at = match.end;
  return levelsOf(read);
}

/** "section 3 (Fees)": the number says it already. */
function skipTitleBeside(cursor: Cursor): void {
  if (!titleFollows(cursor)) return;
  const from = cursor.at;
  const title = readTitle(cursor);
  if (title !== null) note(cursor, from, cursor.text.slice(from, cursor.at).slice(0, 80), "");
}

function failSeveral(cursor: Cursor): null {
  return fail(
    cursor,
    "Several provisions are named here; an amendment leaves out, moves or changes one, so each needs an amendment of its own.",
  );
}
