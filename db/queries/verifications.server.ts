import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** The latest check of each version against the one before, for the versions given: the viewer's right to them is asked where they are found. */
export async function listLatestVerifications(db: Kysely<Schema>, versionToIds: readonly string[]) {
  if (versionToIds.length === 0) return [];
  const rows = await db
    .selectFrom("verifications")
    .selectAll()
    .where("version_to_id", "in", versionToIds)
    .orderBy("checked_at", "desc")
    .orderBy("id")
    .execute();
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = `${row.version_from_id} ${row.version_to_id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Keeps what came of a check. */
export async function insertVerification(
  tx: Kysely<Schema>,
  row: {
    id: string;
    version_from_id: string;
    version_to_id: string;
    checked_at: string;
    inputs_sha256: string;
    engine_version: string;
    result: string;
  },
): Promise<void> {
  await tx.insertInto("verifications").values(row).execute();
}
