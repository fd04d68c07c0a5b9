import type { Block } from "#app/domain/text/linear.ts";
import { diffWords } from "#app/lib/word-diff.ts";
import type { WordsChange } from "./change.ts";

type Run = { from: number; to: number; insert: string };

/** The separate changes that make the new words of a provision out of its old ones. `text` as printed (see `asPrinted`). */
export function wordChanges(block: Block, text: string): readonly WordsChange[] {
  const prefix = block.linear.length - block.provision.text.length;
  const runs: Run[] = [];
  let at = prefix;
  let open: Run | null = null;
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
  return apart(block, runs.map((run) => trimmed(block.linear, run)).filter(({ from, to, insert }) => from < to || insert !== ""));
}

/** The same as one change, from the first word that differs to the last. */
export function oneWordChange(block: Block, changes: readonly WordsChange[]): WordsChange | null {
  const first = changes[0];
  const last = changes.at(-1);
  if (!first || !last) return null;
  let insert = "";
  let at = first.from;
  for (const change of changes) {
    const kept = block.linear.slice(at, change.from);
    insert = joined(joined(insert, kept), change.insert);
    at = change.to;
  }
  const whole = { from: first.from, to: last.to, insert: insert.trim() };
  return apart(block, [whole])[0] ?? null;
}

function joined(before: string, after: string): string {
  const needsSpace = before !== "" && after !== "" && !/[\s(“‘[]$/.test(before) && /^[\p{L}\p{N}(“‘£[]/u.test(after);
  return `${before}${needsSpace ? " " : ""}${after}`;
}

/** Without spaces at the ends of what goes and of what comes. */
function trimmed(linear: string, { from, to, insert }: Run): Run {
  const gone = linear.slice(from, to);
  const start = from + (gone.length - gone.trimStart().length);
  const end = gone.trim() === "" ? start : start + gone.trim().length;
  return { from: start, to: end, insert: insert.trim() };
}

function apart(block: Block, runs: readonly Run[]): readonly WordsChange[] {
  const prefix = block.linear.length - block.provision.text.length;
  return runs.map((run, at) => ({
    kind: "words",
    block,
    ...run,
    between: { from: runs[at - 1]?.to ?? prefix, to: runs[at + 1]?.from ?? block.linear.length },
  }));
}
