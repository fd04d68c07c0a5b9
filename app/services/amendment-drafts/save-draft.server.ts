import { parseRing } from "#app/domain/notes/note.ts";
import type { NoteRing } from "#app/domain/notes/visibility.ts";
import { may } from "#app/domain/permissions/may.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { readRing } from "#app/services/notes/ring-given.server.ts";
import { type AmendmentDraftRow, type DraftColumns, insertDraft, updateDraft } from "#db/queries/amendment-drafts.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findVersionVisibleTo } from "#db/queries/versions.server.ts";
import { draftEvent } from "./draft-event.ts";
import { requireDraft } from "./require-draft.server.ts";

export type DraftGiven = {
  /** Null: a new draft. */
  id: string | null;
  /** The revision that the writer saw; of a new draft 0. */
  revision: number;
  /** Slug of the bill, and of the version whose text is edited. */
  bill: string;
  version: string;
  /** Who it is drafted with: "me", or "team:" and the team's id. */
  ring: string;
  title: string;
  provisionId: string | null;
  /** The text as edited: any value that JSON holds, kept as it is. */
  edited: unknown;
  wording: string | null;
  remarks: string | null;
};

const longestTitle = 200;
const longestText = 200_000;

/**
 * Saves a draft of an amendment, for oneself or with one's team. No word of it goes anywhere else: its event is private.
 *
 * @throws AppError "not-found" where nobody is signed in, or the draft, bill or version is not there for them
 */
export function saveAmendmentDraft(context: Context, given: DraftGiven): Promise<Outcome<{ id: string; revision: number }>> {
  const { actor, now, newId } = context;
  return inTransaction(context, async (tx) => {
    const version = await findVersionVisibleTo(tx, actor, given.bill, given.version);
    if (actor.kind !== "account" || !version) throw new AppError("not-found", "There is nothing here to draft an amendment to.");
    const before = given.id === null ? null : await requireDraft(tx, actor, given.id);
    const ring = await ringOf(tx, actor, given.ring, before);
    const columns = columnsOf(given, version.id);
    // Colleagues who are no editors would learn of a print that nobody may know of yet.
    if (ring.ok && ring.value.kind === "team" && !(await findVersionVisibleTo(tx, visitor, given.bill, given.version)))
      return refuse({ field: "ring", message: "This print is not published: a draft to it can only be kept for yourself" });
    if (!ring.ok || !columns.ok) {
      const refusals: Refusal[] = [...(columns.ok ? [] : columns.refusals), ...(ring.ok ? [] : ring.refusals)];
      return { ok: false, refusals };
    }
    const id = before?.id ?? newId();
    if (before === null)
      await insertDraft(tx, { id, billId: version.bill_id, authorId: actor.id, ring: ring.value, now, columns: columns.value });
    else if (before.billId !== version.bill_id) return refuse({ field: "version", message: "This version is of another bill" });
    else if (!(await updateDraft(tx, { id, revision: given.revision, ring: ring.value, now, columns: columns.value })))
      return refuse({
        field: "edited",
        message: "This draft was changed elsewhere meanwhile. Your words are kept here: look at it again, then save",
      });
    await insertEvent(tx, context, draftEvent("amendment_draft.saved", { id, ring: ring.value }));
    return accept({ id, revision: before === null ? 1 : given.revision + 1 });
  });
}

/** Only its writer decides for whom a draft is; a colleague leaves that as it is. */
async function ringOf(tx: Write, actor: Actor, value: string, before: AmendmentDraftRow | null): Promise<Outcome<NoteRing>> {
  const isWriter = before === null || (actor.kind === "account" && before.authorId === actor.id);
  if (before && !isWriter) return accept(before.ring);
  const wanted = parseRing(value);
  if (!wanted || !may(actor, "amendment-draft.write", { teamId: wanted.kind === "team" ? wanted.teamId : null }))
    return refuse({ field: "ring", message: "Choose who can read the draft" });
  const read = await readRing(tx, actor, value);
  return read.ok ? accept(read.value.ring) : read;
}

function columnsOf(given: DraftGiven, versionId: string): Outcome<DraftColumns> {
  const title = given.title.trim();
  const edited = given.edited === null || given.edited === undefined ? null : JSON.stringify(given.edited);
  const refusals: Refusal[] = [];
  if (title === "") refusals.push({ field: "title", message: "Give the draft a title" });
  if (title.length > longestTitle) refusals.push({ field: "title", message: `Shorten the title to ${longestTitle} characters or fewer` });
  for (const [field, text] of [
    ["wording", given.wording],
    ["remarks", given.remarks],
    ["edited", edited],
  ] as const)
    if ((text ?? "").length > longestText) refusals.push({ field, message: "This is too long to be kept as a draft" });
  if (refusals.length > 0) return { ok: false, refusals };
  return accept({
    version_id: versionId,
    title,
    provision_id: given.provisionId,
    edited,
    wording: given.wording?.trim() || null,
    remarks: given.remarks?.trim() || null,
  });
}
