import type { Kysely } from "kysely";
import type { Schema } from "../../schema/schema.ts";

/** Everything that set or changed the fields of these records, oldest first: who, in which import, and what. */
export async function listChanges(db: Kysely<Schema>, subjectIds: readonly string[]) {
  const changes = [];
  for (let start = 0; start < subjectIds.length; start += 5_000) {
    const rows = await db
      .selectFrom("events")
      .select(["event", "actor_id", "actor_kind", "subject_id", "particulars"])
      .where("subject_id", "in", subjectIds.slice(start, start + 5_000))
      .where((e) => e.or([e("event", "like", "%.recorded"), e("event", "like", "%.corrected"), e("event", "like", "%.undone")]))
      .orderBy("id")
      .execute();
    changes.push(...rows);
  }
  return changes;
}

/** Which importer each import was made by. */
export async function listImporters(db: Kysely<Schema>): Promise<Map<string, string>> {
  const rows = await db.selectFrom("receipts").select(["id", "importer"]).execute();
  return new Map(rows.map((row) => [row.id, row.importer]));
}
