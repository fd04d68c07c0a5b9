import type { PageLine } from "./lines-of-page.ts";

/** What a line of a page is of. */
export type Told = { readonly line: PageLine; readonly role: "body" | "page" | "running-head" };

/** A page with its number as printed; null before the first page that has one (a list of contents). */
export type ToldPage = { readonly page: number | null; readonly lines: readonly Told[] };

const heads = 3;
const feet = 2;
const divisionHead = /^(?:part|chapter|schedule)\b.{0,10}[—–-].+/i;
const paperNumber = /^SP Bill \d+/;

/** Tells the heads and feet of the pages from the text, and numbers the pages by them. */
export function tellPages(pages: readonly (readonly PageLine[])[]): readonly ToldPage[] {
  const repeated = repeatedEnds(pages);
  const seen = new Set<string>();
  const told = pages.map((lines) =>
    lines.map((line, n): Told => {
      const role = roleOf(lines, n, repeated);
      // The first time, without a number, it is the title of the bill.
      const isTitle = role === "running-head" && !seen.has(keyOf(line)) && !divisionHead.test(line.text) && !paperNumber.test(line.text);
      seen.add(keyOf(line));
      return { line, role: isTitle ? "body" : role };
    }),
  );
  const offset = commonOffset(told.map(printedNumber));
  return told.map((lines, index) => ({ page: pageNumber(index, offset), lines }));
}

function roleOf(lines: readonly PageLine[], n: number, repeated: ReadonlySet<string>): Told["role"] {
  const line = lines[n];
  if (!line) return "body";
  const isFoot = n >= lines.length - feet;
  const isHead =
    n < heads && lines.slice(0, n).every((above) => repeated.has(keyOf(above)) || isBareNumber(above) || divisionHead.test(above.text));
  if (!isFoot && !isHead) return "body";
  if (isFoot && !lines.slice(n + 1).every((below) => repeated.has(keyOf(below)) || isBareNumber(below) || paperNumber.test(below.text)))
    return "body";
  if (isBareNumber(line)) return "page";
  if (isFoot && paperNumber.test(line.text)) return "running-head";
  if (repeated.has(keyOf(line))) return /(?:^\d{1,4}\b|\b\d{1,4}$)/.test(line.text) || line.margin !== null ? "page" : "running-head";
  return isHead && n > 0 && divisionHead.test(line.text) ? "running-head" : "body";
}

/** A number alone, also where it was taken for one of the margin: the number of a page may stand above them. */
function isBareNumber(line: PageLine): boolean {
  return /^[-–—\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s]*$/.test(line.text) || (line.text === "" && line.margin !== null);
}

/** The words of a head without the number of the page. */
function keyOf({ text }: PageLine): string {
  return text
    .replaceAll(/^\d{1,4}\s+|\s+\d{1,4}$/g, "")
    .trim()
    .toLowerCase();
}

/** Heads and feet that stand on more than one page. */
function repeatedEnds(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const ends = new Set([...lines.slice(0, heads), ...lines.slice(-feet)].map(keyOf));
    for (const key of ends) if (key.length > 3 && key.length < 200) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count > 1 && /\b(?:bill|act)(?: \d{4})?$/.test(key)).map(([key]) => key));
}

function printedNumber(lines: readonly Told[]): number | null {
  for (const { line, role } of lines) {
    if (role !== "page") continue;
    const number = /(?:^|\s)(\d{1,4})(?:\s|$)/.exec(` ${line.text} `)?.[1];
    const atEnd = /^(\d{1,4})\b|\b(\d{1,4})$/.exec(line.text);
    const found = atEnd?.[1] ?? atEnd?.[2] ?? number ?? (line.margin === null ? undefined : String(line.margin));
    if (found !== undefined) return Number(found);
  }
  return null;
}

/** How much the printed numbers differ from the count of the pages, where most agree. */
function commonOffset(printed: readonly (number | null)[]): number {
  const counts = new Map<number, number>();
  printed.forEach((number, index) => {
    if (number !== null) counts.set(number - index, (counts.get(number - index) ?? 0) + 1);
  });
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Also a page without a number, or with one that does not fit the others, is counted from them; null before page 1. */
function pageNumber(index: number, offset: number): number | null {
  const counted = index + offset;
  return counted < 1 ? null : counted;
}
