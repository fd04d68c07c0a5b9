import type { BillOutcome, Enactment } from "#app/domain/facts/bill.ts";
import { Tag, type TagShape, type TagTone } from "../base/tag.tsx";

export type OutcomeTagProps = { outcome: BillOutcome | null; enactment: Enactment | null };
type Look = { words: string; tone: TagTone; shape: TagShape };

/** How the Parliament's consideration ended and whether it became law, in a few words. Unknown is shown as unknown. */
export function OutcomeTag({ outcome, enactment }: OutcomeTagProps) {
  const { words, tone, shape } = lookOf(outcome, enactment);
  return (
    <Tag tone={tone} shape={shape}>
      {words}
    </Tag>
  );
}

/** The tag's words, for lists without tags. */
export function outcomeInFewWords(outcome: BillOutcome | null, enactment: Enactment | null): string {
  return lookOf(outcome, enactment).words;
}

function lookOf(outcome: BillOutcome | null, enactment: Enactment | null): Look {
  if (outcome === "passed" && enactment) return passedLooks[enactment];
  return outcome ? looks[outcome] : { words: "Outcome not known", tone: "unknown", shape: "query" };
}

const looks: Record<BillOutcome, Look> = {
  in_progress: { words: "In progress", tone: "neutral", shape: "half" },
  passed: { words: "Passed", tone: "good", shape: "dot" },
  rejected_stage_1: { words: "Fell at Stage 1", tone: "bad", shape: "cross" },
  rejected_stage_3: { words: "Fell at Stage 3", tone: "bad", shape: "cross" },
  withdrawn: { words: "Withdrawn", tone: "neutral", shape: "bar" },
  fell_dissolution: { words: "Fell when the session ended", tone: "bad", shape: "cross" },
  fell_financial_resolution_not_agreed: { words: "Fell: spending not agreed to", tone: "bad", shape: "cross" },
  fell_other: { words: "Fell", tone: "bad", shape: "cross" },
};

const passedLooks: Record<Enactment, Look> = {
  enacted: { words: "Became law", tone: "good", shape: "tick" },
  pending: { words: "Passed, not yet law", tone: "good", shape: "ring" },
  blocked: { words: "Passed, but blocked", tone: "warn", shape: "bar" },
  not_enacted: { words: "Passed, did not become law", tone: "warn", shape: "cross" },
};
