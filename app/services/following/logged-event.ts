import { z } from "zod";
import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import { isOrderOfConsideration } from "#app/domain/amendments/order-words.ts";
import type { RecordedEvent } from "#app/domain/events/event.ts";
import { readRecordEventType } from "#app/domain/events/record-event.ts";
import { isRecordKind } from "#app/domain/events/record-kinds.ts";
import { outcomes, stageCodes, stageEventKinds } from "#app/domain/facts/bill.ts";
import { clockStepKinds } from "#app/domain/facts/correspondence.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { castingVotes, decisionWays, verificationOutcomes } from "#app/domain/facts/text.ts";

/** A row of the event log, as far as it is read here. */
export type LoggedRow = {
  id: number;
  event: string;
  at: string;
  actor_id: string | null;
  subject_id: string;
  bill_id: string | null;
  visibility: "public" | "editors" | "private";
  particulars: string;
};

/**
 * An event of the log that followers may be told of, as the domain knows it; null for every other kind.
 *
 * @throws Error when the particulars are not those of the event: only our own code writes them.
 */
export function readLoggedEvent(row: LoggedRow): RecordedEvent | null {
  const particulars: unknown = JSON.parse(row.particulars);
  const common = {
    subjectId: row.subject_id,
    billId: row.bill_id,
    visibility: row.visibility,
    sequence: Number(row.id),
    at: row.at,
    actorId: row.actor_id,
  };
  if (row.event === "bill.advanced") return { ...common, type: row.event, subjectKind: "bill", particulars: advanced.parse(particulars) };
  if (row.event === "claim.chosen") return { ...common, type: row.event, subjectKind: "claim", particulars: chosen.parse(particulars) };
  if (row.event === "amendment.decided")
    return { ...common, type: row.event, subjectKind: "amendment", particulars: decided.parse(particulars) };
  if (row.event === "version.verified")
    return { ...common, type: row.event, subjectKind: "version", particulars: verified.parse(particulars) };
  if (row.event === "bill.amendments_lodged")
    return { ...common, type: row.event, subjectKind: "bill", particulars: lodged.parse(particulars) };
  if (row.event === "bill.order_of_consideration_set")
    return { ...common, type: row.event, subjectKind: "bill", particulars: ordered.parse(particulars) };
  if (row.event === "letter.text_saved")
    return { ...common, type: row.event, subjectKind: "letter", particulars: textSaved.parse(particulars) };
  if (row.event === "letter.attachment_added")
    return { ...common, type: row.event, subjectKind: "letter", particulars: attachmentAdded.parse(particulars) };
  if (row.event === "letter.attachment_shown")
    return { ...common, type: row.event, subjectKind: "letter", particulars: attachmentShown.parse(particulars) };
  if (row.event === "letter.clock_step_taken")
    return { ...common, type: row.event, subjectKind: "letter", particulars: stepTaken.parse(particulars) };
  if (row.event === "letter.clock_step_taken_back")
    return { ...common, type: row.event, subjectKind: "letter", particulars: stepTakenBack.parse(particulars) };
  const of = readRecordEventType(row.event);
  if (!of) return null;
  const { kind, verb } = of;
  switch (verb) {
    case "recorded":
      return { ...common, type: `${kind}.${verb}`, subjectKind: kind, particulars: recorded.parse(particulars) };
    case "corrected":
      return { ...common, type: `${kind}.${verb}`, subjectKind: kind, particulars: corrected.parse(particulars) };
    case "undone":
      return { ...common, type: `${kind}.${verb}`, subjectKind: kind, particulars: undone.parse(particulars) };
    case "published":
      return { ...common, type: `${kind}.${verb}`, subjectKind: kind, particulars: titled.parse(particulars) };
    case "restored":
      return { ...common, type: `${kind}.${verb}`, subjectKind: kind, particulars: titled.parse(particulars) };
    default:
      return null;
  }
}

const titled = z.object({ title: z.string() });
const textSaved = titled.extend({ characters: z.number(), withheldParts: z.number() });
const attachmentShown = titled.extend({ attachment: z.string() });
const attachmentAdded = attachmentShown.extend({ bytes: z.number(), mediaType: z.string() });
const stepTakenBack = titled.extend({ kind: z.enum(clockStepKinds), on: z.string(), reason: z.string() });
const stepTaken = stepTakenBack.extend({ until: z.string().nullable() });
const changes = z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }));
const recorded = titled.extend({ isDraft: z.boolean() });
const corrected = titled.extend({ changes, reason: z.string().nullish() });
const undone = titled.extend({ undone: z.number(), changes });
const advanced = z.object({
  stage: z.enum(stageCodes),
  event: z.enum(stageEventKinds),
  on: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  overridden: z.array(z.object({ rule: z.string(), message: z.string() })),
  reason: z.string().nullable(),
});
const decided = z.object({
  number: z.string(),
  stage: z.enum(stageCodes),
  from: z.enum(amendmentStates).nullable(),
  to: z.enum(amendmentStates),
  how: z.enum(decisionWays).nullable(),
  on: z.string().nullable(),
  divisionId: z.string().nullable(),
  castingVote: z.enum(castingVotes).nullable(),
  overridden: z.array(z.object({ rule: z.string(), message: z.string() })),
  reason: z.string().nullable(),
});
const verified = z.object({ fromId: z.string(), outcome: z.enum(verificationOutcomes), differences: z.number() });
const lodged = z.object({
  stage: z.enum(stageCodes),
  count: z.number(),
  first: z.string(),
  last: z.string(),
  listId: z.string().nullable(),
});
const arrangement = z.custom<OrderOfConsideration>(isOrderOfConsideration);
const ordered = z.object({
  stage: z.enum(stageCodes),
  arrangement,
  from: arrangement.nullable(),
  reason: z.string().nullable(),
});
const chosen = z.object({
  recordKind: z.string().refine(isRecordKind),
  recordId: z.string(),
  field: z.string(),
  value: z.string(),
  reason: z.string().nullable(),
});
