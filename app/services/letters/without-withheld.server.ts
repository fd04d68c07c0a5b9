import type { Kysely } from "kysely";
import { shownWords } from "#app/domain/letters/withheld.ts";
import { findWithheldElsewhere } from "#app/domain/letters/withheld-elsewhere.ts";
import { foldText } from "#app/lib/text.ts";
import { listLettersOfSubjects } from "#db/queries/letter-checks.server.ts";
import { type AttachmentRow, type EverWithheld, listAttachmentRows, listEverWithheld } from "#db/queries/letter-writes.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import { isShown } from "./withheld-words.server.ts";

type LetterEventRow = { event: string; subject_kind: string; subject_id: string; particulars: string };

/** What stands in the place of words that were no secret when the log was written. */
const inItsPlace = "(withheld)";

/**
 * Rows of the log for those who may not read what is withheld. The log is never changed, so what it said before a part of a letter was
 * withheld, or a file, is left out here: the words are replaced, and what is told of such a file is dropped.
 */
export async function withoutWithheld<R extends LetterEventRow>(db: Kysely<Schema>, rows: readonly R[]): Promise<R[]> {
  const letters = await listLettersOfSubjects(db, rows);
  const letterOf = (row: R) => letters.get(`${row.subject_kind} ${row.subject_id}`) ?? null;
  const ids = [...new Set(letters.values())];
  const texts = await listEverWithheld(db, ids);
  const files = Map.groupBy(await listAttachmentRows(db, ids), (file) => file.letter_id);
  return rows.flatMap((row) => {
    const letter = letterOf(row);
    if (letter === null) return [row];
    if (tellsOfHiddenFile(row, files.get(letter) ?? [])) return [];
    const text = texts.get(letter);
    return [text ? { ...row, particulars: JSON.stringify(masked(JSON.parse(row.particulars), text)) } : row];
  });
}

/** Whether it names a file that nobody may have by now. */
function tellsOfHiddenFile({ event, particulars }: LetterEventRow, files: readonly AttachmentRow[]): boolean {
  const hidden = files.filter((file) => !isShown(file));
  if (hidden.length === 0 || !/^letter\.(attachment_added|attachment_shown|corrected)$/.test(event)) return false;
  const shown = new Set(files.filter(isShown).map(({ title }) => title));
  return titlesIn(JSON.parse(particulars)).some((title) => !shown.has(title));
}

/** The titles of files that an event of a letter names. */
function titlesIn(told: { attachment?: unknown; changes?: unknown }): string[] {
  if (typeof told.attachment === "string") return [told.attachment];
  const changes: readonly unknown[] = Array.isArray(told.changes) ? told.changes : [];
  return changes.flatMap((change) => (isTitleChange(change) ? [change.from, change.to].filter((title) => typeof title === "string") : []));
}

function isTitleChange(change: unknown): change is { field: "attachment_title"; from: unknown; to: unknown } {
  return (
    typeof change === "object" &&
    change !== null &&
    "field" in change &&
    change.field === "attachment_title" &&
    "from" in change &&
    "to" in change
  );
}

function masked(value: unknown, ever: EverWithheld): unknown {
  if (typeof value === "string") return isWithheld(value, ever) ? inItsPlace : value;
  if (Array.isArray(value)) return value.map((each: unknown) => masked(each, ever));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, masked(each, ever)]));
}

/** Also what was withheld of an earlier text, unless the newest shows it: then an editor said that it may be shown. */
function isWithheld(words: string, { newest, texts }: EverWithheld): boolean {
  const shown = foldText(shownWords(newest.text, newest.withheld));
  return texts.some((text) =>
    findWithheldElsewhere(text.text, text.withheld, [{ where: "the log", words }]).some(
      (found) => text === newest || !shown.includes(foldText(found.words)),
    ),
  );
}
