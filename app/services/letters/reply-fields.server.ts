import type { FieldTexts } from "#app/domain/records/record-form.ts";
import type { Context } from "#app/services/context.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";

/** What the form for the reply to a letter begins with: it goes back the way that the letter came, about the same. */
export async function readReplyFields(context: Context, letterSlug: string): Promise<FieldTexts> {
  const { texts } = (await readRecordForEditing(context, "letter", letterSlug)).record;
  const { subject = null, from = null, to = null, bills = null, topics = null, about = null } = texts;
  return { kind: "letter", subject, from: to, to: from, bills, topics, about, replies_to: letterSlug };
}
