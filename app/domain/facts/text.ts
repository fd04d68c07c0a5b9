import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import type { PrintLayout } from "#app/domain/text/print-lines.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import type { Day } from "#app/lib/dates.ts";
import type { StageCode } from "./bill.ts";
import type { Sourced } from "./source.ts";

/** What a version's text was read from. */
export const versionSourceFormats = ["clml", "akoma-ntoso", "text", "pdf", "made_up"] as const;
export type VersionSourceFormat = (typeof versionSourceFormats)[number];

/** One print of a bill with its whole text. */
export type VersionFacts = Sourced & {
  slug: string;
  /** Slug. */
  bill: string;
  kind: VersionKind;
  /** "As introduced". */
  title: string;
  /** "SP Bill 999A". */
  reference: string | null;
  printedOn: Day | null;
  /** Its place among the bill's versions, from 0: two versions of one bill never share one. */
  position: number;
  text: BillText;
  layout: PrintLayout | null;
  /** Why pages and lines are not known. */
  layoutNote?: string | null;
  sourceFormat: VersionSourceFormat;
  isMadeUp?: boolean;
};

/** How a question was decided: by a division, or without one. */
export const decisionWays = ["without_division", "division"] as const;
export type DecisionWay = (typeof decisionWays)[number];

/** How the chair decided a tie. */
export const castingVotes = ["for", "against"] as const;
export type CastingVote = (typeof castingVotes)[number];

/** In which capacity an amendment was lodged. */
export const lodgedAsWords = ["government", "member_in_charge", "committee", "member"] as const;
export type LodgedAs = (typeof lodgedAsWords)[number];

/** A sentence about amendments of a group: written by the machine or a person; printed as the Parliament's only when a person confirmed it. */
export type GroupNote = {
  readonly sentence: string;
  readonly from: "machine" | "person";
  /** Id of the account that confirmed it; "facts" where the facts came so. Null: nobody has. */
  readonly confirmedBy: string | null;
  /** ISO 8601 UTC. */
  readonly confirmedAt: string | null;
};

/** Amendments that are debated together. */
export type AmendmentGroupFacts = Partial<Sourced> & {
  slug: string;
  /** Slug. */
  bill: string;
  stage: StageCode;
  /** Its place in the groupings, from 0. */
  position: number;
  name: string;
  /** Slugs of amendments, in the order of the groupings. */
  amendments: readonly string[];
  notes: readonly { sentence: string; from: "machine" | "person"; isConfirmed: boolean }[];
  isMadeUp?: boolean;
};

export const amendmentListKinds = ["daily", "marshalled"] as const;
export type AmendmentListKind = (typeof amendmentListKinds)[number];

/** A daily list, or a Marshalled List. */
export type AmendmentListFacts = Partial<Sourced> & {
  slug: string;
  /** Slug. */
  bill: string;
  stage: StageCode;
  kind: AmendmentListKind;
  /** 1 for the first of its kind in the stage. */
  ordinal: number;
  reference: string | null;
  printedOn: Day | null;
  /** Slugs of amendments, in the order of the list; `heading` stands above the first amendment that it heads. */
  entries: readonly { amendment: string; isStarred: boolean; heading: string | null }[];
  isMadeUp?: boolean;
};

/** The order in which a stage takes a bill's provisions. Without it: the bill's own, the long title last. */
export type OrderOfConsiderationFacts = {
  /** Names it among the facts: `care-of-hedgehogs-stage-2-order`. It has no page. */
  slug: string;
  /** Slug. */
  bill: string;
  stage: StageCode;
  arrangement: OrderOfConsideration;
  reason: string | null;
  motionReference: string | null;
};

/** What came of checking that the amendments agreed to make the next version: `not_checked` where the engine could not. */
export const verificationOutcomes = ["equal", "equal_but_for_printing", "different", "not_checked"] as const;
export type VerificationOutcome = (typeof verificationOutcomes)[number];
