/**
 * A text in which typographic variants are one: curly and straight quotation marks, all dashes, all spaces. Every character keeps its place,
 * so offsets in the result are offsets in the text. Bills are quoted by people who type "straight" what was printed “curly”.
 */
export function normaliseCharacters(text: string): string {
  return text
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‘’‚‛′`´]/g, "'")
    .replaceAll(/[‐‑‒–—―−]/g, "-")
    .replaceAll(/\s/g, " ");
}

/** Quoted words as they are looked for: variants made one, and runs of spaces single. */
export function normaliseWords(words: string): string {
  return normaliseCharacters(words).replaceAll(/ {2,}/g, " ").trim();
}
