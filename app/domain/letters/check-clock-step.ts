import type { ClockStep, ClockStepKind } from "#app/domain/facts/correspondence.ts";
import { type Day, formatDay, formatUncertainDay, isDay, knownDay, type UncertainDay } from "#app/lib/dates.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { isCertainlyBefore } from "./letter-days.ts";

/** A step as an editor enters it; days in `YYYY-MM-DD`, null where the field was left empty. */
export type StepTyped = { kind: ClockStepKind; on: string | null; until: string | null; reason: string | null };

/** What a step is held against. */
export type StepGround = { before: readonly ClockStep[]; sent: UncertainDay; today: Day };

/**
 * Whether a step on a letter's clock makes sense beside the others: a stopped clock is not stopped again, one that runs is not restarted,
 * and nothing is done before the letter was sent or after today. All that is wrong at once, each at its field.
 */
export function checkClockStep(typed: StepTyped, { before, sent, today }: StepGround): Outcome<ClockStep> {
  const { kind } = typed;
  const reason = typed.reason?.trim() ?? "";
  const refusals: Refusal[] = [];
  const on = dayOf(typed.on);
  if (on === null) refusals.push({ field: "on", message: "Enter the day from which it holds, as day, month and year" });
  else refusals.push(...aboutTheDay(on, sent, today), ...aboutTheOthers(kind, on, before));
  const until = needsUntil(kind) ? dayOf(typed.until) : null;
  if (needsUntil(kind) && until === null)
    refusals.push({ field: "until", message: `Enter the day ${untilWords[kind]}, as day, month and year` });
  if (on !== null && until !== null && until < on)
    refusals.push({ field: "until", message: `Enter a day that is not before ${formatDay(on)}` });
  if (reason === "") refusals.push({ field: "reason", message: "Say why, and who says so" });
  else if (reason.length > 500) refusals.push({ field: "reason", message: "The reason is too long: use 500 characters at most" });
  return refusals.length > 0 || on === null ? { ok: false, refusals } : accept({ kind, on, until, reason });
}

const untilWords: Record<ClockStepKind, string> = {
  stopped: "",
  restarted: "",
  extended: "until which it may come",
  promised: "for which it is promised",
};

function needsUntil(kind: ClockStepKind): boolean {
  return kind === "extended" || kind === "promised";
}

function dayOf(text: string | null): Day | null {
  return text !== null && isDay(text) ? text : null;
}

function aboutTheDay(on: Day, sent: UncertainDay, today: Day): Refusal[] {
  if (on > today) return [{ field: "on", message: "Enter a day that is not after today: it changes nothing before it has come" }];
  if (isCertainlyBefore(knownDay(on), sent))
    return [{ field: "on", message: `Enter a day that is not before the letter was sent (${formatUncertainDay(sent)})` }];
  return [];
}

/** Stops and restarts follow each other, also where a step is entered late and comes to stand between two others. */
function aboutTheOthers(kind: ClockStepKind, on: Day, before: readonly ClockStep[]): Refusal[] {
  if (kind !== "stopped" && kind !== "restarted") return [];
  const turns = [...before].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).filter((step) => step.kind !== "promised");
  const last = turns.filter((step) => step.on <= on).at(-1);
  const next = turns.find((step) => step.on > on);
  const isStopped = last?.kind === "stopped";
  if (kind === "stopped" && isStopped) return [{ field: "on", message: `The clock is stopped already, since ${formatDay(last.on)}` }];
  if (kind === "restarted" && !isStopped) return [{ field: "on", message: "The clock runs on that day: nothing had stopped it" }];
  if (next?.kind === kind)
    return [{ field: "on", message: `The clock was ${kind} on ${formatDay(next.on)} as well: take that back first` }];
  return [];
}
