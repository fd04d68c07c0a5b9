/** Text as it is compared: lower case, accents and apostrophes gone, hyphens as spaces, single spaces. "Mòrag  O’Kane-Smith" → "morag okane smith". */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[-‐‑–—]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A text as part of an address: "Right to Recovery (Scotland) Bill" → "right-to-recovery-scotland-bill". Never empty; at most 80 characters. */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return slug || "untitled";
}

/** With a capital at the beginning: "letter of 3 May" → "Letter of 3 May". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without a capital at the beginning, to stand inside a sentence. */
export function uncapitalise(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words of a search, folded. An empty search is one empty word, which is in every text. */
export function searchWords(search: string): readonly string[] {
  return foldText(search).split(" ");
}

/** Whether every word is somewhere in the text, in any order: "recovery right" finds the Right to Addiction Recovery (Scotland) Bill. */
export function hasAllWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
