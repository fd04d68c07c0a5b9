import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { TieKind, TieRole } from "#app/domain/facts/ties.ts";
import type { ReferenceKind } from "#app/domain/records/record-form.ts";
import { printTieLine } from "#app/domain/records/tie-line.ts";
import type { Schema } from "../../schema/schema.ts";
import { findSlug } from "./references.server.ts";

/** What a tie of each kind points at; a motion is known by its reference alone. */
export const tieTargets: Record<TieKind, ReferenceKind | null> = {
  bill: "bill",
  proposal: "proposal",
  stage: "bill",
  provision: "version",
  amendment: "amendment",
  committee: "committee",
  meeting: "meeting",
  motion: null,
  letter: "letter",
  statement: "statement",
  division: "division",
  commitment: "commitment",
  question: "question",
};

/** A tie as it is kept. */
export type TieRow = { kind: TieKind; targetId: string | null; words: string | null; inferred: boolean; note: string | null };

/** The ties of a record in one role, as they would be typed. */
export async function listTieLines(db: Kysely<Schema>, kind: RecordKind, id: string, role: TieRole): Promise<string[]> {
  const rows = await db
    .selectFrom("ties")
    .selectAll()
    .where("subject_kind", "=", kind)
    .where("subject_id", "=", id)
    .where("role", "=", role)
    .orderBy("position")
    .execute();
  const lines: string[] = [];
  for (const row of rows) {
    const to = tieTargets[row.target_kind];
    const name = to && row.target_id ? await findSlug(db, to, row.target_id) : null;
    lines.push(printTieLine({ kind: row.target_kind, name, words: row.target_words, inferred: row.inferred === 1, note: row.note }));
  }
  return lines;
}

/** Replaces the ties of a record in one role. */
export async function replaceTies(
  tx: Kysely<Schema>,
  kind: RecordKind,
  id: string,
  role: TieRole,
  ties: readonly TieRow[],
  newId: () => string,
): Promise<void> {
  await tx.deleteFrom("ties").where("subject_kind", "=", kind).where("subject_id", "=", id).where("role", "=", role).execute();
  const rows = ties.map((tie, position) => ({
    id: newId(),
    subject_kind: kind,
    subject_id: id,
    role,
    target_kind: tie.kind,
    target_id: tie.targetId,
    target_words: tie.words,
    inferred: tie.inferred ? (1 as const) : (0 as const),
    note: tie.note,
    position,
  }));
  if (rows.length > 0) await tx.insertInto("ties").values(rows).execute();
}
