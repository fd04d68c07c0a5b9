/** What a line says about its page, if it is not of the text. */
export type Furniture = { readonly role: "page"; readonly page: number | null } | { readonly role: "running-head" };

const pageLine = /^(?:page|p\.)\s+(\d{1,4})(?:\s+of\s+\d{1,4})?$/i;
const dashedPage = /^[-–—]\s*(\d{1,4})\s*[-–—]$/;
const numberAlone = /^(\d{1,4})$/;
const paperNumber = /^SP Bill \d+[A-Z]?\b.{0,40}$/;
const headOfPart = /^(?:part|chapter|schedule)(?: [0-9A-Z]{1,5})?\s?[—–-]\s?\S.{0,120}$/i;
const billTitle = /^(?:\d{1,4}\s+)?(\S.{2,150}\bBill)(?:\s+\d{1,4})?$/;
const numberBesideTitle = /^(\d{1,4})\s+\S|\S\s+(\d{1,4})$/;

/** Tells pages, running heads and paper numbers from the words of the bill, line by line. */
export function tellFurniture(lines: readonly string[]): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const titles = repeatedTitles(lines);
  let page = 0;
  let nearTop = false;
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    const words = line.replaceAll("\f", " ").trim();
    if (words === "") {
      if (line.includes("\f")) nearTop = true;
      return;
    }
    const marked = pageNumber(words, page, nearTop || neighboursHead(lines, index, titles));
    if (marked !== null) {
      page = marked;
      nearTop = true;
      found.set(index, { role: "page", page });
      return;
    }
    const isTop = nearTop || line.includes("\f");
    const title = billTitle.exec(words)?.[1];
    if (title && titles.has(title.toLowerCase())) {
      const beside = numberBesideTitle.exec(words);
      const number = Number(beside?.[1] ?? beside?.[2] ?? Number.NaN);
      // The first time, without a number, it is the title itself.
      if (Number.isNaN(number) && !seen.has(title)) seen.add(title);
      else if (Number.isNaN(number)) found.set(index, { role: "running-head" });
      else {
        if (number !== page) found.set(index, { role: "page", page: number });
        else found.set(index, { role: "running-head" });
        page = number;
      }
      nearTop = true;
    } else if (paperNumber.test(words) || (isTop && headOfPart.test(words))) found.set(index, { role: "running-head" });
    else nearTop = false;
  });
  return found;
}

function pageNumber(words: string, page: number, isNearHead: boolean): number | null {
  const named = pageLine.exec(words) ?? dashedPage.exec(words);
  if (named) return Number(named[1]);
  const bare = numberAlone.exec(words);
  return bare && isNearHead && Number(bare[1]) === page + 1 ? Number(bare[1]) : null;
}

/** Whether a running head, or a form feed, stands directly beside a line. */
function neighboursHead(lines: readonly string[], index: number, titles: ReadonlySet<string>): boolean {
  const around = [index - 1, index + 1].map((at) => lines[at] ?? "");
  if (around.some((line) => line.includes("\f"))) return true;
  return around.some((line) => titles.has((billTitle.exec(line.trim())?.[1] ?? "").toLowerCase()));
}

/** Titles of bills that stand alone on a line more than once: the first may be the title itself, the others head a page. */
function repeatedTitles(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const title = line.length < 200 ? billTitle.exec(line.replaceAll("\f", " ").trim())?.[1]?.toLowerCase() : undefined;
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([title]) => title));
}
