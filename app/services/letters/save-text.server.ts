import { type ShownPart, shownText, shownWords } from "#app/domain/letters/withheld.ts";
import { findWithheldElsewhere } from "#app/domain/letters/withheld-elsewhere.ts";
import { type MarkedText, printMarkedText, readMarkedText } from "#app/domain/letters/withheld-marks.ts";
import { may } from "#app/domain/permissions/may.ts";
import { findControlCharacter } from "#app/lib/control-characters.ts";
import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findTextPosition, insertKeptText, type KeptText, listKeptTexts } from "#db/queries/letter-writes.server.ts";
import { type LetterRow, letterEvent, mayNotBeKept, requireLetter } from "./require-letter.server.ts";
import { listShownBeside } from "./withheld-words.server.ts";

/** The most characters of a letter's text, with its marks. */
export const longestText = 200_000;

/** A text as an editor sends it. */
export type TextSent = {
  /** With its marks; empty: the text is taken out. */
  marked: string;
  /** The number of the text that the form was opened on; 0: there was none. */
  position: number;
  /** The editor has looked at what may be shown although it looks as if it should not. */
  isSeen: boolean;
};

export type TextSaved =
  | { kind: "saved" | "unchanged"; slug: string; withheldParts: number }
  /** Somebody else saved meanwhile; nothing was saved yet. `theirs` has its marks. */
  | { kind: "meanwhile"; position: number; theirs: string; by: string; at: Instant };

/** A text of before, for the list. */
export type EarlierText = { position: number; at: Instant; by: string; shown: readonly ShownPart[]; withheldParts: number; isNow: boolean };

/**
 * A letter's text with its marks, and the texts that it had before.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not read what is withheld
 */
export async function readTextForEditing(context: Context, slug: string) {
  const letter = await requireReader(context, context.db, slug);
  const kept = await listKeptTexts(context.db, letter.id);
  const names = await namesOf(context.db, kept);
  const [newest] = kept;
  return {
    slug: letter.slug,
    subject: letter.subject,
    isDraft: letter.published_at === null,
    isMadeUp: letter.is_made_up === 1,
    licence: letter.licence,
    against: mayNotBeKept(letter, "text")?.message ?? null,
    marked: newest ? printMarkedText(newest) : "",
    position: newest?.position ?? 0,
    earlier: kept.map(
      (text): EarlierText => ({
        position: text.position,
        at: text.recordedAt,
        by: byWhom(text, names),
        shown: shownText(text.text, text.withheld),
        withheldParts: text.withheld.length,
        isNow: text === newest,
      }),
    ),
  };
}

/**
 * Keeps a letter's text, with what is withheld of it, as the newest; the earlier ones stay. Refused where withheld words stand in anything
 * that is shown beside it. The event says how much can be read, and not a word of it.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not correct it
 */
export async function saveLetterText(context: Context, slug: string, sent: TextSent): Promise<Outcome<TextSaved>> {
  const wrong = whatIsWrong(sent.marked);
  if (wrong) return refuse(wrong);
  const read = readMarkedText(sent.marked);
  if (!read.ok) return { ok: false, refusals: read.refusals.map((refusal) => ({ ...refusal, field: "text" })) };
  return inTransaction(context, async (tx) => {
    const letter = await requireReader(context, tx, slug);
    const newest = (await listKeptTexts(tx, letter.id, 1))[0] ?? null;
    if ((newest?.position ?? 0) !== sent.position && newest) {
      const by = byWhom(newest, await namesOf(tx, [newest]));
      return accept<TextSaved>({
        kind: "meanwhile",
        position: newest.position,
        theirs: printMarkedText(newest),
        by,
        at: newest.recordedAt,
      });
    }
    return keepText(context, tx, letter, newest, { ...read.value, isSeen: sent.isSeen });
  });
}

/**
 * Makes an earlier text the newest again, as a text of its own.
 *
 * @throws AppError "not-found" when there is no such letter or text, or the actor may not correct it
 */
