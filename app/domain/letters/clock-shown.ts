import type { Clock } from "./clock.ts";
import { clockSentence, clockTag } from "./clock-words.ts";
import type { ClockShown } from "./letter-in-table.ts";

/** A clock in the few words of a line. */
export function showClock(clock: Clock): ClockShown {
  return { state: clock.state, ...clockTag(clock), sentence: clockSentence(clock) };
}
