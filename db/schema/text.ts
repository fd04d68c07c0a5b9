import type { Generated } from "kysely";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentListKind, VersionSourceFormat } from "#app/domain/facts/text.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import type { Flag, RecordColumns } from "./columns.ts";

/** The prints of a bill, in order by `position`. */
export type VersionsTable = RecordColumns & {
  bill_id: string;
  kind: VersionKind;
  title: string;
  reference: string | null;
  printed_on: string | null;
  position: number;
  /** JSON of `BillText`. Half a megabyte for a large Act: lists leave it out. */
  text: string;
  /** JSON of `PrintLayout`; the JSON `null` where pages and lines are not known. */
  layout: string;
  /** Why pages and lines are not known. */
  layout_note: string | null;
  /** SHA-256 of text and layout together: what a parsed text is remembered by. */
  text_sha256: string;
  source_format: VersionSourceFormat;
};

/** Amendments that are debated together. */
export type AmendmentGroupsTable = RecordColumns & {
  bill_id: string;
  stage: StageCode;
  position: number;
  name: string;
  /** JSON array of `GroupNote`. */
  notes: string | null;
};

export type AmendmentGroupEntriesTable = { group_id: string; amendment_id: string; position: number };

/** Daily lists and Marshalled Lists. */
export type AmendmentListsTable = RecordColumns & {
  bill_id: string;
  stage: StageCode;
  kind: AmendmentListKind;
  ordinal: number;
  reference: string | null;
  printed_on: string | null;
};

export type AmendmentListEntriesTable = {
  list_id: string;
  amendment_id: string;
  position: number;
  is_starred: Generated<Flag>;
  /** The centre heading above it: "After section 41". */
  heading: string | null;
};

/** The order in which a stage takes the bill, where it is not the bill's own. */
export type OrdersOfConsiderationTable = {
  id: string;
  bill_id: string;
  stage: StageCode;
  /** JSON of `OrderOfConsideration`. */
  arrangement: string;
  reason: string | null;
  motion_reference: string | null;
  updated_at: string;
  revision: Generated<number>;
};

/** What came of applying the amendments agreed to one version and comparing with the next. Kept for the days on which it was checked. */
export type VerificationsTable = {
  id: string;
  version_from_id: string;
  version_to_id: string;
  checked_at: string;
  /** Of both texts, the amendments and the engine: with other inputs it must be checked again. */
  inputs_sha256: string;
  engine_version: string;
  /** JSON. */
  result: string;
};

/** An amendment being drafted. Never public: readable by its author ("me") or by the members of one team ("team"). */
export type AmendmentDraftsTable = {
  id: string;
  bill_id: string;
  version_id: string;
  author_id: string;
  ring: "me" | "team";
  team_id: string | null;
  title: string;
  /** The provision whose text is edited; null where the wording is written by hand. */
  provision_id: string | null;
  /** JSON: the text as edited. */
  edited: string | null;
  wording: string | null;
  remarks: string | null;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
  revision: Generated<number>;
};
