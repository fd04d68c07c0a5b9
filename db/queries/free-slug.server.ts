import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

/** The first address of `base`, `base-2`, `base-3` … that no row of the table has. */
export async function freeSlug(tx: Kysely<Schema>, table: "offices" | "parties" | "areas" | "sources", base: string): Promise<string> {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await tx.selectFrom(table).select("id").where("slug", "=", slug).executeTakeFirst())) return slug;
  }
}
