import { assertNever } from "#app/lib/assert.ts";
import { addDays, type Day, formatDay, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import type { AnswerAsOn } from "./as-on.ts";
import type { PositionStep } from "./changes-of-mind.ts";
import { beginningOf, type HeldPosition } from "./held-position.ts";
import { sayStance } from "./stance-words.ts";

/**
 * A change as a sentence: "Douglas Ross was against until November 2021, and took a conditional position (…) from 22 November 2021."
 * The end of the earlier position is never said more exactly than a month: only the beginning of the later one is recorded.
 *
 * @param holder the holder's name, as it begins a sentence
 * @param subject what it is about, to follow "On": "a pilot drug consumption room"; null where the page says it
 */
export function sayChange<P extends HeldPosition>(step: PositionStep<P>, holder: string, subject: string | null = null): string {
  const { from, to, day, kind, isInOrder } = step;
  const about = subject ? `On ${subject}, ` : "";
  const who = about ? holder : capitalise(holder);
  if (kind === "confirmed") return `${about}${who} ${sayStance(to)}, as before (${formatUncertainDay(day)}).`;
  if (from.from.on !== null && from.from.on === to.from.on) {
    return `${about}${who} ${sayStance(from)} and then ${sayStance(to)}, both on ${formatDay(from.from.on)}.`;
  }
  const until = untilWords(day);
  if (!isInOrder || until === null) {
    return `${about}${who} ${sayStance(from)} and ${sayStance(to)} (${boundsInWords(day)}); which of the two came later is not certain.`;
  }
  return `${about}${who} ${sayStance(from)} until ${until}, and ${sayStance(to)} from ${dayAsStart(day)}.`;
}

/** What is to be said beside an answer, null where it is simply certain: "Had changed by then or would soon: in October 2023." */
export function sayDoubt<P extends HeldPosition>(answer: AnswerAsOn<P>): string | null {
  switch (answer.kind) {
    case "certain":
      return sayTwoOfOneDay(answer.sameDay);
    case "uncertain":
      return answer.before
        ? `Had changed by then or would soon: ${listEntries(answer.perhaps)}.`
        : (saySinceWhen(answer.perhaps) ?? `May have held this by then, or would soon: ${listEntries(answer.perhaps)}.`);
    case "order-not-known":
      return `Which of ${answer.among.length} entries came last is not known: ${listEntries(answer.among)}.`;
    case "none-yet": {
      const { earliest } = beginningOf(answer.first);
      return earliest ? `Nothing is recorded before ${formatDay(earliest)}.` : "Nothing is recorded yet.";
    }
    default:
      return assertNever(answer);
  }
}

/** Where the only entry has a last possible day and no first: "Was against by 21 November 2021 at the latest; since when is not recorded." */
function saySinceWhen(perhaps: readonly HeldPosition[]): string | null {
  const [only, ...others] = perhaps;
  if (!only || others.length > 0) return null;
  const { earliest, latest } = beginningOf(only);
  return earliest === null && latest
    ? `${capitalise(sayStance(only))} by ${formatDay(latest)} at the latest; since when is not recorded.`
    : null;
}

function sayTwoOfOneDay(sameDay: readonly HeldPosition[]): string | null {
  const [first] = sameDay;
  if (!first?.from.on) return null;
  const count = sameDay.length === 2 ? "two entries" : `${sameDay.length} entries`;
  return `There are ${count} of ${formatDay(first.from.on)}, in the order in which they were recorded: ${sameDay.map(sayStance).join(", then ")}.`;
}

/** The bounds, with the estimate beside them: an estimate alone would hide how wide they are. */
function boundsInWords(day: UncertainDay): string {
  if (day.on || !day.estimate) return formatUncertainDay(day);
  const bounds = formatUncertainDay({ ...day, estimate: null });
  return day.notBefore || day.notAfter ? `${bounds}, perhaps ${formatDay(day.estimate)}` : formatUncertainDay(day);
}

/** "November 2021" for 22 November 2021, "October 2021" for its first day; null where nothing is known. */
function untilWords(day: UncertainDay): string | null {
  if (day.on) return monthOf(addDays(day.on, -1));
  if (day.notBefore && day.notAfter) {
    const month = monthOf(day.notAfter);
    return monthOf(day.notBefore) === month ? month : `some day between ${formatDay(day.notBefore)} and ${formatDay(day.notAfter)}`;
  }
  if (day.notBefore) return `${formatDay(day.notBefore)} or later`;
  return null;
}

/** "November 2021": the day in words without its number. */
function monthOf(day: Day): string {
  return formatDay(day).replace(/^\d+ /, "");
}

function dayAsStart(day: UncertainDay): string {
  if (day.on) return formatDay(day.on);
  const words = boundsInWords(day);
  return words.startsWith("in ") ? `a day ${words}` : words.startsWith("between ") ? `a day ${words}` : words;
}

/** "was for, in October 2023; was against, on or before 3 May 2024". */
function listEntries(entries: readonly HeldPosition[]): string {
  return entries.map((entry) => `${sayStance(entry)}, ${boundsInWords(entry.from)}`).join("; ");
}
