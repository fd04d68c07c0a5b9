import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { AmendmentGroupFacts, AmendmentListFacts, VersionFacts } from "#app/domain/facts/text.ts";
import type { Write } from "#app/services/context.server.ts";
import { textColumns } from "#app/services/versions/text-columns.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { insertRows, listAllRows, listRowsBy, type Row } from "#db/queries/facts/rows.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { layParts } from "./lay-parts.server.ts";
import { type Laid, layRecords, type ToLay } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { flagColumn, listColumn } from "./record-columns.ts";

/** The prints of bills that are held. Two prints of a bill never share a place in its order: the second is told and left out. */
export async function layVersions(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  if (facts.versions.length === 0) return;
  const taken = new Map(
    (await listAllRows(tx, "versions", ["slug", "bill_id", "position"])).map((row) => [`${row.bill_id} ${row.position}`, String(row.slug)]),
  );
  const records: ToLay<VersionFacts>[] = [];
  for (const fact of facts.versions) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    if (billId === null) continue;
    const place = `${billId} ${fact.position}`;
    const other = taken.get(place);
    if (other !== undefined && other !== fact.slug) {
      laying.contradictory.push(
        `${fact.slug}: place ${fact.position} among the versions of ${fact.bill} is that of ${other}; it was left out.`,
      );
      continue;
    }
    taken.set(place, fact.slug);
    records.push({ fact, slug: fact.slug, title: fact.title, billId, columns: versionColumns(fact, billId) });
  }
  await layEvidence(laying, tx, "version", await layRecords(laying, tx, "version", records));
}

function versionColumns(fact: VersionFacts, billId: string): Row {
  return {
    bill_id: billId,
    kind: fact.kind,
    title: fact.title,
    reference: fact.reference,
    printed_on: fact.printedOn,
    position: fact.position,
    ...textColumns(fact),
    layout_note: fact.layoutNote ?? null,
    source_format: fact.sourceFormat,
  };
}

/** Groups of amendments, each amendment in one group of its stage. */
export async function layAmendmentGroups(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records: ToLay<AmendmentGroupFacts>[] = [];
  for (const fact of facts.amendmentGroups) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    if (billId === null) continue;
    const notes = fact.notes.map(({ sentence, from, isConfirmed }) => ({
      sentence,
      from,
      confirmedBy: isConfirmed ? "facts" : null,
      confirmedAt: null,
    }));
    const columns: Row = { bill_id: billId, stage: fact.stage, position: fact.position, name: fact.name, notes: listColumn(notes) };
    records.push({ fact, slug: fact.slug, title: fact.name, billId, columns });
  }
  const groups = await layRecords(laying, tx, "amendment_group", records);
  await layEvidence(laying, tx, "amendment_group", groups);
  const wanted = await groupEntries(laying, tx, groups);
  await layParts(
    laying,
    tx,
    {
      table: "amendment_group_entries",
      owner: "group_id",
      keyOf: (row) => String(row.amendment_id),
      field: "amendments",
      say: () => "an amendment",
      hasId: false,
      hasPosition: true,
    },
    wanted,
  );
}

async function groupEntries(laying: Laying, tx: Write, groups: readonly Laid<AmendmentGroupFacts>[]): Promise<Map<string, Row[]>> {
  const ids = await laying.idsOf(tx, "amendment");
  const named = groups.flatMap(({ fact }) => fact.amendments.flatMap((slug) => ids.get(slug) ?? []));
  const groupOf = new Map(
    (await listRowsBy(tx, "amendment_group_entries", "amendment_id", named)).map((row) => [String(row.amendment_id), String(row.group_id)]),
  );
  const wanted = new Map<string, Row[]>();
  for (const { id, slug, fact } of groups) {
    const rows: Row[] = [];
    for (const amendment of fact.amendments) {
      const amendment_id = await laying.referTo(tx, "amendment", amendment, slug);
      if (amendment_id === null) continue;
      const group = groupOf.get(amendment_id);
      if (group !== undefined && group !== id) {
        laying.contradictory.push(`${slug}: ${amendment} stands in another group already, and was left there.`);
        continue;
      }
      groupOf.set(amendment_id, id);
      rows.push({ amendment_id });
    }
    wanted.set(id, rows);
  }
  return wanted;
}

/** Daily lists and Marshalled Lists. */
export async function layAmendmentLists(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const records: ToLay<AmendmentListFacts>[] = [];
  for (const fact of facts.amendmentLists) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    if (billId === null) continue;
    const { stage, kind, ordinal, reference, printedOn } = fact;
    const columns: Row = { bill_id: billId, stage, kind, ordinal, reference, printed_on: printedOn };
    const title = reference ?? `${stageWords[stage].official}, ${kind} list ${ordinal}`;
    records.push({ fact, slug: fact.slug, title, billId, columns });
  }
  const lists = await layRecords(laying, tx, "amendment_list", records);
  await layEvidence(laying, tx, "amendment_list", lists);
  const wanted = new Map<string, Row[]>();
  for (const { id, slug, fact } of lists) {
    const rows: Row[] = [];
    for (const { amendment, isStarred, heading } of fact.entries) {
      const amendment_id = await laying.referTo(tx, "amendment", amendment, slug);
      if (amendment_id) rows.push({ amendment_id, is_starred: flagColumn(isStarred), heading });
    }
    wanted.set(id, rows);
  }
  await layParts(
    laying,
    tx,
    {
      table: "amendment_list_entries",
      owner: "list_id",
      keyOf: (row) => String(row.amendment_id),
      field: "amendments",
      say: () => "an amendment",
      hasId: false,
      hasPosition: true,
    },
    wanted,
  );
}

/** Orders of consideration that are not known yet; one that is held stays, and another is told. */
export async function layOrdersOfConsideration(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  for (const fact of facts.ordersOfConsideration) {
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    if (billId === null) continue;
    const arrangement = JSON.stringify(fact.arrangement);
    const [held] = await listRowsBy(tx, "orders_of_consideration", "bill_id", [billId], { stage: fact.stage });
    if (held) {
      if (held.arrangement !== arrangement) laying.contradictory.push(`${fact.slug}: another order is held already, and was kept.`);
      continue;
    }
    const { now, newId } = laying.context;
    await insertRows(tx, "orders_of_consideration", [
      {
        id: newId(),
        bill_id: billId,
        stage: fact.stage,
        arrangement,
        reason: fact.reason,
        motion_reference: fact.motionReference,
        updated_at: now,
      },
    ]);
    await insertEvent(tx, laying.context, {
      type: "bill.order_of_consideration_set",
      subjectKind: "bill",
      subjectId: billId,
      billId,
      visibility: (await isBillDraft(tx, billId)) ? "editors" : "public",
      particulars: { stage: fact.stage, arrangement: fact.arrangement, from: null, reason: fact.reason },
    });
  }
}
