import { findMargins, leftMarginWidth, type MarginAt } from "./margins.ts";
import { tellFurniture } from "./pages.ts";
import { bodyLine, type SourceLine, splitLines } from "./source-line.ts";

/** The lines of what was pasted: pages, running heads and margins told from the words. */
export function prepare(input: string): readonly SourceLine[] {
  const raw = splitLines(input);
  const furniture = tellFurniture(raw);
  const pages = pagesOf(raw, furniture);
  const margins = marginsOf(raw, furniture, pages);
  const lines: SourceLine[] = [];
  let isSetApart = false;
  let turned = false;
  raw.forEach((line, index) => {
    const at = index + 1;
    const content = line.replaceAll("\f", "");
    const role = furniture.get(index)?.role;
    const page = pages[index] ?? null;
    if (line.includes("\f")) turned = true;
    if (role) {
      lines.push({ ...bodyLine(at, content, { text: content, column: 0 }, { page, margin: null, isSetApart: false }), role });
      turned = true;
      return;
    }
    const margin = margins.get(index);
    const text = margin?.text ?? content;
    const column = margin ? margin.column : Math.max(0, content.search(/\S/));
    if (margin && text.trim() === "") {
      lines.push({ ...bodyLine(at, content, { text: "", column: 0 }, { page, margin: margin.margin, isSetApart: false }), role: "margin" });
      return;
    }
    const next = bodyLine(
      at,
      content,
      { text, column: column + leadingSpaces(margin) },
      { page, margin: margin?.margin ?? null, isSetApart: isSetApart && !turned },
    );
    lines.push(next);
    isSetApart = next.role === "blank";
    if (next.role === "body") turned = false;
  });
  return withLoneMargins(lines);
}

function leadingSpaces(margin: MarginAt | undefined): number {
  return margin ? Math.max(0, margin.text.search(/\S/)) : 0;
}

/** The page of each line: a number at the head of a page or at its foot, or a form feed between pages; null where nothing tells. */
function pagesOf(raw: readonly string[], furniture: ReturnType<typeof tellFurniture>): readonly (number | null)[] {
  const marks = raw.map((_, index) => {
    const found = furniture.get(index);
    return found?.role === "page" ? found.page : null;
  });
  const first = marks.findIndex((mark) => mark !== null);
  const wordsBefore = raw.slice(0, Math.max(0, first)).filter((line, index) => line.trim() !== "" && !furniture.has(index)).length;
  if (first >= 0 && wordsBefore > 2 && marks[first] === 1) return pagesByFoot(marks);
  // The first page commonly bears no number.
  const begin = first >= 0 && (marks[first] ?? 0) > 1 ? (marks[first] ?? 2) - 1 : null;
  let page: number | null = begin ?? (raw.some((line) => line.includes("\f")) ? 1 : null);
  return raw.map((line, index) => {
    if (line.includes("\f") && index > 0 && page !== null) page += 1;
    // A number that does not go on from the page before (after a form feed) is right all the same: it is printed.
    page = marks[index] ?? page;
    return page;
  });
}

function pagesByFoot(marks: readonly (number | null)[]): readonly (number | null)[] {
  let page: number | null = (marks.findLast((mark) => mark !== null) ?? 0) + 1;
  return marks
    .toReversed()
    .map((mark) => {
      page = mark ?? page;
      return page;
    })
    .toReversed();
}

function marginsOf(
  raw: readonly string[],
  furniture: ReturnType<typeof tellFurniture>,
  pages: readonly (number | null)[],
): ReadonlyMap<number, MarginAt> {
  const body = raw
    .map((line, index) => ({ index, raw: line.replaceAll("\f", "") }))
    .filter(({ index, raw: line }) => !furniture.has(index) && line.trim() !== "");
  const width = leftMarginWidth(body.map((line) => line.raw));
  if (width !== null) return columnMargins(body, width);
  const byPage = new Map<number | null, { index: number; raw: string }[]>();
  for (const line of body) {
    const page = pages[line.index] ?? null;
    const onPage = byPage.get(page) ?? [];
    onPage.push(line);
    byPage.set(page, onPage);
  }
  const found = [...byPage.values()].map((page) => findMargins(page));
  const count = found.reduce((sum, { size }) => sum + size, 0);
  // A handful of numbers at the right distance may be chance; a print has one on every fifth line.
  return count >= 3 && count * 16 >= body.length ? new Map(found.flatMap((page) => [...page])) : new Map();
}

function columnMargins(body: readonly { index: number; raw: string }[], width: number): ReadonlyMap<number, MarginAt> {
  const found = new Map<number, MarginAt>();
  for (const { index, raw } of body) {
    const match = /^\s*(\d{1,3})\s*$/.exec(raw.slice(0, width));
    if (match) found.set(index, { margin: Number(match[1]), text: raw.slice(width), column: width });
  }
  return found;
}

/** A margin number alone on its line belongs to the line of words before it, unless that has one. */
function withLoneMargins(lines: readonly SourceLine[]): readonly SourceLine[] {
  const result = [...lines];
  lines.forEach((line, index) => {
    if (line.role !== "margin") return;
    for (let at = index - 1; at >= 0 && index - at < 4; at -= 1) {
      const before = result[at];
      if (before?.role !== "body") continue;
      if (before.margin === null && before.page === line.page) result[at] = { ...before, margin: line.margin };
      break;
    }
  });
  return result;
}
