import type { ReplyRule } from "#app/domain/facts/correspondence.ts";
import { type Clock, readClock } from "#app/domain/letters/clock.ts";
import type { ReceivedReply } from "#app/domain/letters/received-replies.ts";
import type { DaysOff } from "#app/domain/letters/working-days.ts";
import { type Day, dayInLondon, sortDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadRulebook } from "#app/services/rules/load-rulebook.server.ts";
import { listClockStepsInForce, listRepliesTo, listReplyRules, type ReplyRuleRow } from "#db/queries/letter-parts.server.ts";
import type { StoredLetter } from "#db/queries/letters.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { knownHolidayYears, scottishHolidays } from "./scottish-holidays.ts";

/** A row of a letter, as far as its clock looks at it. */
export type ClockedRow = Pick<
  StoredLetter,
  | "id"
  | "correspondence"
  | "expects_reply"
  | "is_made_up"
  | `${"sent" | "received"}_${"on" | "not_before" | "not_after" | "estimate" | "why"}`
>;

/** The clocks of letters by their ids, and the rules by which they were read. */
export type Clocks = { of: ReadonlyMap<string, Clock>; rules: readonly ReplyRule[]; today: Day };

/**
 * The clocks of many letters at once, as the viewer may see them: a reply that is a draft stops nobody else's clock.
 *
 * Cost: a handful of queries however many the letters; holidays and recess are read only where there is a rule.
 */
export async function loadClocks(
  { db, actor, now }: Pick<Context, "db" | "actor" | "now">,
  letters: readonly ClockedRow[],
): Promise<Clocks> {
  const ids = letters.map((letter) => letter.id);
  const today = dayInLondon(now);
  const [ruleRows, replyRows, stepRows] = await Promise.all([
    listReplyRules(db),
    listRepliesTo(db, actor, ids),
    listClockStepsInForce(db, ids),
  ]);
  const rules = ruleRows.map(ruleOf);
  const replies = Map.groupBy(replyRows, (row) => row.target_letter_id);
  const steps = Map.groupBy(stepRows, (row) => row.letter_id);
  const daysOff = rules.length > 0 ? await loadDaysOff(db, letters, rules, today) : noDaysOff;
  const of = new Map(
    letters.map((letter) => [
      letter.id,
      readClock({
        correspondence: letter.correspondence,
        sent: uncertainDayOf(letter, "sent"),
        received: uncertainDayOf(letter, "received"),
        rules,
        isMadeUp: letter.is_made_up === 1,
        daysOff,
        expectsReply: letter.expects_reply === null ? null : letter.expects_reply === "yes",
        replies: (replies.get(letter.id) ?? []).map(replyOf),
        steps: (steps.get(letter.id) ?? []).map((step) => ({
          kind: step.kind,
          on: step.from_on,
          until: step.until_on,
          reason: step.reason,
        })),
        today,
      }),
    ]),
  );
  return { of, rules, today };
}

/** Whether a period for replies is on record, with its source, for real letters and for made-up ones. */
export function hasPeriods(rules: readonly ReplyRule[]): { real: boolean; madeUp: boolean } {
  const withSource = rules.filter((rule) => rule.sourceTitle.trim() !== "");
  return { real: withSource.some((rule) => !rule.isMadeUp), madeUp: withSource.some((rule) => rule.isMadeUp) };
}

const noDaysOff: DaysOff = { holidays: new Map(), knownYears: knownHolidayYears, recess: [] };

/** From the year of the first letter to two years after the last, or after today: no period for a reply is longer. */
async function loadDaysOff(db: Context["db"], letters: readonly ClockedRow[], rules: readonly ReplyRule[], today: Day): Promise<DaysOff> {
  const years = letters.flatMap((letter) => sortDay(uncertainDayOf(letter, "sent"))?.slice(0, 4) ?? []).map(Number);
  const thisYear = Number(today.slice(0, 4));
  const needsHolidays = rules.some((rule) => rule.unit === "working_days" && rule.holidays === "scotland");
  const [holidays, { calendar }] = await Promise.all([
    needsHolidays ? scottishHolidays(Math.min(thisYear, ...years), Math.max(thisYear, ...years) + 2) : noDaysOff.holidays,
    loadRulebook(db),
  ]);
  return { holidays, knownYears: knownHolidayYears, recess: calendar.periods };
}

/** A link that does not say how much it answers answers all, as far as is known. */
function replyOf(row: Awaited<ReturnType<typeof listRepliesTo>>[number]): ReceivedReply {
  return { nature: row.nature ?? "full", on: uncertainDayOf(row, "sent"), inferred: row.inferred === 1, label: row.subject };
}

function ruleOf(row: ReplyRuleRow): ReplyRule {
  return {
    id: row.id,
    summary: row.summary,
    correspondence: row.correspondence,
    amount: row.amount,
    unit: row.unit,
    startsFrom: row.starts_from,
    holidays: row.holidays,
    recessCounts: row.recess_counts === 1,
    veryLateAfter: row.very_late_after,
    appliesFrom: row.applies_from,
    appliesTo: row.applies_to,
    sourceTitle: row.source_title,
    sourceUrl: row.source_url,
    isMadeUp: row.is_made_up === 1,
  };
}
