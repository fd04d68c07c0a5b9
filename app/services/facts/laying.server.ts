import type { FieldChange, NewEvent } from "#app/domain/events/event.ts";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Receipt } from "#app/domain/facts/facts.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { insertReceipt } from "#db/queries/receipts.server.ts";
import type { Schema } from "#db/schema/schema.ts";

export type LaidRecord = { kind: RecordKind; id: string; title: string; billId: string | null; isDraft: boolean; isNew: boolean };

/** Kinds of record that other facts name by slug, and where they are kept. */
const tables = {
  person: "people",
  organisation: "organisations",
  committee: "committees",
  topic: "topics",
  bill: "bills",
  proposal: "proposals",
  division: "divisions",
  letter: "letters",
  meeting: "meetings",
  statement: "statements",
  position: "positions",
  figure: "figures",
  question: "questions",
  request: "requests",
  commitment: "commitments",
  amendment: "amendments",
  version: "versions",
  amendment_group: "amendment_groups",
  amendment_list: "amendment_lists",
  source: "sources",
} as const satisfies Partial<Record<RecordKind, keyof Schema>>;
export type LaidKind = keyof typeof tables;

/** Where records of a kind are kept. */
export function tableOf(kind: LaidKind) {
  return tables[kind];
}

/**
 * One laying of facts: what has been made and changed so far, which slug is which id, and the events of the transaction that is open.
 * Records are made and parts are added step by step; each record then has one event, with everything that changed about it.
 */
export class Laying {
  readonly context: Context;
  readonly receipt: Receipt;
  readonly importId: string;
  readonly missing: string[] = [];
  readonly contradictory: string[] = [];
  readonly #ids = new Map<string, Map<string, string>>();
  readonly #records = new Map<string, LaidRecord>();
  readonly #created = new Set<string>();
  readonly #changed = new Set<string>();
  #changes = new Map<string, FieldChange[]>();
  #fresh: LaidRecord[] = [];
  #receiptIsKept = false;

  constructor(context: Context, receipt: Receipt) {
    this.context = context;
    this.receipt = receipt;
    this.importId = context.newId();
  }

  get counts(): { created: number; changed: number; unchanged: number } {
    const created = this.#created.size;
    const changed = this.#changed.size;
    return { created, changed, unchanged: this.#records.size - created - changed };
  }

  get receiptIsKept(): boolean {
    return this.#receiptIsKept;
  }

  /** Runs one step in a transaction of its own; its events are written before it closes. */
  step(change: (tx: Write) => Promise<void>): Promise<void> {
    return inTransaction(this.context, async (tx) => {
      await change(tx);
      await this.#writeEvents(tx);
    });
  }

  /** The id of a record by its slug; null when there is none. */
  async idOf(tx: Write, kind: LaidKind, slug: string | null | undefined): Promise<string | null> {
    if (!slug) return null;
    return (await this.idsOf(tx, kind)).get(slug) ?? null;
  }

  /** The id of a record that a fact names; what is named and not held is told in the receipt. */
  async referTo(tx: Write, kind: LaidKind, slug: string | null | undefined, from: string): Promise<string | null> {
    const id = await this.idOf(tx, kind, slug);
    if (slug && id === null) this.missing.push(`${from}: names the ${kind} ${slug}, which is not held.`);
    return id;
  }

  async idsOf(tx: Write, kind: LaidKind): Promise<Map<string, string>> {
    const known = this.#ids.get(kind);
    if (known) return known;
    const rows = await listAllRows(tx, tables[kind], ["id", "slug"]);
    const ids = new Map(rows.map((row) => [String(row.slug), String(row.id)]));
    this.#ids.set(kind, ids);
    return ids;
  }

  /** Says that a record is dealt with: new, or there already. */
  async note(tx: Write, slug: string, record: LaidRecord, laidKind: LaidKind): Promise<void> {
    const before = this.#records.get(record.id);
    this.#records.set(record.id, before ? { ...record, isNew: before.isNew } : record);
    if (!record.isNew || before) return;
    this.#created.add(record.id);
    this.#fresh.push(record);
    (await this.idsOf(tx, laidKind)).set(slug, record.id);
  }

  recordOf(id: string): LaidRecord | null {
    return this.#records.get(id) ?? null;
  }

  /** Says that something about a record changed. Of a new record nothing is told: it is new as a whole. */
  change(id: string, ...changes: readonly FieldChange[]): void {
    const record = this.#records.get(id);
    if (changes.length === 0 || !record || record.isNew) return;
    this.#changed.add(id);
    this.#changes.set(id, [...(this.#changes.get(id) ?? []), ...changes]);
  }

  async #writeEvents(tx: Write): Promise<void> {
    const events: NewEvent[] = this.#fresh.map((record) => recorded(record, this.importId));
    for (const [id, changes] of this.#changes) {
      const record = this.#records.get(id);
      if (record) events.push(corrected(record, changes, { importId: this.importId }));
    }
    this.#fresh = [];
    this.#changes = new Map();
    if (events.length === 0) return;
    if (!this.#receiptIsKept) await this.#keepReceipt(tx);
    await insertEvents(tx, this.context, events);
  }

  /** With the first change, so that its events can name their import even if the rest never comes. */
  async #keepReceipt(tx: Write): Promise<void> {
    const { kind, file, fileSha256, importer, asked, came } = this.receipt;
    await insertReceipt(tx, {
      id: this.importId,
      kind,
      file,
      file_sha256: fileSha256,
      importer,
      at: this.context.now,
      duration_ms: null,
      asked,
      came,
      created: 0,
      changed: 0,
      unchanged: 0,
      missing: "[]",
      contradictory: "[]",
    });
    this.#receiptIsKept = true;
  }
}
