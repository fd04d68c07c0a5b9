import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { orderWords } from "#app/domain/amendments/order-words.ts";
import { describeStageEvent } from "#app/domain/bills/stage-event-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { VerificationOutcome } from "#app/domain/facts/text.ts";
import { roleWords } from "#app/domain/permissions/roles.ts";
import { formatDay } from "#app/lib/dates.ts";
import { capitalise, uncapitalise } from "#app/lib/text.ts";
import { describeLetterEvent } from "./describe-letter.ts";
import type { AboutKind, FieldChange, NewEvent, NewRecordEvent, RecordEventVerb } from "./event.ts";
import { fieldWords } from "./field-words.ts";
import { readRecordEventType } from "./record-event.ts";
import { recordKindWords } from "./record-kinds.ts";

/** Names as they are when the sentence is read; null: not known, erased, or not for this reader. */
export type EventNames = {
  /** Who did it. */
  actor: string | null;
  /** The thing that it happened to. */
  subject: string | null;
  bill: string | null;
  /** Another person named in it: who joined a team, whose role was changed. */
  other?: string | null;
};

/**
 * An event as one sentence: the only place that words events, for timeline, history, feed and mail.
 * It says no more than the event holds; a writer's own words (a comment, a note, a reason for a report) are never in it.
 */
export function describeEvent(event: NewEvent, names: EventNames): string {
  const by = names.actor ?? "Somebody";
  const bill = names.bill ?? "a bill";
  switch (event.type) {
    case "bill.advanced": {
      const on = event.particulars.on ? ` (${formatDay(event.particulars.on)})` : "";
      const sentence = `${bill}: ${uncapitalise(describeStageEvent(event.particulars.stage, event.particulars.event))}`.replace(
        /\.$/,
        `${on}.`,
      );
      if (event.particulars.overridden.length === 0) return sentence;
      const rules = event.particulars.overridden.map((each) => each.rule).join(", ");
      return `${sentence} Recorded against ${rules}${event.particulars.reason ? `: ${event.particulars.reason}` : "."}`;
    }
    case "bill.order_of_consideration_set": {
      const { stage, arrangement } = event.particulars;
      return `${bill}: the order of consideration at ${stageWords[stage].official} was set: ${orderWords(arrangement)}.`;
    }
    case "bill.amendments_lodged": {
      const { stage, count, first, last } = event.particulars;
      const numbers = count === 1 ? `amendment ${first}` : `${count} amendments (${first} to ${last})`;
      return `${bill}: ${numbers} lodged at ${stageWords[stage].official}.`;
    }
    case "amendment.decided":
      return describeDecision(event.particulars, bill);
    case "version.verified":
      return `${names.subject ?? "A version of the bill"}${names.bill ? ` (${names.bill})` : ""} was checked against the amendments agreed to: ${verificationWords[event.particulars.outcome]}.`;
    case "letter.text_saved":
    case "letter.attachment_added":
    case "letter.attachment_withheld":
    case "letter.attachment_shown":
    case "letter.attachment_removed":
    case "letter.clock_step_taken":
    case "letter.clock_step_taken_back":
      return describeLetterEvent(event, names);
    case "position_finding.confirmed":
      return `An editor confirmed: ${event.particulars.sentence}`;
    case "position_finding.dismissed":
      return `An editor put aside what the machine had found: ${event.particulars.sentence}`;
    case "position_finding.reopened":
      return `An editor took back what had been decided about a finding of the machine: ${event.particulars.sentence}`;
    case "position_finding.reply_kept":
      return `An editor kept what ${event.particulars.isDisputed ? "is disputed, and what was answered, about" : "was answered to"} a finding of the machine: ${event.particulars.sentence}`;
    case "amendment_draft.saved":
      return `${by} saved a draft of an amendment.`;
    case "amendment_draft.deleted":
      return `${by} deleted a draft of an amendment.`;
    case "amendment_draft.restored":
      return `${by} brought back a draft of an amendment.`;
    case "rule.corrected":
      return `The rule “${names.subject ?? event.particulars.code}” was corrected: ${listFields(event.particulars.changes)}.`;
    case "claim.chosen":
      return `${names.subject ?? bill}: of the claims about the ${fieldWords(event.particulars.field)}, “${event.particulars.value}” was chosen.`;
    case "comment.written":
      return `${by} ${event.particulars.inReplyTo ? "replied to a comment" : "commented"} on ${about(event.particulars.aboutKind, names)}.`;
    case "comment.edited":
      return `${by} edited a comment on ${about(event.particulars.aboutKind, names)}.`;
    case "comment.deleted":
      return `${by} deleted a comment on ${about(event.particulars.aboutKind, names)}.`;
    case "comment.restored":
      return `${by} brought back a comment on ${about(event.particulars.aboutKind, names)}.`;
    case "comment.reported":
      return `A comment on ${about(event.particulars.aboutKind, names)} was reported to the moderators.`;
    case "comment.report_dismissed":
      return `A report about a comment on ${about(event.particulars.aboutKind, names)} was dismissed.`;
    case "comment.hidden":
      return `A moderator hid a comment on ${about(event.particulars.aboutKind, names)}: ${event.particulars.reason}`;
    case "comment.shown":
      return `A moderator showed a hidden comment on ${about(event.particulars.aboutKind, names)} again.`;
    case "note.written":
      return `${by} wrote a note on ${about(event.particulars.aboutKind, names)}.`;
    case "note.edited":
      return `${by} edited a note on ${about(event.particulars.aboutKind, names)}.`;
    case "note.deleted":
      return `${by} deleted a note on ${about(event.particulars.aboutKind, names)}.`;
    case "note.restored":
      return `${by} brought back a note on ${about(event.particulars.aboutKind, names)}.`;
    case "account.signed_up":
      return "An account was made.";
    case "account.email_confirmed":
      return "The account's e-mail address was confirmed.";
    case "account.password_changed":
      return "The account's password was changed.";
    case "account.password_reset_asked":
      return "A new password was asked for.";
    case "account.role_given":
      return `${names.other ?? "An account"} was made ${roleWords[event.particulars.role].name.toLowerCase()} (was ${roleWords[event.particulars.from].name.toLowerCase()}).`;
    case "account.name_changed":
      return "The name on the account was changed.";
    case "account.disabled":
      return `${names.other ?? "An account"} was disabled.`;
    case "account.enabled":
      return `${names.other ?? "An account"} was enabled again.`;
    case "account.closed":
      return "The account was closed.";
    case "team.created":
      return `${by} made the team ${event.particulars.name}.`;
    case "team.member_invited":
      return `${by} invited somebody to ${names.subject ?? "the team"}.`;
    case "team.invitation_withdrawn":
      return `${by} withdrew an invitation to ${names.subject ?? "the team"}.`;
    case "team.member_joined":
      return `${names.other ?? "Somebody"} joined ${names.subject ?? "the team"}.`;
    case "team.member_removed":
      return `${by} removed ${names.other ?? "somebody"} from ${names.subject ?? "the team"}.`;
    case "team.member_left":
      return `${names.other ?? "Somebody"} left ${names.subject ?? "the team"}.`;
    case "team.ownership_given":
      return `${by} made ${names.other ?? "somebody"} an owner of ${names.subject ?? "the team"}.`;
    case "follow.asked_for":
      return `Somebody asked to follow ${bill} by e-mail.`;
    case "follow.started":
      return `Somebody follows ${bill}.`;
    case "follow.ended":
      return `Somebody no longer follows ${bill}.`;
    case "import.completed": {
      const { kind, asked, came, recorded, corrected, unchanged, missing, contradictory } = event.particulars;
      const gaps = missing + contradictory === 0 ? "nothing missing" : `${missing} missing, ${contradictory} contradictory`;
      return `Imported ${kind}: ${came} of ${asked} records read, ${recorded} new, ${corrected} corrected, ${unchanged} unchanged, ${gaps}.`;
    }
    default:
      return describeRecordEvent(event, names);
  }
}

