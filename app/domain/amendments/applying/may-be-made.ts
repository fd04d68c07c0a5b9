import type { Edit, Located, Stretch } from "../located.ts";
import type { VersionIndex } from "../version-index.ts";
import { blocksIn } from "./leave-out.ts";
import type { WorkingText } from "./working.ts";

/** Why an amendment cannot be called: another, earlier in the order, has left out what it needs. */
export type InTheWay = { readonly because: string; readonly reason: string };

/** What stands in the way of an edit; null if nothing does. */
export function findInTheWay(text: WorkingText, index: VersionIndex, located: Located & { ok: true }): InTheWay | null {
  const { edit, needs } = located;
  if (edit.kind === "provisions" || edit.kind === "move" || edit.kind === "divide") {
    const ids = edit.kind === "provisions" ? edit.ids : [edit.id];
    for (const id of ids) {
      const because = text.require(id).leftOutBy;
      if (because !== null) return { because, reason: `Amendment ${because} has left out ${index.nameOf(id)}.` };
    }
    return null;
  }
  for (const need of needs) {
    const because = leftOutBy(text, index, need);
    if (because !== null) return { because, reason: reasonFor(need, because) };
  }
  return null;
}

/** Whether two edits change exactly the same words or provisions and both put something in their place. */
export function areAlternatives(a: Edit, b: Edit): boolean {
  if (a.kind === "words" && b.kind === "words") return a.insert !== null && b.insert !== null && samePlace(a, b) && !isPoint(a);
  if (a.kind !== "provisions" || b.kind !== "provisions") return false;
  return a.insert !== null && b.insert !== null && a.ids.join() === b.ids.join();
}

/** Whether two edits change the words between the same two places. */
export function samePlace(a: Edit & { kind: "words" }, b: Edit & { kind: "words" }): boolean {
  return a.from.id === b.from.id && a.from.offset === b.from.offset && a.to.id === b.to.id && a.to.offset === b.to.offset;
}

/** Whether nothing is left out: it only inserts. */
export function isPoint({ from, to }: Edit & { kind: "words" }): boolean {
  return from.id === to.id && from.offset === to.offset;
}

function reasonFor({ kind }: Stretch, because: string): string {
  return kind === "line" ? `Amendment ${because} has left out the line.` : `Amendment ${because} has left out words that it quotes.`;
}

function leftOutBy(text: WorkingText, index: VersionIndex, need: Stretch): string | null {
  const reach = { from: index.offsetOf(need.from), to: index.offsetOf(need.to) };
  let because: string | null = null;
  for (const { id, from, to } of blocksIn(index, reach)) {
    for (const piece of text.piecesOf(id, from, to)) {
      if (piece.text.trim() === "") continue;
      if (piece.leftOutBy === null) {
        if (need.kind === "line") return null;
      } else if (need.kind === "words") return piece.leftOutBy;
      else because ??= piece.leftOutBy;
    }
  }
  return because;
}
