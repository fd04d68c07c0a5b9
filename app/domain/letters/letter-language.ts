/** A language in words, and its code for the browser (BCP 47), where it is one that we know or was typed as a code. */
export type LetterLanguage = { words: string; code: string | null };

const known: readonly { words: string; code: string; also: readonly string[] }[] = [
  { words: "English", code: "en", also: ["en-gb"] },
  { words: "Gaelic", code: "gd", also: ["scottish gaelic", "gàidhlig"] },
  { words: "Scots", code: "sco", also: [] },
  { words: "British Sign Language", code: "bfi", also: ["bsl"] },
];

/** Reads what an editor typed as a letter's language. */
export function readLanguage(typed: string): LetterLanguage {
  const asked = typed.trim().toLowerCase();
  const found = known.find(({ words, code, also }) => words.toLowerCase() === asked || code === asked || also.includes(asked));
  if (found) return { words: found.words, code: found.code };
  // Anything else that looks like a code is passed on; words are not: a browser would make nothing of them.
  return { words: typed, code: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(asked) ? asked : null };
}
