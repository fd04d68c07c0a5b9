import { z } from "zod";
import { confidences } from "#app/domain/facts/source.ts";
import type { FieldTexts, RecordField } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { findDay } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { readForm } from "./forms.server.ts";

/** A record's form as it was sent: its fields as texts, what the form showed when it was opened, and the source that was named. */
export type RecordFormSent = {
  typed: Typed;
  values: FieldTexts;
  /** Which button was pressed. */
  intent: string;
  /** The revision that the form was opened on; 0 where the form has none. */
  revision: number;
  shown: FieldTexts;
  reason: string | null;
  source: SourceGiven | null;
  /** What is wrong with the source. */
  refusals: readonly Refusal[];
};

/** Reads the form of a record. Days may be written as people write them: "9/10/2025". */
export async function readRecordForm(request: Request, fields: readonly RecordField[]): Promise<RecordFormSent> {
  const { typed } = await readForm(request, z.unknown());
  const text = (name: string) => typed[name]?.[0]?.trim() || null;
  const values: FieldTexts = {};
  for (const field of fields) {
    const written = typed[field.name]?.[0] ?? null;
    values[field.name] = field.shape === "day" && written ? (findDay(written) ?? written) : written;
  }
  return {
    typed,
    values,
    intent: text("intent") ?? "save",
    revision: Number(text("revision") ?? 0) || 0,
    shown: readShown(text("shown")),
    reason: text("reason"),
    ...readSource(text),
  };
}

const Shown = z.record(z.string(), z.string().nullable());

function readShown(sent: string | null): FieldTexts {
  if (sent === null) return {};
  const shown = Shown.safeParse(parseJson(sent));
  if (!shown.success) throw new AppError("invalid", "The form came back damaged. Open it again.");
  return shown.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Safe: what is no JSON is refused by the schema.
    return null;
  }
}

/** The source is left out when neither its title nor its address is given. */
export function readSource(text: (name: string) => string | null): { source: SourceGiven | null; refusals: readonly Refusal[] } {
  const [title, url, what] = [text("source_title"), text("source_url"), text("source_what")];
  if (!title && !url) {
    const refusals = what ? [{ field: "source_title", message: "Enter the title of the source that shows this" }] : [];
    return { source: null, refusals };
  }
  const confidence = confidences.find((each) => each === text("source_confidence"));
  const refusals: Refusal[] = [];
  if (!title) refusals.push({ field: "source_title", message: "Enter the title of the source" });
  if (url && !isWebAddress(url))
    refusals.push({ field: "source_url", message: "Enter the address of the source so that it begins with https:// or http://" });
  if (!confidence) refusals.push({ field: "source_confidence", message: "Choose what kind of source it is" });
  if (refusals.length > 0 || !title || !confidence) return { source: null, refusals };
  return { source: { title, url, publisher: text("source_publisher"), confidence, what }, refusals };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
