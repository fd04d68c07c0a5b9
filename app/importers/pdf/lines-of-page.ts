/** A run of words on a page: `x` from the left and `y` from the foot, in points. */
export type Item = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
};

/** A line of a page, with what stands in the margin beside it. */
export type PageLine = {
  readonly text: string;
  /** Where the words begin and end, in points. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where the words after a gap behind the first begin: those after a number. */
  readonly wordsLeft: number;
  readonly margin: number | null;
  readonly style: "plain" | "bold" | "italic";
};

/** Puts the words of a page into lines, from the top, and takes the numbers out of its margins. */
export function linesOfPage(items: readonly Item[]): readonly PageLine[] {
  const rows = rowsOf(items.filter(({ text }) => text.trim() !== ""));
  const edges = edgesOf(rows);
  return rows.map((row) => lineOf(row, edges));
}

function rowsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const rows: { y: number; size: number; items: Item[] }[] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    if (last && last.y - item.y < Math.max(last.size, item.size) * 0.4) {
      last.items.push(item);
      last.size = Math.max(last.size, item.size);
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => row.items.toSorted((a, b) => a.x - b.x));
}

type Edges = { readonly left: number; readonly right: number };

const marginNumber = /^\d{1,3}$/;

/** How far words reach to the left and the right, numbers that stand alone at an end of their line left aside. */
function edgesOf(rows: readonly (readonly Item[])[]): Edges {
  const words = rows.flatMap((row) => row.filter(({ text }, n) => !((n === 0 || n === row.length - 1) && marginNumber.test(text.trim()))));
  return { left: Math.min(...words.map(({ x }) => x), 10_000), right: Math.max(...words.map(({ x, width }) => x + width), 0) };
}

function isInMargin(item: Item | undefined, { left, right }: Edges): boolean {
  if (!item || !marginNumber.test(item.text.trim()) || Number(item.text) % 5 !== 0) return false;
  return item.x + item.width <= left + 1 || item.x >= right - 1;
}

function lineOf(row: readonly Item[], edges: Edges): PageLine {
  const first = isInMargin(row[0], edges) ? row[0] : undefined;
  const last = !first && isInMargin(row.at(-1), edges) ? row.at(-1) : undefined;
  const number = first ?? last;
  const words = row.filter((item) => item !== number);
  const [begin] = words;
  const end = words.at(-1);
  return {
    text: join(words),
    left: begin?.x ?? edges.left,
    right: end ? end.x + end.width : edges.left,
    y: (begin ?? number)?.y ?? 0,
    size: Math.max(...words.map(({ size }) => size), 0),
    wordsLeft: words[1]?.x ?? begin?.x ?? edges.left,
    margin: number ? Number(number.text) : null,
    style: styleOf(words),
  };
}

/** Words with a space where there is room for one, and a wide gap where a column begins. */
function join(words: readonly Item[]): string {
  let text = "";
  let end = 0;
  for (const item of words) {
    const gap = item.x - end;
    if (text !== "" && gap > item.size * 3) text += "    ";
    else if (text !== "" && gap > item.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.text)) text += " ";
    text += item.text;
    end = item.x + item.width;
  }
  return text.trim();
}

/** A line is bold or in italics when all of it is, but for its number. */
function styleOf(words: readonly Item[]): PageLine["style"] {
  const set = words.filter(({ text }) => text.trim() !== "" && !/^\d/.test(text));
  if (set.length === 0) return "plain";
  if (set.every(({ font }) => /bold|black|heavy/i.test(font))) return "bold";
  return set.every(({ font }) => /italic|oblique/i.test(font)) ? "italic" : "plain";
}
