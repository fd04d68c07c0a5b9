import { fieldWords } from "#app/domain/events/field-words.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { ClaimSaid, FieldWithClaims } from "#app/domain/sources/differing.ts";
import type { Context } from "#app/services/context.server.ts";
import { listClaimsOf } from "#db/queries/sources.server.ts";
import type { Subject } from "./list-subjects.server.ts";
import { type Choice, whoChose } from "./who-chose.server.ts";

export type ClaimTold = ClaimSaid & { sourceHref: string | null; choice: Choice | null };
export type FieldTold = Omit<FieldWithClaims, "claims"> & {
  kind: RecordKind;
  kindWords: string;
  editHref: string | null;
  claims: readonly ClaimTold[];
};

/** All that is claimed of these records of one kind, field by field, with who chose. */
export async function readFieldsWithClaims(context: Context, kind: RecordKind, subjects: readonly Subject[]): Promise<FieldTold[]> {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const rows = (await listClaimsOf(context.db, kind, [...byId.keys()])).filter((row) => byId.has(row.subject_id));
  const choices = await whoChose(context, rows);
  const fields = new Map<string, FieldTold & { claims: ClaimTold[] }>();
  for (const row of rows) {
    const subject = byId.get(row.subject_id);
    if (!subject) continue;
    const { title, kindWords, href, editHref } = subject;
    const key = `${row.subject_id} ${row.field}`;
    const label = fieldWords(row.field);
    const field = fields.get(key) ?? { kind, kindWords, title, href, editHref, field: row.field, label, claims: [] };
    field.claims.push({
      value: row.value,
      source: row.source_title,
      sourceHref: row.source_slug ? `/sources/${row.source_slug}` : null,
      confidence: row.confidence,
      chosen: row.chosen === 1,
      note: row.note,
      choice: choices.get(row.id) ?? null,
    });
    fields.set(key, field);
  }
  return [...fields.values()];
}
