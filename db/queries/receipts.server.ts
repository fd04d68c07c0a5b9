import type { Insertable, Kysely, Updateable } from "kysely";
import type { Instant } from "#app/lib/dates.ts";
import type { ReceiptsTable } from "../schema/record.ts";
import type { Schema } from "../schema/schema.ts";
import { saveCursor } from "./jobs.server.ts";

/** Keeps what an import asked for, got and missed. */
export async function insertReceipt(tx: Kysely<Schema>, receipt: Insertable<ReceiptsTable>): Promise<void> {
  await tx.insertInto("receipts").values(receipt).execute();
}

export async function updateReceipt(tx: Kysely<Schema>, id: string, receipt: Updateable<ReceiptsTable>): Promise<void> {
  await tx.updateTable("receipts").set(receipt).where("id", "=", id).execute();
}

/** Whether the same document was taken in before by the same importer with the same account of it. */
export async function isReceiptKept(
  db: Kysely<Schema>,
  receipt: Pick<ReceiptsTable, "kind" | "importer" | "file" | "file_sha256" | "missing" | "contradictory">,
): Promise<boolean> {
  const row = await db
    .selectFrom("receipts")
    .select("id")
    .where("kind", "=", receipt.kind)
    .where("importer", "=", receipt.importer)
    .where("missing", "=", receipt.missing)
    .where("contradictory", "=", receipt.contradictory)
    .where((e) => (receipt.file_sha256 === null ? e("file_sha256", "is", null) : e("file_sha256", "=", receipt.file_sha256)))
    .where((e) => (receipt.file === null ? e("file", "is", null) : e("file", "=", receipt.file)))
    .executeTakeFirst();
  return row !== undefined;
}

/** The receipts that were written at these moments: what was laid then came from them. */
export function listReceiptsAt(db: Kysely<Schema>, moments: readonly string[]) {
  if (moments.length === 0) return Promise.resolve([]);
  return db.selectFrom("receipts").select(["id", "kind", "at"]).where("at", "in", moments).orderBy("id").execute();
}

/** What imports asked for, got and missed, newest first. */
export function listReceipts(db: Kysely<Schema>) {
  return db.selectFrom("receipts").selectAll().orderBy("at", "desc").orderBy("id").execute();
}

/** One receipt; null when there is none. */
export async function findReceipt(db: Kysely<Schema>, id: string) {
  return (await db.selectFrom("receipts").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Keeps when documents of a kind were last taken in, news or not. It stands beside the places of the log's readers, one row for each kind. */
export function keepLastRun(tx: Kysely<Schema>, kind: string, now: Instant): Promise<void> {
  return saveCursor(tx, `${importPrefix}${kind}`, 0, now);
}

/** When documents of each kind were last taken in. */
export async function listLastRuns(db: Kysely<Schema>): Promise<Map<string, Instant>> {
  const rows = await db
    .selectFrom("job_cursors")
    .select(["name", "updated_at"])
    .where("name", "like", `${importPrefix}%`)
    .orderBy("name")
    .execute();
  return new Map(rows.map((row) => [row.name.slice(importPrefix.length), row.updated_at]));
}

const importPrefix = "import:";
