import { may } from "#app/domain/permissions/may.ts";
import type { RecordForm, ReferenceKind } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { withoutDrafts } from "#app/services/following/without-drafts.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { listEventsOfSubject } from "#db/queries/events.server.ts";
import { listParliamentarySessions } from "#db/queries/parliament.server.ts";
import { isBillDraft } from "#db/queries/records/bill-drafts.server.ts";
import { findRecord, type StoredRecord } from "#db/queries/records/records.server.ts";
import { listReferences } from "#db/queries/records/references.server.ts";
import { listCitations, listClaims } from "#db/queries/sources.server.ts";
import { entryOf } from "./event-entry.ts";
import { titleOf } from "./record-happening.server.ts";
import { requireForm } from "./require-form.ts";

/** A record with its form, as the page that edits it needs it. */
export type RecordForEditing = { form: RecordForm; record: StoredRecord; title: string };

/**
 * Reads a record for editing, drafts included.
 *
 * @throws AppError "not-found" when there is none, or the actor may not correct it: both look the same
 */
export async function readRecordForEditing(context: Context, kind: string, slugOrId: string): Promise<RecordForEditing> {
  const form = requireForm(kind);
  const record = may(context.actor, `${form.kind}.correct`) ? await findRecord(context.db, form, slugOrId) : null;
  if (!record) throw new AppError("not-found", "There is no such record.");
  return { form, record, title: titleOf(form, record.texts) };
}

/** Suggestions for the fields of a form that refer to other records: slug and name, by the kind referred to. */
export async function readSuggestions(
  context: Context,
  form: RecordForm,
): Promise<Partial<Record<ReferenceKind, { slug: string; name: string }[]>>> {
  const kinds = new Set(
    form.fields.flatMap((field) =>
      field.shape === "reference" || field.shape === "references"
        ? [field.to]
        : field.shape === "named"
          ? (["person", "organisation"] as const)
          : [],
    ),
  );
  const lists = await Promise.all(
    [...kinds].map(async (kind) => [kind, (await listReferences(context.db, kind)).map(({ slug, name }) => ({ slug, name }))] as const),
  );
  return Object.fromEntries(lists);
}

/** The numbers of the parliamentary sessions, the newest first. */
export async function readSessionNumbers(context: Context): Promise<number[]> {
  return (await listParliamentarySessions(context.db)).map((each) => each.number).reverse();
}

/**
 * Who changed what in a record, newest first, with its sources and the claims about it.
 *
 * @throws AppError "not-found" when there is none, or the actor may not read histories
 */
export async function readHistory(context: Context, kind: string, slugOrId: string) {
  const form = requireForm(kind);
  const record = may(context.actor, "history.read") ? await findRecord(context.db, form, slugOrId) : null;
  const isDraft =
    record !== null &&
    (form.isPart ? record.billId !== null && (await isBillDraft(context.db, record.billId)) : record.publishedAt === null);
  // A moderator reads histories, and no drafts.
  if (!record || (isDraft && !may(context.actor, "draft.read"))) throw new AppError("not-found", "There is no such record.");
  const logged = await listEventsOfSubject(context.db, form.kind, record.id);
  // Nor of what others still write: a change that names a draft is told without it, and what is withheld by now is left out.
  const rows =
    may(context.actor, "draft.read") && may(context.actor, "letter.read-withheld") ? logged : await withoutDrafts(context.db, logged);
  const names = await listAccountNames(
    context.db,
    rows.flatMap((row) => row.actor_id ?? []),
  );
  const { id, slug, publishedAt, isMadeUp } = record;
  return {
    form,
    // Without its fields: they name what it is tied to, drafts too.
    record: { id, slug, publishedAt, isMadeUp },
    title: titleOf(form, record.texts),
    events: rows.map((row) => entryOf(row, row.actor_id === null ? null : (names.get(row.actor_id) ?? null))),
    citations: await listCitations(context.db, form.kind, [record.id]),
    claims: await listClaims(context.db, form.kind, record.id),
  };
}

/** What can be chosen of one kind, by name. */
export async function listChoices(context: Context, kind: ReferenceKind): Promise<{ slug: string; name: string }[]> {
  return (await listReferences(context.db, kind)).map(({ slug, name }) => ({ slug, name }));
}
