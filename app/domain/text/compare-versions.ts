import { diffWords, wordCount } from "#app/lib/word-diff.ts";
import type { ComparedProvision, Comparison, Extent, KeptProvision, Reading } from "./compare/compared.ts";
import { createFollowsRenumbering, type FollowsRenumbering } from "./compare/follow-renumbering.ts";
import { type MatchedNodes, matchNodes, type ProvisionPair } from "./compare/match-provisions.ts";
import { isContainer, type TextNode } from "./compare/nodes.ts";
import { listMoved } from "./compare/order.ts";
import { hasSameWords } from "./compare/plain-words.ts";
import type { BillText } from "./provision.ts";

/**
 * What has become of every provision from one print to another: unchanged, or any of words changed, heading changed, renumbered, moved;
 * or inserted, or left out.
 *
 * @param pairs which provision is which, where that is known already (`pairsByIdentity`); otherwise it is found by `matchProvisions`.
 * Cost: as `matchProvisions`, and for each changed provision as `diffWords`.
 */
export function compareVersions(old: BillText, next: BillText, pairs?: readonly ProvisionPair[]): Comparison {
  return compareMatched(matchNodes(old, next, pairs));
}

/** The rows of two texts that are matched already, as `compareVersions` gives them. */
export function compareMatched(matched: MatchedNodes): Comparison {
  const rows = inReadingOrder(matched, rowMaker(matched));
  return { rows, ...measure(rows) };
}

type RowMaker = {
  readonly moved: ReadonlySet<TextNode>;
  readonly depths: ReadonlyMap<TextNode, number>;
  readonly follows: FollowsRenumbering;
  /** The subsection that has the words of a provision that has none of its own. */
  readonly holderIn: ReadonlyMap<TextNode, TextNode>;
};

function rowMaker(matched: MatchedNodes): RowMaker {
  const depths = new Map<TextNode, number>();
  for (const nodes of [matched.olds, matched.nexts]) {
    for (const node of nodes) depths.set(node, node.parent ? (depths.get(node.parent) ?? 0) + 1 : 0);
  }
  const holderIn = new Map<TextNode, TextNode>();
  for (const [holder, worded] of matched.wordsOf) holderIn.set(matched.oldOf.get(worded) ?? matched.nextOf.get(worded) ?? worded, holder);
  return { moved: listMoved(matched), depths, follows: createFollowsRenumbering(matched), holderIn };
}

/** What is only in the old print stands after what it followed there. */
function inReadingOrder(matched: MatchedNodes, make: RowMaker): readonly ComparedProvision[] {
  const gone = new Map<TextNode | null, ComparedProvision[]>();
  let after: TextNode | null = null;
  for (const old of matched.olds) {
    const next = matched.nextOf.get(old);
    if (next && !make.moved.has(next) && !isInMoved(old, matched, make.moved)) {
      after = next;
      continue;
    }
    const row = goneRow(old, next ?? null, matched, make);
    if (row) appendTo(gone, after, row);
  }
  return [...(gone.get(null) ?? []), ...matched.nexts.flatMap((next) => [nextRow(next, matched, make), ...(gone.get(next) ?? [])])];
}

function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function isInMoved(old: TextNode, { nextOf }: MatchedNodes, moved: ReadonlySet<TextNode>): boolean {
  for (let above = old.parent; above; above = above.parent) {
    const next = nextOf.get(above);
    if (next && moved.has(next)) return true;
  }
  return false;
}

function goneRow(old: TextNode, next: TextNode | null, matched: MatchedNodes, { moved, depths }: RowMaker): ComparedProvision | null {
  const depth = depths.get(old) ?? 0;
  if (next) return moved.has(next) ? { kind: "moved-away", old: old.provision, next: next.provision, depth } : null;
  const isTop = isTopOf(old, matched.nextOf, matched);
  return { kind: "left-out", old: old.provision, depth, isTop, hasWordsOfParent: matched.wordsOf.has(old) };
}

function nextRow(next: TextNode, matched: MatchedNodes, make: RowMaker): ComparedProvision {
  const old = matched.oldOf.get(next);
  const depth = make.depths.get(next) ?? 0;
  if (old) return keptRow(old, next, depth, make);
  const isTop = isTopOf(next, matched.oldOf, matched);
  return { kind: "inserted", next: next.provision, depth, isTop, hasWordsOfParent: matched.wordsOf.has(next) };
}

/** A new section in a new Part is announced for itself; so is what was added to words that were there before. */
function isTopOf({ parent }: TextNode, paired: ReadonlyMap<TextNode, TextNode>, { wordsOf }: MatchedNodes): boolean {
  return parent === null || paired.has(parent) || isContainer(parent.provision.kind) || wordsOf.has(parent);
}

function keptRow(old: TextNode, next: TextNode, depth: number, { moved, follows, holderIn }: RowMaker): KeptProvision {
  const [from, to] = [old.provision, next.provision];
  const [before, now] = [holderIn.get(old), holderIn.get(next)];
  const standsNow = now ? { print: "next" as const, provision: now.provision } : null;
  return {
    kind: "kept",
    old: from,
    next: to,
    depth,
    words: readingOf((before ?? old).provision.text, (now ?? next).provision.text, (a, b) => follows(before ?? old, now ?? next, a, b)),
    wordsStandIn: before ? { print: "old" as const, provision: before.provision } : standsNow,
    heading: readingOf(from.heading ?? "", to.heading ?? "", (a, b) => follows(old, next, a, b)),
    renumbered: from.number === to.number ? null : { from: from.number, to: to.number },
    isMoved: moved.has(next),
    isOtherKind: from.kind !== to.kind,
  };
}

function readingOf(from: string, to: string, follows: (from: string, to: string) => boolean): Reading | null {
  if (from === to) return null;
  return { extent: extentOf(from, to, follows), from, to, diff: diffWords(from, to) };
}

function extentOf(from: string, to: string, follows: (from: string, to: string) => boolean): Extent {
  if (hasSameWords(from, to)) return "printing";
  return follows(from, to) ? "references" : "words";
}

function measure(rows: readonly ComparedProvision[]): Omit<Comparison, "rows"> {
  let [all, wordsInserted, wordsLeftOut] = [0, 0, 0];
  for (const row of rows) {
    if (row.kind === "moved-away") continue;
    const [before, after] = [row.kind === "inserted" ? 0 : wordsIn(row.old), row.kind === "left-out" ? 0 : wordsIn(row.next)];
    all += before + after;
    if (row.kind === "inserted" && !row.hasWordsOfParent) wordsInserted += after;
    if (row.kind === "left-out" && !row.hasWordsOfParent) wordsLeftOut += before;
    if (row.kind !== "kept") continue;
    for (const reading of [row.words, row.heading]) {
      if (reading?.extent !== "words") continue;
      wordsInserted += reading.diff.wordsInserted;
      wordsLeftOut += reading.diff.wordsLeftOut;
    }
  }
  return { changedShare: all === 0 ? 0 : (wordsInserted + wordsLeftOut) / all, wordsInserted, wordsLeftOut };
}

function wordsIn({ heading, text }: { readonly heading: string | null; readonly text: string }): number {
  return wordCount(text) + (heading === null ? 0 : wordCount(heading));
}
