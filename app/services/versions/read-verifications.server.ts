import type { Kysely } from "kysely";
import { readStoredVerification, type StoredVerification } from "#app/domain/amendments/stored-verification.ts";
import type { Instant } from "#app/lib/dates.ts";
import { listLatestVerifications } from "#db/queries/verifications.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** What came of checking a version against the amendments agreed to, and when it was checked. */
export type VerificationShown = StoredVerification & {
  from: { id: string; slug: string; title: string };
  checkedAt: Instant;
  engineVersion: string;
};

type Version = { id: string; slug: string; title: string };

/**
 * The latest check of each of these versions against another of them, by the id of the later one. A check against a version that is
 * not among them is left out: the viewer may not know that one.
 */
export async function readVerifications(db: Kysely<Schema>, versions: readonly Version[]): Promise<Map<string, VerificationShown>> {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const shown = new Map<string, VerificationShown>();
  for (const row of await listLatestVerifications(db, [...byId.keys()])) {
    const from = byId.get(row.version_from_id);
    const result = readStoredVerification(row.result);
    if (!from || !result || shown.has(row.version_to_id)) continue;
    shown.set(row.version_to_id, {
      ...result,
      from: { id: from.id, slug: from.slug, title: from.title },
      checkedAt: row.checked_at,
      engineVersion: row.engine_version,
    });
  }
  return shown;
}
