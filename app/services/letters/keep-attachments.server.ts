import { corrected } from "#app/domain/events/record-event.ts";
import { may } from "#app/domain/permissions/may.ts";
import { findControlCharacter } from "#app/lib/control-characters.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { checkAttachment } from "#app/services/attachments/check-attachment.server.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { type AttachmentRow, insertAttachment, listAttachmentRows, updateAttachment } from "#db/queries/letter-writes.server.ts";
import { type LetterRow, letterEvent, mayNotBeKept, requireLetter } from "./require-letter.server.ts";
import { isShown, withheldInWords, wordsOfAttachment } from "./withheld-words.server.ts";

const longestTitle = 200;

/** A file as it was sent. `bytes` null: none was chosen. */
export type FileSent = { title: string | null; file: { name: string; bytes: Uint8Array } | null; limit: number };

/** What can be done with a file beside a letter. Nothing of it is ever deleted. */
export type AttachmentDeed =
  | { kind: "rename"; title: string | null }
  | { kind: "withhold" | "remove"; reason: string | null }
  | { kind: "show" | "bring-back" };

/**
 * The files beside a letter, also those that are withheld or removed.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not correct it
 */
export async function readAttachmentsForEditing(context: Context, slug: string) {
  const letter = await requireReader(context, context.db, slug);
  const rows = await listAttachmentRows(context.db, [letter.id]);
  return {
    slug: letter.slug,
    subject: letter.subject,
    isDraft: letter.published_at === null,
    against: mayNotBeKept(letter, "file")?.message ?? null,
    attachments: rows.map((row) => ({
      id: row.id,
      title: row.title,
      fileName: row.file_name,
      mediaType: row.media_type,
      bytes: row.bytes,
      pages: row.pages,
      textNote: row.text_note,
      withheldReason: row.withheld_reason,
      isRemoved: row.removed_at !== null,
      href: `/letters/${letter.slug}/attachments/${row.id}/${encodeURIComponent(row.file_name)}`,
    })),
  };
}

/**
 * Puts a file beside a letter: looked at, stored, then recorded. What is refused is told at its field, and nothing of it is kept.
 *
 * @throws AppError "not-found" when there is no such letter, or the actor may not correct it
 */
export async function addAttachment(
  context: Context,
  store: Pick<AttachmentStore, "keep">,
  slug: string,
  { title: typed, file, limit }: FileSent,
): Promise<Outcome<{ title: string; notes: readonly string[] }>> {
  const letter = await requireReader(context, context.db, slug);
  const title = typed?.trim() ?? "";
  const against = mayNotBeKept(letter, "file");
  const wrong = [problemWithTitle(title), against, file ? null : { field: "file", message: "Choose the file" }].filter(
    (each) => each !== null,
  );
  const [first, ...others] = wrong;
  if (first || !file) return refuse(first ?? { field: "file", message: "Choose the file" }, ...others);
  const checked = await checkAttachment({ ...file, limit });
  if (!checked.ok) return atFile(checked);
  const { mediaType, sha256, safeName, text, textNote, pages, notes, bytes } = checked.value;
  const row = { title, file_name: safeName, text, text_note: textNote };
  const hidden = await hiddenWordsIn(context.db, letter.id, row);
  if (hidden) return refuse(hidden);
  const stored = await store.keep(bytes);
  if (!stored.ok) return atFile(stored);
  return inTransaction(context, async (tx) => {
    // Once more, for what became withheld while the file was looked at.
    const hiddenNow = await hiddenWordsIn(tx, letter.id, row);
    if (hiddenNow) return refuse(hiddenNow);
    const before = await listAttachmentRows(tx, [letter.id]);
    const twin = before.find((each) => each.file_sha256 === sha256 && each.removed_at === null);
    if (twin) return refuse({ field: "file", message: `This file is attached already, as “${twin.title}”` });
    await insertAttachment(tx, {
      ...row,
      id: context.newId(),
      letter_id: letter.id,
      position: Math.max(-1, ...before.map(({ position }) => position)) + 1,
      file_sha256: sha256,
      media_type: mediaType,
      bytes: bytes.length,
      pages,
      withheld_reason: null,
      removed_at: null,
      recorded_at: context.now,
      recorded_by: context.actor.kind === "account" ? context.actor.id : null,
    });
    const particulars = { title: letter.subject, attachment: title, bytes: bytes.length, mediaType };
    await insertEvent(tx, context, { type: "letter.attachment_added", ...(await letterEvent(tx, letter)), particulars });
    return accept({ title, notes });
  });
}

/**
 * Renames, withholds, shows, removes or brings back a file beside a letter. A withheld file is for editors only; a removed one for nobody.
 *
 * @throws AppError "not-found" when there is no such letter or file, or the actor may not correct it
 */
export async function changeAttachment(
  context: Context,
  slug: string,
  id: string,
  deed: AttachmentDeed,
): Promise<Outcome<{ title: string }>> {
  return inTransaction(context, async (tx) => {
    const letter = await requireReader(context, tx, slug);
    const row = (await listAttachmentRows(tx, [letter.id])).find((each) => each.id === id);
    if (!row) throw new AppError("not-found", "There is no such attachment.");
    switch (deed.kind) {
      case "rename":
        return rename(context, tx, letter, row, deed.title?.trim() ?? "");
      case "withhold":
      case "remove":
        return hide(context, tx, letter, row, deed.kind, deed.reason?.trim() ?? "");
      case "show":
      case "bring-back":
        return showAgain(context, tx, letter, row, deed.kind);
    }
  });
}

