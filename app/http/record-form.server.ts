import { z } from "zod";
import { confidences } from "#app/domain/facts/source.ts";
import type { FieldTexts, RecordField } from "#app/domain/records/record-form.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { findDay } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { formIn, readFormData } from "./forms.server.ts";

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
  return readRecordFields(await formIn(request), fields);
}

/** The same for a form that is already read. */
export function readRecordFields(form: FormData, fields: readonly RecordField[]): RecordFormSent {
  // In the record's own fields a control character is kept until the field says what is wrong with it.
  const typed: Typed = { ...readFormData(form, z.unknown()).typed, ...asTyped(form, fields) };
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

function asTyped(form: FormData, fields: readonly RecordField[]): Typed {
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const written = form.get(name);
      return typeof written === "string" ? [[name, [written.replaceAll(/\r\n?/g, "\n")]]] : [];
    }),
  );
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
  const [title, url] = [text("source_title"), text("source_url")];
  if (!title && !url) {
    const isBegun = ["what", "publisher", "published_on", "seen_on", "licence", "archived_url"].some((name) => text(`source_${name}`));
    return { source: null, refusals: isBegun ? [{ field: "source_title", message: "Enter the title of the source that shows this" }] : [] };
  }
  const confidence = confidences.find((each) => each === text("source_confidence"));
  const refusals: Refusal[] = [];
  if (!title) refusals.push({ field: "source_title", message: "Enter the title of the source" });
  const address = (name: string, what: string) => {
    const given = text(name);
    if (!given || isWebAddress(given)) return given;
    refusals.push({ field: name, message: `Enter the address of ${what} so that it begins with https:// or http://` });
    return null;
  };
  const day = (name: string, what: string) => {
    const given = text(name);
    const found = given ? findDay(given) : null;
    if (given && !found)
      refusals.push({ field: name, message: `Enter the day on which ${what} as day, month and year, for example 9/10/2025` });
    return found;
  };
  const source = {
    url: address("source_url", "the source"),
    publisher: text("source_publisher"),
    what: text("source_what"),
    publishedOn: day("source_published_on", "it was published"),
    seenOn: day("source_seen_on", "it was read"),
    licence: text("source_licence"),
    archivedUrl: address("source_archived_url", "the archived copy"),
  };
  if (!confidence) refusals.push({ field: "source_confidence", message: "Choose what kind of source it is" });
  if (refusals.length > 0 || !title || !confidence) return { source: null, refusals };
  return { source: { ...source, title, confidence }, refusals };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
