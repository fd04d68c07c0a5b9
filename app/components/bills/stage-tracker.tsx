import type { Day, UncertainDay } from "#app/lib/dates.ts";
import { When } from "../base/when.tsx";

export const stepStates = ["done", "current", "fell", "not-reached", "skipped", "not-known"] as const;
export type StepState = (typeof stepStates)[number];

export type TrackerStep = {
  /** The official term: "Stage 1". */
  name: string;
  /** The same in plain words: "the Parliament decides whether it agrees with the main idea". */
  plainName: string | null;
  state: StepState;
  /** Instead of the state's own word: "Withdrawn here". */
  stateWords?: string;
  date?: Day | UncertainDay | null;
  note?: string | null;
  href?: string | null;
};
export type StageTrackerProps = { steps: readonly TrackerStep[]; label?: string };

const words: Record<StepState, string> = {
  done: "Done",
  current: "Here now",
  fell: "Fell here",
  "not-reached": "Not reached",
  skipped: "Not needed",
  "not-known": "Not known",
};

/** The way of a bill as an ordered list, drawn as a line with stations. Each state has its own shape and its word. */
export function StageTracker({ steps, label = "Stages of the bill" }: StageTrackerProps) {
  return (
    <ol className="tracker" aria-label={label}>
      {steps.map((step) => (
        <li
          className={`tracker__step tracker__step--${step.state}`}
          key={step.name}
          aria-current={step.state === "current" || step.state === "fell" ? "step" : undefined}
        >
          <Station state={step.state} />
          <div>
            <p className="tracker__name">{step.href ? <a href={step.href}>{step.name}</a> : step.name}</p>
            {step.plainName ? <p className="tracker__plain">{step.plainName}</p> : null}
            <p className="tracker__state">
              {step.stateWords ?? words[step.state]}
              {step.date === undefined || step.date === null ? null : (
                <>
                  : <When day={step.date} />
                </>
              )}
            </p>
            {step.note ? <p className="tracker__state">{step.note}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Done: a full disc with a tick. Here now: a ring with a dot. Fell: a square with a cross. Not reached: a dotted ring. Not needed: a ring with a bar. */
function Station({ state }: { state: StepState }) {
  return (
    <svg className="tracker__shape" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  );
}

const shapes = {
  done: (
    <>
      <circle cx="16" cy="16" r="14" fill="currentColor" />
      <path className="tracker__cut" d="M9 16.500l5 5L23.500 11" fill="none" strokeWidth="3.500" />
    </>
  ),
  current: (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="4" />
      <circle cx="16" cy="16" r="6" fill="currentColor" />
    </>
  ),
  fell: (
    <>
      <rect x="2" y="2" width="28" height="28" fill="currentColor" />
      <path className="tracker__cut" d="M10 10l12 12M22 10L10 22" fill="none" strokeWidth="3.500" />
    </>
  ),
  "not-reached": <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 3" />,
  "not-known": (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="1 4" />
      <path
        d="M12 12.500a4 4 0 1 1 5.500 3.700c-1 .5-1.500 1.100-1.500 2.300M16 22.500v.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.500"
      />
    </>
  ),
  skipped: (
    <>
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 16h12" stroke="currentColor" strokeWidth="3" />
    </>
  ),
} satisfies Record<StepState, React.ReactNode>;
