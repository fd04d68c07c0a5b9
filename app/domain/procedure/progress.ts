import { billTypeWords, procedureWords } from "#app/domain/bills/bill-type-words.ts";
import { describeStageEvent } from "#app/domain/bills/stage-event-words.ts";
import type { StageEventKind } from "#app/domain/facts/bill.ts";
import { type Day, formatUncertainDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { type BillState, type BillStateEvent, byVotes, perhapsKnown } from "./bill-state.ts";
import { endingOf, votesOnPrinciples } from "./ending.ts";
import { canIHaveASay, type HaveASay } from "./have-a-say.ts";
import { positionAfter, rank } from "./position.ts";
import type { Rulebook } from "./rulebook.ts";
import { type Line, whereItStands } from "./standing.ts";
import { type TrackerStep, trackerOf } from "./tracker.ts";
import { whatHappensNext } from "./what-next.ts";

/** The first screen of a bill page and its tracker. A line that is null has nothing to say. */
export type Progress = {
  whatItIs: Line;
  whereItStands: Line;
  whatHappenedLast: (Line & { date: UncertainDay }) | null;
  whatHappensNext: Line | null;
  haveASay: HaveASay;
  steps: readonly TrackerStep[];
};

/**
 * Everything that the first screen says about a bill, in plain words with the official term beside, as of `today`.
 * It says only what is known: a type or an outcome that is unknown is said to be unknown, and never given a default.
 */
export function progressOf(bill: BillState, rulebook: Rulebook, today: Day): Progress {
  return {
    whatItIs: whatItIs(bill, rulebook),
    whereItStands: whereItStands(bill, rulebook),
    whatHappenedLast: whatHappenedLast(bill, today),
    whatHappensNext: whatHappensNext(bill, rulebook, today),
    haveASay: canIHaveASay(bill, today),
    steps: trackerOf(bill, rulebook),
  };
}

function whatItIs(bill: BillState, rulebook: Rulebook): Line {
  const type = billTypeWords(bill.type, earliestDay(bill), rulebook);
  const procedure = procedureWords(bill.procedure, rulebook);
  const how = procedure ? ` It is ${procedure.plain}.` : "";
  const before = bill.earlierTitles.at(-1);
  const renamed = before ? ` It was called the ${before} before.` : "";
  return {
    sentence: `This is ${type.plain}.${how}${renamed}`,
    term: procedure ? `${type.official}; ${procedure.official}` : type.official,
    explained: null,
  };
}

/** The first day that is known of the bill: it was introduced on that day or before. */
function earliestDay(bill: BillState): Day | null {
  const days = [bill.introducedOn, bill.outcomeOn, ...bill.stageEvents.map((each) => each.date.on)].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** What was only planned or due did not happen. */
const plans: ReadonlySet<StageEventKind> = new Set(["lead_committee_report_due", "debate_programmed"]);

function whatHappenedLast(bill: BillState, today: Day): (Line & { date: UncertainDay }) | null {
  const ending = endingOf(bill)?.event ?? null;
  const happened = [...bill.stageEvents, ...factsWithoutEvents(bill)]
    .filter((each) => !plans.has(each.event))
    // The day of the outcome is the day of the event that ended the bill, where that event has none of its own.
    .map((each) => (each === ending && sortDay(each.date) === null ? { ...each, date: perhapsKnown(bill.outcomeOn) } : each))
    .filter((each) => (sortDay(each.date) ?? today) <= today);
  const last = happened.sort(latestFirst)[0];
  if (!last) return null;
  const votes = last.event === "general_principles_not_agreed" ? votesOnPrinciples(last) : byVotes(last.division);
  const sentence = `${describeStageEvent(last.stage, last.event).replace(/\.$/, "")}${votes}.`;
  const why = last.event === "fell" && last.stage !== "dissolution" ? bill.outcomeCause : null;
  return { sentence, term: formatUncertainDay(last.date), explained: last.description ?? why, date: last.date };
}

/** Days that the record holds although no event of it was recorded. */
function factsWithoutEvents(bill: BillState): readonly BillStateEvent[] {
  const has = (kind: StageEventKind) => bill.stageEvents.some((each) => each.event === kind);
  const nothingMore = { description: null, motionReference: null, division: null };
  return [
    ...(bill.introducedOn && !has("introduced")
      ? [{ stage: "introduction", event: "introduced", date: perhapsKnown(bill.introducedOn), ...nothingMore } as const]
      : []),
    ...(bill.enactment === "enacted" && !has("royal_assent")
      ? [{ stage: "royal_assent", event: "royal_assent", date: perhapsKnown(bill.assentOn), ...nothingMore } as const]
      : []),
  ];
}

/** Royal Assent is the last of all, even on an unknown day. Otherwise what has no day comes first, and on one day the procedure decides. */
function latestFirst(a: BillStateEvent, b: BillStateEvent): number {
  if ((a.event === "royal_assent") !== (b.event === "royal_assent")) return a.event === "royal_assent" ? -1 : 1;
  const [dayA, dayB] = [sortDay(a.date) ?? "", sortDay(b.date) ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return placeOf(b) - placeOf(a);
}

/** A financial resolution is decided after the general principles, on the same day as often as not. */
function placeOf(event: BillStateEvent): number {
  if (event.stage === "financial_resolution") return rank("first_done") + 0.5;
  return rank(positionAfter(event) ?? "not_introduced");
}
