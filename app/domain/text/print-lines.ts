/** Part of a provision's linear text: characters [from, to). */
export type Span = { readonly id: string; readonly from: number; readonly to: number };

/**
 * One line of a print. Usually one span; several where two numbers share a line ("1 (1) The Commission…").
 * Lines restart at 1 on each page. Headings and page furniture are not counted and have no entry
 * (ASSUMPTION: as Guidance describes it in general; a PDF's own margin decides where there is one).
 */
export type PrintedLine = { readonly page: number; readonly line: number; readonly spans: readonly Span[] };

/** The pages and lines of a print, in order. Null where they are not known. */
export type PrintLayout = readonly PrintedLine[];

/** Where words stand on paper. */
export type PrintPlace = { readonly page: number; readonly line: number };

/** The line on which a character of a provision is printed; null when the layout does not hold it. The character after the last counts as on the last line. */
export function placeOf(layout: PrintLayout, id: string, offset: number): PrintPlace | null {
  let last: PrintPlace | null = null;
  for (const { page, line, spans } of layout) {
    for (const span of spans) {
      if (span.id !== id) continue;
      if (offset >= span.from && offset < span.to) return { page, line };
      if (offset >= span.to) last = { page, line };
    }
  }
  return last;
}

/** The line with that number on that page; null when the print has none. */
export function lineAt(layout: PrintLayout, page: number, line: number): PrintedLine | null {
  return layout.find((each) => each.page === page && each.line === line) ?? null;
}
