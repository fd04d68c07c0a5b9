import type { ClockUnit, ReplyRule } from "#app/domain/facts/correspondence.ts";

const units: Record<ClockUnit, readonly [string, string]> = {
  working_days: ["working day", "working days"],
  days: ["day", "days"],
  weeks: ["week", "weeks"],
  months: ["month", "months"],
};

/** "1 working day", "6 weeks". */
export function formatAmount(amount: number, unit: ClockUnit): string {
  return `${amount} ${units[unit][amount === 1 ? 0 : 1]}`;
}

/** "The rule: 10 working days from the day it was sent; bank holidays in Scotland and recess do not count (the rule's source)." */
export function ruleInWords(rule: ReplyRule): string {
  const holidays = rule.unit === "working_days" && rule.holidays === "scotland";
  const off = [...(holidays ? ["bank holidays in Scotland"] : []), ...(rule.recessCounts ? [] : ["recess"])];
  const verb = holidays ? "do" : "does";
  const except = off.length > 0 ? `; ${off.join(" and ")} ${verb} not count` : "";
  return `The rule: ${formatAmount(rule.amount, rule.unit)} from the day it was ${rule.startsFrom}${except} (${rule.sourceTitle}).`;
}
