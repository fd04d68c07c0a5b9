import type { BillFacts, ProposalFacts } from "./bill.ts";
import type { ReplyRuleFacts } from "./correspondence.ts";
import type { DivisionFacts } from "./division.ts";
import type { CommitteeFacts, OrganisationFacts, PersonFacts, TopicFacts } from "./people.ts";
import type {
  AmendmentFacts,
  CommitmentFacts,
  FigureFacts,
  LetterFacts,
  MeetingFacts,
  PositionFacts,
  QuestionFacts,
  RequestFacts,
  StatementFacts,
} from "./record.ts";
import type { SourceFacts } from "./source.ts";
import type { AmendmentGroupFacts, AmendmentListFacts, OrderOfConsiderationFacts, VersionFacts } from "./text.ts";

/** A bundle of facts, as an importer or the first-start data hands it over. Sources first: everything else cites them by slug. */
export type Facts = {
  sources: readonly SourceFacts[];
  topics: readonly TopicFacts[];
  organisations: readonly OrganisationFacts[];
  people: readonly PersonFacts[];
  committees: readonly CommitteeFacts[];
  bills: readonly BillFacts[];
  proposals: readonly ProposalFacts[];
  divisions: readonly DivisionFacts[];
  letters: readonly LetterFacts[];
  meetings: readonly MeetingFacts[];
  statements: readonly StatementFacts[];
  positions: readonly PositionFacts[];
  figures: readonly FigureFacts[];
  questions: readonly QuestionFacts[];
  requests: readonly RequestFacts[];
  commitments: readonly CommitmentFacts[];
  replyRules: readonly ReplyRuleFacts[];
  versions: readonly VersionFacts[];
  amendments: readonly AmendmentFacts[];
  amendmentGroups: readonly AmendmentGroupFacts[];
  amendmentLists: readonly AmendmentListFacts[];
  ordersOfConsideration: readonly OrderOfConsiderationFacts[];
};

/** No facts; spread it and set what there is. */
export const noFacts: Facts = {
  sources: [],
  topics: [],
  organisations: [],
  people: [],
  committees: [],
  bills: [],
  proposals: [],
  divisions: [],
  letters: [],
  meetings: [],
  statements: [],
  positions: [],
  figures: [],
  questions: [],
  requests: [],
  commitments: [],
  replyRules: [],
  versions: [],
  amendments: [],
  amendmentGroups: [],
  amendmentLists: [],
  ordersOfConsideration: [],
};

/** What an import asked for, got and missed. `missing` and `contradictory` are sentences, each naming its record. */
export type Receipt = {
  kind: string;
  file: string | null;
  fileSha256: string | null;
  importer: string;
  /** How many records the document says or shows that it holds. */
  asked: number;
  /** How many were read. */
  came: number;
  missing: readonly string[];
  contradictory: readonly string[];
};

/** What an importer returns: facts and its account of what it could not read. */
export type Imported = { facts: Facts; receipt: Receipt };
