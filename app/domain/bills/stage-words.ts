import type { StageCode } from "#app/domain/facts/bill.ts";

/** Each stage's official name, and what it is in plain words (a phrase that can follow "This is …"). */
export const stageWords: Record<StageCode, { official: string; plain: string }> = {
  proposal: { official: "Proposal", plain: "an MSP proposes a bill and asks what people think" },
  introduction: { official: "Introduction", plain: "the bill is brought to the Parliament and published" },
  stage_1: { official: "Stage 1", plain: "the Parliament decides whether it agrees with the main idea" },
  financial_resolution: { official: "Financial resolution", plain: "the Parliament agrees that public money may be spent on it" },
  stage_2: { official: "Stage 2", plain: "a committee goes through the bill and can change it" },
  stage_3: { official: "Stage 3", plain: "all MSPs can change it once more, then decide whether to pass it" },
  preliminary_stage: { official: "Preliminary Stage", plain: "the Parliament decides whether it agrees with the main idea" },
  consideration_stage: { official: "Consideration Stage", plain: "a committee hears objections, goes through the bill and can change it" },
  final_stage: { official: "Final Stage", plain: "all MSPs can change it once more, then decide whether to pass it" },
  post_passage: { official: "After passing", plain: "law officers and the UK Government have time to challenge it" },
  reconsideration: {
    official: "Reconsideration Stage",
    plain: "the Parliament looks again at a bill that was stopped after it was passed",
  },
  royal_assent: { official: "Royal Assent", plain: "the monarch formally approves it and it becomes law" },
  dissolution: { official: "Dissolution", plain: "the Parliament's session ends before an election" },
  unknown: { official: "Stage not known", plain: "our source does not say at which stage" },
};
