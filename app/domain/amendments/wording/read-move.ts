import { afterSpace, type Cursor, comesNext, eat, eatComma, fail, matchAt, note } from "./cursor.ts";
import type { Instruction, Target } from "./instruction.ts";
import { makeInstruction } from "./make-instruction.ts";
import { cardinalPattern, ordinalPattern, readCardinalWord, readOrdinalWord } from "./ordinals.ts";
import { type PlacedTarget, readEnd, readPlace } from "./read-place.ts";
import { innerComesNext, readInner, readTarget } from "./read-target.ts";
import { readTitle } from "./read-title.ts";

/**
 * Reads what follows "Move": "section 54 to after section 42".
 *
 * @param known the target and place, where the wording began with them: "In section 5, page 3, move subsection (3) to …"
 */
export function readMove(cursor: Cursor, known: PlacedTarget | null): Instruction | null {
  if (comesNext(cursor, /lines?\s|[<“"]/iy))
    return fail(cursor, "Only whole provisions can be moved; words or lines are left out here and inserted there.");
  const what = readMoved(cursor, known?.target ?? null);
  const placed = what && (known ? { target: what, place: known.place } : readPlace(cursor, what));
  if (!placed) return null;
  if (comesNext(cursor, /,\s*to\s/iy)) eatComma(cursor);
  if (!eat(cursor, "to") && comesNext(cursor, /(?:after|before)\s/iy)) note(cursor, cursor.at, "", "to");
  const where = eat(cursor, "after", /(?:immediately\s+|follow\s+)?after(?![A-Za-z])/iy)
    ? "after"
    : eat(cursor, "before")
      ? "before"
      : null;
  if (!where) return fail(cursor, "It should be said here before or after what to move it: “to after section 42”.");
  const target = readMoved(cursor, placed.target);
  if (!target) return null;
  return readEnd(cursor) ? makeInstruction({ kind: "move", ...placed, moveTo: { where, target } }) : null;
}

/** A provision; one inside another without that other's name is in the one spoken of. */
function readMoved(cursor: Cursor, spokenOf: Target | null): Target | null {
  if (!spokenOf || !innerComesNext(cursor)) return readTarget(cursor);
  const start = cursor.at;
  const levels = readInner(cursor);
  if (!levels) return null;
  if (comesNext(cursor, /(?:of|in)\s/iy)) {
    cursor.at = start;
    return readTarget(cursor);
  }
  const { within: _, ...outer } = spokenOf;
  return { ...outer, within: levels };
}

const into = new RegExp(
  `into\\s+(${cardinalPattern})\\s+(?:new\\s+|separate\\s+)?(?:sections?|schedules?|parts?|chapters?|provisions?)(?![A-Za-z])`,
  "iy",
);
const part = new RegExp(
  `(?:^|[\\s,;:—–-])(?:and\\s+)?the\\s+(${ordinalPattern})(?:\\s+(?:section|schedule|part|chapter))?(?=\\s*(?:\\(|to\\s+consist|consist))`,
  "gi",
);

/**
 * Reads what follows "Divide": "section 4 into two sections, the first (Fees) to consist of subsections (1) to (3) and the second to consist of …".
 *
 * ASSUMPTION: no divided section was found in the record; the wording is that of the United Kingdom Parliament with the Scottish names.
 */
export function readDivide(cursor: Cursor, known: PlacedTarget | null): Instruction | null {
  const target = readTarget(cursor);
  const placed =
    target && (known && !comesNext(cursor, /,?\s*(?:page|line)/iy) ? { target, place: known.place } : readPlace(cursor, target));
  if (!placed) return null;
  const intro = matchAt(into, cursor.text, afterSpace(cursor));
  const count = intro?.groups[1] ? readCardinalWord(intro.groups[1]) : null;
  if (!intro || count === null)
    return fail(cursor, "It should be said here into how many it is divided: “into two sections, the first … to consist of …”.");
  cursor.at = intro.end;
  const divideInto = readParts(cursor);
  if (!divideInto) return null;
  if (divideInto.length !== count || count < 2)
    return fail(cursor, `It is to be divided into ${count}, and what ${divideInto.length} of them consist of is said.`, intro.end);
  cursor.at = cursor.text.length;
  return makeInstruction({ kind: "divide", ...placed, divideInto });
}

function readParts(cursor: Cursor): { readonly consistsOf: string; readonly title: string | null }[] | null {
  const from = cursor.at;
  const found = [...cursor.text.slice(from).matchAll(part)];
  const read: { readonly consistsOf: string; readonly title: string | null }[] = [];
  for (const [index, match] of found.entries()) {
    if (readOrdinalWord(match[1] ?? "") !== index + 1)
      return fail(cursor, "The first, the second and so on should be named in order here.", from + match.index);
    cursor.at = from + match.index + match[0].length;
    const one = readPart(cursor, from + (found[index + 1]?.index ?? cursor.text.length - from));
    if (!one) return null;
    read.push(one);
  }
  return read.length > 0
    ? read
    : fail(cursor, "It should be said here what the first consists of: “the first to consist of subsections (1) to (3)”.");
}

function readPart(cursor: Cursor, end: number): { readonly consistsOf: string; readonly title: string | null } | null {
  const isTitled = comesNext(cursor, /\(/y);
  const title = isTitled ? readTitle(cursor) : null;
  if (isTitled && title === null) return null;
  if (!eat(cursor, "to consist of", /(?:to\s+consist|consisting|consists)\s+of(?![A-Za-z])/iy))
    return fail(cursor, "“to consist of” should stand here.");
  const given = cursor.text.slice(cursor.at, end).trim().replaceAll(/\s+/g, " ");
  const rest = given.slice(-10);
  const consistsOf = given.slice(0, given.length - rest.length) + rest.replace(/[\s.,;*—–-]+$/, "").replace(/[\s,;]and$/, "");
  if (consistsOf === "") return fail(cursor, "It should be said here what it consists of.");
  return { consistsOf, title };
}
