import { diffWords, wordCount } from "#app/lib/word-diff.ts";
import type { TextNode } from "./nodes.ts";
import type { Pairing } from "./pairing.ts";

/** Share of words (0–1) that may differ. */
const mostDifferent = 0.3;
const fewestWords = 3;
const mostTried = 20;

/**
 * Notes where the words of a section without subsections have become its first subsection (or the words of its only subsection the section's own):
 * that happens whenever a subsection is added to such a section, and nothing has been left out or inserted by it.
 * Returns what is to be matched with what: the paragraphs beneath the old words with those beneath the subsection.
 */
export function findWordsOfParent(
  pairing: Pairing,
  old: TextNode,
  next: TextNode,
): { readonly olds: readonly TextNode[]; readonly nexts: readonly TextNode[] } {
  const inNext = holderOf(old, next, (node) => pairing.oldOf.has(node));
  if (inNext) pairing.wordsOf.set(inNext, old);
  const inOld = inNext ? null : holderOf(next, old, (node) => pairing.nextOf.has(node));
  if (inOld) pairing.wordsOf.set(inOld, next);
  return { olds: opened(old.members, inOld), nexts: opened(next.members, inNext) };
}

/** The provision in `bare`, which has no words of its own, that has the words of `worded`. */
function holderOf(worded: TextNode, bare: TextNode, isPaired: (node: TextNode) => boolean): TextNode | null {
  if (worded.words.length < fewestWords || bare.words.length > 0) return null;
  const tried = bare.members.filter((node) => node.family === "words" && !isPaired(node)).slice(0, mostTried);
  const scored = tried.map((node) => ({ node, share: shareOfDifferent(worded.provision.text, node.provision.text) }));
  const [best] = scored.toSorted((a, b) => a.share - b.share);
  return best && best.share <= mostDifferent ? best.node : null;
}

function shareOfDifferent(left: string, right: string): number {
  const { wordsInserted, wordsLeftOut } = diffWords(left, right);
  return (wordsInserted + wordsLeftOut) / Math.max(1, wordCount(left) + wordCount(right));
}

function opened(members: readonly TextNode[], holder: TextNode | null): readonly TextNode[] {
  return members.flatMap((member) => (member === holder ? member.members : [member]));
}
