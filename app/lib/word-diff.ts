import { diffArrays } from "diff";

/** A run of text that stands in both, only in the new, or only in the old. */
export type DiffPiece = { readonly kind: "same" | "inserted" | "left-out"; readonly text: string };

/** How two texts differ. What is not inserted, joined, is the old text; what is not left out, joined, is the new one: to the character. */
export type WordDiff = {
  readonly pieces: readonly DiffPiece[];
  /** Words (without punctuation) only in the new text, and only in the old. Counted before small islands are joined for reading. */
  readonly wordsInserted: number;
  readonly wordsLeftOut: number;
  /** The texts were too long and too different to compare closely: one change from the first difference to the last. */
  readonly isCoarse: boolean;
};

/** Edits after which a comparison is given up: at this, about a tenth of a second. Long texts get fewer, so that the cost stays about the same. */
const mostEdits = 1500;
const mostWork = 60_000_000;

/**
 * Compares two texts by words. Punctuation stands apart from words; what only has other spaces is shown as other spaces.
 * Cost: linear in the length, times the number of changes; above a limit the result is coarse (see `isCoarse`).
 */
export function diffWords(old: string, next: string): WordDiff {
  if (old === next) return { pieces: piecesOf([["same", old]]), wordsInserted: 0, wordsLeftOut: 0, isCoarse: false };
  const [left, right] = [tokenise(old), tokenise(next)];
  const start = commonStart(left, right);
  const end = commonEnd(left, right, start);
  const middle = diffMiddle(left.slice(start, left.length - end), right.slice(start, right.length - end));
  const runs: Run[] = [
    { kind: "same", old: left.slice(0, start), next: right.slice(0, start) },
    ...(middle ?? [{ kind: "changed", old: left.slice(start, left.length - end), next: right.slice(start, right.length - end) }]),
    { kind: "same", old: left.slice(left.length - end), next: right.slice(right.length - end) },
  ];
  const changed = runs.filter(({ kind }) => kind === "changed");
  return {
    pieces: piecesOf(joinIslands(runs).flatMap(rawPieces)),
    wordsInserted: countWords(changed.flatMap((run) => run.next)),
    wordsLeftOut: countWords(changed.flatMap((run) => run.old)),
    isCoarse: middle === null,
  };
}

/** How many words a text has, as `diffWords` counts them: punctuation and symbols are none. */
export function wordCount(text: string): number {
  return countWords(tokenise(text));
}

/** A word or one sign, with the spaces before it. The last token may be spaces only. */
type Token = { readonly space: string; readonly text: string };
type Run = { readonly kind: "same" | "changed"; readonly old: readonly Token[]; readonly next: readonly Token[] };
type RawPiece = readonly [DiffPiece["kind"], string];

const word = /[\p{L}\p{N}]/u;

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Letters and figures with their marks, and an apostrophe or a point between them ("owner’s", "1.5"); or one other sign.
  for (const [, space = "", sign = ""] of text.matchAll(/(\s*)([\p{L}\p{N}\p{M}]+(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\S|$)/gu)) {
    if (space !== "" || sign !== "") tokens.push({ space, text: sign });
  }
  return tokens;
}

function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => word.test(text)).length;
}

function commonStart(left: readonly Token[], right: readonly Token[]): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count]?.text === right[count]?.text) count++;
  return count;
}

function commonEnd(left: readonly Token[], right: readonly Token[], start: number): number {
  const most = Math.min(left.length, right.length) - start;
  let count = 0;
  while (count < most && left.at(-1 - count)?.text === right.at(-1 - count)?.text) count++;
  return count;
}

/** What stands between the first difference and the last; null when that is too much. */
function diffMiddle(left: readonly Token[], right: readonly Token[]): readonly Run[] | null {
  const textsOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  const maxEditLength = Math.max(50, Math.min(mostEdits, Math.floor(mostWork / (left.length + right.length + 1))));
  // Where several alignments are equally short, the direction decides which is found: always the same one, so that new against old mirrors old against new.
  const isTurned = joinTokens(left) > joinTokens(right);
  const parts = isTurned
    ? diffArrays(textsOf(right), textsOf(left), { maxEditLength })?.map((part) => ({ ...part, added: part.removed, removed: part.added }))
    : diffArrays(textsOf(left), textsOf(right), { maxEditLength });
  if (!parts) return null;
  const runs: Run[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of parts) {
    const old = added ? [] : left.slice(from, from + count);
    const next = removed ? [] : right.slice(to, to + count);
    [from, to] = [from + old.length, to + next.length];
    const last = runs.at(-1);
    const kind = added || removed ? "changed" : "same";
    if (last?.kind === "changed" && kind === "changed")
      runs.splice(-1, 1, { kind, old: [...last.old, ...old], next: [...last.next, ...next] });
    else runs.push({ kind, old, next });
  }
  return runs;
}

/**
 * Joins two changes that have nothing between them but a sign, or less than what changed on both sides of it: "must X a Y" → "may Z a W"
 * reads better as one change than as three with an "a" between.
 */
function joinIslands(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const next = runs[index + 1];
    if (run.kind === "same" && run.old.length === 0) continue;
    if (last?.kind !== "changed" || (run.kind === "same" && !(next?.kind === "changed" && isIsland(run, last, next)))) joined.push(run);
    else joined.splice(-1, 1, { kind: "changed", old: [...last.old, ...run.old], next: [...last.next, ...run.next] });
  }
  return joined;
}

function isIsland(island: Run, before: Run, after: Run): boolean {
  if (island.old.length > 3) return false;
  // A pure insertion beside a pure omission, or two insertions, are two things that happened.
  if ([before, after].some((run) => run.old.length === 0 || run.next.length === 0)) return false;
  const length = lettersOf(island.old);
  return [before, after].every((run) => length <= Math.max(lettersOf(run.old), lettersOf(run.next)));
}

function lettersOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0);
}

function rawPieces(run: Run): readonly RawPiece[] {
  if (run.kind === "changed") return shareSpace(joinTokens(run.old), joinTokens(run.next));
  return run.old.flatMap((token, index): readonly RawPiece[] => {
    const next = run.next[index] ?? token;
    if (token.space === next.space) return [["same", token.space + token.text]];
    return [...shareSpace(token.space, next.space), ["same", token.text]];
  });
}

/** The spaces that both begin with have not changed. */
function shareSpace(old: string, next: string): readonly RawPiece[] {
  const space = /^\s*/.exec(old)?.[0] ?? "";
  const shared = space !== "" && next.startsWith(space) ? space : "";
  return [
    ["same", shared],
    ["left-out", old.slice(shared.length)],
    ["inserted", next.slice(shared.length)],
  ];
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens.map(({ space, text }) => space + text).join("");
}

/** Neighbours of one kind as one piece; between two "same" what was left out stands before what was inserted. */
function piecesOf(raw: readonly RawPiece[]): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const waiting = { "left-out": "", inserted: "" };
  let same = "";
  const flushChange = () => {
    if (waiting["left-out"]) pieces.push({ kind: "left-out", text: waiting["left-out"] });
    if (waiting.inserted) pieces.push({ kind: "inserted", text: waiting.inserted });
    waiting["left-out"] = waiting.inserted = "";
  };
  const flushSame = () => {
    if (same) pieces.push({ kind: "same", text: same });
    same = "";
  };
  for (const [kind, text] of raw) {
    if (text === "") continue;
    if (kind === "same") {
      flushChange();
      same += text;
    } else {
      flushSame();
      waiting[kind] += text;
    }
  }
  flushChange();
  flushSame();
  return pieces;
}
