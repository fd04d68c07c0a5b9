import type { Day } from "#app/lib/dates.ts";
import type { Sourced } from "./source.ts";

export type AreaKind = "constituency" | "region";

/** What a source shows of a member's party and seat, from the first to the last day it was seen: nothing is carried beyond. */
export type SeatFacts = {
  area: string;
  areaKind: AreaKind | null;
  party: string | null;
  from: Day | null;
  to: Day | null;
  basis: "observed" | "stated";
};

/** A post held from one day to another; `to` null: still held, or the end is not known (see `note`). */
export type OfficeHeldFacts = {
  office: string;
  organisation: string | null;
  from: Day | null;
  to: Day | null;
  note?: string | null;
  externalId?: string | null;
};

export type PersonFacts = Sourced & {
  slug: string;
  /** "Douglas Ross". */
  name: string;
  surname: string;
  forename: string | null;
  /** Names as printed elsewhere: "Natalie Don-Innes". */
  otherNames: readonly string[];
  parliamentMemberId: number | null;
  parlparseId: number | null;
  seats: readonly SeatFacts[];
  offices: readonly OfficeHeldFacts[];
  note?: string | null;
  isMadeUp?: boolean;
};

export const organisationKinds = [
  "government",
  "parliament",
  "public_body",
  "charity",
  "company",
  "local_government",
  "press",
  "party",
  "community",
  "other",
] as const;
export type OrganisationFacts = Sourced & {
  slug: string;
  name: string;
  kind: (typeof organisationKinds)[number];
  website: string | null;
  note: string | null;
  isMadeUp?: boolean;
};

export type CommitteeFacts = Sourced & {
  slug: string;
  name: string;
  shortName: string | null;
  session: number;
  members: readonly { person: string; role: "convener" | "deputy_convener" | "member"; from: Day | null; to: Day | null }[];
  note: string | null;
  isMadeUp?: boolean;
};

export type TopicFacts = Partial<Sourced> & {
  slug: string;
  name: string;
  description: string | null;
  kind?: "subject" | "act";
  /** "1971 c. 38". */
  citation?: string | null;
  url?: string | null;
  isMadeUp?: boolean;
};
