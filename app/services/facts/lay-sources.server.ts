import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { ClaimFacts, Sourced, SourceFacts } from "#app/domain/facts/source.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listAllRows, listRowsBy, type Row, updateRow } from "#db/queries/facts/rows.server.ts";
import { layParts } from "./lay-parts.server.ts";
import type { Laid } from "./lay-records.server.ts";
import type { Laying } from "./laying.server.ts";
import { columnOf } from "./record-columns.ts";

/** Makes the sources that are new. A source with the same address is the same source, whatever it was called. */
export async function laySources(laying: Laying, tx: Write, sources: readonly SourceFacts[]): Promise<void> {
  const ids = await laying.idsOf(tx, "source");
  const stored = await listAllRows(tx, "sources", ["id", "slug", "url", "published_on", "licence", "archived_url"]);
  const byUrl = new Map(stored.flatMap((row) => (row.url ? [[foldUrl(String(row.url)), row] as const] : [])));
  const byId = new Map(stored.map((row) => [String(row.id), row]));
  const fresh: Row[] = [];
  for (const source of sources) {
    const sameAddress = source.url ? byUrl.get(foldUrl(source.url)) : undefined;
    const id = ids.get(source.slug) ?? (sameAddress ? String(sameAddress.id) : null);
    const record = { kind: "source" as const, title: source.title, billId: null, isDraft: false };
    if (id !== null) {
      ids.set(source.slug, id);
      await laying.note(tx, source.slug, { ...record, id, isNew: false }, "source");
      await complete(laying, tx, byId.get(id), source);
      continue;
    }
    const made = laying.context.newId();
    await laying.note(tx, source.slug, { ...record, id: made, isNew: true }, "source");
    fresh.push({
      id: made,
      slug: source.slug,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      archived_url: source.archivedUrl ?? null,
      published_on: source.publishedOn ?? null,
      seen_on: source.seenOn ?? null,
      licence: source.licence ?? null,
      confidence: source.confidence,
    });
  }
  await insertRows(tx, "sources", fresh);
}

async function complete(laying: Laying, tx: Write, row: Row | undefined, source: SourceFacts): Promise<void> {
  if (!row) return;
  const brought: Row = {
    published_on: source.publishedOn ?? null,
    licence: source.licence ?? null,
    archived_url: source.archivedUrl ?? null,
  };
  const filled = Object.entries(brought).filter(([column, value]) => value !== null && (row[column] ?? null) === null);
  if (filled.length === 0) return;
  await updateRow(tx, "sources", String(row.id), Object.fromEntries(filled));
  laying.change(String(row.id), ...filled.map(([field, value]) => ({ field, from: null, to: String(value) })));
}

/** Ties records to their sources, and keeps what sources claim about their fields. */
export async function layEvidence<Fact extends Partial<Sourced>>(
  laying: Laying,
  tx: Write,
  kind: RecordKind,
  records: readonly Laid<Fact>[],
): Promise<void> {
  const cited = await sourcesCited(
    laying,
    tx,
    kind,
    records.map((record) => record.id),
  );
  const titles = new Map((await listAllRows(tx, "sources", ["id", "title"])).map((row) => [String(row.id), String(row.title)]));
  const citations = new Map<string, Row[]>();
  for (const { id, slug, fact } of records) {
    const rows: Row[] = [];
    for (const { source, what } of fact.citations ?? []) {
      const source_id = await laying.referTo(tx, "source", source, slug);
      // A source that the record names already is not named again in other words.
      if (source_id && !cited.has(`${id} ${source_id}`)) rows.push({ source_id, what });
    }
    citations.set(id, [...(citations.get(id) ?? []), ...rows]);
  }
  await layParts(
    laying,
    tx,
    {
      table: "citations",
      owner: "subject_id",
      where: { subject_kind: kind },
      keyOf: (row) => `${row.source_id} ${row.what ?? ""}`,
      field: "sources",
      say: (row) => titles.get(String(row.source_id)) ?? "a source",
      hasPosition: true,
    },
    citations,
  );
  await layClaims(laying, tx, kind, records);
}

async function sourcesCited(laying: Laying, tx: Write, kind: RecordKind, ids: readonly string[]): Promise<Set<string>> {
  const old = ids.filter((id) => !laying.recordOf(id)?.isNew);
  const rows = await listRowsBy(tx, "citations", "subject_id", old, { subject_kind: kind });
  return new Set(rows.map((row) => `${row.subject_id} ${row.source_id}`));
}

async function layClaims<Fact extends Partial<Sourced>>(
  laying: Laying,
  tx: Write,
  kind: RecordKind,
  records: readonly Laid<Fact>[],
): Promise<void> {
  const wanted = new Map<string, Row[]>();
  for (const { id, slug, fact, kept } of records) {
    const rows: Row[] = [];
    for (const claim of fact.claims ?? []) rows.push(await claimRow(laying, tx, slug, claim));
    for (const { column, to } of kept) {
      const source_id = await laying.idOf(tx, "source", fact.citations?.[0]?.source);
      const note = "Another value was here first, or was set by hand; this one is kept beside it.";
      rows.push({ field: column, value: String(to), source_id, confidence: "official", chosen: 0, chosen_by: null, note });
    }
    if (rows.length > 0) wanted.set(id, [...(wanted.get(id) ?? []), ...rows]);
  }
  const old = [...wanted.keys()].filter((id) => !laying.recordOf(id)?.isNew);
  const stored = await listRowsBy(tx, "claims", "subject_id", old, { subject_kind: kind });
  const chosen = new Set(stored.filter((row) => Number(row.chosen) === 1).map((row) => `${row.subject_id} ${row.field}`));
  const claimed = new Set(stored.map((row) => `${row.subject_id} ${row.field} ${row.value}`));
  for (const [id, rows] of wanted) {
    for (const row of rows) {
      const key = `${id} ${row.field}`;
      // At most one claim of a field is chosen: what an editor or an earlier import chose stays.
      if (row.chosen === 1 && chosen.has(key)) row.chosen = 0;
      if (row.chosen === 1) chosen.add(key);
    }
  }
  await layParts(
    laying,
    tx,
    {
      table: "claims",
      owner: "subject_id",
      where: { subject_kind: kind },
      keyOf: (row) => `${row.field} ${row.value} ${row.source_id ?? ""}`,
      field: "claims",
      say: (row) => `${row.field}: ${row.value}`,
    },
    new Map(
      [...wanted].map(([id, rows]) => [
        id,
        // A value that is claimed already is not claimed again in the name of another source: that one is cited.
        rows.filter((row) => !claimed.has(`${id} ${row.field} ${row.value}`)).map((row) => ({ ...row, recorded_at: laying.context.now })),
      ]),
    ),
  );
}

async function claimRow(laying: Laying, tx: Write, slug: string, claim: ClaimFacts): Promise<Row> {
  return {
    field: columnOf(claim.field),
    value: claim.value,
    source_id: await laying.referTo(tx, "source", claim.source, slug),
    confidence: claim.confidence,
    chosen: claim.chosen ? 1 : 0,
    chosen_by: null,
    note: claim.note,
  };
}

function foldUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}
