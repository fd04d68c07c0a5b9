import { ringValue } from "#app/domain/notes/note.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import { leftTeamWords, type RingWords } from "#app/domain/notes/visibility.ts";
import { actorId } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { listRingChoices } from "#app/services/notes/ring-given.server.ts";
import {
  type AmendmentDraftRow,
  findDraftVisibleTo,
  listDeletedDraftsOf,
  listDraftsVisibleTo,
} from "#db/queries/amendment-drafts.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { mayChangeDraft } from "./require-draft.server.ts";

/** A draft of an amendment as one reader sees it. Made for that reader: never to be kept for another. */
export type DraftShown = {
  id: string;
  revision: number;
  bill: { slug: string; title: string };
  version: { slug: string; title: string };
  /** Who can read it, in words, and as a form holds it. */
  ring: RingWords & { value: string };
  author: string;
  isOwn: boolean;
  mayChange: boolean;
  title: string;
  provisionId: string | null;
  /** What was given when it was saved. */
  edited: unknown;
  wording: string | null;
  remarks: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

/**
 * The drafts of whoever is signed in and of their teams, the latest changed first; on one bill, or on all. A visitor has none.
 *
 * @throws AppError "not-found" for an unknown bill
 */
export async function readAmendmentDrafts(
  context: Context,
  billSlug: string | null = null,
): Promise<{ drafts: DraftShown[]; rings: RingChoice[] }> {
  const { db, actor } = context;
  if (actor.kind !== "account") return { drafts: [], rings: [] };
  const bill = billSlug === null ? null : await findBillVisibleTo(db, actor, billSlug);
  if (billSlug !== null && !bill) throw new AppError("not-found", "There is no such bill.");
  const rings = await listRingChoices(db, actor);
  const rows = await listDraftsVisibleTo(db, actor, bill?.id ?? null);
  return { drafts: rows.map((row) => show(context, row, rings)), rings };
}

/** Drafts that the reader deleted and can bring back, the latest first. */
export async function readDeletedDrafts({
  db,
  actor,
}: Context): Promise<{ id: string; title: string; bill: string; deletedAt: Instant }[]> {
  if (actor.kind !== "account") return [];
  const rows = await listDeletedDraftsOf(db, actor);
  return rows.flatMap(({ id, title, billTitle, deletedAt }) => (deletedAt === null ? [] : [{ id, title, bill: billTitle, deletedAt }]));
}

/** One draft, to be read or changed. @throws AppError "not-found" for everyone whom it is not for */
export async function readAmendmentDraft(context: Context, id: string): Promise<{ draft: DraftShown; rings: RingChoice[] }> {
  const { db, actor } = context;
  const row = await findDraftVisibleTo(db, actor, id);
  if (!row) throw new AppError("not-found", "There is no such draft.");
  const rings = await listRingChoices(db, actor);
  return { draft: show(context, row, rings), rings };
}

function show({ actor }: Context, row: AmendmentDraftRow, rings: readonly RingChoice[]): DraftShown {
  const value = ringValue(row.ring);
  const { label, detail } = rings.find((each) => each.value === value) ?? leftTeamWords(row.team);
  const edited: unknown = row.edited === null ? null : JSON.parse(row.edited);
  return {
    id: row.id,
    revision: row.revision,
    bill: { slug: row.billSlug, title: row.billTitle },
    version: { slug: row.versionSlug, title: row.versionTitle },
    ring: { value, label, detail },
    author: row.author,
    isOwn: row.authorId === actorId(actor),
    mayChange: mayChangeDraft(actor, row),
    title: row.title,
    provisionId: row.provisionId,
    edited,
    wording: row.wording,
    remarks: row.remarks,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}
