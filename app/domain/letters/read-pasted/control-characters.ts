/** A text without the characters that print nothing and steer a terminal or a page, and where they stood (offsets in the text as it came). */
export type Cleaned = { readonly text: string; readonly at: readonly number[] };

/** Marks that turn the direction of reading: with them a text can look like another. */
const turning = "\u202a-\u202e\u2066-\u2069";
const unwanted = new RegExp(`[\\p{Cc}${turning}]`, "gu");

/** Drops control characters; tabs and line ends stay, a page break becomes a line end. Line ends become alike. */
export function withoutControlCharacters(pasted: string): Cleaned {
  const at: number[] = [];
  const text = pasted
    .replace(unwanted, (character, offset: number) => {
      if ("\t\n\r".includes(character)) return character;
      if (character === "\f") return "\n";
      at.push(offset);
      return "";
    })
    .replaceAll(/\r\n?/g, "\n");
  return { text, at };
}
