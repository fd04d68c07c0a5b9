import type { Context } from "#app/services/context.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listReceipts } from "#db/queries/sources.server.ts";

/** What imports asked for, got and missed, newest first. Only the name of a file is shown, never where it lay. */
export async function readReceipts(context: Pick<Context, "db">, limit: number) {
  const rows = await listReceipts(context.db, limit);
  return rows.map(({ missing, contradictory, file, ...row }) => ({
    ...row,
    file: file?.split("/").at(-1) ?? null,
    missing: textsOf(missing),
    contradictory: textsOf(contradictory),
  }));
}
