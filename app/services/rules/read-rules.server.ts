import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { formatAmount } from "#app/domain/letters/clock-amounts.ts";
import { correspondenceWords } from "#app/domain/letters/correspondence-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { Context } from "#app/services/context.server.ts";
import { listReplyRules } from "#db/queries/letter-parts.server.ts";
import { listCalendarPeriods, listParliamentarySessions } from "#db/queries/parliament.server.ts";
import { loadRulebook } from "./load-rulebook.server.ts";

/** The rules as everyone can read them: intervals and deadlines, what may follow what, the calendar, the sessions. */
export async function readRules(context: Context) {
  const { rulebook, rules } = await loadRulebook(context.db);
  const [periods, sessions, replies] = await Promise.all([
    listCalendarPeriods(context.db),
    listParliamentarySessions(context.db),
    listReplyRules(context.db),
  ]);
  return {
    mayCorrect: may(context.actor, "rule.correct"),
    rules,
    periods: periods.map((each) => ({
      id: each.id,
      name: each.name,
      kind: each.kind,
      from: each.from_on,
      to: each.to_on,
      isAssumption: each.is_assumption === 1,
      sourceTitle: each.source_title,
      sourceUrl: each.source_url,
      note: each.note,
    })),
    sessions: sessions.map((each) => ({
      id: each.id,
      number: each.number,
      startsOn: each.starts_on,
      endsOn: each.ends_on,
      note: each.note,
    })),
    replies: replies.map((each) => ({
      id: each.id,
      summary: each.summary,
      correspondence: correspondenceWords[each.correspondence],
      period: `${formatAmount(each.amount, each.unit)} from the day it was ${each.starts_from}${each.recess_counts === 1 ? "" : ", not counting recess"}`,
      appliesFrom: each.applies_from,
      appliesTo: each.applies_to,
      sourceTitle: each.source_title,
      sourceUrl: each.source_url,
      isMadeUp: each.is_made_up === 1,
      note: each.note,
    })),
    steps: rulebook.transitions.map((each) => ({
      code: each.code,
      stages: [...new Set(each.routes.map((route) => stageWords[each.stage[route]].official))].join(" or "),
      label: each.label,
      event: stageEventWords[each.event].label,
      trigger: each.trigger,
      otherwise: each.otherwise,
      source: each.source,
    })),
    procedures: rulebook.procedures,
  };
}
