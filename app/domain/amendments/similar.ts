import { foldText } from "#app/lib/text.ts";
import type { Instruction, LeftOut } from "./wording/instruction.ts";

/** An amendment to compare with others by its words. `key` is unique among all that are compared. */
export type ToLiken = { readonly key: string; readonly wording: string; readonly instruction: Instruction | null };

/** Another amendment that is like one. `likeness`: from 0 to 1, 1 is the same; the reason is a sentence without its number. */
export type Similar = { readonly key: string; readonly likeness: number; readonly reason: string };

/** Below this share of words in common two amendments are not called similar. */
const leastLikeness = 0.6;
/** Fewer words than this say nothing when only some of them are the same. */
const leastWords = 5;
const longestRead = 20_000;

/**
 * Those of the others that do the same or nearly the same, the likest first: the same wording, the same change elsewhere, or most words in common.
 * Places are not compared: two prints have other pages and lines.
 * Cost: linear in the words of all.
 */
export function findSimilar(one: ToLiken, others: readonly ToLiken[]): readonly Similar[] {
  const own = essenceOf(one);
  return others.flatMap((other) => similarTo(own, other) ?? []).sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1));
}

type Essence = {
  readonly wording: string;
  readonly change: string | null;
  readonly target: string;
  readonly words: ReadonlyMap<string, number>;
};

function similarTo(own: Essence, other: ToLiken): Similar | null {
  const theirs = essenceOf(other);
  const { key } = other;
  if (own.wording === theirs.wording) return { key, likeness: 1, reason: "The same wording." };
  if (own.change !== null && own.change === theirs.change) {
    const isSamePlace = own.target === theirs.target;
    return {
      key,
      likeness: isSamePlace ? 0.99 : 0.9,
      reason: isSamePlace ? `The same change to ${own.target}.` : "The same change in another place.",
    };
  }
  const share = commonShare(own.words, theirs.words);
  if (share < leastLikeness) return null;
  return { key, likeness: share * 0.89, reason: `${Math.round(share * 100)} of 100 words are the same.` };
}

function essenceOf({ wording, instruction }: ToLiken): Essence {
  const text = foldText(wording.slice(0, longestRead));
  if (!instruction) return { wording: text, change: null, target: "", words: countWords(text) };
  const { kind, where, anchor, leaveOut, insert } = instruction;
  const inserted = foldText((insert?.text ?? "").slice(0, longestRead));
  const gone = leaveOut ? foldText(leftOutWords(leaveOut)) : "";
  // Leaving out a paragraph (b) is not the same change as leaving out another one: without words there is nothing to compare.
  const saysSomething = inserted !== "" || leaveOut?.kind === "words" || leaveOut?.kind === "range";
  const change = saysSomething
    ? JSON.stringify([kind, gone, inserted, insert ? where : null, anchor ? foldText(anchor.words) : null])
    : null;
  return { wording: text, change, target: targetOf(instruction), words: countWords(`${gone} ${inserted}`) };
}

function leftOutWords(leaveOut: LeftOut): string {
  if (leaveOut.kind === "words") return leaveOut.words;
  if (leaveOut.kind !== "range") return "";
  return [leaveOut.from, leaveOut.to].map((end) => (end.kind === "words" ? end.words : end.kind)).join(" … ");
}

/** "section 3" */
function targetOf({ target }: Instruction): string {
  const name = target.id ?? (target.title ? `(${target.title})` : null);
  return name === null ? `the ${target.unit.replace("-", " ")}` : `${target.unit.replace("-", " ")} ${name}`;
}

function countWords(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word !== "") words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Words in common, each as often as it stands in both, as a share of the words of the longer; 0 where there are too few to tell. */
function commonShare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  if (Math.min(sizeA, sizeB) < leastWords) return 0;
  let common = 0;
  for (const [word, times] of a) common += Math.min(times, b.get(word) ?? 0);
  return common / Math.max(sizeA, sizeB);
}

function sizeOf(words: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const times of words.values()) size += times;
  return size;
}
