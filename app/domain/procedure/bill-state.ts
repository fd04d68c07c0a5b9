import type { BillFacts, ConsultationFacts } from "#app/domain/facts/bill.ts";
import type { DivisionFacts } from "#app/domain/facts/division.ts";
import { type Day, formatDay, formatUncertainDay, knownDay, sortDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import type { ProcedureState, StageEventState } from "./position.ts";

/** The division that decided something, as announced by the chair. */
export type DecidingDivision = Pick<DivisionFacts, "reference" | "kind" | "announced" | "result" | "castingVote">;

export type BillStateEvent = StageEventState & {
  description: string | null;
  motionReference: string | null;
  division: DecidingDivision | null;
};

/** What the first screen of a bill needs to know. */
export type BillState = Omit<ProcedureState, "stageEvents"> &
  Pick<BillFacts, "session" | "actTitle" | "outcomeOn" | "outcomeCause" | "assentOn" | "aspNumber" | "blockRoute"> & {
    stageEvents: readonly BillStateEvent[];
    consultations: readonly Pick<ConsultationFacts, "kind" | "runBy" | "opensOn" | "closesOn" | "url">[];
    /** Short titles that it had before, oldest first. */
    earlierTitles: readonly string[];
  };

/** " on 9 October 2025", " about 13 June 2021 (estimate)"; nothing where nothing is known. */
export function onDay(day: Day | UncertainDay | null): string {
  if (day === null) return "";
  if (typeof day === "string") return ` on ${formatDay(day)}`;
  if (day.on) return ` on ${formatDay(day.on)}`;
  return sortDay(day) === null ? "" : ` ${formatUncertainDay(day)}`;
}

/** The first event that a test picks, latest first; null: none. */
export function lastEvent(bill: Pick<BillState, "stageEvents">, picks: (event: BillStateEvent) => boolean): BillStateEvent | null {
  return bill.stageEvents.filter(picks).sort((a, b) => ((sortDay(a.date) ?? "") < (sortDay(b.date) ?? "") ? 1 : -1))[0] ?? null;
}

/** A day that may be missing, as an uncertain day. */
export function perhapsKnown(day: Day | null): UncertainDay {
  return day ? knownDay(day) : unknownDay;
}

/** ", by 52 votes to 63", with abstentions and a casting vote; nothing where the division is not known. */
export function byVotes(division: DecidingDivision | null): string {
  if (!division) return "";
  const { announced, castingVote } = division;
  const abstained = announced.abstain === 0 ? "" : `, with ${announced.abstain} ${announced.abstain === 1 ? "abstention" : "abstentions"}`;
  const cast = castingVote === "for" || castingVote === "against" ? `, and the casting vote of the chair ${castingVote} it` : "";
  return `, by ${announced.for} votes to ${announced.against}${abstained}${cast}`;
}
