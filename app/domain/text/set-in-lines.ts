import { indentsOf } from "./indents.ts";
import { type Block, flatten } from "./linear.ts";
import type { PrintedLine, PrintLayout, Span } from "./print-lines.ts";
import { type BillText, isNumberedInLine } from "./provision.ts";

/** How wide and how long a page is: characters in a line, and lines on a page with those of its headings, which are not counted. */
export type Setting = { readonly charactersPerLine?: number; readonly linesPerPage?: number };

/**
 * Sets a text in the lines of a print: each provision begins a line, words that do not fit go to the next, numbers restart on
 * each page. Headings take their room but are not counted. Every character of every linear text stands on one line, a space
 * at the end of a line on that line; a word longer than a line stands alone on one.
 *
 * Cost: linear.
 */
export function setInLines(text: BillText, setting: Setting = {}): PrintLayout {
  const width = setting.charactersPerLine ?? 85;
  const page = newPage(Math.max(2, setting.linesPerPage ?? 38));
  const blocks = flatten(text);
  const indents = indentsOf(blocks);
  let headingLines = 0;
  for (const block of blocks) {
    headingLines += linesOfHeading(block, width);
    if (block.linear === "") continue;
    const { first, next } = indents[block.index] ?? { first: 0, next: 0 };
    const runsOn = sharesLine(blocks, block);
    const taken = runsOn ? page.charactersTaken() : 0;
    const pieces = wrap(block.linear, Math.max(20, width - first) - taken, Math.max(20, width - next));
    pieces.forEach((piece, n) => {
      page.add({ id: block.provision.id, ...piece }, { runsOn: runsOn && n === 0, headingLines: n === 0 ? headingLines : 0 });
    });
    headingLines = 0;
  }
  return page.lines();
}

/**
 * Whether a provision goes on in the line of the one before it: "(1)" after the "1" of a paragraph of a schedule, the cells of
 * a row, the full stop after what is quoted.
 */
export function sharesLine(blocks: readonly Block[], block: Block): boolean {
  const before = blocks[block.index - 1];
  if (!before) return false;
  const { kind } = block.provision;
  if (kind === "cell") return hasWordsBefore(blocks, block);
  if (kind === "text" && block.provision.number === null && /^[.,;:)]/.test(block.linear)) return followsQuotation(blocks, block);
  const isBareNumber = before.linear !== "" && before.provision.text === "" && isNumberedInLine(before.provision.kind);
  return (
    isBareNumber &&
    block.parent === before.index &&
    isNumberedInLine(kind) &&
    block.provision.number !== null &&
    before.provision.heading === null
  );
}

function hasWordsBefore(blocks: readonly Block[], { index, parent }: Block): boolean {
  if (parent === null) return false;
  for (let at = index - 1; at > parent; at -= 1) if (blocks[at]?.linear) return true;
  return false;
}

function followsQuotation(blocks: readonly Block[], block: Block): boolean {
  if (block.parent === null) return false;
  for (let at = block.index - 1; at > block.parent; at = blocks[at]?.parent ?? -1) {
    const above = blocks[at];
    if (above?.parent === block.parent) return above.provision.kind === "quotation" && above.end === block.index;
  }
  return false;
}

/** Room that the heading of a provision takes on the page, in lines: its own and one for the number of a Part, Chapter or schedule. */
function linesOfHeading({ provision }: Block, width: number): number {
  const ownLine = provision.number !== null && !isNumberedInLine(provision.kind) && provision.kind !== "section" ? 1 : 0;
  const heading = provision.heading === null ? 0 : Math.ceil((provision.heading.length + 1) / Math.max(20, width));
  return ownLine + heading + (provision.kind === "section" && heading === 0 && provision.number !== null ? 1 : 0);
}

/** Cuts words into lines: the first has its own room. A break stands after a space. */
function wrap(words: string, firstRoom: number, room: number): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  let to = 0;
  for (const { index, 0: word } of words.matchAll(/[^ ]+ *| +/g)) {
    const limit = pieces.length === 0 ? firstRoom : room;
    if (to > from && index + word.trimEnd().length - from > limit) {
      pieces.push({ from, to });
      from = index;
    }
    to = index + word.length;
  }
  pieces.push({ from, to: words.length });
  return pieces;
}

/** The page being filled. */
function newPage(linesPerPage: number) {
  const done: PrintedLine[] = [];
  let open: { page: number; line: number; spans: Span[] } | null = null;
  let page = 1;
  let line = 0;
  let room = linesPerPage;
  return {
    charactersTaken: () => open?.spans.reduce((sum, { from, to }) => sum + to - from + 1, 0) ?? 0,
    add(span: Span, { runsOn, headingLines }: { runsOn: boolean; headingLines: number }) {
      if (runsOn && open) {
        open.spans.push(span);
        return;
      }
      // A heading stays with the words beneath it, also when they go to the next page.
      if (room < headingLines + 1 && line > 0) {
        page += 1;
        line = 0;
        room = linesPerPage;
      }
      room -= headingLines + 1;
      line += 1;
      open = { page, line, spans: [span] };
      done.push(open);
    },
    lines: (): PrintLayout => done,
  };
}
