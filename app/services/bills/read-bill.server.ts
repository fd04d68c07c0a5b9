import { documentWords } from "#app/domain/bills/document-words.ts";
import { isOver } from "#app/domain/bills/outcome.ts";
import { standInShort } from "#app/domain/positions/stand-in-short.ts";
import { progressOf } from "#app/domain/procedure/progress.ts";
import { dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { showAmendment } from "#app/services/amendments/read-amendments.server.ts";
import { readCommitments } from "#app/services/commitments/read-commitments.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { readDivisions } from "#app/services/divisions/read-divisions.server.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";
import { readHeldPositions, withBefore } from "#app/services/positions/read-positions.server.ts";
import { readStatements } from "#app/services/positions/read-statements.server.ts";
import { readProposalOfBill } from "#app/services/proposals/read-proposals.server.ts";
import { readFigures } from "#app/services/record/read-figures.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";
import { readRequestsOfBill } from "#app/services/record/read-requests-of-bill.server.ts";
import { loadRulebook } from "#app/services/rules/load-rulebook.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { listAmendmentsVisibleTo } from "#db/queries/amendments.server.ts";
import {
  findBillVisibleTo,
  listBillDocuments,
  listBillRoles,
  listBillTitles,
  listConsultationsOfBill,
  listStageEvents,
} from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listTopicsOf, listTopicsWithLetters } from "#db/queries/topics.server.ts";
import { billStateOf } from "./bill-state.server.ts";
import { timelineOf } from "./timeline.ts";

/**
 * All that a bill's page shows: the first screen, the tracker, the timeline and everything around the bill.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readBill(context: Context, slug: string) {
  const { db, actor, now } = context;
  const bill = await findBillVisibleTo(db, actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const belonging = { billId: bill.id };
  const [events, titles, roles, documents, consultations, topics, amendments, sources, claims, { rulebook }] = await Promise.all([
    listStageEvents(db, bill.id),
    listBillTitles(db, bill.id),
    listBillRoles(db, bill.id),
    listBillDocuments(db, bill.id),
    listConsultationsOfBill(db, bill.id),
    listTopicsOf(db, "bill", [bill.id]),
    listAmendmentsVisibleTo(db, actor, belonging),
    readSources(db, "bill", [bill.id]),
    readClaims(db, "bill", bill.id),
    loadRulebook(db),
  ]);
  const [proposal, divisions, letters, topicsWithLetters, meetings, statements, held, figures, commitments] = await Promise.all([
    readProposalOfBill(context, bill.id),
    readDivisions(context, bill.id),
    readLetters(context, belonging),
    listTopicsWithLetters(db, actor, bill.id),
    readMeetings(context, belonging),
    readStatements(context, belonging),
    readHeldPositions(context, belonging),
    readFigures(context, belonging),
    readCommitments(context, belonging),
  ]);
  const requests = await readRequestsOfBill(context, bill.id);
  const positions = withBefore(held);
  const today = dayInLondon(now);
  const state = billStateOf(bill, { events, titles, documents, consultations });
  return {
    id: bill.id,
    slug: bill.slug,
    title: bill.short_title,
    session: bill.session,
    spBillNumber: bill.sp_bill_number,
    longTitle: bill.long_title,
    actTitle: bill.act_title,
    aspNumber: bill.asp_number,
    summary: bill.summary,
    provisions: textsOf(bill.provisions),
    type: bill.type,
    procedure: bill.procedure,
    introducedOn: bill.introduced_on,
    outcome: bill.outcome,
    outcomeOn: bill.outcome_on,
    outcomeCause: bill.outcome_cause,
    enactment: bill.enactment,
    assentOn: bill.assent_on,
    blockRoute: bill.block_route,
    blockOutcome: bill.block_outcome,
    leadCommittee: bill.lead_committee ? { name: bill.lead_committee, href: `/committees/${bill.lead_committee_slug}` } : null,
    formerTitles: titles
      .filter((each) => each.kind === "short" && each.title !== bill.short_title)
      .map((each) => ({ title: each.title, from: each.from_on, to: each.to_on })),
    roles: roles.map((each) => ({
      role: each.role,
      name: each.person ?? each.organisation,
      href: each.person_slug ? `/people/${each.person_slug}` : each.organisation_slug ? `/organisations/${each.organisation_slug}` : null,
      from: each.from_on,
      to: each.to_on,
      note: each.note,
    })),
    progress: progressOf(billStateOf(bill, { events, titles, documents, consultations }), rulebook, today),
    documents: documents.map((each) => ({
      title: each.title,
      kindWords: documentWords[each.kind].official,
      reference: each.reference,
      url: each.url,
      publishedOn: each.published_on,
    })),
    consultations,
    topics: topics.map((topic) => ({ label: topic.name, href: `/topics/${topic.slug}` })),
    amendments: amendments.map(showAmendment),
    proposal,
    divisions,
    divisionsMissing: textsOf(bill.divisions_cited).filter((reference) => !divisions.some((division) => division.reference === reference)),
    letters,
    lettersOnTopics: topicsWithLetters.map(({ slug, name, letters: count }) => ({
      name: `${name} (${count})`,
      href: `/topics/${slug}#letters`,
    })),
    meetings,
    statements,
    positions,
    stands: standInShort(held),
    figures,
    commitments,
    timeline: timelineOf({
      events,
      divisions,
      letters,
      meetings,
      statements,
      documents,
      proposal,
      requests,
      positions,
      commitments,
      figures,
    }),
    sources: sources.get(bill.id) ?? [],
    lastLookedUpOn: isOver(state) === true ? null : newestDay((sources.get(bill.id) ?? []).map((source) => source.seenOn)),
    claims,
    remarks: textsOf(bill.remarks),
    isDraft: bill.published_at === null,
    isMadeUp: bill.is_made_up === 1,
    today,
  };
}

function newestDay(days: readonly (string | null)[]): string | null {
  return days.reduce((newest, day) => (day !== null && (newest === null || day > newest) ? day : newest), null);
}
