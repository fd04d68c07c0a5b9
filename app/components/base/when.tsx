import {
  type Day,
  formatDay,
  formatDayWithWeekday,
  formatInstant,
  formatUncertainDay,
  type Instant,
  type UncertainDay,
} from "#app/lib/dates.ts";
import { Unknown } from "./unknown.tsx";

export type WhenProps = { day: Day | UncertainDay | null; hasWeekday?: boolean; unknownWords?: string };

/** A day in words. What is bounded or estimated says so and why; what is not known says that. */
export function When({ day, hasWeekday = false, unknownWords = "Date not known" }: WhenProps) {
  if (day === null) return <Unknown words={unknownWords} />;
  if (typeof day === "string") return <KnownDay day={day} hasWeekday={hasWeekday} />;
  if (day.on) return <KnownDay day={day.on} hasWeekday={hasWeekday} />;
  if (!day.estimate && !day.notBefore && !day.notAfter) return <Unknown words={unknownWords} why={day.why} />;
  return (
    // One element: in a line of facts the reason stays beside its day.
    <span>
      {formatUncertainDay(day)}
      {day.why ? <span className="unknown__why">: {day.why}</span> : null}
    </span>
  );
}

/** An instant in words, London time: "9 October 2025 at 17:29". */
export function Moment({ at }: { at: Instant }) {
  return <time dateTime={at}>{formatInstant(at)}</time>;
}

function KnownDay({ day, hasWeekday }: { day: Day; hasWeekday: boolean }) {
  return <time dateTime={day}>{hasWeekday ? formatDayWithWeekday(day) : formatDay(day)}</time>;
}
