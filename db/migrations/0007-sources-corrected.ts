import type { AnyDatabase } from "./table.ts";

/** A source can be corrected, and two people may do so at once. */
export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .alterTable("sources")
    .addColumn("revision", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
}
