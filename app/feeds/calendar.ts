import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays, type Day, type Instant } from "#app/lib/dates.ts";
import { printable } from "./printable.ts";

export type CalendarDate = {
  /** The same for the same date for ever, so that a calendar moves it instead of showing it twice. */
  uid: string;
  /** Rises with each change. */
  sequence: number;
  on: Day;
  summary: string;
  description: string;
  link: string;
  place: string | null;
  isCancelled: boolean;
};

/** A calendar (RFC 5545) of whole days, as they are in London. `stampAt` is when the record last changed. */
export function printCalendar({
  name,
  description,
  link,
  stampAt,
  dates,
}: {
  name: string;
  description: string;
  link: string;
  stampAt: Instant;
  dates: readonly CalendarDate[];
}): string {
  const calendar = new ICalCalendar({
    name: printable(name),
    description: printable(description),
    url: link,
    prodId: "//Assent//Bill//EN",
    ttl: 60 * 60 * 6,
  });
  // Said for programs that ask, and not set for the dates: stamps must be in UTC.
  calendar.x("X-WR-TIMEZONE", "Europe/London");
  for (const { uid, sequence, on, summary, description: text, link: url, place, isCancelled } of dates)
    calendar.createEvent({
      id: uid,
      sequence,
      // Written as plain days: a whole day has no time, and so no time zone can move it.
      start: asDate(on),
      end: asDate(addDays(on, 1)),
      allDay: true,
      stamp: new Date(stampAt),
      summary: printable(isCancelled ? `Cancelled: ${summary}` : summary),
      description: printable(text),
      url,
      location: place === null ? undefined : printable(place),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Nobody is busy because a bill has a date.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}

/** Noon in UTC is the same day in London, winter and summer. */
function asDate(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
