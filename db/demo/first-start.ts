import { type Facts, noFacts } from "#app/domain/facts/facts.ts";
import { peopleInRollCalls } from "./people-in-roll-calls.ts";
import { rightToRecoveryBill } from "./right-to-recovery/bill.ts";
import { debateOf2023Divisions, rightToRecoveryDivision } from "./right-to-recovery/divisions.ts";
import { rightToRecoveryCommittees, rightToRecoveryOrganisations } from "./right-to-recovery/organisations.ts";
import { rightToRecoveryPeople } from "./right-to-recovery/people.ts";
import { rightToRecoveryProposal } from "./right-to-recovery/proposal.ts";
import { rightToRecoverySources } from "./right-to-recovery/sources.ts";
import { rightToRecoveryTopics } from "./right-to-recovery/topics.ts";

const namedDivisions = [rightToRecoveryDivision];

/** All that an empty database is given when it is first started: real facts, each with its source. */
export const firstStartFacts: Facts = {
  ...noFacts,
  sources: rightToRecoverySources,
  topics: rightToRecoveryTopics,
  organisations: rightToRecoveryOrganisations,
  people: [...peopleInRollCalls(namedDivisions), ...rightToRecoveryPeople],
  committees: rightToRecoveryCommittees,
  bills: [rightToRecoveryBill],
  proposals: [rightToRecoveryProposal],
  divisions: [...namedDivisions, ...debateOf2023Divisions],
};
