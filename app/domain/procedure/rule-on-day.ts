import type { BillType, Procedure } from "#app/domain/facts/bill.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import type { RuleFacts, RuleVariation } from "./rulebook.ts";

/** What became of looking for a rule: it applies (for certain or not), it does not, or nobody can tell. */
export type RuleFound =
  | { kind: "applies"; rule: RuleFacts; amount: number; isCertain: boolean; note: string | null }
  | { kind: "does-not-apply"; note: string | null }
  | { kind: "unknown"; note: string };

type Asked = { code: string; on: Day; type: BillType | null; procedure: Procedure | null };

/**
 * The rule with a code as it stood on a day for a bill of a type and procedure, with what a motion changed for that bill.
 * A bill is held only to what is certain: known days, a verified source, a known type and procedure.
 */
export function ruleOnDay(rules: readonly RuleFacts[], variations: readonly RuleVariation[], asked: Asked): RuleFound {
  const rows = rules.filter(
    (each) => each.code === asked.code && admits(each.billTypes, asked.type) && admits(each.procedures, asked.procedure),
  );
  if (rows.length === 0) return { kind: "does-not-apply", note: null };
  const variation = variations.find((each) => each.ruleCode === asked.code);
  const cited = rows[0]?.rule ?? asked.code;
  if (variation?.effect === "suspended")
    return { kind: "does-not-apply", note: `${cited} was suspended for this bill${byMotion(variation)}.` };

  const known = rows.filter((each) => each.appliesFrom !== null && isWithin(each, asked.on));
  const possible = rows.filter((each) => each.appliesFrom === null && isWithin(each, asked.on));
  const row =
    [...known].sort((a, b) => ((a.appliesFrom ?? "") < (b.appliesFrom ?? "") ? 1 : -1))[0] ??
    (possible.length === 1 ? possible[0] : undefined);
  if (!row) return { kind: "unknown", note: `${cited} cannot be checked: how it stood on ${formatDay(asked.on)} is not known.` };

  const amount = variation?.amount ?? row.amount;
  if (amount === null)
    return { kind: "unknown", note: `${cited} cannot be checked: how many ${row.unit ?? "days"} it asks for is not known.` };
  const isCertain = row.appliesFrom !== null && !row.isAssumption && asked.type !== null && asked.procedure !== null;
  return {
    kind: "applies",
    rule: row,
    amount,
    isCertain,
    note: variation ? `${cited} was varied for this bill${byMotion(variation)}.` : null,
  };
}

function admits<T>(list: readonly T[] | null, value: T | null): boolean {
  return list === null || value === null || list.includes(value);
}

function isWithin(row: RuleFacts, day: Day): boolean {
  return (row.appliesFrom === null || row.appliesFrom <= day) && (row.appliesTo === null || day <= row.appliesTo);
}

function byMotion(variation: RuleVariation): string {
  return variation.motionReference ? ` by motion ${variation.motionReference}` : " by a motion";
}
