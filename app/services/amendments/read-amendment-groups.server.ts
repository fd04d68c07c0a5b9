import type { StageCode } from "#app/domain/facts/bill.ts";
import type { GroupNote } from "#app/domain/facts/text.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type AmendmentGroupRow, listAmendmentGroupsVisibleTo, listGroupEntriesVisibleTo } from "#db/queries/amendment-groups.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { groupNotesOf } from "./group-notes.ts";

/** A group of amendments, with its amendments in the order of the groupings. */
export type AmendmentGroupShown = {
  id: string;
  slug: string;
  stage: StageCode;
  name: string;
  position: number;
  revision: number;
  /** `isConfirmed`: a person confirmed it; only then is it printed as the Parliament's notes are. */
  notes: readonly (GroupNote & { isConfirmed: boolean })[];
  amendments: readonly { id: string; slug: string; number: string; member: string | null }[];
  isDraft: boolean;
};

/**
 * The groups of a bill's amendments; of one stage, or of all.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readAmendmentGroups({ db, actor }: Context, billSlug: string, stage: StageCode | null = null) {
  const bill = await findBillVisibleTo(db, actor, billSlug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const rows = await listAmendmentGroupsVisibleTo(db, actor, bill.id, stage);
  return {
    bill: { id: bill.id, slug: bill.slug, title: bill.short_title, isMadeUp: bill.is_made_up === 1 },
    groups: await withAmendments({ db, actor }, rows),
  };
}

async function withAmendments(
  { db, actor }: Pick<Context, "db" | "actor">,
  rows: readonly AmendmentGroupRow[],
): Promise<AmendmentGroupShown[]> {
  const entries = await listGroupEntriesVisibleTo(
    db,
    actor,
    rows.map((row) => row.id),
  );
  const byGroup = Map.groupBy(entries, (entry) => entry.group_id);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    stage: row.stage,
    name: row.name,
    position: row.position,
    revision: row.revision,
    notes: groupNotesOf(row.notes).map((note) => ({ ...note, isConfirmed: note.confirmedBy !== null })),
    amendments: (byGroup.get(row.id) ?? []).map(({ id, slug, number, member, printed_member }) => ({
      id,
      slug,
      number,
      member: member ?? printed_member,
    })),
    isDraft: row.published_at === null,
  }));
}
