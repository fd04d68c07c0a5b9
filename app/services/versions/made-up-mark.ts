/** What stands at the head of every file that is taken away from a made-up bill: on a page a warning says it, a file goes its own way. */
const madeUpMark = "Made up: invented to show how the site works. This is the text of no real bill.";

/** Plain text with the mark in its first line. */
export function markText(text: string): string {
  return `${madeUpMark}\n\n${text}`;
}

/** An XML document with the mark as a comment before its first element: it is read as the same document. */
export function markXml(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\n/, (declaration) => `${declaration}<!-- ${madeUpMark} -->\n`);
}

/** The text without the mark that a file from here has in its first line: it is none of the bill's. */
export function withoutMark(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, "\n");
  return plain.trimStart().startsWith(madeUpMark) ? plain.trimStart().slice(madeUpMark.length).replace(/^\n+/, "") : text;
}
