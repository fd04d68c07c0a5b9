import { foldText } from "#app/lib/text.ts";
import type { Compared, Pair } from "../conflicts.ts";
import type { Edit, Located } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Inserted } from "../wording/instruction.ts";
import { pair } from "./pair.ts";

/** What an amendment touches, in global offsets of the version. */
export type Footprint = {
  /** Everything that it touches or needs: two that do not overlap here are independent. */
  readonly bounds: Reach;
  readonly removes: Reach | null;
  /** Quoted words: if one character is gone, it cannot be called. */
  readonly words: readonly Reach[];
  /** Lines and provisions: only if all is gone, it cannot be called. */
  readonly wholes: readonly Reach[];
  /** Where it inserts, as a name of the place: equal names are one place. */
  readonly insertsAt: string | null;
  readonly at: number;
  readonly insert: Inserted | null;
  readonly isWhole: boolean;
};

/** Where a located amendment is, ready to be compared with a thousand others. */
export function footprintOf(index: VersionIndex, { edit, needs }: Located & { ok: true }): Footprint {
  const reachOf = (id: string): Reach => {
    const block = index.blockOf(id);
    return block ? index.reachOfBlock(block) : { from: 0, to: 0 };
  };
  const reaches = needs.map((need) => ({ kind: need.kind, from: index.offsetOf(need.from), to: index.offsetOf(need.to) }));
  const removes = removedBy(index, edit, reachOf);
  const wholes = [
    ...reaches.filter(({ kind }) => kind === "line"),
    ...(edit.kind === "provisions" ? edit.ids.map(reachOf) : edit.kind === "move" || edit.kind === "divide" ? [reachOf(edit.id)] : []),
  ];
  const words = reaches.filter(({ kind }) => kind === "words");
  const at = edit.kind === "words" ? index.offsetOf(edit.from) : edit.kind === "beside" ? besideAt(edit, reachOf) : (removes?.from ?? 0);
  const all = [...wholes, ...words, ...(removes ? [removes] : []), { from: at, to: at }];
  return {
    bounds: { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) },
    removes,
    words,
    wholes,
    insertsAt: placeName(edit),
    at,
    insert: edit.kind === "words" || edit.kind === "provisions" || edit.kind === "beside" ? edit.insert : null,
    isWhole: edit.kind !== "words",
  };
}

/** How a later amendment stands to an earlier one; null when they are independent. */
export function compareByWords(first: Compared, a: Footprint, second: Compared, b: Footprint): Pair | null {
  if (a.bounds.to < b.bounds.from || b.bounds.to < a.bounds.from) return null;
  if (a.removes && b.removes && isSame(a.removes, b.removes)) return sameRemoval(first, a, second, b);
  if (a.removes && isTakenBy(b, a.removes))
    return pair(
      "pre-emption",
      first,
      second,
      "certain",
      `If amendment ${first.number} is agreed to, ${whatIsGone(b)} that amendment ${second.number} needs is gone.`,
    );
  if (b.removes && isInside(a, b.removes))
    return pair(
      "overtaken",
      first,
      second,
      "certain",
      `Amendment ${second.number} comes later and leaves out what amendment ${first.number} changes, without pre-empting it.`,
    );
  if (a.insertsAt !== null && a.insertsAt === b.insertsAt) return samePlaceInsertion(first, a, second, b);
  return null;
}

function sameRemoval(first: Compared, a: Footprint, second: Compared, b: Footprint): Pair {
  if (sameText(a.insert, b.insert)) return pair("identical", first, second, "certain", "They make the same change at the same place.");
  if (a.insert && b.insert)
    return pair("alternatives", first, second, "certain", "They put different words in the place of the same words.");
  return pair(
    "pre-emption",
    first,
    second,
    "certain",
    `Both leave out the same words: once amendment ${first.number} is agreed to, they are gone.`,
  );
}

function samePlaceInsertion(first: Compared, a: Footprint, second: Compared, b: Footprint): Pair {
  if (sameText(a.insert, b.insert)) return pair("identical", first, second, "certain", "They insert the same text at the same place.");
  if (a.insert && b.insert && likeness(a.insert.text, b.insert.text) >= 0.6)
    return pair(
      "alternatives",
      first,
      second,
      "possible",
      "They insert much the same text at the same place: a person must judge whether both make sense.",
    );
  return pair("same-place", first, second, "certain", `Both insert at the same place: the text of amendment ${first.number} comes first.`);
}

function removedBy(index: VersionIndex, edit: Edit, reachOf: (id: string) => Reach): Reach | null {
  if (edit.kind === "words") {
    const reach = { from: index.offsetOf(edit.from), to: index.offsetOf(edit.to) };
    return reach.to > reach.from ? reach : null;
  }
  if (edit.kind !== "provisions") return null;
  const reaches = edit.ids.map(reachOf);
  return { from: Math.min(...reaches.map(({ from }) => from)), to: Math.max(...reaches.map(({ to }) => to)) };
}

function besideAt(edit: Edit & { kind: "beside" }, reachOf: (id: string) => Reach): number {
  const reach = reachOf(edit.id);
  return edit.where === "before" ? reach.from : reach.to;
}

function placeName(edit: Edit): string | null {
  if (edit.kind === "beside") return `${edit.where} ${edit.id}`;
  if (edit.kind === "words" && edit.insert) return `${edit.from.id}:${edit.from.offset}`;
  return null;
}

/** Whether what an amendment needs is gone with a removal. */
function isTakenBy({ words, wholes }: Footprint, removed: Reach): boolean {
  return (
    words.some((reach) => overlap(reach, removed)) ||
    wholes.some((reach) => reach.from >= removed.from && reach.to <= removed.to && reach.to > reach.from)
  );
}

/** Whether what an amendment changes stands in a removal. New provisions beside a whole one do not. */
function isInside({ removes, at, insertsAt, isWhole }: Footprint, removed: Reach): boolean {
  if (removes) return overlap(removes, removed);
  return insertsAt !== null && !isWhole && at > removed.from && at <= removed.to;
}

function whatIsGone({ words, wholes }: Footprint): string {
  if (words.length > 0) return "wording";
  return wholes.length > 0 ? "text" : "the place";
}

function overlap(a: Reach, b: Reach): boolean {
  return a.from < b.to && b.from < a.to;
}

function isSame(a: Reach, b: Reach): boolean {
  return a.from === b.from && a.to === b.to;
}

function sameText(a: Inserted | null, b: Inserted | null): boolean {
  if (a === null || b === null) return a === b;
  return foldText(a.text) === foldText(b.text);
}

/** Share of the words of the shorter text that are in the longer too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const first = foldText(a).split(" ");
  const second = foldText(b).split(" ");
  const [shorter, longer] = first.length <= second.length ? [first, new Set(second)] : [second, new Set(first)];
  return shorter.filter((word) => longer.has(word)).length / Math.max(1, shorter.length);
}
