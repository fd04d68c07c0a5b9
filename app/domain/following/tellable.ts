import type { EventType, NewEvent, RecordEventVerb } from "#app/domain/events/event.ts";
import { readRecordEventType } from "#app/domain/events/record-event.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";

/** Kinds of record whose changes are news about a bill. People, committees, topics and sources are not about one bill. */
const kindsTold: readonly RecordKind[] = [
  "bill",
  "proposal",
  "stage_event",
  "division",
  "letter",
  "meeting",
  "statement",
  "position",
  "figure",
  "commitment",
  "amendment",
  "document",
  "consultation",
  "version",
];

/** What is told of a record. That something was withdrawn from view or removed is for editors, and is not even in the public log. */
const verbsTold: readonly RecordEventVerb[] = ["recorded", "corrected", "published", "restored", "undone"];

const othersTold: readonly EventType[] = [
  "bill.advanced",
  "bill.amendments_lodged",
  "bill.order_of_consideration_set",
  "amendment.decided",
  "version.verified",
  "claim.chosen",
  "letter.text_saved",
  "letter.attachment_added",
  "letter.attachment_shown",
  "letter.clock_step_taken",
  "letter.clock_step_taken_back",
];

/** Whether followers of a bill are told of such an event. Comments are not: they would drown what happens to the bill. */
export function isTellable(event: NewEvent): boolean {
  if (event.visibility !== "public" || event.billId === null) return false;
  if (othersTold.includes(event.type)) return true;
  const of = readRecordEventType(event.type);
  return of !== null && kindsTold.includes(of.kind) && verbsTold.includes(of.verb);
}

/** Kinds whose arrival is an entry of the feed by the day on which it happened, so that the log need not tell it again. */
const kindsWithADay: readonly RecordKind[] = ["stage_event", "division", "letter"];

/** Whether the feed takes it from the log: corrections, and arrivals of what has no dated entry of its own. */
export function isFeedNews(event: NewEvent): boolean {
  if (!isTellable(event)) return false;
  if (event.type === "bill.advanced") return event.particulars.on === null;
  const of = readRecordEventType(event.type);
  return !of || !kindsWithADay.includes(of.kind) || of.verb === "corrected" || of.verb === "undone";
}
