import type { Rulebook } from "#app/domain/procedure/rulebook.ts";
import { supportersNeededOn } from "#app/domain/procedure/supporters-needed.ts";
import { sortDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadRulebook } from "#app/services/rules/load-rulebook.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findProposalOfBill, findProposalVisibleTo, listProposalSupporters, listProposalsVisibleTo } from "#db/queries/proposals.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

type ProposalRow = NonNullable<Awaited<ReturnType<typeof findProposalOfBill>>>;

/** Proposals for Members' Bills, newest session first. */
export async function readProposals(context: Context) {
  const [rows, { rulebook }] = await Promise.all([listProposalsVisibleTo(context.db, context.actor), loadRulebook(context.db)]);
  return rows.map((row) => show(row, rulebook));
}

/** The proposal that a bill came from; null: none is known. */
export async function readProposalOfBill(context: Context, billId: string) {
  const row = await findProposalOfBill(context.db, context.actor, billId);
  return row ? show(row, (await loadRulebook(context.db)).rulebook) : null;
}

/**
 * A proposal's page.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readProposal(context: Context, slug: string) {
  const row = await findProposalVisibleTo(context.db, context.actor, slug);
  if (!row) throw new AppError("not-found", "There is no such proposal.");
  const [supporters, sources, claims, { rulebook }] = await Promise.all([
    listProposalSupporters(context.db, row.id),
    readSources(context.db, "proposal", [row.id]),
    readClaims(context.db, "proposal", row.id),
    loadRulebook(context.db),
  ]);
  return {
    ...show(row, rulebook),
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    supporterPeople: supporters.map((supporter) => ({ name: supporter.name, href: `/people/${supporter.slug}` })),
    sources: sources.get(row.id) ?? [],
    claims,
  };
}

function show(row: ProposalRow, rulebook: Pick<Rulebook, "rules">) {
  return {
    slug: row.slug,
    href: `/proposals/${row.slug}`,
    title: row.title,
    session: row.session,
    purpose: row.purpose,
    member: row.member ? { name: row.member, href: `/people/${row.member_slug}` } : null,
    bill: row.bill_slug ? { title: row.bill_title ?? row.bill_slug, href: `/bills/${row.bill_slug}` } : null,
    draftLodged: uncertainDayOf(row, "draft_lodged"),
    consultationOpened: uncertainDayOf(row, "consultation_opened"),
    consultationClosed: uncertainDayOf(row, "consultation_closed"),
    consultationUrl: row.consultation_url,
    finalLodged: uncertainDayOf(row, "final_lodged"),
    rightToIntroduce: uncertainDayOf(row, "right_to_introduce"),
    supporters: row.supporters,
    supportersNeeded: supportersNeededOn(sortDay(uncertainDayOf(row, "final_lodged")), rulebook),
    outcome: row.outcome,
    isMadeUp: row.is_made_up === 1,
  };
}
