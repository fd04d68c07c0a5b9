import { z } from "zod";
import { versionSourceFormats } from "#app/domain/facts/text.ts";
import type { Carried } from "#app/domain/text/entry-preview.ts";
import { accept, type Refusal } from "#app/lib/outcome.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { carryReading, type EntryRead, readCarried, readFile, readPasted } from "#app/services/versions/read-entry.server.ts";
import { findDay } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { readFormData } from "./forms.server.ts";
import { readSource } from "./record-form.server.ts";
import { readFormWithFile } from "./uploaded-file.server.ts";

/** The page for entering a version, as it was sent. */
export type EntrySent = {
  typed: Typed;
  intent: "look" | "draft" | "publish";
  /** Null: what was given could not be read, and `refusals` say why. */
  read: EntryRead | null;
  carried: Carried | null;
  fields: Readonly<Record<string, string | null>>;
  isMadeUp: boolean;
  source: SourceGiven | null;
  refusals: readonly Refusal[];
  /** What is wrong with the source; of no matter before it is saved. */
  sourceRefusals: readonly Refusal[];
};

/** Reads the page for entering a version: a file that was chosen now, or else what was pasted, or else what was read of a file before. */
export async function readEntryForm(request: Request): Promise<EntrySent> {
  const { form, file } = await readFormWithFile(request, "file");
  const { typed } = readFormData(form, z.unknown());
  const text = (name: string) => typed[name]?.[0]?.trim() || null;
  const { source, refusals: sourceRefusals } = readSource(text);
  const pasted = typed.text?.[0] ?? "";
  const read = await readWhatever(file, pasted, text);
  const carried = read.ok && pasted.trim() === "" ? carryOn(read.value, file, text) : null;
  const fields = Object.fromEntries(["kind", "title", "reference", "printed_on"].map((name) => [name, text(name)]));
  const intent = text("intent");
  return {
    // What is carried goes back into the page by itself.
    typed: Object.fromEntries(Object.entries(typed).filter(([name]) => name !== "reading")),
    // What was read of a file is looked at before it is saved, whatever button was pressed.
    intent: file || (intent !== "draft" && intent !== "publish") ? "look" : intent,
    read: read.ok && (!carried || carried.ok) ? read.value : null,
    carried: carried?.ok ? carried.value : null,
    fields: { ...fields, printed_on: fields.printed_on ? (findDay(fields.printed_on) ?? fields.printed_on) : null },
    isMadeUp: typed.is_made_up !== undefined,
    source,
    refusals: [...(read.ok ? [] : read.refusals), ...(carried && !carried.ok ? carried.refusals : [])],
    sourceRefusals,
  };
}

type TextOf = (name: string) => string | null;
type SentFile = { name: string; bytes: Uint8Array } | null;

async function readWhatever(file: SentFile, pasted: string, text: TextOf) {
  if (file && pasted.trim() !== "") {
    const message = "There is a pasted text and a file: empty the field, or choose no file";
    return { ok: false as const, refusals: [{ field: "file", message }] as const };
  }
  if (file) return readFile(file);
  const reading = text("reading");
  const format = versionSourceFormats.find((each) => each === text("read_from"));
  if (pasted.trim() === "" && reading && format) return readCarried(reading, { format, noLayout: text("no_layout") });
  return readPasted(pasted);
}

function carryOn(read: EntryRead, file: SentFile, text: TextOf) {
  const reading = carryReading(read);
  if (!reading.ok) return reading;
  return accept({
    reading: reading.value,
    format: read.format,
    noLayout: read.noLayout,
    file: file?.name.slice(0, 200) ?? text("file_name") ?? "",
  });
}
