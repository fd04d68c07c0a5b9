import type { FieldChange } from "#app/domain/events/event.ts";
import { corrected, undone } from "#app/domain/events/record-event.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { type Clash, changesBetween, mergeFields } from "#app/domain/records/compare-fields.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { withheldInTelling } from "#app/services/letters/withheld-words.server.ts";
import { sourceMissingFor } from "#app/services/sources/require-source.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { insertEvent, listEventsOfSubject } from "#db/queries/events.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { type Columns, findRecord, type StoredRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { clashWithOthers } from "./clash-with-others.server.ts";
import { closingRefusals } from "./close-commitment.server.ts";
import { keepClaims } from "./keep-claims.server.ts";
import { layLinks } from "./lay-fields.server.ts";
import { publishIn } from "./publish-record.server.ts";
import { happeningOf, titleOf } from "./record-happening.server.ts";
import { draftsNamed } from "./refuse-drafts-named.server.ts";
import { requireForm } from "./require-form.ts";
import { resolveFields } from "./resolve-fields.server.ts";
import { citeSource, type SourceGiven } from "./source-given.server.ts";

/** What became of a save. `meanwhile`: somebody else saved first; nothing is lost, and nothing was saved yet. */
export type Saved =
  | { kind: "saved"; slug: string | null; title: string; changes: readonly FieldChange[] }
  | { kind: "unchanged"; slug: string | null; title: string }
  | {
      kind: "meanwhile";
      revision: number;
      merged: FieldTexts;
      now: FieldTexts;
      clashes: readonly Clash[];
      theirChanges: readonly FieldChange[];
      /** Who saved meanwhile and when, the latest first. */
      by: readonly { name: string; at: Instant }[];
    };

export type Correction = {
  /** The revision that the form was opened on. */
  revision: number;
  /** What the form showed when it was opened; tells which fields the editor changed. */
  shown: FieldTexts;
  typed: Readonly<Record<string, string | null | undefined>>;
  reason?: string | null;
  source?: SourceGiven | null;
  /** Publishes the draft with the same save: both are done, or neither. */
  publish?: boolean;
};

/**
 * Saves a corrected record, unless somebody else saved since the form was opened: then both texts are given back.
 *
 * @throws AppError "not-found" for an unknown kind or record, "forbidden" for who may not
 */
