import type { RecordField, RecordForm } from "./record-form.ts";

/** The fields that sources can make claims about: each holds one value, as a text. */
export function claimFields(form: Pick<RecordForm, "fields">): readonly RecordField[] {
  return form.fields.filter((field) => shapes.has(field.shape) && field.name !== "remarks");
}

const shapes: ReadonlySet<RecordField["shape"]> = new Set(["text", "longtext", "url", "day", "whole-number", "number", "choice"]);
