import { type Insertable, type Kysely, type Selectable, sql } from "kysely";
import type {
  CalendarPeriodsTable,
  LegislaturesTable,
  ParliamentarySessionsTable,
  RulesTable,
  RuleVariationsTable,
} from "../schema/parliament.ts";
import type { Schema } from "../schema/schema.ts";

export type RuleRow = Selectable<RulesTable>;

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

type RuleTable = "rules" | "calendar_periods" | "parliamentary_sessions" | "reply_rules";

/** A row of the rulebook's tables as it is stored; null when there is none. */
export async function findRuleRow(db: Kysely<Schema>, table: RuleTable, id: string): Promise<Record<string, unknown> | null> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Makes a rule or a calendar period. */
export async function insertRuleRow(tx: Kysely<Schema>, table: RuleTable, columns: Record<string, string | number | null>): Promise<void> {
  const names = Object.keys(columns).map((name) => sql.ref(name));
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(Object.values(columns))})`.execute(tx);
}

/** Sets columns and raises the revision. False: somebody else saved meanwhile. */
export async function updateRuleRow(
  tx: Kysely<Schema>,
  table: RuleTable,
  { id, revision }: { id: string; revision: number },
  columns: Record<string, string | number | null>,
): Promise<boolean> {
  const sets = sql.join([
    sql`revision = ${revision + 1}`,
    ...Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
  ]);
  const result = await sql`update ${sql.table(table)} set ${sets} where id = ${id} and revision = ${revision}`.execute(tx);
  return Number(result.numAffectedRows ?? 0) === 1;
}

/** Records that a motion suspended or varied a rule for one bill; an earlier row for the same rule is replaced. */
export async function replaceVariation(tx: Kysely<Schema>, row: Insertable<RuleVariationsTable>): Promise<void> {
  await tx.deleteFrom("rule_variations").where("bill_id", "=", row.bill_id).where("rule_code", "=", row.rule_code).execute();
  await tx.insertInto("rule_variations").values(row).execute();
}
