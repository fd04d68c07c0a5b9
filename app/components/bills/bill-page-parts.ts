import type { TrackerStep as ProcedureStep } from "#app/domain/procedure/tracker.ts";
import type { TrackerStep } from "./stage-tracker.tsx";

const states: Record<ProcedureStep["state"], TrackerStep["state"]> = {
  done: "done",
  current: "current",
  "ended-here": "fell",
  "not-reached": "not-reached",
  skipped: "skipped",
  "not-known": "not-reached",
};

/** The steps of the procedure as the tracker draws them. What is not known is drawn open and says so. */
export function drawnSteps(steps: readonly ProcedureStep[]): TrackerStep[] {
  return steps.map((step) => ({
    name: step.name,
    plainName: step.plainName,
    state: states[step.state],
    date: step.on,
    note: step.state === "not-known" ? (step.note ?? "Our sources do not say whether it was reached") : step.note,
  }));
}
