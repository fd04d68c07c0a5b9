import { amendmentStateWords, isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { type AmendmentRow, findAmendmentVisibleTo, listAmendmentsVisibleTo } from "#db/queries/amendments.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listListsOfAmendmentVisibleTo } from "#db/queries/marshalled-lists.server.ts";
import { forEngine } from "./list-amendments-for-engine.server.ts";
import { partiesOn } from "./parties-on.server.ts";

/** An amendment as a list shows it. Its wording is as printed. */
export function showAmendment(row: AmendmentRow) {
  const state = isAmendmentState(row.state) ? row.state : null;
  return {
    slug: row.slug,
    number: row.number,
    href: `/amendments/${row.slug}`,
    stageWords: stageWords[row.stage].official,
    member: { name: row.member ?? row.printed_member, href: row.member_slug ? `/people/${row.member_slug}` : null },
    wording: row.wording,
    wordingIsIncomplete: row.wording_is_incomplete === 1,
    stateWords: state ? amendmentStateWords[state] : null,
    ...(state === "agreed_to" ? { stateTone: "good" as const } : state === "disagreed_to" ? { stateTone: "bad" as const } : {}),
    isMadeUp: row.is_made_up === 1,
    isDraft: row.published_at === null,
  };
}

/**
 * All amendments to a bill that are on record.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readAmendmentsOfBill(context: Context, billSlug: string) {
  const bill = await findBillVisibleTo(context.db, context.actor, billSlug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const rows = await listAmendmentsVisibleTo(context.db, context.actor, { billId: bill.id });
  return { bill: { slug: bill.slug, title: bill.short_title }, amendments: rows.map(showAmendment) };
}

/**
 * An amendment's page.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readAmendment(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findAmendmentVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such amendment.");
  const on = row.decided_on ?? row.lodged_on;
  const [sources, claims, lists, partyOf] = await Promise.all([
    readSources(db, "amendment", [row.id]),
    readClaims(db, "amendment", row.id),
    listListsOfAmendmentVisibleTo(db, actor, row.id),
    partiesOn(db, [{ personId: row.member_id, on }]),
  ]);
  return {
    ...showAmendment(row),
    id: row.id,
    revision: row.revision,
    /** All that the engine and the printed papers need of it. */
    record: forEngine(row, partyOf(row.member_id, on)),
    supporters: textsOf(row.supporters),
    lodgedOn: row.lodged_on,
    listReference: row.list_reference,
    lists: lists.map((list) => ({
      slug: list.slug,
      kind: list.kind,
      ordinal: list.ordinal,
      reference: list.reference,
      printedOn: list.printed_on,
      isStarred: list.is_starred === 1,
    })),
    bill: { id: row.bill_id, slug: row.bill_slug, title: row.bill_title, href: `/bills/${row.bill_slug}` },
    ...decisionOf(row),
    purpose: row.purpose,
    effect: row.effect,
    remarks: textsOf(row.remarks),
    sources: sources.get(row.id) ?? [],
    claims,
  };
}

/** What became of it: who moved it, the division, the casting vote, and why it was recorded against the usual order. */
function decisionOf(row: AmendmentRow) {
  return {
    movedBy: {
      name: row.mover ?? row.moved_by_printed,
      href: row.mover_slug ? `/people/${row.mover_slug}` : null,
    },
    division: row.division_slug
      ? { label: `${row.announced_for} for, ${row.announced_against} against`, href: `/votes/${row.division_slug}` }
      : null,
    castingVote: row.casting_vote ? { vote: row.casting_vote, by: row.casting_vote_by } : null,
    overrideReason: row.override_reason,
  };
}
