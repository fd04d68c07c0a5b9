import { AppError } from "#app/lib/errors.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { findDeletedDraftOf, setDraftDeleted } from "#db/queries/amendment-drafts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { draftEvent } from "./draft-event.ts";
import { mayChangeDraft, requireDraft } from "./require-draft.server.ts";

/** Deletes a draft: nobody finds it any more, and for a month its writer can bring it back. @throws AppError "not-found" */
export function deleteAmendmentDraft(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const draft = await requireDraft(tx, context.actor, id);
    await setDraftDeleted(tx, id, context.now);
    await insertEvent(tx, context, draftEvent("amendment_draft.deleted", draft));
  });
}

/** Brings back a draft of one's own that was deleted, for those for whom it was. @throws AppError "not-found" */
export function restoreAmendmentDraft(context: Context, id: string): Promise<void> {
  return inTransaction(context, async (tx) => {
    const draft = await findDeletedDraftOf(tx, context.actor, id);
    if (!draft || !mayChangeDraft(context.actor, draft)) throw new AppError("not-found", "There is no such draft.");
    await setDraftDeleted(tx, id, null);
    await insertEvent(tx, context, draftEvent("amendment_draft.restored", draft));
  });
}
