import type { Block } from "#app/domain/text/linear.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Instruction, Words } from "../wording/instruction.ts";
import { ordinalWord } from "../wording/ordinals.ts";
import type { Change, ProvisionsChange, WordsChange } from "./change.ts";
import type { EditedProvision } from "./edited-provision.ts";

/** What an amendment does, in a sentence or two for somebody who does not read official wordings. */
export function explain(index: VersionIndex, change: Change, instruction: Instruction): string {
  return `${whatItDoes(index, change)}${whichOfSeveral(instruction)}`;
}

/** Why a change is not among the amendments. */
export function explainFailure(index: VersionIndex, change: Change): string {
  if (change.kind === "whole" && change.block.provision.kind === "long-title") return "The long title cannot be left out: a bill has one.";
  return `This change has no wording that is read again as the same text, so it must be worded by hand: ${whatItDoes(index, change)}`;
}

function whatItDoes(index: VersionIndex, change: Change): string {
  switch (change.kind) {
    case "words":
      return wordsSentence(index, change);
    case "provisions":
      return provisionsSentence(index, change);
    case "end":
      return `${wordsSentence(index, change.words)} Then it inserts ${newWords(change.provisions.inserted)}.`;
    case "whole":
      return wholeSentence(index, change);
  }
}

function wordsSentence(index: VersionIndex, { block, from, to, insert }: WordsChange): string {
  const place = index.nameOf(block.provision.id);
  const gone = shortened(block.linear.slice(from, to));
  if (insert === "") return `In ${place}, leaves out “${gone}”.`;
  if (gone !== "") return `In ${place}, “${gone}” becomes “${shortened(insert)}”.`;
  const before = /\S+\s*$/.exec(block.linear.slice(block.linear.length - block.provision.text.length, from))?.[0].trim();
  return `In ${place}, inserts “${shortened(insert)}” ${before ? `after “${before}”` : "at the beginning"}.`;
}

function provisionsSentence(index: VersionIndex, { leftOut, inserted, after }: ProvisionsChange): string {
  const gone = inWords(leftOut.map((block) => nameOf(index, block)));
  if (inserted.length === 0) return `Leaves out ${gone}.`;
  if (leftOut.length > 0) return `Leaves out ${gone} and puts ${newWords(inserted)} in ${leftOut.length > 1 ? "their" : "its"} place.`;
  const place = after ? `after ${nameOf(index, after)}` : "at the beginning";
  return `Inserts ${newWords(inserted)} ${place}.`;
}

function wholeSentence(index: VersionIndex, { block, why }: Change & { kind: "whole" }): string {
  const name = nameOf(index, block);
  if (why === "left-out") return `Leaves out ${name}.`;
  const because =
    why === "rewritten"
      ? "most of it is rewritten, so that one amendment is clearer than many"
      : "no smaller amendment could be worded for all of it";
  return `Leaves out ${name} and puts a new text in its place: ${because}.`;
}

/** "second <the>" said in full. */
function whichOfSeveral({ anchor, leaveOut }: Instruction): string {
  const told = new Set<string>();
  for (const words of [anchor, ...quotedIn(leaveOut)]) {
    if (words?.occurrence) told.add(` “${words.words}” stands there more than once: the ${ordinalWord(words.occurrence)} is meant.`);
  }
  return [...told].join("");
}

function quotedIn(leaveOut: Instruction["leaveOut"]): readonly Words[] {
  if (leaveOut?.kind === "words") return [leaveOut];
  if (leaveOut?.kind !== "range") return [];
  return [leaveOut.from, leaveOut.to].flatMap((end) => (end.kind === "words" ? [end] : []));
}

function nameOf(index: VersionIndex, block: Block): string {
  return index.nameOf(block.provision.id);
}

function newWords(inserted: readonly EditedProvision[]): string {
  const [first] = inserted;
  if (inserted.length === 1 && first) return `a new provision, “${shortened(first.text)}”`;
  return `${inserted.length} new provisions`;
}

const longest = 80;

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 20).trimEnd()} … ${words.slice(-15).trimStart()}` : words;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
