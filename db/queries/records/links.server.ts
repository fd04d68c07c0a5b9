import { type Kysely, sql } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { ReferenceKind } from "#app/domain/records/record-form.ts";
import type { Schema } from "../../schema/schema.ts";
import { referenceTables } from "./references.server.ts";

/** A table that ties a record to several others. `where` are fixed columns of the tie. */
type Link = { table: keyof Schema; own: string; other: string; to: ReferenceKind; where: Record<string, string | number> };

const linksOfOneKind: Record<string, Link> = {
  "meeting.letters": { table: "meeting_letters", own: "meeting_id", other: "letter_id", to: "letter", where: {} },
  "proposal.supporter_people": { table: "proposal_supporters", own: "proposal_id", other: "person_id", to: "person", where: {} },
};

/** The ids that a record is tied to by one of its fields, replaced by new ones. */
export async function replaceLinks(tx: Kysely<Schema>, kind: RecordKind, id: string, field: string, ids: readonly string[]): Promise<void> {
  const link = linkOf(kind, field);
  const known = new Set(await linkedIds(tx, kind, id, field));
  const wanted = new Set(ids);
  for (const old of known) {
    if (!wanted.has(old))
      await sql`delete from ${sql.table(link.table)} where ${owned(link, id)} and ${sql.ref(link.other)} = ${old}`.execute(tx);
  }
  for (const added of wanted) {
    if (known.has(added)) continue;
    const values = { ...link.where, [link.own]: id, [link.other]: added };
    const columns = sql.join(Object.keys(values).map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(link.table)} (${columns}) values (${sql.join(Object.values(values))})`.execute(tx);
  }
}

/** The slugs that a record is tied to by one of its fields, in alphabetical order. */
export async function listLinkedSlugs(db: Kysely<Schema>, kind: RecordKind, id: string, field: string): Promise<string[]> {
  const link = linkOf(kind, field);
  const { rows } = await sql<{ slug: string }>`
    select slug from ${sql.table(referenceTables[link.to].table)}
    where id in (select ${sql.ref(link.other)} from ${sql.table(link.table)} where ${owned(link, id)}) order by slug`.execute(db);
  return rows.map((row) => row.slug);
}

async function linkedIds(db: Kysely<Schema>, kind: RecordKind, id: string, field: string): Promise<string[]> {
  const link = linkOf(kind, field);
  const { rows } = await sql<{
    other: string;
  }>`select ${sql.ref(link.other)} as other from ${sql.table(link.table)} where ${owned(link, id)}`.execute(db);
  return rows.map((row) => row.other);
}

function owned(link: Link, id: string) {
  return sql.join(
    [sql`${sql.ref(link.own)} = ${id}`, ...Object.entries(link.where).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)],
    sql` and `,
  );
}

function linkOf(kind: RecordKind, field: string): Link {
  if (field === "topics") return { table: "topic_links", own: "subject_id", other: "topic_id", to: "topic", where: { subject_kind: kind } };
  if (field === "bills") return { table: "bill_links", own: "subject_id", other: "bill_id", to: "bill", where: { subject_kind: kind } };
  const link = linksOfOneKind[`${kind}.${field}`];
  if (!link) throw new Error(`Bug: the field ${field} of a ${kind} ties to nothing`);
  return link;
}
