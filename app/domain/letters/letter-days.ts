import { type Day, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";

/** Whether one day is certainly before another: known days and bounds count, an estimate proves nothing. */
export function isCertainlyBefore(one: UncertainDay, other: UncertainDay): boolean {
  const [latest, earliest] = [latestOf(one), earliestOf(other)];
  return latest !== null && earliest !== null && latest < earliest;
}

/** The days of a letter that cannot be so: it was received, or published, before it was sent. Each refusal stands at the later day's field. */
export function daysOutOfOrder({ sent, received, published }: Record<"sent" | "received" | "published", UncertainDay>): Refusal[] {
  const pairs = [
    ["received", received],
    ["published", published],
  ] as const;
  return pairs
    .filter(([, day]) => isCertainlyBefore(day, sent))
    .map(([name, day]) => ({
      field: day.on ? `${name}_on` : `${name}_not_after`,
      message: `It cannot have been ${name} (${formatUncertainDay(day)}) before it was sent (${formatUncertainDay(sent)})`,
    }));
}

/** One letter as far as its answers are looked at: what it answers, by id. */
export type Answer = { reply: string; answered: string };

/**
 * The letters of a circle that answers would make, in order from the letter itself (`a` answers the first of them, that one the next, and
 * the last answers `a`); null: there is none.
 *
 * @param answers all other answers; those of the letter itself are left aside
 * Cost: one pass over the answers.
 */
export function circleThrough(letter: string, answersNow: readonly string[], answers: readonly Answer[]): string[] | null {
  const byReply = Map.groupBy(answers, ({ reply }) => reply);
  const cameFrom = new Map<string, string | null>(answersNow.map((id) => [id, null]));
  const waiting = [...cameFrom.keys()];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === letter) return wayTo(letter, cameFrom);
    for (const { answered } of byReply.get(at) ?? []) {
      if (cameFrom.has(answered)) continue;
      cameFrom.set(answered, at);
      waiting.push(answered);
    }
  }
  return null;
}

function wayTo(letter: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let at = cameFrom.get(letter) ?? null; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}

function earliestOf({ on, notBefore }: UncertainDay): Day | null {
  return on ?? notBefore;
}

function latestOf({ on, notAfter }: UncertainDay): Day | null {
  return on ?? notAfter;
}
