import type { Rulebook, SessionDefinition } from "#app/domain/procedure/rulebook.ts";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { addDays, formatDay } from "#app/lib/dates.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import {
  findLegislature,
  insertLegislature,
  insertMissingPeriods,
  insertMissingRules,
  insertMissingSessions,
} from "#db/queries/rules.server.ts";

/** How many rows were put in; all 0 where nothing was missing. */
export type Seeded = { sessions: number; rules: number; periods: number };

/**
 * Puts the rulebook's legislature, sessions, rules and known breaks between sessions into the database, where they are missing.
 * A row that is there stays as it is, so that an editor's correction outlives every start.
 */
export function seedRulebook(context: Context, rulebook: Rulebook = scottishParliament): Promise<Seeded> {
  const { newId, now } = context;
  return inTransaction(context, async (tx) => {
    const known = await findLegislature(tx, rulebook.legislature.slug);
    const legislature = known ?? { id: newId(), ...rulebook.legislature };
    if (!known) await insertLegislature(tx, legislature);
    const legislature_id = legislature.id;
    const sessions = rulebook.sessions.map(({ number, startsOn, endsOn, note }) => ({
      id: newId(),
      legislature_id,
      number,
      starts_on: startsOn,
      ends_on: endsOn,
      note,
      updated_at: now,
    }));
    const rules = rulebook.rules.map((rule) => ({
      id: rule.id,
      legislature_id,
      code: rule.code,
      rule: rule.rule,
      kind: rule.kind,
      summary: rule.summary,
      amount: rule.amount,
      unit: rule.unit,
      time_of_day: rule.timeOfDay,
      bill_types: rule.billTypes && JSON.stringify(rule.billTypes),
      procedures: rule.procedures && JSON.stringify(rule.procedures),
      applies_from: rule.appliesFrom,
      applies_to: rule.appliesTo,
      source_title: rule.sourceTitle,
      source_url: rule.sourceUrl,
      is_assumption: rule.isAssumption ? (1 as const) : (0 as const),
      note: rule.note,
      updated_at: now,
    }));
    const periods = breaksBetween(rulebook.sessions).map((each) => ({ ...each, legislature_id, updated_at: now }));
    return {
      sessions: await insertMissingSessions(tx, sessions),
      rules: await insertMissingRules(tx, rules),
      periods: await insertMissingPeriods(tx, periods),
    };
  });
}

/** The days between the last day of a session and the first of the next, when there is no Parliament that could sit. */
function breaksBetween(sessions: readonly SessionDefinition[]) {
  return sessions.flatMap((session, place) => {
    const next = sessions[place + 1];
    if (!session.endsOn || !next) return [];
    return {
      id: `between-sessions-${session.number}-and-${next.number}`,
      kind: "dissolution" as const,
      name: `between Session ${session.number} and Session ${next.number}`,
      from_on: addDays(session.endsOn, 1),
      to_on: addDays(next.startsOn, -1),
      source_title: null,
      source_url: null,
      is_assumption: 1 as const,
      note: `ASSUMPTION: reckoned from the last day of Session ${session.number} (${formatDay(session.endsOn)}) and the first of Session ${next.number} (${formatDay(next.startsOn)}). The day of dissolution itself may differ.`,
    };
  });
}
