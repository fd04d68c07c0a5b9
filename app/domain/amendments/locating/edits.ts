import type { Edit, Located, LocationNote, Stretch } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Inserted } from "../wording/instruction.ts";
import { placeWords } from "./lines.ts";

/** Global offsets as points of the version. The end of a stretch belongs to the provision whose last word it follows. */
export function pointsOf(index: VersionIndex, { from, to }: Reach): Pick<Stretch, "from" | "to"> {
  return { from: index.pointAt(from), to: index.pointAt(to) };
}

/** What an amendment needs to be there. */
export type Need = Reach & { readonly kind: Stretch["kind"] };

/** An edit of words, that needs what it quotes to be there. */
export function wordsEdit(
  index: VersionIndex,
  reach: Reach,
  insert: Inserted | null,
  needs: readonly Need[],
  notes: readonly LocationNote[],
): Located & { readonly ok: true } {
  const edit: Edit = { kind: "words", ...pointsOf(index, reach), insert };
  return { ok: true, edit, notes, needs: needs.map((need) => ({ kind: need.kind, ...pointsOf(index, need) })) };
}

/** Several places that would do, each with its line if lines are known. */
export function ambiguous(index: VersionIndex, reaches: readonly Reach[], message: string, editAt: (reach: Reach) => Edit): Located {
  return {
    ok: false,
    reason: "ambiguous",
    message,
    candidates: reaches.slice(0, 50).map((reach) => {
      const place = index.placeAt(reach.from);
      const name = index.nameOf(index.pointAt(reach.from).id);
      return { edit: editAt(reach), place, description: place ? `${name} (${placeWords(place)})` : name };
    }),
  };
}
