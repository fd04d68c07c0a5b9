import { type Facts, noFacts } from "#app/domain/facts/facts.ts";
import { madeUpCommitments } from "./commitments.ts";
import { madeUpDivision } from "./division.ts";
import { madeUpFigures } from "./figures.ts";
import { lettersBetweenMinisters } from "./letters-between-ministers.ts";
import { lettersOfPeople } from "./letters-of-people.ts";
import { lettersWithTheCommittee } from "./letters-with-the-committee.ts";
import { madeUpMeetings } from "./meetings.ts";
import { recordOrganisations, recordPeople, recordSources, recordTopics } from "./people.ts";
import { madeUpPositions, madeUpQuestions } from "./positions.ts";
import { madeUpReplyRules } from "./reply-rules.ts";
import { madeUpRequests } from "./requests.ts";
import { madeUpStatements } from "./statements.ts";

/**
 * The record around the made-up bill, so that everything that the pages can show is shown once without a word about anybody real:
 * letters with their texts and clocks, requests, meetings, positions, commitments and figures. It refers to the made-up bill's own facts.
 */
export const madeUpRecordFacts: Facts = {
  ...noFacts,
  sources: recordSources,
  topics: recordTopics,
  organisations: recordOrganisations,
  people: recordPeople,
  divisions: [madeUpDivision],
  letters: [...lettersOfPeople, ...lettersBetweenMinisters, ...lettersWithTheCommittee],
  meetings: madeUpMeetings,
  statements: madeUpStatements,
  positions: madeUpPositions,
  figures: madeUpFigures,
  questions: madeUpQuestions,
  requests: madeUpRequests,
  commitments: madeUpCommitments,
  replyRules: madeUpReplyRules,
};