export async function correctRecord(context: Context, kind: string, slugOrId: string, correction: Correction): Promise<Outcome<Saved>> {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.correct`)) throw new AppError("forbidden", "Only editors can correct the record.");
  const mine = tidyFields(form, correction.typed);
  const checked = checkFields(form, mine, tidyFields(form, correction.shown));
  if (!checked.ok) return checked;
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    if (!record) throw new AppError("not-found", "There is no such record.");
    if (record.revision !== correction.revision) {
      const shown = tidyFields(form, correction.shown);
      return accept<Saved>({
        kind: "meanwhile",
        revision: record.revision,
        now: record.texts,
        by: await whoSaved(tx, form.kind, record, correction.revision),
        ...mergeFields(form, shown, mine, tidyFields(form, record.texts)),
      });
    }
    const publish = (correction.publish ?? false) && !form.isPart;
    const { source = null, reason = null } = correction;
    const saved = await saveTexts(context, tx, form, record, mine, { source, reason, publish });
    if (saved.ok && publish) await publishSaved(context, tx, form, record.id);
    return saved;
  });
}

/** What speaks against it was asked before the save. */
async function publishSaved(context: Context, tx: Write, form: RecordForm, id: string): Promise<void> {
  const record = await findRecord(tx, form, id);
  const published = record && (await publishIn(context, tx, form, record));
  if (!published?.ok) throw new Error("Bug: a record that was just saved to be published cannot be published");
}

/** Every save raises the revision by one and leaves one event, so the latest events tell who saved since. */
async function whoSaved(tx: Write, kind: RecordKind, record: StoredRecord, revision: number) {
  const events = await listEventsOfSubject(tx, kind, record.id, Math.max(1, record.revision - revision));
  const names = await listAccountNames(
    tx,
    events.flatMap((event) => event.actor_id ?? []),
  );
  return events.map((event) => ({ name: (event.actor_id && names.get(event.actor_id)) || "Somebody else", at: event.at }));
}

/** How a save is told: as a correction, or as the undoing of an earlier one. */
type Telling = { source?: SourceGiven | null; reason?: string | null; undoes?: number; publish?: boolean };

/** Saves a record's new texts with its event, in a transaction that is already open. The record must have been read in it. */
export async function saveTexts(
  context: Context,
  tx: Write,
  form: RecordForm,
  record: StoredRecord,
  texts: FieldTexts,
  telling: Telling,
): Promise<Outcome<Saved>> {
  // Spaces that only an import left behind are not a change that somebody made.
  const before = tidyFields(form, record.texts);
  const touched = new Set(changesBetween(form, before, texts).map((change) => change.field));
  const resolved = await resolveFields(tx, form, texts, { id: record.id, only: touched });
  if (!resolved.ok) return resolved;
  const changes = changesBetween(form, before, resolved.value.texts);
  const stood = { id: record.id, texts: before };
  const against = changes.length > 0 ? await clashWithOthers(tx, form, resolved.value.texts, stood) : [];
  const said = { reason: telling.reason, source_title: telling.source?.title, source_what: telling.source?.what };
  const hidden = await withheldInTelling(tx, { kind: form.kind, id: record.id, texts: resolved.value.texts }, said);
  // Undoing goes back to what was shown to be so before.
  const isShown = Boolean(telling.source) || telling.undoes !== undefined;
  const unclosable = form.kind === "commitment" ? await closingRefusals(tx, resolved.value.texts, record.id, isShown) : [];
  const unshown = await againstShowing(context, tx, form, record, { texts: resolved.value.texts, touched }, telling);
  const [refusal, ...others] = [...against, ...hidden, ...unclosable, ...unshown];
  if (refusal) return refuse(refusal, ...others);
  const title = titleOf(form, resolved.value.texts);
  if (telling.source) await citeSource(context, tx, form.kind, record.id, telling.source);
  if (changes.length === 0 && !telling.source) return accept<Saved>({ kind: "unchanged", slug: record.slug, title });
  const stamp: Columns = form.isPart ? {} : { updated_at: context.now };
  const kept = await updateRecord(tx, form, record.id, record.revision, { ...stamp, ...resolved.value.columns });
  // The record was read in this transaction, which holds the write lock: anything else is a bug.
  if (!kept) throw new AppError("conflict", "Somebody else saved this record at the same moment. Open it again and repeat your change.");
  await layLinks(context, tx, form, record.id, resolved.value);
  await keepClaims(tx, form, record.id, changes);
  const parentIsDraft = form.isPart && record.billId !== null && (await isBillDraft(tx, record.billId));
  const happening = happeningOf(form, { ...record, texts: resolved.value.texts }, parentIsDraft);
  const event =
    telling.undoes === undefined
      ? corrected(happening, changes, { reason: telling.reason ?? null })
      : undone(happening, telling.undoes, changes);
  await insertEvent(tx, context, event);
  return accept<Saved>({ kind: "saved", slug: record.slug, title, changes });
}

/** Why what was saved may not be seen by everyone. Nothing where only editors see it. */
async function againstShowing(
  context: Context,
  tx: Write,
  form: RecordForm,
  record: StoredRecord,
  { texts, touched }: { texts: FieldTexts; touched: ReadonlySet<string> },
  { publish, source = null }: Telling,
): Promise<readonly Refusal[]> {
  const isPublic = form.isPart ? record.billId !== null && !(await isBillDraft(tx, record.billId)) : record.publishedAt !== null;
  if (!isPublic && !publish) return [];
  const drafts = await draftsNamed(tx, form, texts);
  // Only what this save changes: a record that an import left so can still be corrected elsewhere.
  if (isPublic) return drafts.filter(({ field }) => touched.has(field ?? ""));
  const unsourced = await sourceMissingFor(context, tx, form.kind, record, source);
  return unsourced ? [...drafts, unsourced] : drafts;
}
