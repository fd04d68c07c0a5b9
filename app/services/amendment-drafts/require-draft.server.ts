import type { Kysely } from "kysely";
import { may } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import { type AmendmentDraftRow, findDraftVisibleTo } from "#db/queries/amendment-drafts.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** The draft that the actor may change. @throws AppError "not-found" for whoever may not, as if it were not there. */
export async function requireDraft(tx: Kysely<Schema>, actor: Actor, id: string): Promise<AmendmentDraftRow> {
  const draft = await findDraftVisibleTo(tx, actor, id);
  if (!draft || !mayChangeDraft(actor, draft)) throw new AppError("not-found", "There is no such draft.");
  return draft;
}

/** A draft is changed by its writer and by the team that it was drafted with; a writer who left that team reads it still. */
export function mayChangeDraft(actor: Actor, draft: Pick<AmendmentDraftRow, "authorId" | "ring">): boolean {
  const teamId = draft.ring.kind === "team" ? draft.ring.teamId : null;
  return may(actor, "amendment-draft.change", { authorId: draft.authorId, teamId }) && may(actor, "amendment-draft.write", { teamId });
}
