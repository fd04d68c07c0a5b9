import type { ClockShown } from "#app/domain/letters/letter-in-table.ts";
import type { Day } from "#app/lib/dates.ts";
import { Details } from "../base/details.tsx";
import { When } from "../base/when.tsx";
import { ClockTag } from "./clock-tag.tsx";

export type LetterClockProps = {
  clock: ClockShown & {
    reckoning: readonly string[];
    because: string | null;
    remarks: readonly string[];
    rule: { summary: string; sourceTitle: string; sourceUrl: string | null } | null;
    /** `by`: only for those who may know it. */
    steps: readonly { words: string; reason: string; on: Day; by: string | null }[];
  };
};

/** The clock of a letter: where its reply stands, what was done to the clock, and how the last day was reckoned, line by line. */
export function LetterClock({ clock }: LetterClockProps) {
  const saysWhy = clock.because !== null && !clock.sentence.includes(clock.because);
  return (
    <>
      <p>
        <ClockTag clock={clock} />
      </p>
      <p>{clock.sentence}</p>
      {saysWhy && clock.state !== "no_reply_expected" ? <p className="small">No clock runs: {clock.because}</p> : null}
      {clock.rule ? (
        <p className="small">
          Measured by: {clock.rule.summary.replace(/\.$/, "")}. Source:{" "}
          {clock.rule.sourceUrl ? <a href={clock.rule.sourceUrl}>{clock.rule.sourceTitle}</a> : clock.rule.sourceTitle}
        </p>
      ) : null}
      {clock.steps.length > 0 ? (
        <>
          <h3>What was done to the clock</h3>
          <ol className="plain-list">
            {clock.steps.map((step) => (
              <li key={`${step.on}|${step.words}|${step.reason}`}>
                <strong>{step.words}</strong> on <When day={step.on} />: {step.reason}
                {step.by ? <span className="secondary"> Recorded by {step.by}.</span> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {clock.reckoning.length > 0 ? (
        <Details summary="How the last day was reckoned, step by step">
          <ol>
            {clock.reckoning.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Details>
      ) : null}
      {clock.remarks.map((remark) => (
        <p className="small" key={remark}>
          {remark}
        </p>
      ))}
    </>
  );
}