async function rename(
  context: Context,
  tx: Write,
  letter: LetterRow,
  row: AttachmentRow,
  title: string,
): Promise<Outcome<{ title: string }>> {
  const problem = problemWithTitle(title) ?? (isShown(row) ? await hiddenWordsIn(tx, letter.id, { ...row, title }) : null);
  if (problem) return refuse({ ...problem, field: `title-${row.id}` });
  if (title === row.title) return accept({ title });
  await updateAttachment(tx, row.id, { title });
  const { visibility, billId } = await letterEvent(tx, letter, !isShown(row));
  const happening = { kind: "letter" as const, id: letter.id, title: letter.subject, billId, isDraft: visibility === "editors" };
  await insertEvent(tx, context, corrected(happening, [{ field: "attachment_title", from: row.title, to: title }]));
  return accept({ title });
}

async function hide(
  context: Context,
  tx: Write,
  letter: LetterRow,
  row: AttachmentRow,
  deed: "withhold" | "remove",
  reason: string,
): Promise<Outcome<{ title: string }>> {
  const field = `${deed}-${row.id}`;
  if (reason === "")
    return refuse({
      field,
      message: deed === "withhold" ? "Say why it is withheld: readers are told the reason" : "Say why it is removed",
    });
  const problem = problemWithWords(reason, field) ?? (deed === "withhold" ? await namesTheFile(reason, row, field) : null);
  if (problem) return refuse(problem);
  if (deed === "withhold" ? row.withheld_reason === reason : row.removed_at !== null) return accept({ title: row.title });
  await updateAttachment(tx, row.id, deed === "withhold" ? { withheld_reason: reason } : { removed_at: context.now });
  const type = deed === "withhold" ? ("letter.attachment_withheld" as const) : ("letter.attachment_removed" as const);
  await insertEvent(tx, context, { type, ...(await letterEvent(tx, letter, true)), particulars: { title: letter.subject, reason } });
  return accept({ title: row.title });
}

async function showAgain(
  context: Context,
  tx: Write,
  letter: LetterRow,
  row: AttachmentRow,
  deed: "show" | "bring-back",
): Promise<Outcome<{ title: string }>> {
  const after = deed === "show" ? { ...row, withheld_reason: null } : { ...row, removed_at: null };
  const against = isShown(after) ? (mayNotBeKept(letter, "file") ?? (await hiddenWordsIn(tx, letter.id, row))) : null;
  if (against) return refuse({ ...against, field: `${deed}-${row.id}` });
  await updateAttachment(tx, row.id, deed === "show" ? { withheld_reason: null } : { removed_at: null });
  const particulars = { title: letter.subject, attachment: row.title };
  await insertEvent(tx, context, { type: "letter.attachment_shown", ...(await letterEvent(tx, letter, !isShown(after))), particulars });
  return accept({ title: row.title });
}

function problemWithTitle(title: string): Refusal | null {
  if (title === "") return { field: "title", message: "Enter what the file is, for example Letter of 10 January 2022" };
  return problemWithWords(title, "title");
}

function problemWithWords(words: string, field: string): Refusal | null {
  if (words.length > longestTitle) return { field, message: `Use ${longestTitle} characters at most` };
  const unwanted = findControlCharacter(words);
  return unwanted ? { field, message: `There is something that nobody can read: ${unwanted}` } : null;
}

/** The reason is shown to everyone: it must not give away what the file is called. */
async function namesTheFile(reason: string, { title }: AttachmentRow, field: string): Promise<Refusal | null> {
  const fold = (words: string) => words.toLowerCase().replaceAll(/\s+/g, " ");
  return fold(reason).includes(fold(title))
    ? { field, message: "The reason is shown to everyone, and it names the file: say why without its title" }
    : null;
}

async function hiddenWordsIn(db: Context["db"], letterId: string, row: Parameters<typeof wordsOfAttachment>[0]): Promise<Refusal | null> {
  const inTitle = await withheldInWords(db, letterId, { where: "the title of the file", words: row.title });
  if (inTitle[0]) return { field: "title", message: inTitle[0].sentence };
  const [inFile] = await withheldInWords(db, letterId, {
    where: "the file, its name or what can be read in it",
    words: wordsOfAttachment(row),
  });
  return inFile ? { field: "file", message: inFile.sentence } : null;
}

function atFile(refused: { ok: false; refusals: readonly Refusal[] }): Outcome<never> {
  return { ok: false, refusals: refused.refusals.map(({ message }) => ({ field: "file", message })) };
}

async function requireReader(context: Context, db: Context["db"], slug: string): Promise<LetterRow> {
  const letter = await requireLetter(context, db, slug);
  if (!may(context.actor, "letter.read-withheld")) throw new AppError("not-found", "There is no such letter.");
  return letter;
}
