import type { Kysely } from "kysely";
import type { Schema } from "../../schema/schema.ts";

/** Whether a bill is still a draft: what is part of it is then seen by editors only. */
export async function isBillDraft(db: Kysely<Schema>, billId: string): Promise<boolean> {
  const row = await db.selectFrom("bills").select("published_at").where("id", "=", billId).executeTakeFirst();
  return row?.published_at === null;
}
