import type { ClockStepKind } from "#app/domain/facts/correspondence.ts";
import type { Clock } from "#app/domain/letters/clock.ts";
import { type Day, formatDay, formatDayWithWeekday, type Instant } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { Tag } from "../base/tag.tsx";
import { TextField } from "../base/text-field.tsx";
import { Moment } from "../base/when.tsx";

/** Where a letter's clock stands: the last day, or why there is none, and how it was reckoned. */
export function ClockInShort({
  clock,
}: {
  clock: Pick<Clock, "lastDay" | "isStopped" | "noClockBecause" | "promisedOn" | "reckoning" | "remarks"> | null;
}) {
  if (!clock) return <p>Nothing is known of it.</p>;
  return (
    <>
      <p>{sayWhere(clock)}</p>
      {clock.reckoning.length > 0 ? (
        <Details summary="How it is reckoned">
          <ol>
            {clock.reckoning.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Details>
      ) : null}
      {clock.remarks.length > 0 ? (
        <ul>
          {clock.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function sayWhere({
  lastDay,
  isStopped,
  noClockBecause,
  promisedOn,
}: Pick<Clock, "lastDay" | "isStopped" | "noClockBecause" | "promisedOn">): string {
  if (isStopped) return "The clock is stopped.";
  const promised = promisedOn ? ` A reply was promised for ${formatDay(promisedOn)}.` : "";
  if (lastDay) return `The last day is ${formatDayWithWeekday(lastDay)}.${promised}`;
  return `There is no clock. ${noClockBecause ?? ""}${promised}`;
}

export type ClockStepsProps = {
  steps: readonly {
    id: string;
    kind: ClockStepKind;
    on: Day;
    until: Day | null;
    reason: string;
    isTakenBack: boolean;
    at: Instant;
    by: string;
  }[];
  refusals: readonly Refusal[];
  /** What was typed as the reason of the step that could not be taken back. */
  typedReason: string;
};

const words: Record<ClockStepKind, (until: string) => string> = {
  stopped: () => "The clock was stopped",
  restarted: () => "The clock ran again",
  extended: (until) => `Extended until ${until}`,
  promised: (until) => `A reply was promised for ${until}`,
};

/** What editors did to a clock, with who and when; each can be taken back with a reason. */
export function ClockSteps({ steps, refusals, typedReason }: ClockStepsProps) {
  if (steps.length === 0) return <p>Nothing was noted: the clock runs as the rule has it, where there is one.</p>;
  return (
    <ol className="rows" aria-label="What was noted">
      {steps.map((step) => {
        const errors = messagesFor(refusals, `back-${step.id}`);
        return (
          <li className="rows__row" key={step.id}>
            <p>
              <strong>
                {words[step.kind](step.until ? formatDay(step.until) : "a later day")}, from {formatDay(step.on)}
              </strong>{" "}
              {step.isTakenBack ? <Tag tone="quiet">Taken back</Tag> : null}
            </p>
            <p>{step.reason}</p>
            <p className="rows__meta">
              <Moment at={step.at} />
              <span>by {step.by}</span>
            </p>
            {step.isTakenBack ? null : (
              <Details summary="Take it back" isPlain isOpen={errors.length > 0}>
                <form method="post" noValidate>
                  <input type="hidden" name="back" value={step.id} />
                  <TextField
                    id={`back-${step.id}`}
                    name="reason"
                    label="Why it is taken back"
                    maxLength={500}
                    defaultValue={errors.length > 0 ? typedReason : ""}
                    errors={errors}
                  />
                  <Button kind="secondary" isSmall>
                    Take it back
                  </Button>
                </form>
              </Details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
