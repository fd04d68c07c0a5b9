import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Refusal } from "#app/lib/outcome.ts";

/**
 * Kinds of record that say something about the world, so that nobody publishes one in their own name without saying who says so.
 * People, bodies and committees are names that others say things about, a topic is our own way of sorting, a request rests on the
 * sources of its letter, a part of a bill on those of the bill, and a version is read from its print.
 */
const mustNameSource: ReadonlySet<RecordKind> = new Set([
  "bill",
  "proposal",
  "division",
  "amendment",
  "letter",
  "meeting",
  "statement",
  "position",
  "commitment",
  "figure",
  "question",
]);

/** Kinds of record on whose own sources something else rests, and by which field of theirs. */
export const restsOn: Partial<Record<RecordKind, { kind: RecordKind; column: string }>> = {
  request: { kind: "letter", column: "letter_id" },
  stage_event: { kind: "bill", column: "bill_id" },
  document: { kind: "bill", column: "bill_id" },
  consultation: { kind: "bill", column: "bill_id" },
  amendment_group: { kind: "bill", column: "bill_id" },
  amendment_list: { kind: "bill", column: "bill_id" },
};

/** Kinds of record for which no source is asked: our own sorting, and what is itself a source or what one says. */
export const needsNoSource: ReadonlySet<RecordKind> = new Set(["topic", "source", "claim"]);

/** What is about to be published. `byPerson`: by an editor, not by an import or the first start. */
export type Publication = { kind: RecordKind; byPerson: boolean; isMadeUp: boolean; hasSource: boolean };

/** Why a record may not be published yet: no source is named for it. Null: it may. What is made up says so, and that is its source. */
export function sourceMissing({ kind, byPerson, isMadeUp, hasSource }: Publication): Refusal | null {
  if (!byPerson || isMadeUp || hasSource || !mustNameSource.has(kind)) return null;
  return { field: "source_title", message: "Name the source: nothing is published here without one. A draft can be saved without" };
}
