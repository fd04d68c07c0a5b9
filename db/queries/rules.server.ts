import type { Insertable, Kysely, Selectable } from "kysely";
import type { CalendarPeriodsTable, LegislaturesTable, ParliamentarySessionsTable, RulesTable } from "../schema/parliament.ts";
import type { Schema } from "../schema/schema.ts";

export type RuleRow = Selectable<RulesTable>;
export type PeriodRow = Selectable<CalendarPeriodsTable>;
export type SessionRow = Selectable<ParliamentarySessionsTable>;

/** The legislature with a slug; null when the database has none. */
export async function findLegislature(db: Kysely<Schema>, slug: string): Promise<Selectable<LegislaturesTable> | null> {
  return (await db.selectFrom("legislatures").selectAll().where("slug", "=", slug).executeTakeFirst()) ?? null;
}

/** Makes a legislature. */
export async function insertLegislature(tx: Kysely<Schema>, row: Insertable<LegislaturesTable>): Promise<void> {
  await tx.insertInto("legislatures").values(row).execute();
}

/** Makes sessions, unless their numbers are there already: those stay as they are. */
export async function insertMissingSessions(tx: Kysely<Schema>, rows: readonly Insertable<ParliamentarySessionsTable>[]): Promise<number> {
  if (rows.length === 0) return 0;
  const result = await tx
    .insertInto("parliamentary_sessions")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["legislature_id", "number"]).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}

/** Makes rules, unless rows with their ids are there already: those stay as an editor left them. */
export async function insertMissingRules(tx: Kysely<Schema>, rows: readonly Insertable<RulesTable>[]): Promise<number> {
  if (rows.length === 0) return 0;
  const result = await tx
    .insertInto("rules")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}

/** Makes calendar periods, unless rows with their ids are there already. */
export async function insertMissingPeriods(tx: Kysely<Schema>, rows: readonly Insertable<CalendarPeriodsTable>[]): Promise<number> {
  if (rows.length === 0) return 0;
  const result = await tx
    .insertInto("calendar_periods")
    .values(rows)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}
