import { opensAfter } from "./join-paragraphs.ts";
import type { ListLine } from "./list-lines.ts";
import {
  isCentreHeading,
  isCertainWordingStart,
  isNameLike,
  isWordingStart,
  type NumberedLine,
  readNumberAfterName,
  readNumberedLine,
} from "./list-words.ts";

/** Where an amendment begins: positions in the lines. */
export type EntryStart = {
  readonly number: string;
  readonly isStarred: boolean;
  /** The line of the number, and the first line of the wording; the same when they share it. */
  readonly numberAt: number;
  readonly wordingAt: number;
  /** What of the first line of the wording is wording. */
  readonly firstWords: string;
  /** The member, when named in the number's line or between it and the wording. Positions of the lines that name member and supporters. */
  readonly namedBetween: { readonly name: string; readonly supportersFrom: number | null } | null;
};

/**
 * Finds where amendments begin. Inside an open angle bracket a number begins an amendment only when a place in a print follows it, or a centre
 * heading stands just above: else it is a numbered paragraph of what is inserted. Cost: linear.
 */
export function findEntries(lines: readonly ListLine[]): readonly EntryStart[] {
  const starts: EntryStart[] = [];
  let isOpen = false;
  for (let at = 0; at < lines.length; at += 1) {
    const start = entryAt(lines, at) ?? (isOpen ? null : unreadEntryAt(lines, at, starts.at(-1)));
    if (start && (!isOpen || isCertainWordingStart(start.firstWords) || headingJustAbove(lines, at))) {
      starts.push(start);
      at = start.wordingAt;
      isOpen = opensAfter(start.firstWords, false);
    } else if (starts.length > 0) isOpen = opensAfter(lines[at]?.text ?? "", isOpen);
  }
  return starts;
}

/**
 * A line that bears the next number, outside what is inserted, and reads like no amendment: one all the same, so that it is shown as not read
 * and does not vanish in the wording before it.
 */
function unreadEntryAt(lines: readonly ListLine[], at: number, before: EntryStart | undefined): EntryStart | null {
  const numbered = readNumberedLine(lines[at]?.text ?? "");
  if (!before || !numbered || !/^\p{Lu}/u.test(numbered.rest) || Number(numbered.number) !== Number(before.number) + 1) return null;
  const { number, isStarred, rest } = numbered;
  return { number, isStarred, numberAt: at, wordingAt: at, firstWords: rest, namedBetween: null };
}

function entryAt(lines: readonly ListLine[], at: number): EntryStart | null {
  const text = lines[at]?.text ?? "";
  const numbered = readNumberedLine(text);
  if (numbered && isWordingStart(numbered.rest)) {
    const { number, isStarred, rest } = numbered;
    return { number, isStarred, numberAt: at, wordingAt: at, firstWords: rest, namedBetween: null };
  }
  if (numbered && numbered.rest === "") return startBelow(lines, at, numbered, null);
  if (numbered && isNameLike(numbered.rest)) return startBelow(lines, at, numbered, numbered.rest);
  const afterName = isCentreHeading(text) ? null : readNumberAfterName(text);
  return afterName ? startBelow(lines, at, afterName, afterName.name) : null;
}

/** The wording stands below the number, perhaps after the member and those who support it. */
function startBelow(lines: readonly ListLine[], at: number, numbered: NumberedLine, named: string | null): EntryStart | null {
  let next = at + 1;
  let name = named;
  let supportersFrom: number | null = null;
  const text = (index: number) => lines[index]?.text ?? "";
  if (name === null && !isWordingStart(text(next)) && isNameLike(text(next))) {
    name = text(next);
    next += 1;
  }
  if (name !== null && /^Supported by\b/i.test(text(next))) {
    supportersFrom = next;
    for (next += 1; next < supportersFrom + 5 && !isWordingStart(text(next)); ) next += 1;
  }
  if (!isWordingStart(text(next))) return null;
  const { number, isStarred } = numbered;
  const namedBetween = name === null ? null : { name, supportersFrom };
  return { number, isStarred, numberAt: at, wordingAt: next, firstWords: text(next), namedBetween };
}

function headingJustAbove(lines: readonly ListLine[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => isCentreHeading(lines[at - back]?.text ?? "")) && isNameLike(lines[at - 1]?.text ?? "");
}
