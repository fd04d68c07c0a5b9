import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** Stages at which a bill can be amended. */
export const amendingStages: readonly StageCode[] = ["stage_2", "stage_3", "consideration_stage", "final_stage", "reconsideration"];

/** Whether a bill can be amended at this stage. */
export function isAmendingStage(stage: StageCode): boolean {
  return amendingStages.includes(stage);
}

/**
 * The stage by whose rules amendments are decided. Consideration Stage of a Private Bill is before a committee and goes as Stage 2; Final Stage
 * and Reconsideration are before the Parliament and go as Stage 3.
 * ASSUMPTION: where the stage is not known, as at Stage 2, whose rules rule out less.
 */
export function amendingStage(stage: StageCode): AmendingStage {
  return stage === "stage_3" || stage === "final_stage" || stage === "reconsideration" ? "stage_3" : "stage_2";
}
