import type { PrintedLine, PrintLayout, PrintPlace, Span } from "./print-lines.ts";

/** Places and lines of a print, looked up quickly. */
export type LineIndex = {
  /** The line on which a character of a provision is printed; null when the layout does not hold it. The character after the last counts as on the last line. */
  readonly placeOf: (id: string, offset: number) => PrintPlace | null;
  /** The line with that number on that page; null when the print has none. */
  readonly lineAt: (page: number, line: number) => PrintedLine | null;
  /** Where a line stands in the order of the print, from 0; null when the print has none. */
  readonly positionOf: (page: number, line: number) => number | null;
  /** The lines of a page, in order; empty when the print has no such page. */
  readonly linesOf: (page: number) => readonly PrintedLine[];
};

type Printed = { readonly span: Span; readonly place: PrintPlace };

/**
 * Makes the index of a layout: the same answers as `placeOf` and `lineAt`, without reading the whole layout each time.
 *
 * Cost: n log n once; then a look-up of a place costs the logarithm of the lines of its provision, the others a step.
 */
export function indexLines(layout: PrintLayout): LineIndex {
  const spans = new Map<string, Printed[]>();
  const pages = new Map<number, Map<number, number>>();
  const linesByPage = new Map<number, PrintedLine[]>();
  layout.forEach((printed, position) => {
    const { page, line } = printed;
    const ofPage = pages.get(page) ?? new Map<number, number>();
    if (!ofPage.has(line)) ofPage.set(line, position);
    pages.set(page, ofPage);
    const onPage = linesByPage.get(page) ?? [];
    onPage.push(printed);
    linesByPage.set(page, onPage);
    for (const span of printed.spans) {
      const ofProvision = spans.get(span.id) ?? [];
      ofProvision.push({ span, place: { page, line } });
      spans.set(span.id, ofProvision);
    }
  });
  for (const ofProvision of spans.values()) ofProvision.sort((a, b) => a.span.from - b.span.from);
  const positionOf = (page: number, line: number) => pages.get(page)?.get(line) ?? null;
  return {
    placeOf: (id, offset) => placeAmong(spans.get(id) ?? [], offset),
    lineAt: (page, line) => {
      const position = positionOf(page, line);
      return position === null ? null : (layout[position] ?? null);
    },
    positionOf,
    linesOf: (page) => linesByPage.get(page) ?? [],
  };
}

/** The last one that begins at or before the offset, if it holds it or ends there or before. */
function placeAmong(ofProvision: readonly Printed[], offset: number): PrintPlace | null {
  let low = 0;
  let high = ofProvision.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ofProvision[middle]?.span.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ofProvision[low - 1]?.place ?? null;
}
