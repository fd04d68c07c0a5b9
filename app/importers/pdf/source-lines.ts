import { bodyLine, type SourceLine } from "#app/domain/text/read-plain-text/source-line.ts";
import { linesOfPage, type PageLine } from "./lines-of-page.ts";
import { type ToldPage, tellPages } from "./tell-pages.ts";

type Page = { readonly items: Parameters<typeof linesOfPage>[0] };

/** Characters of ordinary width, as a part of the size of the letters. */
const characterWidth = 0.5;

/** The lines of a PDF as the reader of texts takes them: margins, page numbers and running heads told from the words. */
export function sourceLinesOf(pages: readonly Page[]): readonly SourceLine[] {
  const told = tellPages(pages.map(({ items }) => linesOfPage(items)));
  const leading = usualLeading(told.map(({ lines }) => lines.map(({ line }) => line)));
  const source: SourceLine[] = [];
  const edges = leftEdges(told);
  told.forEach(({ page, lines }, index) => {
    const left = edges[index % 2] ?? 0;
    let above: PageLine | null = null;
    for (const { line, role } of lines) {
      const isSetApart = above !== null && role === "body" && above.y - line.y > leading * 1.35;
      const next = sourceLine(line, { at: source.length + 1, page, left, isSetApart });
      source.push(role === "body" ? next : { ...next, role });
      if (role === "body") above = line;
    }
  });
  return source;
}

function sourceLine(
  line: PageLine,
  { at, page, left, isSetApart }: { at: number; page: number | null; left: number; isSetApart: boolean },
): SourceLine {
  const unit = Math.max(1, line.size * characterWidth);
  const columnAt = (x: number) => Math.max(0, Math.round((x - left) / unit));
  const made = bodyLine(
    at,
    line.text,
    { text: line.text, column: columnAt(line.left) },
    { page, margin: line.margin, isSetApart, style: line.style },
  );
  if (line.text === "") return { ...made, role: "margin" };
  return { ...made, wordsColumn: columnAt(line.wordsLeft), end: columnAt(line.right) };
}

/** Where the words of even and of odd pages begin: a page may have nothing but what is set in. */
function leftEdges(pages: readonly ToldPage[]): readonly number[] {
  return [0, 1].map((side) => {
    let left = Number.POSITIVE_INFINITY;
    pages.forEach(({ lines }, index) => {
      if (index % 2 !== side) return;
      for (const { line, role } of lines) if (role === "body" && line.text !== "") left = Math.min(left, line.left);
    });
    return Number.isFinite(left) ? left : 0;
  });
}

/** The distance from one line to the next that is commonest. */
function usualLeading(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages) {
    lines.forEach((line, n) => {
      const next = lines[n + 1];
      if (!next) return;
      const distance = Math.round((line.y - next.y) * 2) / 2;
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    });
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
