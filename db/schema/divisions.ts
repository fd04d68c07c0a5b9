import type { StageCode } from "#app/domain/facts/bill.ts";
import type { DivisionFacts, Vote } from "#app/domain/facts/division.ts";
import type { RecordColumns } from "./columns.ts";

export type DivisionsTable = RecordColumns & {
  parliamentary_session_id: string;
  reference: string | null;
  kind: DivisionFacts["kind"];
  title: string;
  question: string | null;
  in_name_of: string | null;
  bill_id: string | null;
  stage: StageCode | null;
  held_on: string;
  place: string | null;
  /** As announced by the chair; the count of the names is never stored, so that it cannot be made to agree. */
  announced_for: number;
  announced_against: number;
  announced_abstain: number;
  result: "agreed" | "disagreed";
  consequence: string | null;
  casting_vote: Vote | null;
  not_voting_note: string | null;
};

export type DivisionVotesTable = {
  id: string;
  division_id: string;
  position: number;
  person_id: string | null;
  printed_name: string;
  seat: string | null;
  seat_kind: "constituency" | "region" | null;
  party: string | null;
  vote: Vote;
  proxy_cast_by: string | null;
};

export type VoteStatementsTable = {
  id: string;
  division_id: string;
  person_id: string | null;
  printed_name: string;
  quote: string;
  intended_vote: Vote | null;
  reply: string | null;
  effect: string | null;
  position: number;
};
