import { published, unpublished } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { happeningOf, titleOf } from "./record-happening.server.ts";
import { draftsNamed } from "./refuse-drafts-named.server.ts";
import { requireForm } from "./require-form.ts";

/**
 * Publishes a draft, or takes a record out of public view again (then a reason is needed).
 *
 * @throws AppError "not-found" for an unknown kind or record, "forbidden" for who may not
 */
export async function setPublished(
  context: Context,
  kind: string,
  slugOrId: string,
  publish: boolean,
  reason: string | null,
): Promise<Outcome<{ slug: string | null; title: string }>> {
  const form = requireForm(kind);
  if (!may(context.actor, `${form.kind}.publish`)) throw new AppError("forbidden", "Only editors can publish.");
  if (form.isPart) return refuse({ message: "A part of a bill is published with its bill." });
  if (!publish && !reason?.trim()) return refuse({ field: "reason", message: "Say why it is taken out of public view." });
  return inTransaction(context, async (tx) => {
    const record = await findRecord(tx, form, slugOrId);
    if (!record) throw new AppError("not-found", "There is no such record.");
    const done = accept({ slug: record.slug, title: titleOf(form, record.texts) });
    if ((record.publishedAt !== null) === publish) return done;
    const drafts = publish ? await draftsNamed(tx, form, record.texts) : [];
    // The page that publishes has no fields: the reasons stand at its top.
    if (drafts.length > 0) return { ok: false, refusals: drafts.map(({ message }) => ({ message })) };
    await updateRecord(tx, form, record.id, record.revision, { published_at: publish ? context.now : null, updated_at: context.now });
    const happening = happeningOf(form, record);
    await insertEvent(tx, context, publish ? published(happening) : unpublished(happening, reason));
    return done;
  });
}
