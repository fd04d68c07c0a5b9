import type { Generated } from "kysely";
import type { Flag } from "./columns.ts";

export type LegislaturesTable = {
  id: string;
  slug: string;
  name: string;
  place: string | null;
  website: string | null;
  seats: number | null;
};

/** A parliamentary session; bill numbers restart with each. Not to be mixed up with `login_sessions`. */
export type ParliamentarySessionsTable = {
  id: string;
  legislature_id: string;
  number: number;
  starts_on: string;
  /** null: still running. */
  ends_on: string | null;
  note: string | null;
  revision: Generated<number>;
  updated_at: string;
};

/** Intervals, deadlines and periods as dated data that an editor can correct; the wording and steps of the procedure are in app/domain/procedure. */
export type RulesTable = {
  id: string;
  legislature_id: string;
  /** Which rule it is, e.g. `stage-1-report-to-debate`; one code may have several rows with different dates. */
  code: string;
  rule: string | null;
  kind: string;
  summary: string;
  amount: number | null;
  unit: string | null;
  time_of_day: string | null;
  /** JSON arrays of codes; null: all. */
  bill_types: string | null;
  procedures: string | null;
  applies_from: string | null;
  applies_to: string | null;
  source_title: string | null;
  source_url: string | null;
  is_assumption: Generated<Flag>;
  note: string | null;
  revision: Generated<number>;
  updated_at: string;
};

/** A motion that suspends or varies a rule for one bill. */
export type RuleVariationsTable = {
  id: string;
  bill_id: string;
  rule_code: string;
  effect: "suspended" | "varied";
  amount: number | null;
  motion_reference: string | null;
  agreed_on: string | null;
  note: string | null;
  source_id: string | null;
};

/** When the Parliament does not sit: recess, dissolution, office closed. Sitting days that differ from Monday to Friday are single days of kind `sitting`. */
export type CalendarPeriodsTable = {
  id: string;
  legislature_id: string;
  kind: "recess" | "dissolution" | "office_closed" | "sitting";
  name: string;
  from_on: string;
  to_on: string;
  source_title: string | null;
  source_url: string | null;
  is_assumption: Generated<Flag>;
  note: string | null;
  revision: Generated<number>;
  updated_at: string;
};
