import { type Facts, noFacts } from "#app/domain/facts/facts.ts";
import { madeUpBillFacts } from "./made-up-bill/made-up-bill.ts";
import { madeUpRecordFacts } from "./made-up-record/made-up-record.ts";
import { otherAmendments } from "./other-bills/amendments.ts";
import { blockedBills } from "./other-bills/blocked.ts";
import { otherCommitments } from "./other-bills/commitments.ts";
import { otherDivisionsByTotals, otherNamedDivisions } from "./other-bills/divisions.ts";
import { enactedBills } from "./other-bills/enacted.ts";
import { billsThatFellOrWereWithdrawn } from "./other-bills/fell-or-withdrawn.ts";
import { otherLetters } from "./other-bills/letters.ts";
import { otherCommittees, otherOrganisations, otherPeople } from "./other-bills/organisations.ts";
import { otherProposals } from "./other-bills/proposals.ts";
import { rejectedBills } from "./other-bills/rejected.ts";
import { otherBillSources } from "./other-bills/sources.ts";
import { otherBillTopics } from "./other-bills/topics.ts";
import { unfinishedBills } from "./other-bills/unfinished.ts";
import { peopleInRollCalls } from "./people-in-roll-calls.ts";
import { rightToRecoveryBill } from "./right-to-recovery/bill.ts";
import { rightToRecoveryCommitments } from "./right-to-recovery/commitments.ts";
import { debateOf2023Divisions, rightToRecoveryDivision } from "./right-to-recovery/divisions.ts";
import { rightToRecoveryFigures } from "./right-to-recovery/figures.ts";
import { rightToRecoveryLetters } from "./right-to-recovery/letters.ts";
import { rightToRecoveryMeetings } from "./right-to-recovery/meetings.ts";
import { rightToRecoveryCommittees, rightToRecoveryOrganisations } from "./right-to-recovery/organisations.ts";
import { rightToRecoveryPeople } from "./right-to-recovery/people.ts";
import { rightToRecoveryPositions } from "./right-to-recovery/positions.ts";
import { rightToRecoveryProposal } from "./right-to-recovery/proposal.ts";
import { rightToRecoveryQuestions } from "./right-to-recovery/questions.ts";
import { rightToRecoveryRequests } from "./right-to-recovery/requests.ts";
import { rightToRecoverySources } from "./right-to-recovery/sources.ts";
import { rightToRecoveryStatements } from "./right-to-recovery/statements.ts";
import { rightToRecoveryTopics } from "./right-to-recovery/topics.ts";

export { firstStartAccounts, firstStartTeams } from "./accounts.ts";
export { firstStartComments } from "./comments.ts";

const namedDivisions = [rightToRecoveryDivision, ...otherNamedDivisions];

/** Real facts, each with its source. */
export const realFacts: Facts = {
  ...noFacts,
  sources: [...rightToRecoverySources, ...otherBillSources],
  topics: [...rightToRecoveryTopics, ...otherBillTopics],
  organisations: [...rightToRecoveryOrganisations, ...otherOrganisations],
  people: [...peopleInRollCalls(namedDivisions), ...rightToRecoveryPeople, ...otherPeople],
  committees: [...rightToRecoveryCommittees, ...otherCommittees],
  bills: [rightToRecoveryBill, ...enactedBills, ...blockedBills, ...rejectedBills, ...billsThatFellOrWereWithdrawn, ...unfinishedBills],
  proposals: [rightToRecoveryProposal, ...otherProposals],
  divisions: [...namedDivisions, ...otherDivisionsByTotals, ...debateOf2023Divisions],
  letters: [...rightToRecoveryLetters, ...otherLetters],
  meetings: rightToRecoveryMeetings,
  statements: rightToRecoveryStatements,
  positions: rightToRecoveryPositions,
  figures: rightToRecoveryFigures,
  questions: rightToRecoveryQuestions,
  requests: rightToRecoveryRequests,
  commitments: [...rightToRecoveryCommitments, ...otherCommitments],
  amendments: otherAmendments,
};

/** The made-up bill with the record around it. */
export const madeUpFacts: Facts = bothFacts(madeUpBillFacts, madeUpRecordFacts);

/**
 * All that an empty database is given when it is first started: real facts, each with its source, and one made-up bill with its full text, on
 * which amendments can be tried; the prints of real bills are not to hand, and are never made up.
 */
export const firstStartFacts: Facts = bothFacts(realFacts, madeUpFacts);

function bothFacts(first: Facts, second: Facts): Facts {
  return {
    sources: [...first.sources, ...second.sources],
    topics: [...first.topics, ...second.topics],
    organisations: [...first.organisations, ...second.organisations],
    people: [...first.people, ...second.people],
    committees: [...first.committees, ...second.committees],
    bills: [...first.bills, ...second.bills],
    proposals: [...first.proposals, ...second.proposals],
    divisions: [...first.divisions, ...second.divisions],
    letters: [...first.letters, ...second.letters],
    meetings: [...first.meetings, ...second.meetings],
    statements: [...first.statements, ...second.statements],
    positions: [...first.positions, ...second.positions],
    figures: [...first.figures, ...second.figures],
    questions: [...first.questions, ...second.questions],
    requests: [...first.requests, ...second.requests],
    commitments: [...first.commitments, ...second.commitments],
    replyRules: [...first.replyRules, ...second.replyRules],
    versions: [...first.versions, ...second.versions],
    amendments: [...first.amendments, ...second.amendments],
    amendmentGroups: [...first.amendmentGroups, ...second.amendmentGroups],
    amendmentLists: [...first.amendmentLists, ...second.amendmentLists],
    ordersOfConsideration: [...first.ordersOfConsideration, ...second.ordersOfConsideration],
  };
}
