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

/** A text without the characters that print nothing and steer a terminal or a page, and where they stood (offsets in the text as it came). */
export type Cleaned = { readonly text: string; readonly at: readonly number[] };

/** Marks that turn the direction of reading: with them a text can look like another. */
const turning = "\u202a-\u202e\u2066-\u2069";
const unprinted = new RegExp(`[\\p{Cc}${turning}]`, "gu");

/** Drops control characters; tabs and line ends stay, a page break becomes a line end. Line ends become alike. */
export function withoutControlCharacters(pasted: string): Cleaned {
  const at: number[] = [];
  const text = pasted
    .replace(unprinted, (character, offset: number) => {
      if ("\t\n\r".includes(character)) return character;
      if (character === "\f") return "\n";
      at.push(offset);
      return "";
    })
    .replaceAll(/\r\n?/g, "\n");
  return { text, at };
}
