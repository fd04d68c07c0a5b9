import { fieldWords } from "#app/domain/events/field-words.ts";
import { formatDay, isDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import type { RecordField, RecordForm } from "./record-form.ts";

/** A field's text as a reader sees it: a day in words, a choice by its label; null where there is nothing. */
export function showText(field: RecordField | undefined, text: string | null): string | null {
  if (text === null || !field) return text;
  if (field.shape === "day" && isDay(text)) return formatDay(text);
  if (field.shape === "choice") return field.choices.find((choice) => choice.value === text)?.label ?? text;
  return text;
}

/** What a field is called, with its group where it stands in one: "Sent: Not before". */
export function labelOf(form: Pick<RecordForm, "fields">, name: string): string {
  const field = form.fields.find((each) => each.name === name);
  if (!field) return capitalise(fieldWords(name));
  return field.group ? `${field.group}: ${field.label}` : field.label;
}
