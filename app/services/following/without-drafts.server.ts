import { z } from "zod";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { isRecordKind } from "#app/domain/events/record-kinds.ts";
import { type NameInLine, namesInLine } from "#app/domain/records/names-in-line.ts";
import type { RecordField, ReferenceKind } from "#app/domain/records/record-form.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import type { Context } from "#app/services/context.server.ts";
import { withoutWithheld } from "#app/services/letters/without-withheld.server.ts";
import { listDraftNames } from "#db/queries/drafts.server.ts";
import type { LoggedRow } from "./logged-event.ts";

/**
 * Rows of the log as they may be told: what a public record says of records that are drafts at this moment is left out,
 * and so is a change of nothing else, and what is withheld of letters by now. The log itself keeps it for editors.
 */
export async function withoutDrafts<R extends LoggedRow & { subject_kind: string }>(db: Context["db"], rows: readonly R[]): Promise<R[]> {
  const read = (await withoutWithheld(db, rows)).map((row) => ({ row, sent: particularsOf(row) }));
  const drafts = await draftsNamedIn(
    db,
    read.flatMap(({ row, sent }) => (sent?.changes ?? []).flatMap((change) => namesIn(row.subject_kind, change))),
  );
  return read.flatMap(({ row, sent }) => {
    if (!sent) return [row];
    const changes = sent.changes
      .map((change) => withoutNames(change, fieldOf(row.subject_kind, change.field), drafts))
      .filter(({ from, to }) => from !== to);
    if (changes.length === 0 && sent.changes.length > 0) return [];
    return [{ ...row, particulars: JSON.stringify({ ...sent, changes }) }];
  });
}

type Change = { field: string; from: string | null; to: string | null };
type Drafts = ReadonlyMap<ReferenceKind, ReadonlySet<string>>;

const Particulars = z.looseObject({
  changes: z.array(z.looseObject({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
});

function particularsOf({ particulars }: LoggedRow) {
  return Particulars.safeParse(JSON.parse(particulars)).data ?? null;
}

function fieldOf(subjectKind: string, name: string): RecordField | undefined {
  return formOf(subjectKind)?.fields.find((each) => each.name === name);
}

function formOf(subjectKind: string) {
  const kind: RecordKind | null = isRecordKind(subjectKind) ? subjectKind : null;
  return kind && recordForms.get(kind);
}

function namesIn(subjectKind: string, { field, from, to }: Change): NameInLine[] {
  const shape = fieldOf(subjectKind, field);
  return [...linesOf(from), ...linesOf(to)].flatMap((line) => namesInLine(shape, line));
}

async function draftsNamedIn(db: Context["db"], named: readonly NameInLine[]): Promise<Drafts> {
  const drafts = new Map<ReferenceKind, ReadonlySet<string>>();
  for (const [kind, all] of Map.groupBy(named, (each) => each.kind)) {
    drafts.set(kind, await listDraftNames(db, kind, [...new Set(all.map(({ name }) => name))]));
  }
  return drafts;
}

function withoutNames<C extends Change>(change: C, field: RecordField | undefined, drafts: Drafts): C {
  if (!field) return change;
  const shown = (text: string | null) =>
    linesOf(text)
      .filter((line) => !namesInLine(field, line).some(({ kind, name }) => drafts.get(kind)?.has(name)))
      .join("\n") || null;
  return { ...change, from: shown(change.from), to: shown(change.to) };
}

function linesOf(text: string | null): string[] {
  return text === null ? [] : text.split("\n");
}
