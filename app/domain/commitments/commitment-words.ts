import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { CommitmentKind, CommitmentState } from "#app/domain/facts/correspondence.ts";
import { assertNever } from "#app/lib/assert.ts";
import { formatDay, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { CommitmentDue, CommitmentStanding } from "./commitment.ts";

/** What was promised, in words; `notFound` is what is said while it is open. */
export const commitmentKindWords: Record<CommitmentKind, { words: string; notFound: string }> = {
  write_letter: { words: "Promise to write", notFound: "no letter has been found" },
  amendment: { words: "Promise of an amendment", notFound: "no amendment that meets it has been found" },
  statement: { words: "Promise of a statement", notFound: "no statement that meets it has been found" },
  consider: { words: "Promise to consider", notFound: "nothing has been found that shows what came of it" },
  other: { words: "Other promise", notFound: "nothing has been found that meets it" },
};

/** A state as an editor chooses it. */
export const commitmentStateWords: Record<CommitmentState, string> = {
  open: "Open",
  met: "Met",
  not_met: "Not met",
  withdrawn: "Withdrawn",
};

/** How a standing looks: the words say it all, the tone only helps the eye. */
export type CommitmentTag = { words: string; tone: "good" | "bad" | "warn" | "neutral" | "unknown" };

/** A standing in a word or two. */
export function tagOfCommitment(standing: CommitmentStanding): CommitmentTag {
  switch (standing.kind) {
    case "open":
      return { words: "Open", tone: "neutral" };
    case "overdue":
      return { words: "Open, and past its day", tone: "warn" };
    case "stage-passed":
      return { words: "Open, and its stage is over", tone: "unknown" };
    case "stage-not-reached":
      return { words: "Open, and its stage never came", tone: "unknown" };
    case "met":
      return { words: "Met", tone: "good" };
    case "not-met":
      return { words: "Not met", tone: "bad" };
    case "withdrawn":
      return { words: "Withdrawn", tone: "neutral" };
    default:
      return assertNever(standing);
  }
}

/** What a sentence about a commitment needs. `metBy` as it stands in a sentence: "amendment 12", "the letter of 3 May 2025". */
export type CommitmentToSay = {
  kind: CommitmentKind;
  madeOn: UncertainDay;
  by: string | null;
  standing: CommitmentStanding;
  metBy: string | null;
};

/** A commitment as a sentence that accuses nobody: "Promised on 11 March 2025 by Douglas Ross; no letter has been found." */
export function sayCommitment({ kind, madeOn, by, standing, metBy }: CommitmentToSay): string {
  return `Promised ${dayPhrase(madeOn)}${by ? ` by ${by}` : ""}; ${sayStanding(standing, kind, metBy)}.`;
}

/** By when it is due, in words: "by 3 May 2025", "at Stage 3"; null where it was not said. */
export function sayDue(due: CommitmentDue): string | null {
  switch (due.kind) {
    case "day":
      return `by ${formatDay(due.on)}`;
    case "stage":
      return due.reached.kind === "ended" && due.reached.on
        ? `at ${stageWords[due.stage].official}, which ended on ${formatDay(due.reached.on)}`
        : `at ${stageWords[due.stage].official}`;
    case "not-said":
      return null;
    default:
      return assertNever(due);
  }
}

function sayStanding(standing: CommitmentStanding, kind: CommitmentKind, metBy: string | null): string {
  const { notFound } = commitmentKindWords[kind];
  switch (standing.kind) {
    case "open": {
      const due = sayDue(standing.due);
      return due ? `${notFound}; it is due ${due}` : notFound;
    }
    case "overdue":
      return `${notFound}; it was due ${sayDue(standing.due)}, ${standing.daysOver === 1 ? "1 day" : `${standing.daysOver} days`} ago`;
    case "stage-passed":
      return `${notFound}; it was due at ${stageWords[standing.stage].official}, which is over`;
    case "stage-not-reached":
      return `${notFound}; it was due at ${stageWords[standing.stage].official}, which the bill never reached`;
    case "met":
      return metBy ? `met by ${metBy}` : "met";
    case "not-met":
      return "not met";
    case "withdrawn":
      return "withdrawn";
    default:
      return assertNever(standing);
  }
}

/** "on 11 March 2025", "in August 2021", "on a day that is not known". */
function dayPhrase(day: UncertainDay): string {
  if (day.on) return `on ${formatDay(day.on)}`;
  const words = formatUncertainDay(day);
  return words === "date not known" ? "on a day that is not known" : words;
}
