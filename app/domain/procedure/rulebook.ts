import type {
  BillOutcome,
  BillType,
  BlockOutcome,
  BlockRoute,
  Enactment,
  Procedure,
  StageCode,
  StageEventKind,
} from "#app/domain/facts/bill.ts";
import type { Day } from "#app/lib/dates.ts";

/** Public bills have Stages 1 to 3; Private and Hybrid Bills have Preliminary, Consideration and Final Stages. */
export type Route = "public" | "private";

/** How far a bill has come. The three stages are `first`, `second` and `third` whatever their names are on the bill's route. */
export const positions = [
  "not_introduced",
  "introduced",
  "first",
  "first_done",
  "second",
  "second_done",
  "third",
  "passed",
  "blocked",
  "reconsideration",
  "approved",
  "enacted",
  "ended",
] as const;
export type Position = (typeof positions)[number];

/** Where a rule was read, and whether it was read there word for word; if not it is an assumption and the page says so. */
export type RuleSource = { rule: string; title: string; url: string | null; isAssumption: boolean };

/** What a rule measures. */
export const ruleKinds = [
  /** At least `amount` whole days between two happenings, neither of them counted. */
  "days_between",
  /** Not before the `amount`th day after. */
  "not_before",
  /** Not later than the `amount`th day after. */
  "not_after",
  /** By a time on the `amount`th day before. */
  "lodged_by",
  "published_by",
  /** A period that begins with the day itself, so that day is day 1. */
  "period_beginning_with",
  /** Within so much time, or the thing falls. */
  "within",
  /** At least so many. */
  "threshold",
  /** At most so many. */
  "limit",
] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const ruleUnits = ["sitting_days", "days", "weeks", "months", "members", "proposals", "percent_of_groups"] as const;
export type RuleUnit = (typeof ruleUnits)[number];

/**
 * One interval, deadline, period or threshold, as an editor can correct it. Several rows can share a `code`: the rule as it
 * stood at different times. `appliesFrom` is the first day on which a source shows it, null: not known from when;
 * `appliesTo` is the last such day, null: it still applies.
 */
export type RuleFacts = {
  id: string;
  code: string;
  rule: string | null;
  kind: RuleKind;
  summary: string;
  amount: number | null;
  unit: RuleUnit | null;
  /** "16:30", London time. */
  timeOfDay: string | null;
  /** null: all. */
  billTypes: readonly BillType[] | null;
  procedures: readonly Procedure[] | null;
  appliesFrom: Day | null;
  appliesTo: Day | null;
  sourceTitle: string | null;
  sourceUrl: string | null;
  isAssumption: boolean;
  note: string | null;
};

/** A motion that suspends or varies a rule for one bill. */
export type RuleVariation = {
  ruleCode: string;
  effect: "suspended" | "varied";
  amount: number | null;
  motionReference: string | null;
  agreedOn: Day | null;
};

/** When the Parliament sits and when not, as data. A day inside none of the periods is unknown, and nothing is claimed about it. */
export type CalendarPeriod = {
  kind: "sitting" | "recess" | "dissolution" | "office_closed";
  name: string;
  from: Day;
  to: Day;
  isAssumption: boolean;
};

/** What a step changes on the bill's record, besides the event itself. */
export type StepEffect = {
  outcome?: BillOutcome;
  enactment?: Enactment;
  blockRoute?: BlockRoute;
  blockOutcome?: BlockOutcome;
  becomesLaw?: true;
};

/** A check beyond the order of the stages. */
export type StepCheck =
  | "financial-resolution"
  | "report-before-debate"
  | "interval-after-first-stage"
  | "interval-after-second-stage"
  | "law-officers-period"
  | "period-before-assent"
  | "parliament-agrees-to-withdrawal"
  | "session-ends-that-day";

/** One permitted step of a bill. */
export type Transition = {
  code: string;
  /** What an editor chooses. */
  label: string;
  routes: readonly Route[];
  /** Only for these; null: all. */
  billTypes: readonly BillType[] | null;
  from: readonly Position[];
  /** Further positions from which some procedures may take the step: an Emergency Bill has no committee at Stage 1. */
  alsoFrom?: readonly { procedures: readonly Procedure[]; from: readonly Position[] }[];
  to: Position | "same";
  stage: Record<Route, StageCode>;
  event: StageEventKind;
  /** What makes it happen. */
  trigger: string;
  /** Why it is refused from any other position. */
  otherwise: string;
  source: RuleSource;
  checks: readonly StepCheck[];
  effect: StepEffect;
};

export type StageDefinition = { code: StageCode; officialName: string; plainName: string; source: RuleSource };
export type BillTypeDefinition = {
  code: BillType;
  name: string;
  plainName: string;
  introducedBy: string;
  route: Route;
  stages: readonly StageCode[];
  source: RuleSource;
  note: string | null;
};
/** What a type was called until a day: a Government Bill was an Executive Bill until September 2012. */
export type EarlierName = { type: BillType; name: string; until: Day | null; note: string };
export type ProcedureDefinition = {
  code: Procedure;
  name: string;
  plainName: string;
  effect: string;
  suspends: readonly string[];
  source: RuleSource;
};
export type SessionDefinition = { number: number; startsOn: Day; endsOn: Day | null; note: string | null };

/** The rules of one legislature. */
export type Rulebook = {
  legislature: { slug: string; name: string; place: string; website: string; seats: number };
  stages: readonly StageDefinition[];
  billTypes: readonly BillTypeDefinition[];
  earlierNames: readonly EarlierName[];
  procedures: readonly ProcedureDefinition[];
  transitions: readonly Transition[];
  sessions: readonly SessionDefinition[];
  rules: readonly RuleFacts[];
};
