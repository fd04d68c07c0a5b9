import type { Kysely, Selectable } from "kysely";
import { may } from "#app/domain/permissions/may.ts";
import { letterForm } from "#app/domain/records/letter-forms.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { findLetterRow } from "#db/queries/letter-writes.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import type { LettersTable } from "#db/schema/letters.ts";
import type { Schema } from "#db/schema/schema.ts";

export type LetterRow = Selectable<LettersTable>;

/**
 * A letter for those who keep it, by its slug or id.
 *
 * @throws AppError "not-found" when there is none, or the actor may not correct letters: both look the same
 */
export async function requireLetter({ actor }: Pick<Context, "actor">, db: Kysely<Schema>, slugOrId: string): Promise<LetterRow> {
  const letter = may(actor, "letter.correct") ? await findLetterRow(db, slugOrId) : null;
  if (!letter) throw new AppError("not-found", "There is no such letter.");
  return letter;
}

/** What an event about a letter begins with; what happens to a draft, or `isHidden`, is for editors. */
export async function letterEvent(db: Kysely<Schema>, letter: LetterRow, isHidden = false) {
  const record = await findRecord(db, letterForm, letter.id);
  return {
    subjectKind: "letter" as const,
    subjectId: letter.id,
    billId: record?.billId ?? null,
    visibility: letter.published_at === null || isHidden ? ("editors" as const) : ("public" as const),
  };
}

/** Why neither the text of a letter nor a copy of it may be kept here; null: it may. What is made up belongs to nobody. */
export function mayNotBeKept(letter: Pick<LetterRow, "licence" | "confidence" | "is_made_up">, field: string): Refusal | null {
  if (letter.is_made_up === 1) return null;
  if (letter.confidence === "press")
    return { field, message: "This letter is known from the press: it is linked, summarised and quoted briefly, and never kept whole" };
  if (!letter.licence?.trim())
    return { field, message: "Name the licence on the letter’s own form first: without one its text may not be shown" };
  return null;
}
