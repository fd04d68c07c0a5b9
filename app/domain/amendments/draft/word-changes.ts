import type { Block } from "#app/domain/text/linear.ts";
import { diffWords } from "#app/lib/word-diff.ts";
import type { WordsChange } from "./change.ts";
import { asPrinted } from "./edited-provision.ts";
import { type Run, slid } from "./slide.ts";

type Open = { -readonly [K in keyof Run]: Run[K] };

/** The separate changes that make the new words of a provision out of its old ones. `text` as printed (see `asPrinted`). */
export function wordChanges(block: Block, text: string): readonly WordsChange[] {
  if (text === block.provision.text) return [];
  const runs: Open[] = [];
  let at = prefixOf(block);
  let open: Open | null = null;
  for (const { kind, text: piece } of diffWords(block.provision.text, text).pieces) {
    if (kind === "same") {
      at += piece.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, insert: "" };
      runs.push(open);
    }
    if (kind === "left-out") {
      at += piece.length;
      open.to = at;
    } else open.insert += piece;
  }
  const real = runs
    .filter(({ from, to, insert }) => block.linear.slice(from, to).trim() !== insert.trim())
    .map((run, n) => within(slid(block.linear, run), run, runs[n - 1]?.to ?? prefixOf(block), runs[n + 1]?.from ?? block.linear.length));
  return real.map((run, n) => ({
    kind: "words",
    block,
    ...trimmed(block.linear, run),
    alone: spliced(block, run),
    between: { from: real[n - 1]?.to ?? prefixOf(block), to: real[n + 1]?.from ?? block.linear.length },
  }));
}

/** A change that was told at another place must not run into its neighbours. */
function within(run: Run, otherwise: Run, least: number, most: number): Run {
  return run.from >= least && run.to <= most ? run : otherwise;
}

/** All changes of a provision's words as one, from the first word that differs to the last. */
export function oneWordChange(changes: readonly WordsChange[], text: string): WordsChange | null {
  const first = changes[0];
  const last = changes.at(-1);
  return first && last ? reaching({ ...first, alone: text, between: wholeOf(first.block) }, first.from, last.to) : null;
}

/** The same change, quoting a word more before it, after it, or on both sides: some signs join on to a word only when it is replaced. */
export function widened(change: WordsChange): readonly WordsChange[] {
  const { block, from, to, between } = change;
  const before = /\S+\s*$/.exec(block.linear.slice(between.from, from));
  const after = /^\s*\S+/.exec(block.linear.slice(to, between.to));
  const left = before ? from - before[0].length : from;
  const right = after ? to + after[0].length : to;
  const reaches = [
    [left, to],
    [from, right],
    [left, right],
    [prefixOf(block), block.linear.length],
  ] as const;
  return reaches.filter(([start, end]) => start < from || end > to).map(([start, end]) => reaching(change, start, end));
}

/** All words of a provision. */
export function wholeOf(block: Block): { readonly from: number; readonly to: number } {
  return { from: prefixOf(block), to: block.linear.length };
}

/** The change with another reach: what it inserts is what the words as changed have there. */
function reaching(change: WordsChange, from: number, to: number): WordsChange {
  const { block, alone } = change;
  const insert = alone.slice(from - prefixOf(block), alone.length - (block.linear.length - to));
  return { ...change, ...trimmed(block.linear, { from, to, insert }) };
}

/** How many characters the number takes. */
function prefixOf({ linear, provision }: Block): number {
  return linear.length - provision.text.length;
}

function spliced(block: Block, { from, to, insert }: Run): string {
  return asPrinted(`${block.linear.slice(prefixOf(block), from)}${insert}${block.linear.slice(to)}`);
}

/** Without spaces at the ends of what goes and of what comes. */
function trimmed(linear: string, { from, to, insert }: Run): Run {
  const gone = linear.slice(from, to);
  const start = from + (gone.length - gone.trimStart().length);
  const end = gone.trim() === "" ? start : start + gone.trim().length;
  return { from: start, to: end, insert: insert.trim() };
}
