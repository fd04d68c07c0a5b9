import type { FairnessFacts } from "#app/domain/facts/record.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { Row } from "#db/queries/facts/rows.server.ts";

/** The five columns of a day that may be unknown, bounded or estimated. */
export function uncertainColumns(prefix: string, day: UncertainDay): Row {
  return {
    [`${prefix}_on`]: day.on,
    [`${prefix}_not_before`]: day.notBefore,
    [`${prefix}_not_after`]: day.notAfter,
    [`${prefix}_estimate`]: day.estimate,
    [`${prefix}_why`]: day.why,
  };
}

/** What lets somebody who is named answer. */
export function fairnessColumns(fact: FairnessFacts): Row {
  return {
    reply_text: fact.replyText ?? null,
    reply_on: fact.replyOn ?? null,
    is_disputed: flagColumn(fact.isDisputed),
    dispute_note: fact.disputeNote ?? null,
  };
}

/** A list as a JSON column; null where nothing is known or there is nothing. */
export function listColumn(list: readonly unknown[] | null | undefined): string | null {
  return list && list.length > 0 ? JSON.stringify(list) : null;
}

export function flagColumn(flag: boolean | undefined): 0 | 1 {
  return flag ? 1 : 0;
}

/** The column of a field of the facts: `introducedOn` is `introduced_on`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * Fields whose differing value is a fact of its own and is kept as a claim that is not chosen.
 * Titles, summaries and other prose differ from source to source without contradicting each other.
 */
export const claimedColumns: ReadonlySet<string> = new Set([
  "sp_bill_number",
  "act_title",
  "long_title",
  "type",
  "procedure",
  "introduced_on",
  "outcome",
  "outcome_on",
  "enactment",
  "assent_on",
  "asp_number",
  "block_route",
  "block_outcome",
  "held_on",
  "announced_for",
  "announced_against",
  "announced_abstain",
  "result",
  "sent_on",
  "received_on",
  "date_on",
  "parliament_member_id",
  "parlparse_id",
  "value",
  "number",
  "wording",
  "state",
  "due_on",
  "made_on",
  "published_on",
]);
