import { z } from "zod";
import type { Refusal } from "#app/lib/outcome.ts";
import type { StepGiven } from "#app/services/procedure/advance-bill.server.ts";
import { optionalDay, optionalText } from "./form-fields.ts";
import { type FormRead, readForm } from "./forms.server.ts";
import { readSource } from "./record-form.server.ts";

const answer = z
  .enum(["yes", "no"])
  .optional()
  .transform((word) => (word === undefined ? null : word === "yes"));

const StepForm = z.object({
  step: optionalText("the step", 60),
  other_step: optionalText("the step", 60),
  on: optionalDay("the day"),
  place: optionalText("the place"),
  description: optionalText("what was decided", 20_000),
  motion_reference: optionalText("the motion", 40),
  division: optionalText("the division"),
  committee: optionalText("the committee"),
  act_title: optionalText("the title of the Act"),
  asp_number: optionalText("the number of the Act", 40),
  needs_financial_resolution: answer,
  amended_at_second_stage: answer,
  override: z.string().optional(),
  reason: optionalText("the reason", 1000),
});

/** Reads the form that takes a bill a step on. */
export async function readStepForm(request: Request): Promise<FormRead<StepGiven>> {
  const sent = await readForm(request, StepForm);
  const { source, refusals } = readSource((name) => sent.typed[name]?.[0]?.trim() || null);
  const all: Refusal[] = [...(sent.ok ? [] : sent.refusals), ...refusals];
  if (!sent.ok || all.length > 0) return { ok: false, refusals: all, typed: sent.typed };
  const { value, typed } = sent;
  return {
    ok: true,
    typed,
    value: {
      step: (value.step === "other" ? value.other_step : value.step) ?? "",
      on: value.on,
      place: value.place,
      description: value.description,
      motionReference: value.motion_reference,
      division: value.division,
      committee: value.committee,
      actTitle: value.act_title,
      aspNumber: value.asp_number,
      needsFinancialResolution: value.needs_financial_resolution,
      amendedAtSecondStage: value.amended_at_second_stage,
      override: value.override === undefined ? null : { reason: value.reason ?? "" },
      source,
    },
  };
}
