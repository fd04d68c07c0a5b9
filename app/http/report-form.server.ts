import { z } from "zod";
import type { OfferedCommitment, ReportGiven } from "#app/domain/commitments/likely-form.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { TakenCommitment } from "#app/services/commitments/take-likely.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { findDay } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { readSource } from "./record-form.server.ts";

/** A pasted text with what the editor says of it once. */
export type ReportSent = { text: string; given: ReportGiven; source: SourceGiven | null; refusals: readonly Refusal[] };

/** Reads the first step: the text, and what is said of all of it. */
export function readReport(typed: Typed): ReportSent {
  const value = (name: string) => typed[name]?.[0]?.trim() || null;
  const { source, refusals } = readSourceNamed(typed);
  const saidOn = value("said_on");
  const day = saidOn ? findDay(saidOn) : null;
  const text = typed.text?.[0] ?? "";
  return {
    text,
    given: { bill: value("bill"), saidOn: day, place: value("place"), meeting: value("meeting") },
    source,
    refusals: [
      ...(text.trim() === "" ? [{ field: "text", message: "Paste the text of the Official Report" }] : []),
      ...(day ? [] : [{ field: "said_on", message: "Enter the day on which it was said as day, month and year" }]),
      ...refusals,
    ],
  };
}

/** The source that is named once for all that is taken. */
export function readSourceNamed(typed: Typed): { source: SourceGiven | null; refusals: readonly Refusal[] } {
  const { source, refusals } = readSource((name) => typed[name]?.[0]?.trim() || null);
  const missing = { field: "source_title", message: "Name the source: the title of the Official Report that the text is from" };
  return { source, refusals: source || refusals.length > 0 ? refusals : [missing] };
}

const Offered = z.object({
  before: z.string(),
  words: z.string(),
  after: z.string(),
  likelihood: z.enum(["strong", "weak"]),
  phrase: z.string(),
  fields: z.record(z.string(), z.string().nullable()),
});

/** What was offered, with what the editor changed in it; and which of it was ticked. */
export function readTaken(typed: Typed): { offered: OfferedCommitment[]; taken: TakenCommitment[] } {
  const offered: OfferedCommitment[] = [];
  for (let place = 0; typed[`offer.${place}`] !== undefined; place++) {
    const read = Offered.safeParse(parseJson(typed[`offer.${place}`]?.[0] ?? ""));
    if (!read.success) throw new AppError("invalid", "The form came back damaged. Paste the text again.");
    const changed = {
      summary: typed[`summary.${place}`]?.[0] ?? null,
      printed_speaker: typed[`printed_speaker.${place}`]?.[0] ?? null,
      office: typed[`office.${place}`]?.[0] || null,
    };
    // A name that was changed by hand is no longer that of the person who was found.
    const person = changed.printed_speaker === read.data.fields.printed_speaker ? (read.data.fields.person ?? null) : null;
    offered.push({ ...read.data, fields: { ...read.data.fields, ...changed, person } });
  }
  const ticked = new Set(typed.take ?? []);
  return { offered, taken: offered.flatMap(({ fields }, place) => (ticked.has(String(place)) ? [{ place, fields }] : [])) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Safe: what is no JSON is refused by the schema.
    return null;
  }
}
