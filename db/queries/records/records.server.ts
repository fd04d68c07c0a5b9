import { type Kysely, sql } from "kysely";
import type { FieldTexts, RecordField, RecordForm } from "#app/domain/records/record-form.ts";
import { printRowLine } from "#app/domain/records/row-line.ts";
import type { Schema } from "../../schema/schema.ts";
import { textsOf } from "../json-columns.ts";
import { rowsOf } from "../row-columns.ts";
import { listDatedLines } from "./dated.server.ts";
import { listLetterLinkLines } from "./letter-links.server.ts";
import { listLinkedSlugs } from "./links.server.ts";
import { listNamedLines } from "./named.server.ts";
import { findSlug } from "./references.server.ts";
import { listTieLines } from "./ties.server.ts";

/** A record of any kind, with its fields as texts. `slug` and `publishedAt` are null for parts of a bill, which have neither. */
export type StoredRecord = {
  id: string;
  slug: string | null;
  revision: number;
  publishedAt: string | null;
  billId: string | null;
  isMadeUp: boolean;
  texts: FieldTexts;
};

/** The columns that a save sets, ready for the database. */
export type Columns = Record<string, string | number | null>;

/** A record by its slug or its id, drafts included: ask `may` first. Null when there is none. */
export async function findRecord(db: Kysely<Schema>, form: RecordForm, slugOrId: string): Promise<StoredRecord | null> {
  // The parts of a bill have no slug.
  const bySlug = form.isPart && form.kind !== "source" ? sql`id = ${slugOrId}` : sql`slug = ${slugOrId} or id = ${slugOrId}`;
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(form.table)} where ${bySlug}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const id = String(row.id);
  const texts: FieldTexts = {};
  for (const field of form.fields) texts[field.name] = await textOf(db, form, id, row, field);
  return {
    id,
    slug: textOrNull(row.slug),
    revision: Number(row.revision),
    publishedAt: textOrNull(row.published_at),
    billId: form.kind === "bill" ? id : (textOrNull(row.bill_id) ?? (await onlyBillOf(db, form, id))),
    isMadeUp: row.is_made_up === 1,
    texts,
  };
}

/** The ids of every record of a kind, drafts included. */
export async function listIdsOf(db: Kysely<Schema>, form: RecordForm): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(form.table)} order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** Makes a row. Links and names are laid afterwards. */
export async function insertRecord(tx: Kysely<Schema>, form: RecordForm, columns: Columns): Promise<void> {
  const names = Object.keys(columns);
  await sql`insert into ${sql.table(form.table)} (${sql.join(names.map((name) => sql.ref(name)))}) values (${sql.join(Object.values(columns))})`.execute(
    tx,
  );
}

/** Sets columns and raises the revision, if the record still has the revision that was read. False: somebody else saved meanwhile. */
export async function updateRecord(tx: Kysely<Schema>, form: RecordForm, id: string, revision: number, columns: Columns): Promise<boolean> {
  const sets = sql.join([
    sql`revision = ${revision + 1}`,
    ...Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
  ]);
  const result = await sql`update ${sql.table(form.table)} set ${sets} where id = ${id} and revision = ${revision}`.execute(tx);
  return Number(result.numAffectedRows ?? 0) === 1;
}

/** Takes a part of a bill out. What it held must be in its event: nothing else keeps it. */
export async function deleteRecord(tx: Kysely<Schema>, form: RecordForm, id: string): Promise<void> {
  await sql`delete from ${sql.table(form.table)} where id = ${id}`.execute(tx);
}

/** Whether an address is taken by a record of this kind. */
export async function isSlugTaken(db: Kysely<Schema>, form: RecordForm, slug: string): Promise<boolean> {
  const { rows } = await sql`select 1 as taken from ${sql.table(form.table)} where slug = ${slug}`.execute(db);
  return rows.length > 0;
}

/** The id of a parliamentary session by its number; null when there is none. */
export async function findSessionId(db: Kysely<Schema>, number: number): Promise<string | null> {
  const row = await db.selectFrom("parliamentary_sessions").select("id").where("number", "=", number).executeTakeFirst();
  return row?.id ?? null;
}

/** The next free place among the parts of a bill. */
export async function findNextPosition(db: Kysely<Schema>, form: RecordForm, billId: string): Promise<number> {
  const { rows } = await sql<{
    last: number | null;
  }>`select max(position) as last from ${sql.table(form.table)} where bill_id = ${billId}`.execute(db);
  return Number(rows[0]?.last ?? -1) + 1;
}

async function textOf(
  db: Kysely<Schema>,
  form: RecordForm,
  id: string,
  row: Record<string, unknown>,
  field: RecordField,
): Promise<string | null> {
  switch (field.shape) {
    case "references":
      return linesOrNull(await listLinkedSlugs(db, form.kind, id, field.name));
    case "dated":
      return linesOrNull(await listDatedLines(db, field.of, id));
    case "named":
      return linesOrNull(await listNamedLines(db, form.kind, id, field.name));
    case "reference": {
      const target = textOrNull(row[`${field.name}_id`]);
      return target ? findSlug(db, field.to, target) : null;
    }
    case "session": {
      const session = await db
        .selectFrom("parliamentary_sessions")
        .select("number")
        .where("id", "=", String(row.parliamentary_session_id))
        .executeTakeFirst();
      return session ? String(session.number) : null;
    }
    case "yes-no":
      return row[field.name] === 1 ? "yes" : "no";
    case "lines":
      return linesOrNull(textsOf(textOrNull(row[field.name])));
    case "rows":
      return linesOrNull(rowsOf(textOrNull(row[field.name])).map((each) => printRowLine(field.of, each)));
    case "letter-links":
      return linesOrNull(await listLetterLinkLines(db, id, field.kind));
    case "ties":
      return linesOrNull(await listTieLines(db, form.kind, id, field.role));
    default:
      return textOrNull(row[field.name]);
  }
}

/** A record that is linked to exactly one bill tells the followers of that bill. */
async function onlyBillOf(db: Kysely<Schema>, form: RecordForm, id: string): Promise<string | null> {
  const rows = await db
    .selectFrom("bill_links")
    .select("bill_id")
    .where("subject_kind", "=", form.kind)
    .where("subject_id", "=", id)
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0]?.bill_id ?? null) : null;
}

function linesOrNull(lines: readonly string[]): string | null {
  return lines.length > 0 ? lines.join("\n") : null;
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
