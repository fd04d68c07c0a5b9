import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import { type Engine, engineOf } from "../dialects/engine.ts";

/** A migration knows no schema: it makes one. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely's own type for a database whose tables are not known yet.
export type AnyDatabase = Kysely<any>;

type Column = {
  name: string;
  type: "text" | "integer" | "real";
  required?: boolean;
  primary?: boolean;
  unique?: boolean;
  default?: string | number;
  references?: string;
  onDelete?: "cascade" | "set null" | "restrict";
  /** A closed set of words. */
  words?: readonly string[];
  shape?: "day" | "flag" | "json";
};

type Options = {
  primaryKey?: readonly string[];
  unique?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
  checks?: Record<string, string>;
};

export const id: Column = { name: "id", type: "text", primary: true };
export const text = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "text", ...more });
export const integer = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "integer", ...more });
export const real = (name: string): Column => ({ name, type: "real" });
/** `YYYY-MM-DD`. */
export const day = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "text", shape: "day", ...more });
/** ISO 8601 UTC. */
export const instant = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "text", ...more });
/** 0 or 1, 0 unless said. */
export const flag = (name: string): Column => ({ name, type: "integer", shape: "flag", required: true, default: 0 });
export const json = (name: string, more: Partial<Column> = {}): Column => ({ name, type: "text", shape: "json", ...more });
export const words = (name: string, set: readonly string[], more: Partial<Column> = {}): Column => ({
  name,
  type: "text",
  words: set,
  ...more,
});
/** A reference to `table.id`. */
export const ref = (name: string, table: string, more: Partial<Column> = {}): Column => ({
  name,
  type: "text",
  references: `${table}.id`,
  ...more,
});
export const required = { required: true };
export const cascade = { required: true, onDelete: "cascade" } as const;
export const revision: Column = { name: "revision", type: "integer", required: true, default: 1 };

/** The columns of `UncertainDayColumns`. */
export const uncertainDay = (prefix: string): Column[] => [
  day(`${prefix}_on`),
  day(`${prefix}_not_before`),
  day(`${prefix}_not_after`),
  day(`${prefix}_estimate`),
  text(`${prefix}_why`),
];

/** The columns of `RecordColumns`. */
export const recordColumns: Column[] = [
  id,
  text("slug", { required: true, unique: true }),
  revision,
  instant("published_at"),
  flag("is_made_up"),
  json("remarks"),
  instant("created_at", required),
  instant("updated_at", required),
];

/** Makes a table with its checks and indexes, alike on both engines. */
export async function createTable(db: AnyDatabase, table: string, columns: readonly Column[], options: Options = {}): Promise<void> {
  const engine = engineOf(db);
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(table);
  for (const column of columns) {
    builder = builder.addColumn(column.name, column.type, (c) => {
      let made = c;
      if (column.primary) made = made.primaryKey();
      if (column.required || column.primary) made = made.notNull();
      if (column.unique) made = made.unique();
      if (column.default !== undefined) made = made.defaultTo(column.default);
      if (column.references) made = made.references(column.references).onDelete(column.onDelete ?? "restrict");
      return made;
    });
    const check = checkOf(column, engine);
    if (check) builder = builder.addCheckConstraint(`${table}_${column.name}_check`, sql.raw(check));
  }
  if (options.primaryKey) builder = builder.addPrimaryKeyConstraint(`${table}_key`, [...options.primaryKey]);
  for (const unique of options.unique ?? []) builder = builder.addUniqueConstraint(`${table}_${unique.join("_")}_unique`, [...unique]);
  for (const [name, check] of Object.entries(options.checks ?? {}))
    builder = builder.addCheckConstraint(`${table}_${name}`, sql.raw(check));
  await builder.execute();
  for (const index of options.indexes ?? []) {
    await db.schema
      .createIndex(`${table}_${index.join("_")}_index`)
      .on(table)
      .columns([...index])
      .execute();
  }
}

/** Adds columns to a table that has rows: none of them may be required without a default. Their checks and references are made too. */
export async function addColumns(db: AnyDatabase, table: string, columns: readonly Column[]): Promise<void> {
  const engine = engineOf(db);
  for (const column of columns) {
    const check = checkOf(column, engine);
    await db.schema
      .alterTable(table)
      .addColumn(column.name, column.type, (c) => {
        let made = c;
        if (column.required) made = made.notNull();
        if (column.default !== undefined) made = made.defaultTo(column.default);
        if (column.references) made = made.references(column.references).onDelete(column.onDelete ?? "restrict");
        return check ? made.check(sql.raw(check)) : made;
      })
      .execute();
  }
}

function checkOf(column: Column, engine: Engine): string | null {
  const name = `"${column.name}"`;
  if (column.words) return `${name} in (${column.words.map((word) => `'${word}'`).join(", ")})`;
  // SQLite takes any text for a day and any text for JSON; without these a typing error would be found years later, by a reader.
  if (column.shape === "day") return `${name} like '____-__-__'`;
  if (column.shape === "flag") return `${name} in (0, 1)`;
  if (column.shape === "json") return engine === "sqlite" ? `json_valid(${name})` : `${name} is null or (${name}::json) is not null`;
  return null;
}
