import type { Kysely } from "kysely";
import { type BillType, billTypes, type Procedure, procedures } from "#app/domain/facts/bill.ts";
import type { Calendar } from "#app/domain/procedure/calendar.ts";
import { type Rulebook, type RuleFacts, type RuleVariation, ruleKinds, ruleUnits } from "#app/domain/procedure/rulebook.ts";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { invariant } from "#app/lib/assert.ts";
import { listRuleVariations } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listCalendarPeriods, listParliamentarySessions, listRules } from "#db/queries/parliament.server.ts";
import type { RuleRow } from "#db/queries/rules.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** The rules as they stand: the wording and the steps of the procedure from the code, all that an editor can correct from the rows. */
export type RulesInForce = { rulebook: Rulebook; rules: readonly RuleFacts[]; calendar: Calendar };

/** Reads the rules, sessions and calendar that editors keep. */
export async function loadRulebook(db: Kysely<Schema>): Promise<RulesInForce> {
  const [rows, sessions, periods] = await Promise.all([listRules(db), listParliamentarySessions(db), listCalendarPeriods(db)]);
  const rules = rows.map(ruleOf);
  return {
    rulebook: {
      ...scottishParliament,
      rules,
      sessions: sessions.map((each) => ({ number: each.number, startsOn: each.starts_on, endsOn: each.ends_on, note: each.note })),
    },
    rules,
    calendar: {
      periods: periods.map((each) => ({
        kind: each.kind,
        name: each.name,
        from: each.from_on,
        to: each.to_on,
        isAssumption: each.is_assumption === 1,
      })),
    },
  };
}

/** What motions changed for one bill. */
export async function loadVariations(db: Kysely<Schema>, billId: string): Promise<RuleVariation[]> {
  const rows = await listRuleVariations(db, billId);
  return rows.map((row) => ({
    ruleCode: row.rule_code,
    effect: row.effect,
    amount: row.amount,
    motionReference: row.motion_reference,
    agreedOn: row.agreed_on,
  }));
}

function ruleOf(row: RuleRow): RuleFacts {
  const kind = ruleKinds.find((each) => each === row.kind);
  invariant(kind, `the rule ${row.id} is of no known kind`);
  return {
    id: row.id,
    code: row.code,
    rule: row.rule,
    kind,
    summary: row.summary,
    amount: row.amount,
    unit: ruleUnits.find((each) => each === row.unit) ?? null,
    timeOfDay: row.time_of_day,
    billTypes: wordsOf<BillType>(row.bill_types, billTypes),
    procedures: wordsOf<Procedure>(row.procedures, procedures),
    appliesFrom: row.applies_from,
    appliesTo: row.applies_to,
    sourceTitle: row.source_title,
    sourceUrl: row.source_url,
    isAssumption: row.is_assumption === 1,
    note: row.note,
  };
}

/** null: all of them. */
function wordsOf<Word extends string>(column: string | null, words: readonly Word[]): Word[] | null {
  if (column === null) return null;
  const listed = new Set(textsOf(column));
  return words.filter((word) => listed.has(word));
}
