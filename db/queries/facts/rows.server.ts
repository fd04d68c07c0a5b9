import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "../../schema/schema.ts";

/** A row as the facts lay it: columns by name, ready for the database. */
export type Row = Record<string, string | number | null>;
type Table = keyof Schema;

// Both engines limit the parameters of one statement (SQLite to 32,766).
const mostParameters = 8_000;

/** Puts in rows that all have the same columns, many in one statement. */
export async function insertRows(tx: Kysely<Schema>, table: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  if (names.length === 0) return;
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const perStatement = Math.max(1, Math.floor(mostParameters / names.length));
  for (let start = 0; start < rows.length; start += perStatement) {
    const values = rows.slice(start, start + perStatement).map((row) => sql`(${sql.join(names.map((name) => sql`${row[name] ?? null}`))})`);
    await sql`insert into ${sql.table(table)} (${columns}) values ${sql.join(values)}`.execute(tx);
  }
}

/** Sets columns of one row by its id. */
export async function updateRow(tx: Kysely<Schema>, table: Table, id: string, columns: Row): Promise<void> {
  await sql`update ${sql.table(table)} set ${assignments(columns)} where id = ${id}`.execute(tx);
}

/** Sets columns of one record and raises its revision, so that an editor who has it open is warned. */
export async function updateRecordRow(tx: Kysely<Schema>, table: Table, id: string, columns: Row): Promise<void> {
  await sql`update ${sql.table(table)} set revision = revision + 1, ${assignments(columns)} where id = ${id}`.execute(tx);
}

/** All columns of the rows whose column has one of the values; `where` narrows by fixed columns. Nulls and numbers as both engines give them. */
export async function listRowsBy(
  db: Kysely<Schema>,
  table: Table,
  column: string,
  values: readonly string[],
  where: Readonly<Record<string, string>> = {},
): Promise<Row[]> {
  const found: Row[] = [];
  const narrowed = Object.entries(where).map(([name, value]) => sql` and ${sql.ref(name)} = ${value}`);
  const rest: RawBuilder<unknown> = narrowed.length > 0 ? sql.join(narrowed, sql``) : sql``;
  for (let start = 0; start < values.length; start += mostParameters) {
    const part = values.slice(start, start + mostParameters);
    const { rows } = await sql<Row>`select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(part)})${rest}`.execute(db);
    found.push(...rows);
  }
  return found;
}

/** Every row of a table, some columns only: for what is small enough to be known whole (addresses, names). */
export async function listAllRows(db: Kysely<Schema>, table: Table, columns: readonly string[]): Promise<Row[]> {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const { rows } = await sql<Row>`select ${names} from ${sql.table(table)}`.execute(db);
  return rows;
}

function assignments(columns: Row): RawBuilder<unknown> {
  return sql.join(Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
}

/** Takes away the rows that belong to one record. */
export async function deleteRows(tx: Kysely<Schema>, table: Table, column: string, value: string): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${value}`.execute(tx);
}
