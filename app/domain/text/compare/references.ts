/** What a reference names before its number. Words in the plural are the same unit. */
export type ReferenceUnit =
  | "section"
  | "subsection"
  | "paragraph"
  | "sub-paragraph"
  | "sub-sub-paragraph"
  | "schedule"
  | "part"
  | "chapter";

/** "section 5(2)(a)" in the words of a provision. Characters [from, to) are the number alone: "5(2)(a)". */
export type Reference = {
  readonly from: number;
  readonly to: number;
  readonly unit: ReferenceUnit;
  /** "5(2)(a)" is ["5", "2", "a"], as `numberKey` gives numbers. Empty for "the schedule". */
  readonly path: readonly string[];
  /** "section (Local referendum)": a provision that had no number yet, by its heading. */
  readonly title: string | null;
  /** "paragraph 4 of schedule 1": the place among the references of the one that follows "of". */
  readonly of: number | null;
  /** It names a provision of another Act ("section 5 of the 1997 Act"), or of one that cannot be told. */
  readonly isElsewhere: boolean;
};

const keyword = /\b(sub-sub-paragraph|sub-?paragraph|paragraph|sub-?section|section|the schedule|schedule|part|chapter)(s?)\b/giu;
const number =
  /\s?((?:[A-Z]{0,2}\d{1,4}[A-Z]{0,3}(?![\p{L}\d]))?(?:\s?\(\s?(?:[A-Z]{0,2}\d{1,4}[A-Z]{0,3}|[a-z]{1,5}|[A-Z]{1,2})?\s?\)){0,6})/uy;
const title = /\s?\((\p{Lu}[^()]{3,160})\)/uy;
const connector = /(?:,? (?:and|or|to) |, (?=[\dA-Z(]))/y;

/**
 * The references in a text, in order. A list after one word ("sections 5, 6(2) and 7") gives several. Cost: linear.
 */
export function readReferences(text: string): readonly Reference[] {
  const lists = [...text.matchAll(keyword)].flatMap((match) => readList(text, match));
  const found = lists.flatMap(({ items }) => items);
  let count = 0;
  return lists.flatMap((list, index) => {
    count += list.items.length;
    const next = lists[index + 1];
    const first = next?.items[0];
    const of = next && first && / (?:of|to) $/.test(text.slice(list.end, next.start)) && next.start - list.end === 4 ? count : null;
    const isElsewhere = of === null ? leadsElsewhere(text, list.end, list.unit) : isElsewhereAt(lists, index + 1, text);
    return found.slice(count - list.items.length, count).map((item) => ({ ...item, unit: list.unit, of, isElsewhere }));
  });
}

/** The text with every number of a reference as "¤": what stays when only the numbering has changed. */
export function maskReferences(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, path, title: byTitle } of readReferences(text)) {
    parts.push(text.slice(at, from), path.length === 0 && byTitle === null ? "schedule ¤" : "¤");
    at = to;
  }
  return parts.join("") + text.slice(at);
}

/** A number as it is compared: without its word, brackets, spaces and capitals. "Part 2" → "2", "(2A)" → "2a", "Schedule" → "". */
export function numberKey(printed: string | null): string {
  const plain = (printed ?? "").toLowerCase().replaceAll(/[\s().]/g, "");
  return plain.replace(/^(?:part|chapter|schedule|section|paragraph)(?=\d|[a-z]?\d|$)/, "");
}

type Item = { readonly from: number; readonly to: number; readonly path: readonly string[]; readonly title: string | null };
type List = { readonly start: number; readonly end: number; readonly unit: ReferenceUnit; readonly items: readonly Item[] };

function readList(text: string, match: RegExpExecArray): readonly List[] {
  const word = (match[1] ?? "").toLowerCase();
  const start = match.index;
  const after = start + match[0].length;
  // "The schedule" is a number too: it becomes "schedule 1" when there is a second.
  const isUnnumbered = word === "the schedule";
  const unit = unitOf(isUnnumbered ? "schedule" : word);
  const items = readItems(text, after);
  if (items.length > 0) return [{ start, end: items.at(-1)?.to ?? after, unit, items }];
  if (!isUnnumbered || match[2] !== "") return [];
  return [{ start, end: after, unit, items: [{ from: start, to: after, path: [], title: null }] }];
}

function readItems(text: string, after: number): readonly Item[] {
  const items: Item[] = [];
  for (let at: number | null = after; at !== null; ) {
    const item = readItem(text, at);
    if (!item) break;
    items.push(item);
    connector.lastIndex = item.to;
    at = connector.test(text) ? connector.lastIndex : null;
  }
  return items;
}

function readItem(text: string, at: number): Item | null {
  title.lastIndex = at;
  const titled = title.exec(text);
  if (titled?.[1]) {
    const from = title.lastIndex - titled[0].trimStart().length;
    number.lastIndex = title.lastIndex;
    // "section (Local referendum)(3)": subsection (3) of it. The title stands where the number would.
    const inside = /^\(/.test(text.slice(title.lastIndex, title.lastIndex + 1)) ? (number.exec(text)?.[1] ?? "") : "";
    const path = inside === "" ? [] : ["", ...inside.split("(").slice(1).map(numberKey)];
    return { from, to: inside === "" ? title.lastIndex : number.lastIndex, path, title: titled[1] };
  }
  number.lastIndex = at;
  const numbered = number.exec(text)?.[1] ?? "";
  const path = numbered.split("(").map(numberKey);
  if (numbered.trim() === "") return null;
  const from = number.lastIndex - numbered.trimStart().length;
  return { from, to: number.lastIndex, path: path[0] === "" ? path.slice(1) : path, title: null };
}

function unitOf(word: string): ReferenceUnit {
  switch (word) {
    case "section":
    case "paragraph":
    case "schedule":
    case "part":
    case "chapter":
    case "sub-sub-paragraph":
      return word;
    case "subsection":
    case "sub-section":
      return "subsection";
    default:
      return "sub-paragraph";
  }
}

function isElsewhereAt(lists: readonly List[], index: number, text: string): boolean {
  const list = lists[index];
  const next = lists[index + 1];
  if (!list) return false;
  if (next && text.slice(list.end, next.start) === " of ") return isElsewhereAt(lists, index + 1, text);
  return leadsElsewhere(text, list.end, list.unit);
}

/** "of the 1997 Act", "of that Act"; of a schedule also "to the". "Of this Act" is here; "of that section" is not followed. */
function leadsElsewhere(text: string, end: number, unit: ReferenceUnit): boolean {
  const after = text.slice(end, end + 12).toLowerCase();
  return /^,? of (?:the|that|those|an?)\b/.test(after) || (unit === "schedule" && /^ to (?:the|that)\b/.test(after));
}
