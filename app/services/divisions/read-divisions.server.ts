import { partyBreakdown } from "#app/domain/divisions/tally.ts";
import { partyWords } from "#app/domain/people/party-words.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import {
  findDivisionVisibleTo,
  listDivisionsVisibleTo,
  listPartyVotes,
  listVoteStatements,
  listVotes,
} from "#db/queries/divisions.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import type { DivisionsTable } from "#db/schema/divisions.ts";

export const divisionKindWords: Record<DivisionsTable["kind"], string> = {
  motion: "Motion",
  motion_amendment: "Amendment to a motion",
  motion_as_amended: "Motion as amended",
  bill_amendment: "Amendment to the bill",
  financial_resolution: "Financial resolution",
  other: "Division",
};

/** Divisions, newest first; of one bill, or all. */
export async function readDivisions(context: Context, billId?: string) {
  const rows = await listDivisionsVisibleTo(context.db, context.actor, billId);
  // How parties voted is shown beside a bill's votes only: a list of all votes does not need it.
  const partyVotes = billId
    ? await listPartyVotes(
        context.db,
        rows.map((row) => row.id),
      )
    : [];
  return rows.map((row) => ({
    parties: partiesOf(partyVotes.filter((each) => each.division_id === row.id)),
    slug: row.slug,
    href: `/votes/${row.slug}`,
    reference: row.reference,
    title: row.title,
    kindWords: divisionKindWords[row.kind],
    session: row.session,
    heldOn: row.held_on,
    announced: { for: row.announced_for, against: row.announced_against, abstain: row.announced_abstain },
    result: row.result,
    consequence: row.consequence,
    isMadeUp: row.is_made_up === 1,
    bill: row.bill_slug ? { title: row.bill_title ?? row.bill_slug, href: `/bills/${row.bill_slug}` } : null,
  }));
}

/** Counted rows of one division as parties, the largest first. */
function partiesOf(rows: Awaited<ReturnType<typeof listPartyVotes>>) {
  return partyBreakdown(rows.flatMap(({ party, vote, count }) => Array.from({ length: Number(count) }, () => ({ party, vote })))).map(
    ({ party, counts }) => ({
      party: party === null ? "No party printed" : partyWords(party),
      counts,
    }),
  );
}

/**
 * A division's page: the announced result, the names as printed and what members said about their vote.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readDivision(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findDivisionVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such vote.");
  const [votes, statements, sources, claims] = await Promise.all([
    listVotes(db, row.id),
    listVoteStatements(db, row.id),
    readSources(db, "division", [row.id]),
    readClaims(db, "division", row.id),
  ]);
  return {
    id: row.id,
    slug: row.slug,
    reference: row.reference,
    title: row.title,
    kindWords: divisionKindWords[row.kind],
    question: row.question,
    inNameOf: row.in_name_of,
    session: row.session,
    stage: row.stage,
    bill: row.bill_slug ? { title: row.bill_title ?? row.bill_slug, href: `/bills/${row.bill_slug}` } : null,
    heldOn: row.held_on,
    place: row.place,
    announced: { for: row.announced_for, against: row.announced_against, abstain: row.announced_abstain },
    result: row.result,
    consequence: row.consequence,
    castingVote: row.casting_vote,
    notVotingNote: row.not_voting_note,
    votes: votes.map((vote) => ({
      id: String(vote.position),
      name: vote.person_name ?? vote.printed_name,
      printedName: vote.printed_name,
      href: vote.person_slug ? `/people/${vote.person_slug}` : null,
      seat: vote.seat,
      seatKind: vote.seat_kind,
      party: vote.party,
      vote: vote.vote,
      proxyCastBy: vote.proxy_cast_by,
    })),
    statements: statements.map((each) => ({
      name: each.printed_name,
      href: each.person_slug ? `/people/${each.person_slug}` : null,
      quote: each.quote,
      intendedVote: each.intended_vote,
      reply: each.reply,
      effect: each.effect,
    })),
    sources: sources.get(row.id) ?? [],
    claims,
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
  };
}
