import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendingStage } from "./lifecycle.ts";

/** The stage by whose rules amendments are decided: all but Stage 2 are in the Parliament and go as Stage 3. */
export function amendingStage(stage: StageCode): AmendingStage {
  return stage === "stage_2" ? "stage_2" : "stage_3";
}
