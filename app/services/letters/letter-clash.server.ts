import { circleThrough, daysOutOfOrder, isCertainlyBefore } from "#app/domain/letters/letter-days.ts";
import { checkSenderOffice } from "#app/domain/people/compare-office.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { readLetterLinkLine } from "#app/domain/records/tie-line.ts";
import { formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Write } from "#app/services/context.server.ts";
import { listLettersSent, listRepliesTo, listTermsOf } from "#db/queries/letter-checks.server.ts";
import { findKeptText, findLetterRow } from "#db/queries/letter-writes.server.ts";
import { listAnswers } from "#db/queries/records/letter-links.server.ts";
import { readNamedLines } from "#db/queries/records/named.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { withheldInLetterFields } from "./withheld-words.server.ts";

/** The letter that is corrected, with its texts as they are; null: a new one. */
export type LetterBefore = { id: string; texts: FieldTexts } | null;

/**
 * What a letter cannot be beside the others: a circle of answers, an answer before its letter, a sender who did not hold the office that day,
 * received before it was sent; and what it may not say because it is withheld in its text. What a save leaves as it was is not looked at.
 */
export async function letterClashes(tx: Write, texts: FieldTexts, before: LetterBefore): Promise<Refusal[]> {
  const isChanged = (...prefixes: string[]) =>
    Object.keys(texts).some((name) => prefixes.some((prefix) => name.startsWith(prefix)) && texts[name] !== (before?.texts[name] ?? null));
  const refusals: Refusal[] = [];
  if (isChanged("sent_", "received_", "published_"))
    refusals.push(
      ...daysOutOfOrder({ sent: dayIn(texts, "sent"), received: dayIn(texts, "received"), published: dayIn(texts, "published") }),
    );
  if (isChanged("replies_to", "sent_")) refusals.push(...(await againstAnswers(tx, texts, before)));
  if (isChanged("from", "sent_")) refusals.push(...(await againstOffices(tx, texts, before)));
  if (before) refusals.push(...(await againstItself(tx, texts, before, isChanged)));
  if (before) refusals.push(...(await withheldInLetterFields(tx, before, texts)));
  return refusals;
}

async function againstAnswers(tx: Write, texts: FieldTexts, before: LetterBefore): Promise<Refusal[]> {
  const slugs = (texts.replies_to ?? "").split("\n").flatMap((line) => {
    const read = readLetterLinkLine(line);
    return typeof read === "string" ? [] : [read.name];
  });
  const answered = await listLettersSent(tx, slugs);
  const sent = dayIn(texts, "sent");
  const refusals: Refusal[] = [];
  const circle =
    before === null
      ? null
      : circleThrough(
          before.id,
          answered.map(({ id }) => id),
          await othersAnswers(tx, before.id),
        );
  if (circle) refusals.push({ field: "replies_to", message: await sayCircle(tx, circle) });
  for (const letter of answered) {
    const their = uncertainDayOf(letter, "sent");
    if (isCertainlyBefore(sent, their))
      refusals.push({
        field: "replies_to",
        message: `It was sent (${formatUncertainDay(sent)}) before “${letter.subject}”, which it is to answer (${formatUncertainDay(their)})`,
      });
  }
  for (const reply of before === null ? [] : await listRepliesTo(tx, before.id)) {
    const their = uncertainDayOf(reply, "sent");
    if (isCertainlyBefore(their, sent))
      refusals.push({
        field: sent.on ? "sent_on" : "sent_not_before",
        message: `“${reply.subject}” answers this letter and was sent before it (${formatUncertainDay(their)})`,
      });
  }
  return refusals;
}

async function othersAnswers(tx: Write, own: string) {
  return (await listAnswers(tx)).filter(({ reply }) => reply !== own);
}

async function sayCircle(tx: Write, circle: readonly string[]): Promise<string> {
  const named = await Promise.all(circle.map(async (id) => `“${(await findLetterRow(tx, id))?.subject ?? "a letter"}”`));
  if (named.length === 0) return "A letter cannot answer itself";
  return `The answers would go round in a circle: this letter answers ${named.join(", which answers ")}, which answers this letter`;
}

async function againstOffices(tx: Write, texts: FieldTexts, before: LetterBefore): Promise<Refusal[]> {
  const lines = texts.from ? texts.from.split("\n") : [];
  const named = await readNamedLines(tx, lines, before && { kind: "letter", id: before.id, field: "from" });
  const sent = dayIn(texts, "sent");
  const found = await Promise.all(
    named.map(async ({ named: { person_id, printed_office } }) =>
      person_id === null ? null : checkSenderOffice(printed_office, await listTermsOf(tx, person_id), sent),
    ),
  );
  return found.filter((message) => message !== null).map((message) => ({ field: "from", message }));
}

/** A text that is kept here needs a licence and may not be the press's; and nothing is known only through itself. */
async function againstItself(
  tx: Write,
  texts: FieldTexts,
  before: NonNullable<LetterBefore>,
  isChanged: (name: string) => boolean,
): Promise<Refusal[]> {
  const row = await findLetterRow(tx, before.id);
  const refusals: Refusal[] = [];
  if (row && isChanged("known_through_letter") && texts.known_through_letter === row.slug)
    refusals.push({ field: "known_through_letter", message: "A letter cannot be known only through itself" });
  if (!row || row.is_made_up === 1 || !(isChanged("licence") || isChanged("confidence")) || !(await findKeptText(tx, before.id)))
    return refusals;
  if (!texts.licence)
    refusals.push({ field: "licence", message: "Its text is kept here, so the licence must be named. Take the text out first" });
  if (texts.confidence === "press")
    refusals.push({
      field: "confidence",
      message: "Its text is kept here, and no text is kept of what only the press has printed. Take the text out first",
    });
  return refusals;
}

function dayIn(texts: FieldTexts, prefix: "sent" | "received" | "published"): UncertainDay {
  const [on = null, notBefore = null, notAfter = null, estimate = null, why = null] = [
    "on",
    "not_before",
    "not_after",
    "estimate",
    "why",
  ].map((part) => texts[`${prefix}_${part}`] ?? null);
  return { on, notBefore, notAfter, estimate, why };
}
