import type { Day } from "#app/lib/dates.ts";
import { ruleOnDay } from "./rule-on-day.ts";
import type { Rulebook } from "./rulebook.ts";

/** How many other members a final proposal needed on a day; null: not known. Source: Rule 9.14, as the rulebook's rows have it. */
export function supportersNeededOn(day: Day | null, rulebook: Pick<Rulebook, "rules">): number | null {
  if (day === null) return null;
  const found = ruleOnDay(rulebook.rules, [], { code: "proposal-supporters", on: day, type: "members", procedure: null });
  return found.kind === "applies" ? found.amount : null;
}
