import type { Insertable, Kysely, Selectable } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { ClaimsTable } from "../../schema/record.ts";
import type { Schema } from "../../schema/schema.ts";

type ClaimRow = Selectable<ClaimsTable>;

/** One claim by its id; null when there is none. */
export async function findClaim(db: Kysely<Schema>, id: string): Promise<ClaimRow | null> {
  return (await db.selectFrom("claims").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** All claims about one field of a record, in the order in which they were recorded. */
export function listClaimsOfField(db: Kysely<Schema>, kind: RecordKind, recordId: string, field: string): Promise<ClaimRow[]> {
  return claimsOf(db, kind, recordId).where("field", "=", field).orderBy("recorded_at").orderBy("id").execute();
}

/** Adds a claim beside those that there are. */
export async function insertClaim(tx: Kysely<Schema>, claim: Insertable<ClaimsTable>): Promise<void> {
  await tx.insertInto("claims").values(claim).execute();
}

/** Marks one claim of a field as the chosen one, and no other; null: none. Who chose it and why stays with the claim. */
export async function markChosen(
  tx: Kysely<Schema>,
  claims: readonly ClaimRow[],
  chosen: { id: string; by: string | null; note: string | null } | null,
): Promise<void> {
  const others = claims.filter((each) => each.chosen === 1 && each.id !== chosen?.id).map((each) => each.id);
  if (others.length > 0) await tx.updateTable("claims").set({ chosen: 0 }).where("id", "in", others).execute();
  if (!chosen) return;
  await tx
    .updateTable("claims")
    .set({ chosen: 1, chosen_by: chosen.by, ...(chosen.note === null ? {} : { note: chosen.note }) })
    .where("id", "=", chosen.id)
    .execute();
}

function claimsOf(db: Kysely<Schema>, kind: RecordKind, recordId: string) {
  return db.selectFrom("claims").selectAll().where("subject_kind", "=", kind).where("subject_id", "=", recordId);
}
