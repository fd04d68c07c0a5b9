import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import type { BillOutcome, StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import type { ClockStepKind } from "#app/domain/facts/correspondence.ts";
import type { AmendmentState, FindingState } from "#app/domain/facts/record.ts";
import type { CastingVote, DecisionWay, VerificationOutcome } from "#app/domain/facts/text.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { Day, Instant } from "#app/lib/dates.ts";
import type { RecordKind } from "./record-kinds.ts";

/** One field as it was and as it is. Values are texts as the editor would read them; null: nothing there. */
export type FieldChange = { field: string; from: string | null; to: string | null };

/** What every kind of record can go through: the event is `bill.recorded`, `letter.corrected` and so on. `title` is what the record was called at that moment. */
type RecordParticulars = {
  recorded: { title: string; isDraft: boolean; importId?: string | null };
  corrected: { title: string; changes: readonly FieldChange[]; reason?: string | null; importId?: string | null };
  published: { title: string };
  unpublished: { title: string; reason?: string | null };
  /** `held`: what the record held, so that it can be brought back. */
  removed: { title: string; reason?: string | null; held?: readonly FieldChange[] };
  restored: { title: string };
  /** `undone`: the sequence number of the event whose change was taken back. */
  undone: { title: string; undone: number; changes: readonly FieldChange[] };
};
export type RecordEventVerb = keyof RecordParticulars;
export const recordEventVerbs = [
  "recorded",
  "corrected",
  "published",
  "unpublished",
  "removed",
  "restored",
  "undone",
] as const satisfies readonly RecordEventVerb[];

/** A rule that was set aside by an editor, by its code and name in the rulebook. */
export type OverriddenRule = { rule: string; message: string };

/** Kinds of thing that a comment, note or report can be about. */
export type AboutKind = "bill" | "letter" | "amendment" | "division";
type About = { aboutKind: AboutKind; aboutId: string };

type EventsOfTheirOwn = {
  /** `overridden` is empty where the rulebook permitted the step. */
  "bill.advanced": {
    stage: StageCode;
    event: StageEventKind;
    on: Day | null;
    outcome: BillOutcome | null;
    overridden: readonly OverriddenRule[];
    reason: string | null;
  };
  /** The order in which a stage takes the bill's provisions. `from`: the order before; null: none had been set. */
  "bill.order_of_consideration_set": {
    stage: StageCode;
    arrangement: OrderOfConsideration;
    from: OrderOfConsideration | null;
    reason: string | null;
  };
  /** An editor confirmed a list of amendments. `listId`: the daily or Marshalled List that it became, if it became one. */
  "bill.amendments_lodged": { stage: StageCode; count: number; first: string; last: string; listId: string | null };
  /** `overridden` is empty where the amendment's state may follow the one before. */
  "amendment.decided": {
    number: string;
    stage: StageCode;
    from: AmendmentState | null;
    to: AmendmentState;
    how: DecisionWay | null;
    on: Day | null;
    divisionId: string | null;
    castingVote: CastingVote | null;
    overridden: readonly OverriddenRule[];
    reason: string | null;
  };
  /** The amendments agreed to, applied to the version before, were compared with this one. */
  "version.verified": { fromId: string; outcome: VerificationOutcome; differences: number };
  /** The text of a letter was entered or changed: never a word of it, since parts may be withheld. */
  "letter.text_saved": { title: string; characters: number; withheldParts: number };
  /** A file beside a letter. A withheld one is told to editors only. */
  "letter.attachment_added": { title: string; attachment: string; bytes: number; mediaType: string };
  "letter.attachment_withheld": { title: string; reason: string };
  "letter.attachment_shown": { title: string; attachment: string };
  "letter.attachment_removed": { title: string; reason: string };
  "letter.clock_step_taken": { title: string; kind: ClockStepKind; on: Day; until: Day | null; reason: string };
  "letter.clock_step_taken_back": { title: string; kind: ClockStepKind; on: Day; reason: string };
  /** "Said X, voted Y" was found by machine, and an editor confirmed it or put it aside. */
  "position_finding.confirmed": { sentence: string; reason: string | null };
  "position_finding.dismissed": { sentence: string; reason: string };
  /** What was decided was taken back: it waits again. */
  "position_finding.reopened": { sentence: string; from: FindingState };
  /** What the person who is named answered is kept beside it, or taken away. */
  "position_finding.reply_kept": { sentence: string; isDisputed: boolean };
  "rule.corrected": { code: string; changes: readonly FieldChange[]; reason?: string | null };
  "claim.chosen": { recordKind: RecordKind; recordId: string; field: string; value: string; reason: string | null };
  "comment.written": About & { inReplyTo: string | null };
  "comment.edited": About;
  "comment.deleted": About;
  "comment.restored": About;
  "comment.reported": About & { reason: string };
  "comment.report_dismissed": About & { reason: string | null };
  "comment.hidden": About & { reason: string };
  "comment.shown": About & { reason: string | null };
  "note.written": About & { teamId: string | null };
  "note.edited": About & { teamId: string | null };
  "note.deleted": About & { teamId: string | null };
  "note.restored": About & { teamId: string | null };
  /** What happened to an amendment that is being drafted: without a word of it. */
  "amendment_draft.saved": { teamId: string | null };
  "amendment_draft.deleted": { teamId: string | null };
  "amendment_draft.restored": { teamId: string | null };
  "account.signed_up": Record<never, never>;
  "account.email_confirmed": Record<never, never>;
  "account.password_changed": Record<never, never>;
  "account.password_reset_asked": Record<never, never>;
  "account.name_changed": Record<never, never>;
  "account.role_given": { role: Role; from: Role };
  "account.disabled": Record<never, never>;
  "account.enabled": Record<never, never>;
  "account.closed": Record<never, never>;
  "team.created": { name: string };
  "team.member_invited": { invitationId: string };
  "team.invitation_withdrawn": { invitationId: string };
  "team.member_joined": { accountId: string };
  "team.member_removed": { accountId: string };
  "team.member_left": { accountId: string };
  "team.ownership_given": { accountId: string };
  "follow.asked_for": Record<never, never>;
  "follow.started": Record<never, never>;
  "follow.ended": Record<never, never>;
  "import.completed": {
    kind: string;
    file: string | null;
    asked: number;
    came: number;
    missing: number;
    contradictory: number;
    recorded: number;
    corrected: number;
    unchanged: number;
  };
};

/** Kinds of thing that an event happens to. */
export type SubjectKind =
  | RecordKind
  | "rule"
  | "position_finding"
  | "comment"
  | "note"
  | "amendment_draft"
  | "account"
  | "team"
  | "follow"
  | "import";

/**
 * Who may read that it happened. `private`: only those who may read the thing itself (a note's writer or team, an account's
 * holder), and never by a page, feed, mail, search or export made for others.
 */
export const eventVisibilities = ["public", "editors", "private"] as const;
export type EventVisibility = (typeof eventVisibilities)[number];

type Envelope = {
  subjectKind: SubjectKind;
  subjectId: string;
  /** The bill that it is about, so that those who follow the bill are told; null: about none, or about several. */
  billId: string | null;
  visibility: EventVisibility;
};

/** What happened to a record of any kind: `letter.corrected`. */
export type NewRecordEvent = {
  [V in RecordEventVerb]: Envelope & { type: `${RecordKind}.${V}`; particulars: RecordParticulars[V] };
}[RecordEventVerb];

/** What a service records, in the transaction of the change. Ids and particulars only: names are looked up when it is read. */
export type NewEvent =
  | NewRecordEvent
  | { [T in keyof EventsOfTheirOwn]: Envelope & { type: T; particulars: EventsOfTheirOwn[T] } }[keyof EventsOfTheirOwn];

/** The name of everything that can happen: `noun.verb`, past tense. */
export type EventType = NewEvent["type"];

/** An event as the log holds it. `sequence` only grows, and is what readers keep their place by. */
export type RecordedEvent = NewEvent & { sequence: number; at: Instant; actorId: string | null };
