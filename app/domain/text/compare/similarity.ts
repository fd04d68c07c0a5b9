import type { TextNode } from "./nodes.ts";

/** The words of a provision and of all that stands in it, counted. */
type Profile = { readonly words: Counts; readonly pairs: Counts; readonly own: Counts; readonly ownSize: number };
type Counts = { readonly of: ReadonlyMap<string, number>; readonly total: number };

/** Compares provisions of two texts by their words, and remembers what it counted. */
export type Similarity = (old: TextNode, next: TextNode) => number;

/** Words that every provision has say little about which it is. */
const commonWords = new Set(
  "the of to a an in or and for by is be are was that this which any as on with it its not such may must section subsection paragraph schedule ¤ person under if".split(
    " ",
  ),
);
const weightOfCommon = 0.3;

/** Of a provision that stands whole in a much longer one, as when a page was added at its end: enough only with the same number, or at the same place. */
const contained = 0.52;
const fewestContained = 5;

/** Own words of fewer are not compared apart from what stands beneath: "if—" is the beginning of many provisions. */
const fewestOwnWords = 5;

/**
 * How alike two provisions are in their words, from 0 (nothing shared) to 1 (the same words). Words that every provision has weigh less;
 * in longer ones pairs of neighbouring words count as much as the words. Of a provision with others beneath it, the better of
 * its own words and of all: a subsection to which ten paragraphs were added is still itself.
 */
export function createSimilarity(): Similarity {
  const profiles = new Map<TextNode, Profile>();
  const profileOf = (node: TextNode) => {
    const known = profiles.get(node);
    if (known) return known;
    const made = profile(node);
    profiles.set(node, made);
    return made;
  };
  return (old, next) => {
    const [left, right] = [profileOf(old), profileOf(next)];
    // Of a few words the pairs say nothing: one changed word is two of three pairs.
    const areShort = Math.min(left.words.of.size, right.words.of.size) < 6 && Math.max(left.words.of.size, right.words.of.size) < 10;
    const words = dice(left.words, right.words);
    // Too little is shared for the pairs to matter; and most comparisons end here.
    const pairs = areShort || words < 0.25 ? words / 2 : dice(left.pairs, right.pairs);
    const all = Math.max(areShort ? words : (words + pairs) / 2, isContained(left.pairs, right.pairs, words) ? contained : 0);
    const bothHaveOwn = Math.min(left.ownSize, right.ownSize) >= fewestOwnWords && (old.children.length > 0 || next.children.length > 0);
    return bothHaveOwn ? Math.max(all, 0.95 * dice(left.own, right.own)) : all;
  };
}

function profile(node: TextNode): Profile {
  const all: string[] = [];
  const gather = (each: TextNode) => {
    for (const word of each.label.split(" ")) if (word !== "") all.push(word);
    // One by one: a call takes no hundred thousand arguments, and a text that was read wrongly may have them in one provision.
    for (const word of each.words) all.push(word);
    each.children.forEach(gather);
  };
  gather(node);
  const pairs = all.slice(1).map((word, index) => `${all[index]} ${word}`);
  return { words: count(all, weightOf), pairs: count(pairs, () => 1), own: count(node.words, weightOf), ownSize: node.words.length };
}

function weightOf(word: string): number {
  return commonWords.has(word) ? weightOfCommon : 1;
}

function count(words: readonly string[], weigh: (word: string) => number): Counts {
  const of = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    const weight = weigh(word);
    of.set(word, (of.get(word) ?? 0) + weight);
    total += weight;
  }
  return { of, total };
}

function isContained(left: Counts, right: Counts, words: number): boolean {
  const least = Math.min(left.total, right.total);
  // `words` is twice what is shared by all: where even the shorter cannot be within the longer there is nothing to count.
  if (least < fewestContained || words * (left.total + right.total) < least) return false;
  return sharedOf(left, right) >= 0.9 * least;
}

function dice(left: Counts, right: Counts): number {
  if (left.total === 0 || right.total === 0) return left.total === right.total ? 1 : 0;
  return (2 * sharedOf(left, right)) / (left.total + right.total);
}

function sharedOf(left: Counts, right: Counts): number {
  const [few, many] = left.of.size <= right.of.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [word, weight] of few.of) shared += Math.min(weight, many.of.get(word) ?? 0);
  return shared;
}
