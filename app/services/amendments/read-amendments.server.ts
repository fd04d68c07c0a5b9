import { amendmentStateWords, isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { findAmendmentVisibleTo, listAmendmentsVisibleTo } from "#db/queries/amendments.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";

type AmendmentRow = Awaited<ReturnType<typeof listAmendmentsVisibleTo>>[number];

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
  const row = await findAmendmentVisibleTo(context.db, context.actor, slug);
  if (!row) throw new AppError("not-found", "There is no such amendment.");
  const [sources, claims] = await Promise.all([
    readSources(context.db, "amendment", [row.id]),
    readClaims(context.db, "amendment", row.id),
  ]);
  return {
    ...showAmendment(row),
    id: row.id,
    supporters: textsOf(row.supporters),
    lodgedOn: row.lodged_on,
    listReference: row.list_reference,
    bill: { title: row.bill_title, href: `/bills/${row.bill_slug}` },
    division: row.division_slug
      ? { label: `${row.announced_for} for, ${row.announced_against} against`, href: `/votes/${row.division_slug}` }
      : null,
    remarks: textsOf(row.remarks),
    sources: sources.get(row.id) ?? [],
    claims,
  };
}
