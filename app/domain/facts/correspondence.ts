import type { Day } from "#app/lib/dates.ts";

/** Who writes to whom, as far as a rule about replies looks at it: each kind may have a period of its own. */
export const correspondenceKinds = [
  "committee_to_government",
  "government_reply_to_report",
  "minister_to_minister",
  "promise_to_write",
  "constituent_to_minister",
  "other",
] as const;
export type CorrespondenceKind = (typeof correspondenceKinds)[number];

/** How much of a letter its reply answers. `holding`: it says only that an answer will come. */
export const replyNatures = ["full", "part", "holding", "refusal"] as const;
export type ReplyNature = (typeof replyNatures)[number];

/** What an editor did to the clock of a letter, each with its reason. */
export const clockStepKinds = ["stopped", "restarted", "extended", "promised"] as const;
export type ClockStepKind = (typeof clockStepKinds)[number];

/**
 * A step on a letter's clock. `on`: the day from which it holds. `until`: the new last day of an extension, or the day that was promised;
 * null for a stop and a restart.
 */
export type ClockStep = { kind: ClockStepKind; on: Day; until: Day | null; reason: string };

/** The units in which a period for a reply can be counted. */
export const clockUnits = ["working_days", "days", "weeks", "months"] as const;
export type ClockUnit = (typeof clockUnits)[number];

/**
 * How long a reply to one kind of correspondence may take, as a source says it. `appliesFrom` and `appliesTo` are the first and last day
 * of sending for which it holds; null: not bounded. Without such a rule there is no clock and nothing is late.
 */
export type ReplyRule = {
  id: string;
  summary: string;
  correspondence: CorrespondenceKind;
  amount: number;
  unit: ClockUnit;
  startsFrom: "sent" | "received";
  /** Whose bank holidays do not count as working days. */
  holidays: "scotland" | "none";
  /** Whether days of recess count. */
  recessCounts: boolean;
  /** So many more of the same unit after the last day, and it is very late; null: the rule does not tell late from very late. */
  veryLateAfter: number | null;
  appliesFrom: Day | null;
  appliesTo: Day | null;
  sourceTitle: string;
  sourceUrl: string | null;
  /** A made-up rule is for made-up letters only. */
  isMadeUp: boolean;
};

/** A rule as facts give it; `slug` tells it from the others. */
export type ReplyRuleFacts = Omit<ReplyRule, "id"> & { slug: string; note?: string | null };

/** A request's own state, as an editor found it. */
export const requestStates = ["open", "answered_in_part", "answered", "refused", "overtaken"] as const;
export type RequestState = (typeof requestStates)[number];

export const commitmentStates = ["open", "met", "not_met", "withdrawn"] as const;
export type CommitmentState = (typeof commitmentStates)[number];
export const commitmentKinds = ["write_letter", "amendment", "statement", "consider", "other"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