/** "Care of Hedgehogs Bill: amendment 14 (Stage 2): agreed to, by division (3 May 2024)." */
function describeDecision(particulars: Extract<NewEvent, { type: "amendment.decided" }>["particulars"], bill: string): string {
  const { number, stage, to, how, on, castingVote, overridden, reason } = particulars;
  const way = how === null ? "" : how === "division" ? ", by division" : ", without a division";
  const tie = castingVote === null ? "" : `, on a casting vote ${castingVote}`;
  const day = on === null ? "" : ` (${formatDay(on)})`;
  const state = uncapitalise(amendmentStateWords[to]);
  const sentence = `${bill}: amendment ${number} (${stageWords[stage].official}): ${state}${way}${tie}${day}.`;
  if (overridden.length === 0) return sentence;
  return `${sentence} Recorded against the usual order${reason ? `: ${reason}` : "."}`;
}

const verificationWords: Record<VerificationOutcome, string> = {
  equal: "they give this text",
  equal_but_for_printing: "they give this text, but for printing points",
  different: "they do not give this text",
  not_checked: "it could not be checked",
};

function describeRecordEvent(event: NewRecordEvent, names: EventNames): string {
  const type = readRecordEventType(event.type);
  const kind = type ? recordKindWords[type.kind].one : "record";
  const title = names.subject ?? event.particulars.title;
  const happened = type ? recordVerbWords[type.verb] : "was changed";
  const isBill = type?.kind === "bill";
  const where = !isBill && names.bill ? ` (${names.bill})` : "";
  const sentence = `${isBill ? title : `${capitalise(kind)} “${title}”`}${where} ${happened}`;
  const changed =
    "changes" in event.particulars && event.particulars.changes.length > 0 ? `: ${listFields(event.particulars.changes)}` : "";
  return `${sentence}${changed}.`;
}

const recordVerbWords: Record<RecordEventVerb, string> = {
  recorded: "was added to the record",
  corrected: "was corrected",
  published: "was published",
  unpublished: "was withdrawn from view",
  removed: "was removed",
  restored: "was brought back",
  undone: "was put back as it was before a change",
};

const aboutWords: Record<AboutKind, string> = { bill: "a bill", letter: "a letter", amendment: "an amendment", division: "a vote" };

function about(kind: AboutKind, names: EventNames): string {
  if (names.subject) return names.subject;
  return kind === "bill" && names.bill ? names.bill : aboutWords[kind];
}

function listFields(changes: readonly FieldChange[]): string {
  return changes.map((change) => fieldWords(change.field)).join(", ");
}
