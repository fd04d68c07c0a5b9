import type { Stance } from "#app/domain/facts/record.ts";

/** Each stance in a word or two, as a tag or in a count: "3 for, 1 on a condition". */
export const stanceWords: Record<Stance, string> = {
  for: "for",
  against: "against",
  conditional: "on a condition",
  neutral: "neutral",
  undeclared: "has not taken a side",
};

/**
 * A stance as the verb of a sentence in the past: "was against", "took a conditional position (further evidence)".
 * A condition is not read as for or against: "further evidence" can be either.
 */
export function sayStance({ stance, condition }: { stance: Stance; condition: string | null }): string {
  if (stance === "conditional") return `took a conditional position${condition ? ` (${trimmed(condition)})` : ""}`;
  return stance === "undeclared" ? "had not taken a side" : `was ${stanceWords[stance]}`;
}

/** A condition as it stands inside a sentence: one line, without a full stop. */
function trimmed(condition: string): string {
  return condition.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
}
