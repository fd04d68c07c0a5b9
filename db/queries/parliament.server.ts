import type { Kysely } from "kysely";
import type { Schema } from "../schema/schema.ts";

export function listParliamentarySessions(db: Kysely<Schema>) {
  return db.selectFrom("parliamentary_sessions").selectAll().orderBy("number").execute();
}

/** The intervals, deadlines and periods that editors keep. */
export function listRules(db: Kysely<Schema>) {
  return db.selectFrom("rules").selectAll().orderBy("code").orderBy("applies_from").execute();
}

/** Recess, dissolution, office closed and extra sitting days. */
export function listCalendarPeriods(db: Kysely<Schema>) {
  return db.selectFrom("calendar_periods").selectAll().orderBy("from_on").execute();
}
