import { z } from "zod";
import { readAmendmentNumber } from "#app/domain/amendments/amendment-number.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { GroupGiven } from "#app/services/amendments/group-amendments.server.ts";
import { optionalText } from "./form-fields.ts";
import type { Typed } from "./form-values.ts";
import { readForm } from "./forms.server.ts";

const Form = z.object({
  intent: z.enum(["make", "change", "move-up", "move-down", "remove", "place", "suggest"]).catch("change"),
  group: optionalText("the group", 200),
  revision: z.coerce.number().int().catch(0),
  name: optionalText("the name", 1000),
  numbers: optionalText("the amendments", 20_000),
  more_notes: optionalText("the notes", 5000),
  number: optionalText("the amendment", 20),
  reason: optionalText("the reason", 1000),
});

type Intent = z.output<typeof Form>["intent"];

/** What an editor did with the groupings. `slug` null: with none of the groups. */
export type GroupingSent = {
  typed: Typed;
  refusals: readonly Refusal[];
  intent: Intent;
  slug: string | null;
  revision: number;
  name: string;
  numbers: readonly string[];
  notes: GroupGiven["notes"];
  /** The one amendment that is put into a group. */
  number: string | null;
  reason: string | null;
  /** Of suggestions: those that are taken. */
  suggested: readonly { name: string; numbers: readonly string[] }[];
};

/** Reads any form of the groupings page. Notes come as sentences, each with who wrote it and whether it is confirmed. */
export async function readGroupingForm(request: Request): Promise<GroupingSent> {
  const sent = await readForm(request, Form);
  const { typed } = sent;
  const all = (name: string) => typed[name] ?? [];
  const { numbers, refusals } = readNumbers(all("numbers")[0] ?? "");
  const confirmed = new Set(all("confirmed"));
  const kept = all("note").flatMap((sentence, at): GroupGiven["notes"][number][] => {
    const isConfirmed = confirmed.has(String(at));
    const from = all("from")[at] === "person" ? "person" : "machine";
    // What only the machine says is not kept with the group until a person confirms it.
    if (all("removed").includes(String(at)) || (!isConfirmed && all("stored")[at] !== "yes")) return [];
    return [{ sentence, from, isConfirmed }];
  });
  const written = (all("more_notes")[0] ?? "")
    .split("\n")
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .map((sentence) => ({ sentence, from: "person" as const, isConfirmed: true }));
  const value = sent.ok ? sent.value : null;
  return {
    typed,
    refusals: [...(sent.ok ? [] : sent.refusals), ...refusals],
    intent: value?.intent ?? "change",
    slug: value?.group ?? null,
    revision: value?.revision ?? 0,
    name: value?.name ?? "",
    numbers,
    notes: [...kept, ...written],
    number: value?.number ?? null,
    reason: value?.reason ?? null,
    suggested: all("chosen").map((at) => ({
      name: all("suggested_name")[Number(at)] ?? "",
      numbers: readNumbers(all("suggested_numbers")[Number(at)] ?? "").numbers,
    })),
  };
}

/** "1, 4 and 23A", also over several lines. */
function readNumbers(text: string): { numbers: readonly string[]; refusals: readonly Refusal[] } {
  const pieces = text
    .split(/[\s,;]+|\band\b/)
    .map((piece) => piece.trim().toUpperCase())
    .filter((piece) => piece !== "");
  const wrong = pieces.filter((piece) => !readAmendmentNumber(piece));
  const refusals = wrong.slice(0, 20).map((piece) => ({
    field: "numbers",
    message: `“${piece.slice(0, 40)}” is not the number of an amendment. Write 14, or 23A`,
  }));
  return { numbers: pieces.filter((piece) => readAmendmentNumber(piece)), refusals };
}
