import type { BillOutcome, StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import type { Day } from "#app/lib/dates.ts";
import type { StageReached } from "./commitment.ts";

/** A bill's own events and its end, as far as a promise "at Stage 3" looks at them. `on`: null where the day is not known. */
export type BillCourse = {
  events: readonly { stage: StageCode; event: StageEventKind; on: Day | null }[];
  outcome: BillOutcome | null;
};

const routes: readonly (readonly StageCode[])[] = [
  ["stage_1", "stage_2", "stage_3"],
  ["preliminary_stage", "consideration_stage", "final_stage"],
];
const ending: ReadonlySet<StageEventKind> = new Set([
  "general_principles_agreed",
  "general_principles_not_agreed",
  "completed",
  "passed",
  "not_passed",
  "agreed",
  "not_agreed",
]);

/** What became of the stages of a bill. A stage that is followed by another has ended, though the day may not be known; nothing is said of one that may still come. */
export function stagesReached(course: BillCourse): ReadonlyMap<StageCode, StageReached> {
  const reached = new Map<StageCode, StageReached>();
  for (const route of routes) {
    for (const [place, stage] of route.entries()) {
      const found = reachedOf(course, stage, route.slice(place + 1));
      if (found) reached.set(stage, found);
    }
  }
  return reached;
}

function reachedOf(course: BillCourse, stage: StageCode, later: readonly StageCode[]): StageReached | null {
  const own = course.events.filter((each) => each.stage === stage);
  const ended = own.findLast(({ event }) => ending.has(event));
  if (ended) return { kind: "ended", on: ended.on };
  if (course.events.some((each) => later.includes(each.stage))) return { kind: "ended", on: null };
  if (course.outcome === null || course.outcome === "in_progress") return null;
  // A bill that was passed went through its stages, whether or not they are on record; another that is over was stopped before some of them.
  if (course.outcome === "passed") return { kind: "ended", on: null };
  return own.length > 0 ? { kind: "ended", on: null } : { kind: "never" };
}

const stagesByWord: Readonly<Record<string, StageCode>> = {
  "stage 1": "stage_1",
  "stage one": "stage_1",
  "stage 2": "stage_2",
  "stage two": "stage_2",
  "stage 3": "stage_3",
  "stage three": "stage_3",
  "preliminary stage": "preliminary_stage",
  "consideration stage": "consideration_stage",
  "final stage": "final_stage",
};

/** The stage that the words of a promise name: "before Stage 3", "at stage two"; null where they name none, or more than one. */
export function stageInWords(words: string | null): StageCode | null {
  const found = [
    ...(words ?? "").toLowerCase().matchAll(/\bstage (?:1|2|3|one|two|three)\b|\b(?:preliminary|consideration|final) stage\b/g),
  ];
  const stages = new Set(found.flatMap(([word]) => stagesByWord[word] ?? []));
  const [only] = stages;
  return stages.size === 1 && only ? only : null;
}
