import { matchReferences } from "#app/domain/letters/read-pasted/match-references.ts";
import { readPastedLetter } from "#app/domain/letters/read-pasted/read-pasted-letter.ts";
import { type SuggestedLetter, suggestFields } from "#app/domain/letters/suggest-fields.ts";
import { readMarkedText } from "#app/domain/letters/withheld-marks.ts";
import { may } from "#app/domain/permissions/may.ts";
import { letterForm, requestForm } from "#app/domain/records/letter-forms.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { findControlCharacter } from "#app/lib/control-characters.ts";
import { AppError } from "#app/lib/errors.ts";
import { type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { allOrNothing } from "#app/services/all-or-nothing.server.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { type Created, createIn } from "#app/services/records/create-record.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { listHeldLetters } from "#db/queries/letter-matching.server.ts";
import { findLetterRow } from "#db/queries/letter-writes.server.ts";
import { keepText, longestText } from "./save-text.server.ts";

/** A request that is recorded with its letter: what it asks for in the editor's words, and the letter's own. */
export type RequestTicked = { key: string; summary: string; quote: string };

export type PastedLetterSent = {
  typed: FieldTexts;
  publish: boolean;
  isMadeUp: boolean;
  source: SourceGiven | null;
  requests: readonly RequestTicked[];
  /** The text to keep, with its marks; null: it is not kept. */
  text: string | null;
  isSeen: boolean;
};

/**
 * What a pasted text would fill into the form of a new letter. Nothing is saved.
 *
 * @throws AppError "not-found" for who may not record letters
 */
export async function suggestLetter(context: Context, pasted: string): Promise<Outcome<SuggestedLetter>> {
  requireKeeper(context);
  if (pasted.trim() === "") return refuse({ field: "pasted", message: "Paste the letter" });
  const read = readPastedLetter(pasted);
  const matched = matchReferences(read.references, await listHeldLetters(context.db));
  return { ok: true, value: suggestFields(read, matched) };
}

/**
 * Records a letter with the requests that were ticked (as drafts) and, if wanted, its text: all of it, or nothing.
 *
 * @throws AppError "not-found" for who may not record letters
 */
export async function recordPastedLetter(context: Context, sent: PastedLetterSent): Promise<Outcome<Created & { requests: number }>> {
  requireKeeper(context);
  const checked = checkFields(letterForm, tidyFields(letterForm, sent.typed));
  if (!checked.ok) return { ok: false, refusals: [...checked.refusals, ...problemsWith(sent)] };
  const [first] = problemsWith(sent);
  if (first) return refuse(first);
  const { publish, source, isMadeUp } = sent;
  return allOrNothing(context, async (tx) => {
    const made = await createIn(context, tx, letterForm, checked.value, { publish, source, isMadeUp });
    if (!made.ok) return made;
    for (const request of sent.requests) {
      const recorded = await recordRequest(context, tx, made.value, request, { confidence: checked.value.confidence ?? null, isMadeUp });
      if (!recorded.ok) return recorded;
    }
    const kept = sent.text === null ? null : await keepWith(context, tx, made.value, sent.text, sent.isSeen);
    if (kept && !kept.ok) return kept;
    return { ok: true, value: { ...made.value, requests: sent.requests.length } };
  });
}

async function recordRequest(
  context: Context,
  tx: Write,
  letter: Created,
  { key, summary, quote }: RequestTicked,
  { confidence, isMadeUp }: { confidence: string | null; isMadeUp: boolean },
): Promise<Outcome<Created>> {
  const typed = { letter: letter.slug ?? letter.id, summary, quote, state: "open", confidence };
  const checked = checkFields(requestForm, tidyFields(requestForm, typed));
  const made = checked.ok ? await createIn(context, tx, requestForm, checked.value, { publish: false, source: null, isMadeUp }) : checked;
  return made.ok ? made : { ok: false, refusals: made.refusals.map(({ message }) => ({ field: key, message })) };
}

async function keepWith(context: Context, tx: Write, letter: Created, marked: string, isSeen: boolean): Promise<Outcome<unknown>> {
  const read = readMarkedText(marked);
  const row = await findLetterRow(tx, letter.id);
  if (!row) throw new Error("Bug: a letter that was just made is not there");
  const kept = read.ok ? await keepText(context, tx, row, null, { ...read.value, isSeen }) : read;
  return kept.ok
    ? kept
    : { ok: false, refusals: kept.refusals.map(({ field, message }) => ({ field: field === "is_seen" ? field : "pasted", message })) };
}

function problemsWith({ text }: PastedLetterSent): Refusal[] {
  if (text === null) return [];
  if (text.length > longestText)
    return [{ field: "pasted", message: `The text is too long: use ${longestText.toLocaleString("en-GB")} characters at most` }];
  const unwanted = findControlCharacter(text);
  return unwanted ? [{ field: "pasted", message: `The text: ${unwanted}` }] : [];
}

function requireKeeper({ actor }: Context): void {
  if (!may(actor, "letter.create")) throw new AppError("not-found", "There is no such page.");
}
