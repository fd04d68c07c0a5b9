import type { Insertable, Kysely, Updateable } from "kysely";
import type { ReceiptsTable } from "../schema/record.ts";
import type { Schema } from "../schema/schema.ts";

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
