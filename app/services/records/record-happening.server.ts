import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { stageEventKinds } from "#app/domain/facts/bill.ts";
import { type FieldTexts, plainWords, type RecordForm } from "#app/domain/records/record-form.ts";
import type { StoredRecord } from "#db/queries/records/records.server.ts";

/** What a record is called in lists, notices and events. */
export function titleOf(form: RecordForm, texts: FieldTexts): string {
  const text = texts[form.titleField] ?? "";
  if (form.kind === "stage_event") {
    const kind = stageEventKinds.find((each) => each === text);
    return kind ? stageEventWords[kind].label : text;
  }
  if (form.kind === "amendment") return `Amendment ${text}`;
  if (form.kind === "consultation") return plainWords(text);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** A record as the events about it need it. A part of a bill is never a draft of its own. */
export function happeningOf(
  form: RecordForm,
  record: Pick<StoredRecord, "id" | "publishedAt" | "billId" | "texts">,
  parentIsDraft = false,
) {
  return {
    kind: form.kind,
    id: record.id,
    title: titleOf(form, record.texts),
    billId: record.billId,
    isDraft: form.isPart ? parentIsDraft : record.publishedAt === null,
  };
}
