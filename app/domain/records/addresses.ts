import type { RecordKind } from "#app/domain/events/record-kinds.ts";

/** Where the public reads a record of a kind; kinds without a page of their own are read where their bill is. */
const publicPaths: Partial<Record<RecordKind, string>> = {
  bill: "/bills",
  proposal: "/proposals",
  division: "/votes",
  letter: "/letters",
  meeting: "/meetings",
  commitment: "/commitments",
  statement: "/statements",
  position: "/positions",
  question: "/questions",
  figure: "/figures",
  amendment: "/amendments",
  version: "/versions",
  person: "/people",
  organisation: "/organisations",
  committee: "/committees",
  topic: "/topics",
};

/** The address of a record's public page; null where its kind has none. */
export function publicAddress(kind: RecordKind, slug: string | null): string | null {
  const path = publicPaths[kind];
  return path && slug ? `${path}/${slug}` : null;
}

/** The address at which editors correct a record. A part of a bill has no slug and is named by its id. */
export function editAddress(kind: RecordKind, slugOrId: string): string {
  return `/edit/${kind}/${encodeURIComponent(slugOrId)}`;
}
