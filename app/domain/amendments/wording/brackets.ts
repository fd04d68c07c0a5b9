/** What words of the Bill stand in: angle brackets as printed, and what hosts and typists make of them. */
const pairs: Readonly<Record<string, string>> = {
  "<": ">",
  "‹": "›",
  "«": "»",
  "〈": "〉",
  "⟨": "⟩",
  "＜": "＞",
  "“": "”",
  "‘": "’",
  '"': '"',
  "'": "'",
};

/** Any of the opening ones, as a part of an expression. */
export const openingPattern = `[<‹«〈⟨＜“‘"']`;

/** The mark that closes what this one opens; null if it opens nothing. */
export function closingOf(opening: string): string | null {
  return Object.hasOwn(pairs, opening) ? (pairs[opening] ?? null) : null;
}

/** Where the bracket that opens at `at` closes, brackets within it counted; -1 if it does not. Linear. */
export function matchingClose(text: string, at: number, opening: string, closing: string): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text[index];
    if (character === opening) depth++;
    else if (character === closing && --depth === 0) return index;
  }
  return -1;
}

/** The places of brackets in a text that have no partner in it. Linear. */
export function unmatchedBrackets(text: string): { readonly opening: readonly number[]; readonly closing: readonly number[] } {
  const opening: number[] = [];
  const closing: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "<") opening.push(index);
    else if (character === ">" && opening.pop() === undefined) closing.push(index);
  }
  return { opening, closing };
}
