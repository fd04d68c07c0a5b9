import { type StageEventFacts, type StageEventKind, stageCodes, stageEventKinds } from "#app/domain/facts/bill.ts";
import { isDay, knownDay, unknownDay } from "#app/lib/dates.ts";
import type { BillRow } from "./bills-shape.ts";

const reference = /\bS\d+M-\d+(?:\.\d+)*/g;

/** What the row says happened to the bill, in its order. A word that is none of ours is told in a remark. */
export function stageEventsOf(row: BillRow, held: ReadonlySet<string>, remarks: string[]): StageEventFacts[] {
  const decisive = decisiveDivision(row);
  return row.stages.flatMap(({ stage, event, date, note }) => {
    const kind = stageEventKinds.find((each) => each === event);
    const code = stageCodes.find((each) => each === stage);
    if (!kind || !code) {
      remarks.push(`The source tells of “${event}” at “${stage}”, which is no event known here; it is not in the timeline.`);
      return [];
    }
    const named = note?.match(reference)?.[0] ?? null;
    const motion = named ?? (kind === decidingEvent[row.outcome ?? ""] ? decisive : null);
    const rest = note?.replace(/^(?:business )?motion S\d+M-[\d.]+[,;]?\s*/i, "") ?? "";
    return [
      {
        stage: code,
        event: kind,
        date: date !== null && isDay(date) ? knownDay(date) : unknownDay,
        description: rest === "" ? null : rest,
        motionReference: motion,
        division: motion !== null && held.has(motion) ? motion : null,
      },
    ];
  });
}

/** Divisions that the row names, in a list of its own or with their totals in the cause ("motion S4M-14673 disagreed to 36-59-12"). */
export function citedDivisions(row: BillRow): string[] {
  const cause = row.outcomeCause ?? "";
  const withTotals = [...cause.matchAll(reference)].filter((match) => {
    const behind = cause.slice(match.index + match[0].length);
    return /^(?:(?!S\d+M-).){0,120}?\b\d+-\d+-\d+\b/s.test(behind);
  });
  return [...new Set([...row.divisions, ...withTotals.map((match) => match[0])])];
}

/** The event that a bill's outcome is the result of. A motion in the row's cause is about that one, and about no other vote of the same day. */
const decidingEvent: Partial<Record<string, StageEventKind>> = {
  passed: "passed",
  rejected_stage_1: "general_principles_not_agreed",
  rejected_stage_3: "not_passed",
  fell_financial_resolution_not_agreed: "not_agreed",
};

/** The one division on a motion itself; amendments to it (`.1`) decide nothing about the bill. */
function decisiveDivision(row: BillRow): string | null {
  const motions = citedDivisions(row).filter((cited) => !cited.includes("."));
  return motions.length === 1 ? (motions[0] ?? null) : null;
}
