import { importerName } from "#app/domain/sources/receipt.ts";
import type { Write } from "#app/services/context.server.ts";
import { listChanges, listImporters } from "#db/queries/facts/provenance.server.ts";

/** Who last set each field of a record: an importer (whatever its version), a command, or "hand" for a person. `null` field: whoever recorded it. */
export class WhoSet {
  readonly #setters: ReadonlyMap<string, string>;

  private constructor(setters: ReadonlyMap<string, string>) {
    this.#setters = setters;
  }

  static async of(tx: Write, ids: readonly string[]): Promise<WhoSet> {
    const setters = new Map<string, string>();
    if (ids.length === 0) return new WhoSet(setters);
    const importers = await listImporters(tx);
    for (const change of await listChanges(tx, ids)) {
      const particulars: unknown = JSON.parse(change.particulars);
      const importId = textOf(particulars, "importId");
      const setter =
        change.actor_id !== null
          ? "hand"
          : importId === null
            ? change.actor_kind
            : importerName(importers.get(importId) ?? change.actor_kind);
      if (change.event.endsWith(".recorded")) setters.set(change.subject_id, setter);
      else for (const field of fieldsOf(particulars)) setters.set(`${change.subject_id} ${normal(field)}`, setter);
    }
    return new WhoSet(setters);
  }

  /** The last setter of a column; "unknown" for a record without a history. */
  setterOf(id: string, column: string): string {
    return this.#ownSetter(id, column) ?? this.#setters.get(id) ?? "unknown";
  }

  /** Whether a person was the last to change this field since the record was made, whoever made it. */
  isChangedByHand(id: string, column: string): boolean {
    return this.#ownSetter(id, column) === "hand";
  }

  /** Forms name a field without the endings of its columns: `lead_committee` for `lead_committee_id`, `sent` for `sent_on`. */
  #ownSetter(id: string, column: string): string | undefined {
    const names = [column, column.replace(/_id$/, ""), column.replace(/_(?:on|not_before|not_after|estimate|why)$/, "")];
    return names.map((name) => this.#setters.get(`${id} ${name}`)).find((setter) => setter !== undefined);
  }
}

function normal(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function textOf(value: unknown, key: string): string | null {
  if (typeof value !== "object" || value === null || !(key in value)) return null;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : null;
}

function fieldsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null || !("changes" in value) || !Array.isArray(value.changes)) return [];
  return value.changes.flatMap((change: unknown) => {
    const field = textOf(change, "field");
    return field === null ? [] : [field];
  });
}
