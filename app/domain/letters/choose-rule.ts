import type { CorrespondenceKind, ReplyRule } from "#app/domain/facts/correspondence.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";

/** The rule by which a letter is measured, or why there is none; `isExpected`: whether there are rules for such letters all the same. */
export type RuleChosen = { rule: ReplyRule } | { rule: null; because: string; isExpected: boolean };

// Longer than any period for a reply; beyond it somebody mistyped.
const longest: Record<ReplyRule["unit"], number> = { working_days: 500, days: 730, weeks: 104, months: 24 };

/**
 * The rule for one kind of correspondence on the day of sending. Made-up rules are for made-up letters, real rules for real ones; a rule
 * without a source is none, nor is one whose period cannot be counted. Two that apply at once contradict each other, and neither is taken.
 */
export function chooseRule(
  letter: { correspondence: CorrespondenceKind | null; sentOn: Day; isMadeUp: boolean },
  rules: readonly ReplyRule[],
): RuleChosen {
  if (letter.correspondence === null)
    return none("It is not said what kind of correspondence this is, so no rule about the time for a reply can be chosen.");
  const ofKind = rules.filter((rule) => rule.correspondence === letter.correspondence && rule.isMadeUp === letter.isMadeUp);
  const inForce = ofKind.filter((rule) => isInForce(rule, letter.sentOn));
  const withSource = inForce.filter((rule) => rule.sourceTitle.trim() !== "");
  const [first, second] = withSource;
  if (second) {
    const sources = withSource.map((rule) => `“${rule.summary}” (${rule.sourceTitle})`).join(" and ");
    return none(`Rules about the time for a reply contradict each other: ${sources}. While they do, neither is used.`, true);
  }
  if (first) {
    if (isCountable(first)) return { rule: first };
    return none(
      `The rule “${first.summary}” gives a period that cannot be counted: ${first.amount} ${first.unit.replace("_", " ")}.`,
      true,
    );
  }
  if (inForce.length > 0) return none("The rule about the time for a reply to such a letter has no source, so it is not used.");
  if (ofKind.length > 0)
    return none(`No rule about the time for a reply is known for such a letter sent on ${formatDay(letter.sentOn)}, only for other days.`);
  return none("No rule with a source about the time for a reply to such a letter is known here.");
}

function none(because: string, isExpected = false): RuleChosen {
  return { rule: null, because, isExpected };
}

function isInForce({ appliesFrom, appliesTo }: ReplyRule, day: Day): boolean {
  return (appliesFrom === null || appliesFrom <= day) && (appliesTo === null || day <= appliesTo);
}

/** Whether a period can be counted: beyond some length somebody mistyped. */
export function isCountable({ amount, unit }: Pick<ReplyRule, "amount" | "unit">): boolean {
  return Number.isInteger(amount) && amount > 0 && amount <= longest[unit];
}
