/** Words as they stand between tags. A carriage return is kept, which a parser would otherwise make a line feed. */
export function escapeWords(words: string): string {
  return words.replaceAll(/[&<>\r]/g, escaped);
}

/** A value as it stands between double quotes; tabs and line breaks are kept, which a parser would otherwise make spaces. */
export function escapeValue(value: string): string {
  return value.replaceAll(/[&<>"\t\n\r]/g, escaped);
}

function escaped(character: string): string {
  return names[character] ?? `&#${character.charCodeAt(0)};`;
}

const names: Partial<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The first character that no XML can hold, as "U+0000": a control character, or half of a pair. Null when there is none. */
export function characterNotForXml(words: string): string | null {
  const found = impossible.exec(words)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Attributes as they stand in a tag, each with a space before it; null leaves one out. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const present = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return present.map(([name, value]) => ` ${name}="${escapeValue(String(value))}"`).join("");
}
