import { compareAmendmentNumbers, compareText, isAmendmentTo, printAmendmentNumber, readAmendmentNumber } from "./amendment-number.ts";

/** An amendment that gets its number from a daily list. `amends`: the number, or the name in this list, of the amendment that it amends. */
export type ToNumber = { readonly id: string; readonly amends: string | null };

/** What the daily list gave: the numbers in the order of the list, the highest so far, and what got none and why. */
export type NumberedList = {
  readonly numbered: readonly { readonly id: string; readonly number: string }[];
  readonly highest: number;
  readonly problems: readonly { readonly id: string; readonly message: string }[];
};

/**
 * Numbers the amendments of a daily list, given in marshalled order. Numbers run on from the list before; at Stage 3 they begin again, so that
 * `previousHighest` is 0. An amendment to an amendment takes its target's number and the next free letter (23A, 23B).
 *
 * @param taken every number given at this stage so far, also of amendments that are withdrawn
 * ASSUMPTION: beyond the 26th amendment to one amendment no rule is known, and none is made up.
 */
export function numberDailyList(previousHighest: number, amendments: readonly ToNumber[], taken: readonly string[] = []): NumberedList {
  const numbers = new Map<string, string>();
  const used = new Set(taken);
  const problems: { id: string; message: string }[] = [];
  let highest = previousHighest;
  for (const { id } of amendments.filter(({ amends }) => amends === null)) {
    highest += 1;
    numbers.set(id, String(highest));
    used.add(String(highest));
  }
  // A target may itself be an amendment to an amendment further down the list, so that one walk may not do.
  let waiting = amendments.filter(({ amends }) => amends !== null);
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((each) => !numberUnder(each, numbers, used, problems));
  }
  for (const { id, amends } of waiting)
    problems.push({ id, message: `Amendment ${amends}, which it amends, has no number and is not in the list.` });
  const numbered = amendments.flatMap(({ id }) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
  return { numbered, highest, problems };
}

/** Whether it was dealt with: numbered, or reported. */
function numberUnder(
  { id, amends }: ToNumber,
  numbers: Map<string, string>,
  used: Set<string>,
  problems: { id: string; message: string }[],
): boolean {
  const target = numbers.get(amends ?? "") ?? (amends !== null && used.has(amends) ? amends : null);
  if (target === null) return false;
  const letter = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((each) => !used.has(`${target}${each}`));
  if (letter === undefined) {
    problems.push({ id, message: `Amendment ${target} has 26 amendments already, and how the next is numbered is not known.` });
    return true;
  }
  numbers.set(id, `${target}${letter}`);
  used.add(`${target}${letter}`);
  return true;
}

/** What decides over the star before a number. */
export type StarFacts = {
  /** It stood in a daily or Marshalled List that was published before. */
  readonly hasBeenListed: boolean;
  readonly isManuscript: boolean;
  /** Altered since it was last listed. */
  readonly isAltered: boolean;
};

/** Whether it is marked *: "new (including manuscript amendments) or have been altered", as Marshalled Lists say. */
export function isStarred({ hasBeenListed, isManuscript, isAltered }: StarFacts): boolean {
  return !hasBeenListed || isManuscript || isAltered;
}

/** What is wrong with the numbers of a list: a checksum that tells whether something was lost. */
export type NumberHoles = {
  /** "4", "7 to 9", "23A": numbers that must have been given, as a later one was. In the later Marshalled Lists of a stage they may be disposed of. */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly unreadable: readonly string[];
};

/** Finds what is missing between 1 and the highest number, and between letters. Cost: n log n. */
export function findHoles(numbers: readonly string[]): NumberHoles {
  const known = new Set<string>();
  const twice = new Set<string>();
  const unreadable: string[] = [];
  for (const each of numbers) {
    const read = readAmendmentNumber(each);
    if (!read) unreadable.push(each);
    else if (known.has(printAmendmentNumber(read))) twice.add(printAmendmentNumber(read));
    else known.add(printAmendmentNumber(read));
  }
  const missing = [...missingFigures(known), ...missingLetters(known)].sort((a, b) => compareAmendmentNumbers(first(a), first(b)));
  return { missing, twice: [...twice].sort(compareAmendmentNumbers), unreadable: unreadable.sort(compareText) };
}

function first(range: string): string {
  return range.split(" ")[0] ?? range;
}

function missingFigures(known: ReadonlySet<string>): readonly string[] {
  const figures = [...new Set([...known].flatMap((number) => readAmendmentNumber(number)?.base ?? []))].sort((a, b) => a - b);
  const holes: string[] = [];
  let next = 1;
  for (const figure of figures) {
    if (figure > next) holes.push(next === figure - 1 ? String(next) : `${next} to ${figure - 1}`);
    if (figure >= next && !known.has(String(figure))) holes.push(String(figure));
    next = figure + 1;
  }
  return holes;
}

/** 23C tells that there were 23A and 23B. */
function missingLetters(known: ReadonlySet<string>): readonly string[] {
  const missing = new Set<string>();
  for (const number of known) {
    const target = isAmendmentTo(number);
    if (target === null) continue;
    if (isAmendmentTo(target) !== null && !known.has(target)) missing.add(target);
    for (let code = "A".charCodeAt(0); code < number.charCodeAt(number.length - 1); code += 1) {
      const earlier = `${target}${String.fromCharCode(code)}`;
      if (!known.has(earlier)) missing.add(earlier);
    }
  }
  return [...missing];
}
