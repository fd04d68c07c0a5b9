import type { TextNode } from "./nodes.ts";
import type { Similarity } from "./similarity.ts";

/** A provision of the new print that could not be told for certain. */
export type UnsureNode = {
  readonly next: TextNode;
  /** What it was taken for nonetheless: one of several with the very same words. */
  readonly taken: TextNode | null;
  readonly candidates: readonly { readonly old: TextNode; readonly score: number }[];
  readonly why: "twins" | "near-tie" | "weak";
};

/** Which provision is which, as far as it is known: each in one pair at most. */
export type Pairing = {
  readonly oldOf: Map<TextNode, TextNode>;
  readonly nextOf: Map<TextNode, TextNode>;
  readonly unsure: UnsureNode[];
  /** A subsection without a pair, and the provision of the other print whose own words it has: see `findWordsOfParent`. */
  readonly wordsOf: Map<TextNode, TextNode>;
  readonly similarity: Similarity;
  /** Whether provisions at the same place with the same number are paired whatever their words: to show a difference, never to carry an identity. */
  readonly isLenient: boolean;
};

/** Pairs two provisions, unless one of them has its pair. */
export function pair({ oldOf, nextOf }: Pairing, old: TextNode, next: TextNode): boolean {
  if (nextOf.has(old) || oldOf.has(next)) return false;
  nextOf.set(old, next);
  oldOf.set(next, old);
  return true;
}

/** Pairs two provisions with the same words all through, and all that stands in them. */
export function pairWhole(pairing: Pairing, old: TextNode, next: TextNode) {
  if (!pair(pairing, old, next)) return;
  for (const [index, child] of old.children.entries()) {
    const counterpart = next.children[index];
    if (counterpart) pairWhole(pairing, child, counterpart);
  }
}
