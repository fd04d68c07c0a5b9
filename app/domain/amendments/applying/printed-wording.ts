/** For each printed line of an amendment, from the first: which characters of its inserted text stand on it; null for lines above that text. */
export type PrintedWording = readonly ({ readonly from: number; readonly to: number } | null)[];

/**
 * Places the printed lines of a wording in the text that it inserts. The text is the end of the wording, so lines are counted from the end by
 * their characters other than spaces and the brackets around the text.
 */
export function placePrintedLines(text: string, printedLines: readonly string[]): PrintedWording {
  const solid = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const lengths = printedLines.map((line, at) => solidLength(at === printedLines.length - 1 ? line.trimEnd().replace(/>$/, "") : line));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = solid.length - total;
  return lengths.map((length) => {
    const first = Math.max(before, 0);
    const last = before + length - 1;
    before += length;
    const from = solid[first];
    const to = solid[last];
    return from === undefined || to === undefined || last < 0 ? null : { from, to: to + 1 };
  });
}

function solidLength(line: string): number {
  return line.replaceAll(/\s/g, "").length;
}
