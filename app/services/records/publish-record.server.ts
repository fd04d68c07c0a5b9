import { published, unpublished } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { requestForm } from "#app/domain/records/letter-forms.ts";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { sourceMissingFor } from "#app/services/sources/require-source.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { listRequestsOfLetter } from "#db/queries/letter-checks.server.ts";
import { findRecord, type StoredRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { happeningOf, titleOf } from "./record-happening.server.ts";
import { draftsNamed } from "./refuse-drafts-named.server.ts";
import { requireForm } from "./require-form.ts";
import { citeSource, type SourceGiven } from "./source-given.server.ts";

export type Published = { slug: string | null; title: string };

/**
 * Publishes a draft, or takes a record out of public view again (then a reason is needed).
 *
 * @param source named in the same breath, where the draft had none yet
 * @throws AppError "not-found" for an unknown kind or record, "forbidden" for who may not
 */
export async function setPublished(
  context: Context,
  kind: string,
  slugOrId: string,
  publish: boolean,
  reason: string | null,
  source: SourceGiven | null = null,
): Promise<Outcome<Published>> {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.publish`)) throw new AppError("forbidden", "Only editors can publish.");
  if (form.isPart) return refuse({ message: "A part of a bill is published with its bill." });
  if (!publish && !reason?.trim()) return refuse({ field: "reason", message: "Say why it is taken out of public view." });
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    if (!record) throw new AppError("not-found", "There is no such record.");
    if (publish) return publishIn(context, tx, form, record, source);
    if (record.publishedAt !== null) {
      await updateRecord(tx, form, record.id, record.revision, { published_at: null, updated_at: context.now });
      await insertEvent(tx, context, unpublished(happeningOf(form, record), reason));
      if (form.kind === "letter") await withdrawRequests(context, tx, record.id);
    }
    return accept({ slug: record.slug, title: titleOf(form, record.texts) });
  });
}

/** A request says what its letter says: nobody sees it while they cannot see the letter. Each is published again by itself. */
async function withdrawRequests(context: Context, tx: Write, letterId: string): Promise<void> {
  for (const { id, published_at } of await listRequestsOfLetter(tx, letterId)) {
    const request = published_at === null ? null : await findRecord(tx, requestForm, id);
    if (!request) continue;
    await updateRecord(tx, requestForm, request.id, request.revision, { published_at: null, updated_at: context.now });
    await insertEvent(tx, context, unpublished(happeningOf(requestForm, request), "The letter that it is in was withdrawn from view."));
  }
}

/** Publishes a draft as it was just read, in a transaction that is already open. A refusal comes before anything is written. */
export async function publishIn(
  context: Context,
  tx: Write,
  form: RecordForm,
  record: StoredRecord,
  source: SourceGiven | null = null,
): Promise<Outcome<Published>> {
  const done = accept({ slug: record.slug, title: titleOf(form, record.texts) });
  if (record.publishedAt !== null) return done;
  const unsourced = await sourceMissingFor(context, tx, form.kind, record, source);
  const [first, ...others] = [...(await draftsNamed(tx, form, record.texts)), ...(unsourced ? [unsourced] : [])];
  if (first) return refuse(first, ...others);
  if (source) await citeSource(context, tx, form.kind, record.id, source);
  await updateRecord(tx, form, record.id, record.revision, { published_at: context.now, updated_at: context.now });
  await insertEvent(tx, context, published(happeningOf(form, record)));
  return done;
}
