import type { ReplyNature } from "#app/domain/facts/correspondence.ts";
import { type Day, formatUncertainDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";

/** A reply as the clock looks at it. `inferred`: that it answers this letter is our conclusion. `label`: what the reply is called. */
export type ReceivedReply = { nature: ReplyNature; on: UncertainDay; inferred: boolean; label: string };

/** The reply that says most, and what is said of replies that are left out. */
export type RepliesRead = { best: ReceivedReply | null; remarks: readonly string[] };

const weight: Record<ReplyNature, number> = { full: 4, refusal: 3, part: 2, holding: 1 };

/**
 * The reply that says most: a full answer before a refusal, a refusal before a part answer, a part answer before a holding reply; among
 * equals one that is sure to answer this letter, then the earliest. A reply from before the letter answers something else, and one dated
 * after today is a slip: both are left out, and it is said.
 */
export function readReplies(replies: readonly ReceivedReply[], sent: UncertainDay, today: Day): RepliesRead {
  const remarks: string[] = [];
  const kept: ReceivedReply[] = [];
  for (const reply of replies) {
    const why = whyLeftOut(reply.on, sent, today);
    if (why) remarks.push(`The reply “${reply.label}” is dated ${formatUncertainDay(reply.on)}, ${why}, so it is left out.`);
    else kept.push(reply);
  }
  const [best = null] = kept.sort(
    (a, b) => weight[b.nature] - weight[a.nature] || Number(a.inferred) - Number(b.inferred) || compare(dayOf(a), dayOf(b)),
  );
  return { best, remarks };
}

/** Only what is known or bounded is compared: an estimate proves nothing. */
function whyLeftOut(on: UncertainDay, sent: UncertainDay, today: Day): string | null {
  const latest = on.on ?? on.notAfter;
  const letterFrom = sent.on ?? sent.notBefore;
  if (latest !== null && letterFrom !== null && latest < letterFrom) return "before the letter";
  const earliest = on.on ?? on.notBefore;
  return earliest !== null && earliest > today ? "after today" : null;
}

// A reply without any day comes last.
function dayOf(reply: ReceivedReply): string {
  return sortDay(reply.on) ?? "~";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
