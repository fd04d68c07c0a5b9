import type { BillOutcome, BlockOutcome, Enactment } from "#app/domain/facts/bill.ts";
import type { Progress } from "#app/domain/procedure/progress.ts";
import type { Day } from "#app/lib/dates.ts";
import { Section } from "../base/section.tsx";
import { When } from "../base/when.tsx";
import { drawnSteps } from "./bill-page-parts.ts";
import type { Say } from "./have-a-say.tsx";
import { StageTracker } from "./stage-tracker.tsx";
import { StatusPanel } from "./status-panel.tsx";

export type BillInShort = {
  summary: string | null;
  outcome: BillOutcome | null;
  enactment: Enactment | null;
  blockOutcome: BlockOutcome | null;
  progress: Progress;
  /** The newest day on which a source of it was read, while it is not over; null: it is over, or no day is known. */
  lastLookedUpOn: Day | null;
};

/** What a bill is, where it stands, what happened last, what happens next, whether one can have a say; then its way as a list. */
export function BillFirstScreen({ bill }: { bill: BillInShort }) {
  const { whatItIs, whereItStands, whatHappenedLast, whatHappensNext, haveASay, steps } = bill.progress;
  return (
    <>
      <StatusPanel
        whatItIs={bill.summary ? `${bill.summary} ${whatItIs.sentence}` : whatItIs.sentence}
        whatItIsOfficially={whatItIs.term}
        stands={{
          plain: whereItStands.sentence,
          official: [whereItStands.term, whereItStands.explained].filter(Boolean).join(". "),
          tone: toneOf(bill),
        }}
        lastHappened={
          whatHappenedLast ? { plain: whatHappenedLast.sentence, date: whatHappenedLast.date, official: whatHappenedLast.explained } : null
        }
        next={whatHappensNext ? { plain: whatHappensNext.sentence, official: whatHappensNext.term } : null}
        nothingNext={
          bill.outcome === null
            ? "We do not know: our sources do not say what came of it."
            : "Nothing more: the Parliament has finished with this bill."
        }
        say={sayOf(haveASay)}
      />
      {bill.lastLookedUpOn ? (
        <p className="small secondary">
          As far as our sources show. The newest of them was read on <When day={bill.lastLookedUpOn} />.
        </p>
      ) : null}
      <Section id="stages" heading="The way of the bill">
        <StageTracker steps={drawnSteps(steps, bill.outcome === "withdrawn" || bill.blockOutcome === "withdrawn")} />
      </Section>
    </>
  );
}

function sayOf({ isOpen, sentence, term, url, closesOn }: Progress["haveASay"]): Say {
  return isOpen ? { kind: "open", title: term ?? sentence, runBy: null, closesOn, href: url } : { kind: "none", words: sentence };
}

function toneOf({ outcome, enactment }: BillInShort): "moving" | "law" | "fell" | "unknown" {
  if (enactment === "enacted") return "law";
  if (outcome === null) return "unknown";
  return outcome === "in_progress" || outcome === "passed" ? "moving" : "fell";
}
