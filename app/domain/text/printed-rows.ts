import { indentsOf } from "./indents.ts";
import { type Block, flatten } from "./linear.ts";
import type { PrintLayout, Span } from "./print-lines.ts";
import { type BillText, isNumberedInLine, type Provision } from "./provision.ts";
import { marksAround } from "./quotation-marks.ts";

/** One row of a printed page: a line that is counted, or a heading, which is not (`line` null). */
export type PrintedRow = {
  readonly page: number;
  readonly line: number | null;
  /** Where it begins, in characters from the edge. */
  readonly indent: number;
  /** The number, set apart from the words; empty when the row has none, or when a provision runs on. */
  readonly label: string;
  readonly words: string;
  readonly style: "words" | "section-heading" | "cross-heading" | "heading";
  /** A row that would else seem to run on from the one before it has a blank one between. */
  readonly isSetApart: boolean;
  readonly id: string;
};

type Piece = Span & { readonly page: number; readonly line: number | null; readonly runsOn: boolean };

/**
 * The rows of a print, with the headings that a layout does not hold and the quotation marks around what is quoted.
 * Words that the layout does not hold stand in a row that is not counted: nothing is left out.
 */
export function printedRows(text: BillText, layout: PrintLayout): readonly PrintedRow[] {
  const blocks = flatten(text);
  const indents = indentsOf(blocks);
  const marks = marksAround(blocks);
  const pieces = piecesOf(layout);
  const rows: PrintedRow[] = [];
  let waiting: Omit<PrintedRow, "page">[] = [];
  let page = 1;
  const append = (words: string) => {
    const last = rows.pop();
    if (last) rows.push({ ...last, words: last.words + words });
  };
  for (const block of blocks) {
    const { provision, linear, index } = block;
    const mark = marks.get(index) ?? { before: "", after: "" };
    const headings = headingRows(block, mark.before, indents[index]?.edge ?? 0);
    waiting.push(...headings);
    const fence = fenceOf(blocks, block);
    const cuts =
      pieces.get(provision.id) ??
      (linear === "" ? [] : [{ id: provision.id, from: 0, to: linear.length, page, line: null, runsOn: fence.isInside }]);
    if (cuts.length === 0 && provision.kind === "cell") append(`${fence.before}${fence.after}`);
    cuts.forEach(({ from, to, page: onPage, line, runsOn }, n) => {
      page = onPage;
      for (const heading of waiting) rows.push({ ...heading, page });
      waiting = [];
      const opening = n === 0 ? `${fence.before}${headings.length === 0 ? mark.before : ""}` : "";
      const closing = n === cuts.length - 1 ? `${mark.after}${fence.after}` : "";
      const piece = linear.slice(from, to).trimEnd();
      if (runsOn) append(`${fence.isInside || /^[.,;:)]/.test(piece) ? "" : " "}${opening}${piece}${closing}`);
      else rows.push(wordsRow({ block, blocks, indents, from, piece, opening, closing, page, line }));
    });
    if (cuts.length === 0 && mark.after !== "") {
      for (const heading of waiting) rows.push({ ...heading, page });
      waiting = [];
      append(mark.after);
    }
  }
  for (const heading of waiting) rows.push({ ...heading, page });
  return rows;
}

function piecesOf(layout: PrintLayout): ReadonlyMap<string, Piece[]> {
  const pieces = new Map<string, Piece[]>();
  for (const { page, line, spans } of layout) {
    spans.forEach((span, n) => {
      const ofProvision = pieces.get(span.id) ?? [];
      ofProvision.push({ ...span, page, line, runsOn: n > 0 });
      pieces.set(span.id, ofProvision);
    });
  }
  return pieces;
}

type WordsRow = {
  block: Block;
  blocks: readonly Block[];
  indents: ReturnType<typeof indentsOf>;
  from: number;
  piece: string;
  opening: string;
  closing: string;
  page: number;
  line: number | null;
};

function wordsRow({ block, blocks, indents, from, piece, opening, closing, page, line }: WordsRow): PrintedRow {
  const { provision, index } = block;
  const indent = indents[index] ?? { first: 0, next: 0 };
  const label = from === 0 && isNumberedInLine(provision.kind) ? (provision.number ?? "") : "";
  const before = blocks[index - 1];
  const seemsToRunOn =
    from === 0 && label === "" && before !== undefined && before.linear !== "" && indents[index - 1]?.next === indent.first;
  return {
    page,
    line,
    indent: from === 0 ? indent.first : indent.next,
    label: label === "" ? "" : `${opening}${label}`,
    words: label === "" ? `${opening}${piece}${closing}` : `${piece.slice(label.length).trimStart()}${closing}`,
    style: "words",
    isSetApart: seemsToRunOn,
    id: provision.id,
  };
}

/** The rows of a heading: "Part 1" and its title on two rows, "1 The register" on one. */
function headingRows({ provision }: Block, opening: string, indent: number): Omit<PrintedRow, "page">[] {
  const { id, kind, number, heading } = provision;
  const row = { line: null, indent, isSetApart: true, id };
  if (kind === "section") {
    if (number === null && heading === null) return [];
    return [{ ...row, label: `${opening}${number ?? ""}`, words: heading ?? "", style: "section-heading" }];
  }
  const isBesideWords = isNumberedInLine(kind);
  const numberRow: Omit<PrintedRow, "page">[] =
    number === null || isBesideWords ? [] : [{ ...row, label: "", words: `${opening}${number}`, style: "heading" }];
  if (heading === null) return numberRow;
  const style = kind === "cross-heading" || isBesideWords ? "cross-heading" : "heading";
  const words = numberRow.length === 0 ? `${opening}${heading}` : heading;
  return [...numberRow, { ...row, label: "", words, style, isSetApart: numberRow.length === 0 }];
}

/** The rules between the cells of a row: "| Service | Fee |". */
function fenceOf(blocks: readonly Block[], { provision, parent, index, end }: Block) {
  if (provision.kind !== "cell" || parent === null) return { before: "", after: "", isInside: false };
  const siblings: readonly Provision[] = blocks[parent]?.provision.children ?? [];
  const isFirst = index === parent + 1;
  const isLast = siblings.at(-1) === provision && end === (blocks[parent]?.end ?? -1);
  return { before: isFirst ? "| " : " | ", after: isLast ? " |" : "", isInside: !isFirst };
}
