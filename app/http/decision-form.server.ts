import { z } from "zod";
import { castingVotes, decisionWays } from "#app/domain/facts/text.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { DecisionGiven } from "#app/services/amendments/decide-amendment.server.ts";
import { optionalDay, optionalText } from "./form-fields.ts";
import { type FormRead, readForm } from "./forms.server.ts";
import { readSource } from "./record-form.server.ts";

const Form = z.object({
  revision: z.coerce.number().int().catch(0),
  state: optionalText("what became of it", 60),
  other_state: optionalText("what became of it", 60),
  on: optionalDay("the day"),
  how: z.enum(decisionWays).nullish().catch(null),
  division: optionalText("the division", 200),
  casting_vote: z.enum(castingVotes).nullish().catch(null),
  casting_vote_by: optionalText("who cast it", 200),
  moved_by: optionalText("who moved it", 200),
  moved_by_printed: optionalText("who moved it, as printed", 200),
  pre_empted_by: optionalText("what pre-empted it", 20),
  override: z.string().optional(),
  reason: optionalText("the reason", 1000),
});

/** Reads the form that says what became of an amendment. */
export async function readDecisionForm(request: Request): Promise<FormRead<DecisionGiven>> {
  const sent = await readForm(request, Form);
  const { source, refusals } = readSource((name) => sent.typed[name]?.[0]?.trim() || null);
  const all: Refusal[] = [...(sent.ok ? [] : sent.refusals), ...refusals];
  if (!sent.ok || all.length > 0) return { ok: false, refusals: all, typed: sent.typed };
  const { value, typed } = sent;
  return {
    ok: true,
    typed,
    value: {
      revision: value.revision,
      state: (value.state === "other" ? value.other_state : value.state) ?? "",
      on: value.on,
      how: value.how ?? null,
      movedBy: value.moved_by,
      movedByPrinted: value.moved_by_printed,
      division: value.division,
      castingVote: value.casting_vote ?? null,
      castingVoteBy: value.casting_vote_by,
      preEmptedBy: value.pre_empted_by,
      override: value.override === undefined ? null : { reason: value.reason ?? "" },
      source,
    },
  };
}
