import type { Write } from "#app/services/context.server.ts";
import { insertRows, listRowsBy, type Row, updateRow } from "#db/queries/facts/rows.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import type { Laying } from "./laying.server.ts";

/** Parts of records of one table: rows that belong to a record and have no page of their own. */
export type Parts = {
  table: keyof Schema;
  /** The column that names the record they belong to, and fixed columns beside it (`subject_kind`). */
  owner: string;
  where?: Readonly<Record<string, string>>;
  /** What tells two parts of one record apart; parts that are there under the same key are completed, never doubled. */
  keyOf: (row: Row) => string;
  /** Columns that may be filled where nothing was known. */
  fills?: readonly string[];
  /** What the history says changed. */
  field: string;
  /** Parts in words, for the history. */
  say: (row: Row) => string;
  /** Whether the table has an id and a position of its own. */
  hasId?: boolean;
  hasPosition?: boolean;
};

/** Adds the parts that are missing and completes those that are there; nothing is ever taken away. `wanted` is by record id. */
export async function layParts(laying: Laying, tx: Write, parts: Parts, wanted: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  const owners = [...wanted].filter(([, rows]) => rows.length > 0).map(([id]) => id);
  const old = owners.filter((id) => !laying.recordOf(id)?.isNew);
  const stored = new Map<string, Row[]>();
  for (const row of await listRowsBy(tx, parts.table, parts.owner, old, parts.where)) {
    const owner = String(row[parts.owner]);
    stored.set(owner, [...(stored.get(owner) ?? []), row]);
  }
  const fresh: Row[] = [];
  for (const id of owners) {
    const there = [...(stored.get(id) ?? [])];
    const byKey = new Map(there.map((row) => [parts.keyOf(row), row]));
    let position = Math.max(-1, ...there.map((row) => Number(row.position ?? -1)));
    for (const row of wanted.get(id) ?? []) {
      const known = byKey.get(parts.keyOf(row));
      if (known) {
        await fill(laying, tx, parts, id, known, row);
        continue;
      }
      const made: Row = {
        ...(parts.hasId === false ? {} : { id: laying.context.newId() }),
        [parts.owner]: id,
        ...parts.where,
        ...row,
        ...(parts.hasPosition ? { position: ++position } : {}),
      };
      byKey.set(parts.keyOf(row), made);
      fresh.push(made);
      laying.change(id, { field: parts.field, from: null, to: parts.say(made) });
    }
  }
  await insertRows(tx, parts.table, fresh);
}

async function fill(laying: Laying, tx: Write, parts: Parts, owner: string, known: Row, row: Row): Promise<void> {
  const filled = (parts.fills ?? []).filter((column) => (known[column] ?? null) === null && (row[column] ?? null) !== null);
  // A row of this very statement has no place in the table yet: it is completed before it is put in.
  for (const column of filled) known[column] = row[column] ?? null;
  if (filled.length === 0 || laying.recordOf(owner)?.isNew || typeof known.id !== "string") return;
  await updateRow(tx, parts.table, known.id, Object.fromEntries(filled.map((column) => [column, row[column] ?? null])));
  laying.change(owner, { field: parts.field, from: null, to: parts.say(known) });
}
