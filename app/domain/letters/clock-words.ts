import { formatDay, formatUncertainDay } from "#app/lib/dates.ts";
import type { Clock, ClockState, DayCount } from "./clock.ts";
import { formatAmount } from "./clock-amounts.ts";

/** The tones of a tag that a state can have. */
export type ClockTone = "good" | "bad" | "warn" | "neutral" | "unknown";

const tags: Record<ClockState, { word: string; tone: ClockTone }> = {
  no_reply_expected: { word: "No reply expected", tone: "neutral" },
  not_known: { word: "Not known whether a reply is expected", tone: "unknown" },
  awaiting: { word: "Waiting for a reply", tone: "neutral" },
  holding_reply: { word: "Holding reply", tone: "warn" },
  part_answer: { word: "Answered in part", tone: "warn" },
  answered: { word: "Answered", tone: "good" },
  late: { word: "Late", tone: "bad" },
  very_late: { word: "Very late", tone: "bad" },
  refused: { word: "Refused", tone: "warn" },
};

/** A state as a word for a filter or a column. */
export function stateWord(state: ClockState): string {
  return tags[state].word;
}

/** The clock as a tag: what is late with only a holding reply or a part answer says both, and what is only inferred says so. */
export function clockTag(clock: Clock): { word: string; tone: ClockTone } {
  const { word, tone } = tags[clock.state];
  const isLate = clock.state === "late" || clock.state === "very_late";
  const soFar =
    isLate && clock.reply ? ` (${tags[clock.reply.nature === "part" ? "part_answer" : "holding_reply"].word.toLowerCase()})` : "";
  const inferred = clock.reply?.inferred && !isLate && clock.state !== "no_reply_expected" ? " (inferred)" : "";
  return { word: `${word}${soFar}${inferred}${clock.isStopped ? ", clock stopped" : ""}`, tone };
}

/** One sentence: since when, what came, what the last day was or is, and how far away: never more than is known. */
export function clockSentence(clock: Clock): string {
  const parts = [opening(clock), lastDayWords(clock), promiseWords(clock)].filter((part) => part !== null);
  const sentence = `${parts.join("; ")}.`;
  const because = needsReason(clock) ? ` ${clock.noClockBecause}` : "";
  return sentence + because;
}

function opening(clock: Clock): string {
  const { reply, state } = clock;
  const came = reply ? `${formatUncertainDay(reply.on)}${reply.inferred ? " (that this answers it is inferred)" : ""}` : "";
  const since = clock.sent.on
    ? `since ${formatDay(clock.sent.on)}`
    : `for a reply to a letter whose day is uncertain (${formatUncertainDay(clock.sent)})`;
  if (state === "no_reply_expected") return reply ? `No reply was expected; one came: ${came}` : "No reply is expected";
  if (state === "not_known") return "Whether a reply is expected is not known";
  if (state === "answered") return `Answered: ${came}`;
  if (state === "refused") return `An answer was refused: ${came}`;
  if (reply?.nature === "part") return `Waiting ${since}; answered only in part: ${came}`;
  if (reply?.nature === "holding") return `Waiting ${since}; only a holding reply came: ${came}`;
  return `Waiting ${since}`;
}

function lastDayWords({ state, lastDay, measuredBy, after, left, isStopped, veryLateOn }: Clock): string | null {
  if (isStopped) return "the clock is stopped";
  if (lastDay === null) return null;
  const day = measuredBy === "promise" ? `a reply was promised for ${formatDay(lastDay)}` : `the last day was ${formatDay(lastDay)}`;
  if (state === "answered" || state === "refused") return after ? `${day}, ${inDays(after)} earlier` : `${day}`;
  if (after)
    return `${day}, ${inDays(after)} ago${state === "very_late" && veryLateOn ? ` (very late since ${formatDay(veryLateOn)})` : ""}`;
  if (!left) return day;
  const ahead = measuredBy === "promise" ? `a reply is promised for ${formatDay(lastDay)}` : `the last day is ${formatDay(lastDay)}`;
  return left.count === 0 ? `${ahead}, today` : `${ahead}, in ${inDays(left)}`;
}

/** A promise beside a last day by the rule. */
function promiseWords({ promisedOn, measuredBy, state }: Clock): string | null {
  if (promisedOn === null || measuredBy === "promise" || state === "answered" || state === "refused") return null;
  return `a reply was promised for ${formatDay(promisedOn)}`;
}

function needsReason({ state, noClockBecause, lastDay }: Clock): boolean {
  if (noClockBecause === null || lastDay !== null) return false;
  return state === "awaiting" || state === "holding_reply" || state === "part_answer" || state === "not_known";
}

function inDays({ count, unit }: DayCount): string {
  return formatAmount(count, unit);
}
