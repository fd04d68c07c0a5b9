import { normaliseCharacters } from "../normalise.ts";

const sign = /\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:'(?=\p{L})[\p{L}\p{M}\p{N}]+)*|[\p{S}%&]/gu;

/**
 * The words of a text without what a printer may set otherwise: capitals, punctuation, spaces, the form of quotation marks and dashes, ligatures.
 * Figures keep their point ("1.5"), words their apostrophe ("owner's"), and symbols ("%", "+", "£") are words: these change the meaning.
 * Cost: linear.
 */
export function plainWords(text: string): readonly string[] {
  // Most provisions are plain letters, and a whole Act is read at once.
  const characters = isAscii(text) ? text : inOneForm(text);
  const found = characters.toLowerCase().match(sign) ?? [];
  return found.map((word) => (word.includes(",") ? word.replaceAll(/,(?=\d{3}(?!\d))/g, "") : word));
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function inOneForm(text: string): string {
  // Besides: a hyphen where a line may be broken, and characters without width.
  return normaliseCharacters(text.normalize("NFKC")).replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
}

/** Whether two texts have the same words: "Sub-paragraph (2); or" and "sub paragraph (2), or". A hyphen may also stand for nothing. */
export function hasSameWords(old: string, next: string): boolean {
  if (plainWords(old).join(" ") === plainWords(next).join(" ")) return true;
  return closed(old) === closed(next);
}

function closed(text: string): string {
  return plainWords(text.replaceAll(/(\p{L})[-‐‑](\p{L})/gu, "$1$2")).join(" ");
}
