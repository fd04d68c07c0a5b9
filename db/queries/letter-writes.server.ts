import type { Insertable, Kysely, Selectable, Updateable } from "kysely";
import { z } from "zod";
import type { MarkedText } from "#app/domain/letters/withheld-marks.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { LetterAttachmentsTable, LetterClockStepsTable, LettersTable } from "../schema/letters.ts";
import type { Schema } from "../schema/schema.ts";

/** A text of a letter as it was kept once. `recordedBy`: an account's id; null: an import. */
export type KeptText = MarkedText & { position: number; recordedAt: Instant; recordedBy: string | null };
export type AttachmentRow = Selectable<LetterAttachmentsTable>;
export type ClockStepRow = Selectable<LetterClockStepsTable>;

/** A letter's own row by its slug or id, drafts included: ask `may` first. */
export async function findLetterRow(db: Kysely<Schema>, slugOrId: string): Promise<Selectable<LettersTable> | null> {
  const found = db.selectFrom("letters").selectAll();
  return (await found.where((e) => e.or([e("slug", "=", slugOrId), e("id", "=", slugOrId)])).executeTakeFirst()) ?? null;
}

/** The text of a letter with what is withheld of it: for those who may read that. Null: none is kept, or it was taken out. */
export async function findKeptText(db: Kysely<Schema>, letterId: string): Promise<KeptText | null> {
  const [newest] = await texts(db, letterId).limit(1).execute();
  return newest && newest.text !== "" ? keptText(newest) : null;
}

/** The number of the newest text; 0 where none was ever kept. */
export async function findTextPosition(db: Kysely<Schema>, letterId: string): Promise<number> {
  const [newest] = await texts(db, letterId).limit(1).execute();
  return newest?.position ?? 0;
}

/** Every text that a letter had, the newest first; one that was taken out is empty. */
export async function listKeptTexts(db: Kysely<Schema>, letterId: string, limit = 50): Promise<KeptText[]> {
  return (await texts(db, letterId).limit(limit).execute()).map(keptText);
}

/** What was ever withheld of a letter: its newest text, and of each set of withheld words the newest text of which they were withheld. */
export type EverWithheld = { newest: KeptText; texts: readonly KeptText[] };

/** The letters among some of which anything was ever withheld: a part that is edited out, or a text that is taken out, was no less a secret. */
export async function listEverWithheld(db: Kysely<Schema>, letterIds: readonly string[]): Promise<Map<string, EverWithheld>> {
  if (letterIds.length === 0) return new Map();
  const rows = await db.selectFrom("letter_texts").selectAll().where("letter_id", "in", letterIds).orderBy("position").execute();
  const found = new Map<string, EverWithheld>();
  for (const [letter, own] of Map.groupBy(rows, ({ letter_id }) => letter_id)) {
    const texts = own.map(keptText);
    const withheld = texts.filter((text) => text.withheld.length > 0);
    const newest = texts.at(-1);
    if (newest && withheld.length > 0)
      found.set(letter, { newest, texts: [...new Map(withheld.map((text) => [wordsWithheld(text), text])).values()] });
  }
  return found;
}

function wordsWithheld({ text, withheld }: KeptText): string {
  return JSON.stringify(withheld.map(({ from, to }) => text.slice(from, to)));
}

/** Keeps a text as the newest of its letter. The earlier ones stay. */
export async function insertKeptText(
  tx: Kysely<Schema>,
  row: { id: string; letterId: string; recordedAt: Instant; recordedBy: string | null; position: number } & MarkedText,
): Promise<void> {
  const { id, letterId: letter_id, position, text, withheld, recordedAt: recorded_at, recordedBy: recorded_by } = row;
  const parts = withheld.length === 0 ? null : JSON.stringify(withheld);
  await tx.insertInto("letter_texts").values({ id, letter_id, position, text, withheld: parts, recorded_at, recorded_by }).execute();
}

/** Every file that was ever put beside a letter, in order: also those that are withheld or removed. */
export function listAttachmentRows(db: Kysely<Schema>, letterIds: readonly string[]): Promise<AttachmentRow[]> {
  if (letterIds.length === 0) return Promise.resolve([]);
  return db.selectFrom("letter_attachments").selectAll().where("letter_id", "in", letterIds).orderBy("position").orderBy("id").execute();
}

export async function insertAttachment(tx: Kysely<Schema>, row: Insertable<LetterAttachmentsTable>): Promise<void> {
  await tx.insertInto("letter_attachments").values(row).execute();
}

export async function updateAttachment(tx: Kysely<Schema>, id: string, columns: Updateable<LetterAttachmentsTable>): Promise<void> {
  await tx.updateTable("letter_attachments").set(columns).where("id", "=", id).execute();
}

/** What editors did to a letter's clock, in the order of the days; also what was taken back. */
export function listClockStepRows(db: Kysely<Schema>, letterId: string): Promise<ClockStepRow[]> {
  const steps = db.selectFrom("letter_clock_steps").selectAll().where("letter_id", "=", letterId);
  return steps.orderBy("from_on").orderBy("recorded_at").orderBy("id").execute();
}

export async function insertClockStep(tx: Kysely<Schema>, row: Insertable<LetterClockStepsTable>): Promise<void> {
  await tx.insertInto("letter_clock_steps").values(row).execute();
}

/** Takes a step back; it stays in the list, and counts no more. */
export async function takeBackClockStep(tx: Kysely<Schema>, id: string, at: Instant): Promise<void> {
  await tx.updateTable("letter_clock_steps").set({ taken_back_at: at }).where("id", "=", id).execute();
}

function texts(db: Kysely<Schema>, letterId: string) {
  return db.selectFrom("letter_texts").selectAll().where("letter_id", "=", letterId).orderBy("position", "desc");
}

const WithheldParts = z.array(z.object({ from: z.number(), to: z.number(), reason: z.string() }));

function keptText(row: Selectable<Schema["letter_texts"]>): KeptText {
  return {
    position: row.position,
    text: row.text,
    withheld: WithheldParts.parse(JSON.parse(row.withheld ?? "[]")),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}

/** The hash of every file that a letter refers to, also of those that were removed and can be brought back. */
export async function listAttachedHashes(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db.selectFrom("letter_attachments").select("file_sha256").distinct().execute();
  return rows.map((row) => row.file_sha256);
}
