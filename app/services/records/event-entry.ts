import { z } from "zod";
import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { describeStageEvent } from "#app/domain/bills/stage-event-words.ts";
import type { FieldChange } from "#app/domain/events/event.ts";
import { fieldWords } from "#app/domain/events/field-words.ts";
import { readRecordEventType } from "#app/domain/events/record-event.ts";
import { stageCodes, stageEventKinds } from "#app/domain/facts/bill.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { formatDay, type Instant } from "#app/lib/dates.ts";
import type { EventRow } from "#db/queries/events.server.ts";

/** An event as the history of a record shows it. */
export type EventEntry = {
  sequence: number;
  at: Instant;
  by: string;
  /** What was done: "Corrected". */
  deed: string;
  title: string | null;
  changes: readonly FieldChange[];
  reason: string | null;
  /** Whether it changed fields, so that it can be taken back. */
  canBeUndone: boolean;
  isForEditors: boolean;
};

const Particulars = z.looseObject({
  title: z.string().nullish(),
  reason: z.string().nullish(),
  undone: z.number().nullish(),
  field: z.string().nullish(),
  value: z.string().nullish(),
  code: z.string().nullish(),
  stage: z.enum(stageCodes).nullish().catch(null),
  event: z.enum(stageEventKinds).nullish().catch(null),
  to: z.enum(amendmentStates).nullish().catch(null),
  count: z.number().nullish().catch(null),
  characters: z.number().nullish().catch(null),
  withheldParts: z.number().nullish().catch(null),
  attachment: z.string().nullish().catch(null),
  kind: z.string().nullish().catch(null),
  on: z.string().nullish().catch(null),
  until: z.string().nullish().catch(null),
  overridden: z.array(z.looseObject({ rule: z.string() })).nullish(),
  changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })).nullish(),
});

const deeds: Record<string, string> = {
  recorded: "Added",
  corrected: "Corrected",
  published: "Published",
  unpublished: "Withdrawn from view",
  removed: "Removed",
  restored: "Brought back",
};

/** Reads a row of the log for a history. @param name who did it; null: nobody with an account */
export function entryOf(row: EventRow, name: string | null): EventEntry {
  const read = Particulars.safeParse(JSON.parse(row.particulars));
  const told = read.success ? read.data : {};
  const changes = told.changes ?? [];
  return {
    sequence: row.id,
    at: row.at,
    by: name ?? (row.actor_id ? "a former member" : (byWords[row.actor_kind] ?? row.actor_kind)),
    deed: deedOf(row, told),
    title: told.title ?? null,
    changes,
    reason: told.reason ?? null,
    canBeUndone:
      changes.length > 0 &&
      /\.(corrected|undone)$/.test(row.event) &&
      row.subject_kind !== "rule" &&
      !changes.some(({ field }) => field === "attachment_title"),
    isForEditors: row.visibility === "editors",
  };
}

const byWords: Record<string, string> = { "first-start": "the first start", import: "an import", schedule: "the schedule" };

/** What was done beside a letter's own fields. Of a text there is never a word, of a withheld file not even its name. */
const letterDeeds: Record<string, (told: Partial<z.infer<typeof Particulars>>) => string> = {
  "letter.text_saved": ({ characters, withheldParts }) =>
    characters === 0 ? "Took the text out" : `Saved the text${withheldParts ? `; parts withheld: ${withheldParts}` : ""}`,
  "letter.attachment_added": ({ attachment }) => `Attached “${attachment ?? "a file"}”`,
  "letter.attachment_shown": ({ attachment }) => `Showed the attachment “${attachment ?? "a file"}” again`,
  "letter.attachment_withheld": () => "Withheld an attachment",
  "letter.attachment_removed": () => "Removed an attachment",
  "letter.clock_step_taken": ({ kind, on, until }) =>
    `${(kind && stepDeeds[kind]) ?? "Noted something about the wait for a reply"}${until ? ` ${formatDay(until)}` : ""}${on ? `, from ${formatDay(on)}` : ""}`,
  "letter.clock_step_taken_back": ({ on }) => `Took back what was noted about the wait for a reply${on ? ` on ${formatDay(on)}` : ""}`,
};

const stepDeeds: Record<string, string> = {
  stopped: "Stopped the wait for a reply",
  restarted: "Let the wait for a reply run again",
  extended: "Let the reply come until",
  promised: "Noted that a reply was promised for",
};

function deedOf(row: EventRow, told: z.infer<typeof Particulars> | Record<string, never>): string {
  if (row.event === "bill.advanced" && told.stage && told.event) {
    const against =
      told.overridden && told.overridden.length > 0 ? ` Recorded against ${told.overridden.map((each) => each.rule).join(", ")}.` : "";
    return `Advanced: ${describeStageEvent(told.stage, told.event)}${against}`;
  }
  if (row.event === "claim.chosen" && told.field) return `Chose a claim about the ${fieldWords(told.field)}: ${told.value ?? ""}`;
  if (row.event === "amendment.decided" && told.to) return `Decided: ${amendmentStateWords[told.to]}`;
  if (row.event === "version.verified") return "Checked against the amendments agreed to";
  if (row.event === "bill.amendments_lodged") return `Recorded a list of ${told.count ?? "several"} amendments`;
  if (row.event === "bill.order_of_consideration_set") return "Set the order of consideration";
  if (row.event in letterDeeds) return letterDeeds[row.event]?.(told) ?? row.event;
  if (row.event === "rule.corrected") return `Rules: ${told.code ?? ""}`;
  if (row.event === "import.completed") return "Imported";
  const verb = readRecordEventType(row.event)?.verb;
  if (verb === "undone") return `Undid change ${told.undone ?? ""}`;
  return (verb && deeds[verb]) ?? row.event;
}
