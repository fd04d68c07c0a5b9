import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { BillFacts } from "#app/domain/facts/bill.ts";
import type { Write } from "#app/services/context.server.ts";
import type { Row } from "#db/queries/facts/rows.server.ts";
import { layParts } from "./lay-parts.server.ts";
import type { Laid } from "./lay-records.server.ts";
import type { Laying } from "./laying.server.ts";
import { WhoSet } from "./who-set.server.ts";

type Bills = readonly Laid<BillFacts>[];

/** Earlier and other titles. */
export async function layTitles(laying: Laying, tx: Write, bills: Bills): Promise<void> {
  const wanted = new Map(
    (await untouched(tx, bills, "former_titles")).map(({ id, fact }) => [
      id,
      (fact.titles ?? []).map(({ title, kind, from, to }): Row => ({ title, kind, from_on: from, to_on: to })),
    ]),
  );
  const keyOf = (row: Row) => `${row.kind} ${row.title}`;
  const parts = {
    table: "bill_titles",
    owner: "bill_id",
    keyOf,
    fills: ["from_on", "to_on"],
    field: "titles",
    say: (row: Row) => String(row.title),
    hasPosition: true,
  } as const;
  await layParts(laying, tx, parts, wanted);
}

/** Who has the bill in hand. Where an editor has named them, the import adds nobody. */
export async function layRoles(laying: Laying, tx: Write, bills: Bills): Promise<void> {
  const wanted = new Map<string, Row[]>();
  for (const { id, slug, fact } of await untouched(tx, bills, "members_in_charge", "additional_members_in_charge")) {
    const rows: Row[] = [];
    for (const { role, person, organisation, from, to, note } of fact.roles) {
      const person_id = await laying.referTo(tx, "person", person, slug);
      const organisation_id = person_id ? null : await laying.referTo(tx, "organisation", organisation, slug);
      if (person_id || organisation_id) rows.push({ role, person_id, organisation_id, from_on: from, to_on: to, note: note ?? null });
    }
    wanted.set(id, rows);
  }
  const keyOf = (row: Row) => `${row.role} ${row.person_id ?? ""} ${row.organisation_id ?? ""}`;
  const fills = ["from_on", "to_on", "note"];
  const parts = {
    table: "bill_roles",
    owner: "bill_id",
    keyOf,
    fills,
    field: "roles",
    say: (row: Row) => String(row.role),
    hasPosition: true,
  } as const;
  await layParts(laying, tx, parts, wanted);
}

export async function layDocuments(laying: Laying, tx: Write, bills: Bills): Promise<void> {
  const wanted = new Map(
    bills.map(({ id, fact }) => [
      id,
      (fact.documents ?? []).map(
        ({ kind, title, reference, url, publishedOn }): Row => ({
          kind,
          title,
          reference: reference ?? null,
          url,
          published_on: publishedOn ?? null,
        }),
      ),
    ]),
  );
  const keyOf = (row: Row) => `${row.kind} ${row.title}`;
  const fills = ["reference", "url", "published_on"];
  const parts = {
    table: "bill_documents",
    owner: "bill_id",
    keyOf,
    fills,
    field: "documents",
    say: (row: Row) => String(row.title),
    hasPosition: true,
  } as const;
  await layParts(laying, tx, parts, wanted);
}

export async function layConsultations(laying: Laying, tx: Write, bills: Bills): Promise<void> {
  const wanted = new Map(
    bills.map(({ id, fact }) => [
      id,
      (fact.consultations ?? []).map(
        (each): Row => ({
          proposal_id: null,
          kind: each.kind,
          run_by: each.runBy,
          opens_on: each.opensOn,
          closes_on: each.closesOn,
          url: each.url,
          responses: each.responses ?? null,
          note: each.note ?? null,
        }),
      ),
    ]),
  );
  // Two calls for views on one bill differ in who runs them or when they open.
  const keyOf = (row: Row) => `${row.kind} ${row.run_by ?? ""} ${row.opens_on ?? ""}`;
  const fills = ["closes_on", "url", "responses", "note"];
  const parts = {
    table: "consultations",
    owner: "bill_id",
    keyOf,
    fills,
    field: "consultations",
    say: (row: Row) => String(row.kind),
  } as const;
  await layParts(laying, tx, parts, wanted);
}

/** Ties records to the topics and bills that they are about. */
export async function layLinks(
  laying: Laying,
  tx: Write,
  kind: RecordKind,
  records: readonly { id: string; slug: string; topics: readonly string[]; bills: readonly string[] }[],
): Promise<void> {
  const topics = new Map<string, Row[]>();
  const bills = new Map<string, Row[]>();
  for (const record of records) {
    const topicRows: Row[] = [];
    const billRows: Row[] = [];
    for (const slug of record.topics) {
      const topic_id = await laying.referTo(tx, "topic", slug, record.slug);
      if (topic_id) topicRows.push({ topic_id });
    }
    for (const slug of record.bills) {
      const bill_id = await laying.referTo(tx, "bill", slug, record.slug);
      if (bill_id) billRows.push({ bill_id });
    }
    topics.set(record.id, topicRows);
    bills.set(record.id, billRows);
  }
  const shared = { owner: "subject_id", where: { subject_kind: kind }, hasId: false };
  await layParts(
    laying,
    tx,
    { ...shared, table: "topic_links", keyOf: (row) => String(row.topic_id), field: "topics", say: () => "a topic" },
    topics,
  );
  await layParts(
    laying,
    tx,
    { ...shared, table: "bill_links", keyOf: (row) => String(row.bill_id), field: "bills", say: () => "a bill" },
    bills,
  );
}

/** The bill that a record is about, where it is about one alone: its followers are told. */
export async function onlyBill(laying: Laying, tx: Write, bills: readonly string[]): Promise<string | null> {
  return bills.length === 1 ? laying.idOf(tx, "bill", bills[0]) : null;
}

/** The bills of which nobody has changed these fields by hand. */
async function untouched(tx: Write, bills: Bills, ...fields: readonly string[]): Promise<Bills> {
  const whoSet = await WhoSet.of(
    tx,
    bills.filter((bill) => !bill.isNew).map((bill) => bill.id),
  );
  return bills.filter(({ id, isNew }) => isNew || !fields.some((field) => whoSet.isChangedByHand(id, field)));
}
