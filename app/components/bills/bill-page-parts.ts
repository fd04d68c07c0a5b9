import type { TrackerStep as ProcedureStep } from "#app/domain/procedure/tracker.ts";
import type { TrackerStep } from "./stage-tracker.tsx";

/** The steps of the procedure as the tracker draws them. A bill that was withdrawn did not fall, and the tracker says so. */
export function drawnSteps(steps: readonly ProcedureStep[], wasWithdrawn: boolean): TrackerStep[] {
  return steps.map(({ name, plainName, state, on, note }) => ({
    name,
    plainName,
    date: on,
    note,
    ...(state === "ended-here" ? { state: "fell" as const, stateWords: wasWithdrawn ? "Withdrawn here" : "Fell here" } : { state }),
  }));
}
