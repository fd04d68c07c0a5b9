import type { Generated } from "kysely";
import type { AreaKind, OrganisationFacts } from "#app/domain/facts/people.ts";
import type { TopicKind } from "#app/domain/facts/record.ts";
import type { RecordColumns } from "./columns.ts";

export type PeopleTable = RecordColumns & {
  name: string;
  surname: string;
  forename: string | null;
  /** Lower case, accents folded: what a search is compared with. */
  folded_name: string;
  /** JSON array. */
  other_names: string | null;
  parliament_member_id: number | null;
  parlparse_id: number | null;
  note: string | null;
};

export type PartiesTable = { id: string; slug: string; short_name: string; name: string | null };

export type AreasTable = { id: string; slug: string; name: string; kind: AreaKind | null };

/** Party and seat of a person as a source shows them, from the first to the last day seen. */
export type SeatsTable = {
  id: string;
  person_id: string;
  area_id: string | null;
  party_id: string | null;
  from_on: string | null;
  to_on: string | null;
  basis: "observed" | "stated";
};

export type OfficesTable = { id: string; slug: string; title: string; organisation_id: string | null; revision: Generated<number> };

export type OfficeHoldingsTable = {
  id: string;
  office_id: string;
  /** null: the post is known to have been held, or to be vacant, but not by whom. */
  person_id: string | null;
  from_on: string | null;
  to_on: string | null;
  note: string | null;
  external_id: string | null;
  revision: Generated<number>;
};

export type OrganisationsTable = RecordColumns & {
  name: string;
  kind: OrganisationFacts["kind"];
  website: string | null;
  note: string | null;
};

export type CommitteesTable = RecordColumns & {
  name: string;
  short_name: string | null;
  parliamentary_session_id: string;
  note: string | null;
};

export type CommitteeMembersTable = {
  id: string;
  committee_id: string;
  person_id: string;
  role: "convener" | "deputy_convener" | "member";
  from_on: string | null;
  to_on: string | null;
};

export type TopicsTable = RecordColumns & {
  name: string;
  description: string | null;
  kind: Generated<TopicKind>;
  /** Of an Act: "1971 c. 38". */
  citation: string | null;
  url: string | null;
};

/** What a record is about: any record to a topic. */
export type TopicLinksTable = { topic_id: string; subject_kind: string; subject_id: string };

/** What a record is about: a letter, meeting, statement or figure to a bill. */
export type BillLinksTable = { bill_id: string; subject_kind: string; subject_id: string };
