/**
 * The number of an amendment: "23", and letters for amendments to it, one letter for each level.
 * "23A" is an amendment to 23, "23AB" the second amendment to 23A.
 */
export type AmendmentNumber = { readonly base: number; readonly letters: string };

const pattern = /^(\d{1,4})([A-Za-z]{0,6})$/;

/** Reads "23", "23A" or "23a"; null for anything else, also for "0" and "012". */
export function readAmendmentNumber(text: string): AmendmentNumber | null {
  const found = pattern.exec(text.trim());
  if (!found?.[1] || found[1].startsWith("0")) return null;
  return { base: Number(found[1]), letters: (found[2] ?? "").toUpperCase() };
}

/** As printed: "23A". */
export function printAmendmentNumber({ base, letters }: AmendmentNumber): string {
  return `${base}${letters}`;
}

/**
 * Below zero when `a` comes before `b` by number alone: 23, 23A, 23AA, 23B, 24. What is not a number of an amendment comes last, in the
 * order of its characters.
 */
export function compareAmendmentNumbers(a: string, b: string): number {
  const first = readAmendmentNumber(a);
  const second = readAmendmentNumber(b);
  if (first && second) return first.base - second.base || compareText(first.letters, second.letters);
  if (first || second) return first ? -1 : 1;
  return compareText(a, b);
}

/** The numbers in their own order, which is not the order of a Marshalled List. */
export function sortAmendmentNumbers(numbers: readonly string[]): readonly string[] {
  return [...numbers].sort(compareAmendmentNumbers);
}

/**
 * The number of the amendment that this one amends, by its number: of "23A" it is "23"; null for an amendment to the bill.
 * ASSUMPTION: each letter is one level, so that "12AB" amends 12A, as amendments to amendments to amendments are not described.
 */
export function isAmendmentTo(number: string): string | null {
  const read = readAmendmentNumber(number);
  if (!read || read.letters === "") return null;
  return printAmendmentNumber({ base: read.base, letters: read.letters.slice(0, -1) });
}

/** By the characters alone: the same everywhere, whatever the language of the reader. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