export async function bringBackText(context: Context, slug: string, position: number, isSeen = false): Promise<Outcome<TextSaved>> {
  const letter = await requireReader(context, context.db, slug);
  const earlier = (await listKeptTexts(context.db, letter.id)).find((text) => text.position === position);
  if (!earlier) throw new AppError("not-found", "There is no such text.");
  return saveLetterText(context, slug, {
    marked: printMarkedText(earlier),
    position: await findTextPosition(context.db, letter.id),
    isSeen,
  });
}

/** Keeps a text that was read, in a transaction that is already open: for a letter that is made with its text. */
export async function keepText(
  context: Context,
  tx: Write,
  letter: LetterRow,
  newest: KeptText | null,
  { text, withheld, isSeen }: MarkedText & { isSeen: boolean },
): Promise<Outcome<TextSaved>> {
  const against = text === "" ? null : mayNotBeKept(letter, "text");
  if (against) return refuse(against);
  const [first, ...others] = await againstShowing(tx, letter, newest, { text, withheld, isSeen });
  if (first) return refuse(first, ...others);
  const saved = { slug: letter.slug, withheldParts: withheld.length };
  if ((newest?.text ?? "") === text && JSON.stringify(newest?.withheld ?? []) === JSON.stringify(withheld))
    return accept<TextSaved>({ kind: "unchanged", ...saved });
  await insertKeptText(tx, {
    id: context.newId(),
    letterId: letter.id,
    position: (newest?.position ?? 0) + 1,
    text,
    withheld,
    recordedAt: context.now,
    recordedBy: context.actor.kind === "account" ? context.actor.id : null,
  });
  // Counted as shown: the length of the whole would tell how much is withheld.
  const particulars = { title: letter.subject, characters: shownWords(text, withheld).length, withheldParts: withheld.length };
  await insertEvent(tx, context, { type: "letter.text_saved", ...(await letterEvent(tx, letter)), particulars });
  return accept<TextSaved>({ kind: "saved", ...saved });
}

/** Withheld words that stand elsewhere, and words that were withheld and would be shown now: the second an editor may confirm. */
async function againstShowing(
  tx: Write,
  letter: LetterRow,
  newest: KeptText | null,
  { text, withheld, isSeen }: MarkedText & { isSeen: boolean },
): Promise<Refusal[]> {
  const reasons = { where: "a reason for withholding, which everyone reads", words: withheld.map(({ reason }) => reason).join("\n") };
  const beside = withheld.length === 0 ? [] : [...(await listShownBeside(tx, letter.id)), reasons];
  const found = findWithheldElsewhere(text, withheld, beside);
  const now = { where: "what would be shown of the new text", words: shownWords(text, withheld) };
  const uncovered = newest ? findWithheldElsewhere(newest.text, newest.withheld, [now]).filter(({ kind }) => kind === "passage") : [];
  const toAsk = [
    ...found.filter(({ kind }) => kind === "name").map(({ sentence }) => sentence),
    ...uncovered.map(
      ({ words }) => `“${words.slice(0, 80)}” was withheld until now and would be shown: mark it again, or say that it may be shown.`,
    ),
  ];
  return [
    ...found.filter(({ kind }) => kind === "passage").map(({ sentence }) => ({ field: "text", message: sentence })),
    ...(isSeen ? [] : toAsk.map((message) => ({ field: "is_seen", message }))),
  ];
}

function whatIsWrong(marked: string): Refusal | null {
  if (marked.length > longestText)
    return { field: "text", message: `The text is too long: use ${longestText.toLocaleString("en-GB")} characters at most` };
  const unwanted = findControlCharacter(marked);
  return unwanted ? { field: "text", message: `The text: ${unwanted}` } : null;
}

async function requireReader(context: Context, db: Context["db"], slug: string): Promise<LetterRow> {
  const letter = await requireLetter(context, db, slug);
  if (!may(context.actor, "letter.read-withheld")) throw new AppError("not-found", "There is no such letter.");
  return letter;
}

function namesOf(db: Context["db"], texts: readonly KeptText[]): Promise<Map<string, string>> {
  return listAccountNames(
    db,
    texts.flatMap(({ recordedBy }) => recordedBy ?? []),
  );
}

function byWhom({ recordedBy }: KeptText, names: ReadonlyMap<string, string>): string {
  return recordedBy === null ? "an import" : (names.get(recordedBy) ?? "a former member");
}
