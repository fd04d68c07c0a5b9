import type { Clock } from "./clock.ts";
import { isWaitedFor } from "./waiting.ts";

/** The names of those who wrote a letter and to whom; null: not known. `isPromised`: it is not written yet. */
type SentLetter = { from: readonly (string | null)[]; to: readonly (string | null)[]; isPromised?: boolean };

/**
 * Who waits for whom, as the beginning of a sentence before the letter's name: "Angela Constance waits for Jeremy Quin to answer"; null
 * where nobody is known to wait.
 */
export function whoWaits({ from, to, isPromised = false }: SentLetter, clock: Clock): string | null {
  if (!isWaitedFor(clock)) return null;
  // Whoever promised a letter is the one who is to write.
  if (isPromised)
    return `${listNames(to)} ${to.length > 1 ? "wait" : "waits"} for ${listNames(from, "somebody who is not named")} to write`;
  const verb = from.length > 1 ? "wait" : "waits";
  return `${listNames(from)} ${verb} for ${listNames(to, "somebody who is not named")} to answer`;
}

function listNames(names: readonly (string | null)[], nobody = "Somebody who is not named"): string {
  const known = names.map((name) => name ?? nobody);
  if (known.length === 0) return nobody;
  if (known.length === 1) return known.join("");
  return `${known.slice(0, -1).join(", ")} and ${known.at(-1)}`;
}
