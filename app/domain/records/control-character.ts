/**
 * What is said of the first control character of a text, or of half a character; null: there is none. Tabs and line ends are none.
 * Nobody types them: they come with what is copied from elsewhere, and feeds, calendars and one of the databases can hold none of them.
 */
export function findControlCharacter(text: string): string | null {
  const found = unwanted.exec(text);
  if (!found) return null;
  const code = found[0].charCodeAt(0);
  const place = `at character ${(found.index + 1).toLocaleString("en-GB")}`;
  if (code >= 0xd800) return `there is half a character ${place}, as copying can leave it: take it out, and write what should stand there`;
  const name = names[code];
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return `there is a control character ${place} (${name ? `${name}, ` : ""}${number}): take it out, or paste the text again without it`;
}

// With the flag u, half a character is one by itself and never a part of a whole one.
const unwanted = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

const names: Readonly<Record<number, string>> = {
  0: "the zero character",
  7: "the bell",
  8: "backspace",
  11: "a vertical tab",
  12: "a form feed",
  26: "the substitute character",
  27: "escape",
  127: "delete",
  133: "the next-line character",
};
