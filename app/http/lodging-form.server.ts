import { z } from "zod";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentListKind } from "#app/domain/facts/text.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { LodgingMarks } from "#app/services/amendments/prepare-lodging.server.ts";
import { readLodgingFile } from "#app/services/amendments/read-lodging-file.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { oneOf, optionalDay, optionalText, optionalWholeNumber } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { readFormData } from "./forms.server.ts";
import { readSource } from "./record-form.server.ts";
import { readFormWithFile } from "./uploaded-file.server.ts";

const several = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .transform((all) => all ?? []);

const Form = z.object({
  stage: oneOf(["stage_2", "stage_3", "consideration_stage", "final_stage", "reconsideration"], "Choose the stage"),
  version: optionalText("the print", 200),
  kind: oneOf(["daily", "marshalled", "none"], "Choose which list it is"),
  reference: optionalText("the reference", 60),
  ordinal: optionalWholeNumber("which of its kind", 1, 99),
  printed_on: optionalDay("the day on which it was printed"),
  lodged_on: optionalDay("the day of lodging"),
  altered: several,
  manuscript: several,
  as: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  is_seen: z.string().optional(),
  intent: z.string().optional(),
});

/** The form of a list as it was sent. `text` is what stands in the field, or came out of the file. */
export type LodgingSent = {
  typed: Typed;
  refusals: readonly Refusal[];
  notes: readonly string[];
  text: string;
  given: {
    stage: StageCode;
    version: string | null;
    kind: AmendmentListKind | null;
    reference: string | null;
    ordinal: number | null;
    printedOn: Day | null;
    lodgedOn: Day | null;
    marks: LodgingMarks;
    isSeen: boolean;
    intent: string;
    source: SourceGiven | null;
  } | null;
};

/** Reads the form of a list: a file that was chosen takes the place of the text, unless it cannot be read. */
export async function readLodgingForm(request: Request): Promise<LodgingSent> {
  const { form, file } = await readFormWithFile(request, "file");
  const sent = readFormData(form, Form);
  const fromFile = file ? await readLodgingFile(file.name, file.bytes) : null;
  const typed = fromFile?.ok ? { ...sent.typed, list: [fromFile.value.text] } : sent.typed;
  const text = typed.list?.[0] ?? "";
  const { source, refusals: sourceRefusals } = readSource((name) => sent.typed[name]?.[0]?.trim() || null);
  const refusals = [
    ...(fromFile && !fromFile.ok ? fromFile.refusals : []),
    ...(text.trim() === "" && !(fromFile && !fromFile.ok) ? [{ field: "list", message: "Paste the list, or choose a file" }] : []),
    ...(sent.ok ? [] : sent.refusals),
    ...sourceRefusals,
  ];
  const notes = fromFile?.ok ? fromFile.value.notes : [];
  if (!sent.ok) return { typed, refusals, notes, text, given: null };
  const { stage, version, kind, reference, ordinal, printed_on, lodged_on, altered, manuscript, is_seen, intent } = sent.value;
  const lodgedAs = Object.fromEntries(
    Object.entries(sent.value.as ?? {}).map(([number, as]) => [number, typeof as === "string" ? as : (as[0] ?? "")]),
  );
  return {
    typed,
    refusals,
    notes,
    text,
    given: {
      stage,
      version,
      kind: kind === "none" ? null : kind,
      reference,
      ordinal,
      printedOn: printed_on,
      lodgedOn: lodged_on,
      marks: { altered, manuscript, lodgedAs },
      isSeen: is_seen !== undefined,
      // What was read from a file is looked at before it is saved, whatever button was pressed.
      intent: file ? "read" : (intent ?? "read"),
      source,
    },
  };
}
