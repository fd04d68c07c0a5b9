import type { ReplyRule } from "#app/domain/facts/correspondence.ts";
import { ruleInWords } from "#app/domain/letters/clock-amounts.ts";
import { showClock } from "#app/domain/letters/clock-shown.ts";
import type { ClockShown } from "#app/domain/letters/letter-in-table.ts";
import { may } from "#app/domain/permissions/may.ts";
import { invariant } from "#app/lib/assert.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { type ClockStepRow, listClockStepsInForce } from "#db/queries/letter-parts.server.ts";
import { type ClockedRow, loadClocks } from "./load-clocks.server.ts";

/** The clock of a letter with all that it rests on. `by`: for editors only. */
export type LetterClockRead = ClockShown & {
  reckoning: readonly string[];
  because: string | null;
  remarks: readonly string[];
  rule: { words: string; summary: string; sourceTitle: string; sourceUrl: string | null } | null;
  steps: readonly { words: string; reason: string; on: Day; by: string | null }[];
};

/** Reads the clock of one letter. */
export async function readLetterClock(context: Context, row: ClockedRow): Promise<LetterClockRead> {
  const [clocks, steps] = await Promise.all([loadClocks(context, [row]), listClockStepsInForce(context.db, [row.id])]);
  const clock = clocks.of.get(row.id);
  invariant(clock, "a letter was given no clock");
  const tellsWho = may(context.actor, "history.read");
  const names = tellsWho
    ? await listAccountNames(
        context.db,
        steps.flatMap((step) => step.recorded_by ?? []),
      )
    : new Map<string, string>();
  return {
    ...showClock(clock),
    reckoning: clock.reckoning,
    because: clock.noClockBecause,
    remarks: clock.remarks,
    rule: clock.rule ? ruleShown(clock.rule) : null,
    steps: steps.map((step) => ({
      words: stepWords(step),
      reason: step.reason,
      on: step.from_on,
      by: tellsWho && step.recorded_by ? (names.get(step.recorded_by) ?? "somebody whose account was closed") : null,
    })),
  };
}

function ruleShown(rule: ReplyRule): LetterClockRead["rule"] {
  return { words: ruleInWords(rule), summary: rule.summary, sourceTitle: rule.sourceTitle, sourceUrl: rule.sourceUrl };
}

function stepWords({ kind, until_on }: ClockStepRow): string {
  const until = until_on ? formatDay(until_on) : "a day that is not recorded";
  switch (kind) {
    case "stopped":
      return "Stopped";
    case "restarted":
      return "Restarted";
    case "extended":
      return `Extended to ${until}`;
    case "promised":
      return `A reply promised for ${until}`;
  }
}
