const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** Ordinal words and figures ("third", "3rd") as a part of an expression. */
export const ordinalPattern = `${ordinals.join("|")}|\\d{1,3}(?:st|nd|rd|th)`;

/** Cardinal words and figures as a part of an expression. */
export const cardinalPattern = `${cardinals.join("|")}|\\d{1,2}`;

/** "third" or "3rd" as 3; null for other words. */
export function readOrdinalWord(word: string): number | null {
  const index = ordinals.indexOf(word.toLowerCase());
  if (index >= 0) return index + 1;
  return /^\d{1,3}(?:st|nd|rd|th)$/i.test(word) ? Number.parseInt(word, 10) : null;
}

/** "two" or "2" as 2; null for other words. */
export function readCardinalWord(word: string): number | null {
  const index = cardinals.indexOf(word.toLowerCase());
  if (index >= 0) return index + 1;
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

/** 3 as "third", 13 as "13th". */
export function ordinalWord(count: number): string {
  return ordinals[count - 1] ?? ordinalFigure(count);
}

/** 3 as "3rd", 13 as "13th". */
export function ordinalFigure(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")}`;
}

/** 2 as "two", 13 as "13". */
export function cardinalWord(count: number): string {
  return cardinals[count - 1] ?? String(count);
}
