import type { Kysely } from "kysely";
import { findWithheldElsewhere, type OtherField, type WithheldElsewhere } from "#app/domain/letters/withheld-elsewhere.ts";
import type { MarkedText } from "#app/domain/letters/withheld-marks.ts";
import { letterForm, requestForm } from "#app/domain/records/letter-forms.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { labelOf } from "#app/domain/records/show-text.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { listRequestsOfLetter, listWordsOfSources, listWordsOnTies } from "#db/queries/letter-checks.server.ts";
import {
  type AttachmentRow,
  findKeptText,
  findLetterRow,
  listAttachmentRows,
  listClockStepRows,
} from "#db/queries/letter-writes.server.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import type { Schema } from "#db/schema/schema.ts";

type Db = Kysely<Schema>;

/** All that is shown beside a letter's text, in words, with what each is called: where words that are withheld in the text must not stand. */
export async function listShownBeside(db: Db, letterId: string): Promise<OtherField[]> {
  const [record, requests, attachments, ties, sources, steps] = await Promise.all([
    findRecord(db, letterForm, letterId),
    listRequestsOfLetter(db, letterId),
    listAttachmentRows(db, [letterId]),
    listWordsOnTies(db, letterId),
    listWordsOfSources(db, letterId),
    listClockStepRows(db, letterId),
  ]);
  return [
    ...(record ? fieldsInWords(letterForm, record.texts) : []),
    // It was made of the first subject, and stays when the subject is changed.
    { where: "the address of the letter (withdraw it and record it anew under another subject)", words: record?.slug ?? "" },
    ...requests.map((each) => ({
      where: `the request “${each.slug}”`,
      words: [each.slug, each.summary, each.quote, each.state_note, each.remarks].filter(Boolean).join("\n"),
    })),
    ...attachments.filter(isShown).map((each, place) => ({ where: `the attachment number ${place + 1}`, words: wordsOfAttachment(each) })),
    ...attachments.flatMap(({ withheld_reason: words }) =>
      words === null ? [] : [{ where: "the reason why an attachment is withheld", words }],
    ),
    ...steps.map(({ reason: words }) => ({ where: "the reason of a step on its clock", words })),
    ...ties.map((words) => ({ where: "a note on what the letter is tied to", words })),
    ...sources.map((words) => ({ where: "what a source or a claim about the letter says", words })),
  ];
}

/** Withheld words of a letter's text in fields of its form, told at the field. What stood in a field before is not told again. */
export async function withheldInLetterFields(db: Db, before: { id: string; texts: FieldTexts }, texts: FieldTexts): Promise<Refusal[]> {
  return withheldInFields(await findKeptText(db, before.id), letterForm, texts, before.texts);
}

/** The same for a request and the letter that it is in. */
export async function withheldInRequest(db: Db, texts: FieldTexts, before: FieldTexts | null): Promise<Refusal[]> {
  const letter = texts.letter ? await findLetterRow(db, texts.letter) : null;
  return letter ? withheldInFields(await findKeptText(db, letter.id), requestForm, texts, before ?? {}) : [];
}

/** The same for what is said with a save: its reason, and what a source is called and shows. Other kinds of record have nothing withheld. */
export async function withheldInTelling(
  db: Db,
  record: { kind: string; id: string; texts: FieldTexts },
  said: Readonly<Record<string, string | null | undefined>>,
): Promise<Refusal[]> {
  const letter = await letterBehind(db, record);
  const text = letter === null ? null : await findKeptText(db, letter);
  if (!text || text.withheld.length === 0) return [];
  return Object.entries(said).flatMap(([field, words]) =>
    findWithheldElsewhere(text.text, text.withheld, [{ where: "what is said with it", words: words ?? "" }]).map(({ sentence }) => ({
      field,
      message: sentence,
    })),
  );
}

async function letterBehind(db: Db, { kind, id, texts }: { kind: string; id: string; texts: FieldTexts }): Promise<string | null> {
  if (kind === "letter") return id;
  return kind === "request" && texts.letter ? ((await findLetterRow(db, texts.letter))?.id ?? null) : null;
}

/** The same for words that are to stand beside a letter, such as the title of a file. */
export async function withheldInWords(db: Db, letterId: string, words: OtherField): Promise<readonly WithheldElsewhere[]> {
  const text = await findKeptText(db, letterId);
  return text ? findWithheldElsewhere(text.text, text.withheld, [words]) : [];
}

/** What is said of an attachment to everyone, and what the search finds it by. */
export function wordsOfAttachment({
  title,
  file_name,
  text,
  text_note,
}: Pick<AttachmentRow, "title" | "file_name" | "text" | "text_note">): string {
  return [title, file_name, text, text_note].filter(Boolean).join("\n");
}

/** Whether everyone who may read the letter may have the file. */
export function isShown({ withheld_reason, removed_at }: Pick<AttachmentRow, "withheld_reason" | "removed_at">): boolean {
  return withheld_reason === null && removed_at === null;
}

function withheldInFields(text: MarkedText | null, form: RecordForm, texts: FieldTexts, before: FieldTexts): Refusal[] {
  if (!text || text.withheld.length === 0) return [];
  return form.fields.flatMap(({ name }) => {
    const [words, stood] = [texts[name] ?? null, before[name] ?? null];
    if (words === null || words === stood) return [];
    const find = (within: string | null) =>
      within === null
        ? []
        : findWithheldElsewhere(text.text, text.withheld, [{ where: `the field “${labelOf(form, name)}”`, words: within }]);
    const told = new Set(find(stood).map(({ sentence }) => sentence));
    return find(words)
      .filter(({ sentence }) => !told.has(sentence))
      .map(({ sentence }) => ({ field: name, message: sentence }));
  });
}

const wordless: ReadonlySet<string> = new Set(["choice", "day", "yes-no", "session"]);

function fieldsInWords(form: RecordForm, texts: FieldTexts): OtherField[] {
  return form.fields
    .filter(({ shape, name }) => !wordless.has(shape) && texts[name])
    .map(({ name }) => ({ where: `the field “${labelOf(form, name)}”`, words: texts[name] ?? "" }));
}
