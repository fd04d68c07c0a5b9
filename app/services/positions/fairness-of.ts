import type { FairnessShown } from "#app/domain/positions/position-shown.ts";
import type { Flag } from "#db/schema/columns.ts";

type FairnessRow = { reply_text: string | null; reply_on: string | null; is_disputed: Flag; dispute_note: string | null };

/** What lets somebody who is named answer, from the columns of a row. */
export function fairnessOf({ reply_text, reply_on, is_disputed, dispute_note }: FairnessRow): FairnessShown {
  return {
    reply: reply_text ? { text: reply_text, on: reply_on } : null,
    dispute: is_disputed === 1 ? { note: dispute_note } : null,
  };
}
