import type { Sourced } from "#app/domain/facts/source.ts";
import { importerName } from "#app/domain/sources/receipt.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listRowsBy, type Row, updateRecordRow } from "#db/queries/facts/rows.server.ts";
import type { LaidKind, Laying } from "./laying.server.ts";
import { tableOf } from "./laying.server.ts";
import { type Difference, mergeColumns } from "./merge-columns.ts";
import { claimedColumns, flagColumn, listColumn } from "./record-columns.ts";
import { WhoSet } from "./who-set.server.ts";

/** A record to be laid: its columns with references resolved, and what it is called. */
export type ToLay<Fact> = { fact: Fact; slug: string; title: string; columns: Row; billId: string | null };
/** A laid record with its id. `kept` are values of this import that stand as claims, because something else was there first. */
export type Laid<Fact> = ToLay<Fact> & { id: string; isNew: boolean; kept: Difference[] };

/**
 * Makes the records that are new and completes those that are there. What is known is overwritten only where the same importer
 * had set it; otherwise it stays, and the differing value is kept beside it.
 */
export async function layRecords<Fact extends Partial<Sourced> & { isMadeUp?: boolean }>(
  laying: Laying,
  tx: Write,
  kind: Exclude<LaidKind, "source">,
  records: readonly ToLay<Fact>[],
): Promise<Laid<Fact>[]> {
  const { now, newId } = laying.context;
  const table = tableOf(kind);
  const stored = new Map(
    (
      await listRowsBy(
        tx,
        table,
        "slug",
        records.map((record) => record.slug),
      )
    ).map((row) => [String(row.slug), row]),
  );
  const laid: Laid<Fact>[] = [];
  const fresh: Row[] = [];
  const merges: { record: Laid<Fact>; fills: Difference[]; conflicts: Difference[] }[] = [];
  for (const record of records) {
    const remarks = listColumn(record.fact.remarks);
    const row = stored.get(record.slug);
    const id = row ? String(row.id) : newId();
    const done: Laid<Fact> = { ...record, billId: kind === "bill" ? id : record.billId, id, isNew: !row, kept: [] };
    const isDraft = row ? (row.published_at ?? null) === null : false;
    await laying.note(tx, record.slug, { kind, id, title: record.title, billId: done.billId, isDraft, isNew: !row }, kind);
    laid.push(done);
    if (row) {
      const merge = mergeColumns(row, { ...record.columns, remarks });
      if (merge.fills.length + merge.conflicts.length > 0) merges.push({ record: done, ...merge });
      continue;
    }
    const made: Row = {
      id,
      slug: record.slug,
      published_at: now,
      is_made_up: flagColumn(record.fact.isMadeUp),
      remarks,
      created_at: now,
      updated_at: now,
      ...record.columns,
    };
    fresh.push(made);
    // A bundle may name a record twice: the second time completes the first.
    stored.set(record.slug, made);
  }
  await insertRows(tx, table, fresh);
  await completeRecords(laying, tx, table, merges);
  return laid;
}

async function completeRecords<Fact>(
  laying: Laying,
  tx: Write,
  table: ReturnType<typeof tableOf>,
  merges: readonly { record: Laid<Fact>; fills: Difference[]; conflicts: Difference[] }[],
): Promise<void> {
  const whoSet = await WhoSet.of(
    tx,
    merges.map(({ record }) => record.id),
  );
  const importer = importerName(laying.receipt.importer);
  for (const { record, fills, conflicts } of merges) {
    const ours = (column: string) => whoSet.setterOf(record.id, column) === importer;
    const changes = [
      // Remarks that somebody else wrote already say in their words what these would say again.
      ...fills.filter(
        ({ column, from }) => !whoSet.isChangedByHand(record.id, column) && (column !== "remarks" || from === null || ours(column)),
      ),
      ...conflicts.filter(({ column }) => ours(column)),
    ];
    for (const conflict of conflicts) {
      if (ours(conflict.column) || !claimedColumns.has(conflict.column)) continue;
      record.kept.push(conflict);
      laying.contradictory.push(`${record.slug}: ${conflict.column} is kept as ${conflict.from}; this import has ${conflict.to}.`);
    }
    if (changes.length === 0) continue;
    await updateRecordRow(tx, table, record.id, {
      updated_at: laying.context.now,
      ...Object.fromEntries(changes.map(({ column, to }) => [column, to])),
    });
    // The text of a whole bill is no particular of an event: its SHA-256, which changed with it, tells that it is another.
    const told = changes.filter(({ column }) => !wholeTexts.has(`${table}.${column}`));
    laying.change(record.id, ...told.map(({ column, from, to }) => ({ field: column, from: textOrNull(from), to: textOrNull(to) })));
  }
}

const wholeTexts: ReadonlySet<string> = new Set(["versions.text", "versions.layout"]);

function textOrNull(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
