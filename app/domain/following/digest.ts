import { describeEvent } from "#app/domain/events/describe.ts";
import type { NewEvent, RecordedEvent } from "#app/domain/events/event.ts";
import { readRecordEventType } from "#app/domain/events/record-event.ts";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { quoteChange } from "./quote-change.ts";
import { isTellable } from "./tellable.ts";

/** One thing that happened, as it is told: a sentence, and what it said before and says now. */
export type Told = { sentence: string; quotes: readonly string[] };

/** What one follower is told of one bill. */
export type BillDigest = { title: string; slug: string; told: readonly Told[] };

/** More arrivals of one kind than this in one list are counted instead of named: an import of fifty letters is one line. */
const mostNamed = 5;

/** What is told of a bill's events, oldest first; an empty list where there is nothing to tell. */
export function tell(events: readonly RecordedEvent[], billTitle: string): Told[] {
  const news = events.filter((event) => isTellable(event) && !isToldByItsStep(event, events));
  const arrivals = new Map<string, number>();
  for (const event of news) if (isArrival(event)) arrivals.set(event.type, (arrivals.get(event.type) ?? 0) + 1);
  const counted = new Set([...arrivals].filter(([, count]) => count > mostNamed).map(([type]) => type));
  const counts = [...counted].flatMap((type) => {
    const kind = readRecordEventType(type)?.kind;
    return kind ? [{ sentence: `${arrivals.get(type)} ${recordKindWords[kind].many} were added to the record.`, quotes: [] }] : [];
  });
  return [...news.filter((event) => !counted.has(event.type)).map((event) => tellOne(event, billTitle)), ...counts];
}

/** One event as it is told to a follower of its bill. */
export function tellOne(event: NewEvent, billTitle: string): Told {
  // Under the bill's own heading its name is not repeated for each letter.
  const isOfBill = event.type.startsWith("bill.") || event.type === "claim.chosen" || event.type === "amendment.decided";
  const sentence = describeEvent(event, { actor: null, subject: null, bill: isOfBill ? billTitle : null });
  const quotes =
    "changes" in event.particulars ? event.particulars.changes.filter(({ field }) => field !== wholeText).map(quoteChange) : [];
  return { sentence, quotes };
}

/** What stands in an event for the text of a whole version: nobody reads it. */
const wholeText = "text_sha256";

function isArrival(event: NewEvent): boolean {
  const verb = readRecordEventType(event.type)?.verb;
  return verb === "recorded" || verb === "published";
}

/** A step to the next stage records its stage event at the same instant: one thing, told once. */
function isToldByItsStep(event: RecordedEvent, events: readonly RecordedEvent[]): boolean {
  return event.type === "stage_event.recorded" && events.some((other) => other.type === "bill.advanced" && other.at === event.at);
}
