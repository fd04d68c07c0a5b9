import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";

export const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
export const fergus: Actor = { kind: "account", id: "fergus", name: "Fergus", role: "editor", teamIds: [] };
export const moderator: Actor = { kind: "account", id: "mo", name: "Mo", role: "moderator", teamIds: [] };
export const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };
export const visitor: Actor = { kind: "visitor" };

export const madeUpSource: SourceGiven = {
  title: "Made-up Gazette",
  url: "https://gazette.example.org/lamps",
  publisher: "Made-up Gazette",
  confidence: "official",
  what: null,
};

/** What an outcome holds; a refusal fails the test with its sentences. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ field, message }) => `${field ?? ""}: ${message}`).join("\n"));
  return outcome.value;
}

/** The fields and sentences of a refusal; none where it was accepted. */
export function refusalsOf(outcome: Outcome<unknown>): readonly { field?: string; message: string }[] {
  return outcome.ok ? [] : outcome.refusals;
}

/** A letter that says of itself that it is made up. Gives its slug and id. */
export async function makeLetter(
  context: Context,
  subject: string,
  more: Record<string, string> = {},
  options: { publish?: boolean; isMadeUp?: boolean } = {},
): Promise<{ slug: string; id: string }> {
  const { publish = true, isMadeUp = true } = options;
  const typed = { subject, kind: "letter", from: "Morag Example; Convener", to: "Ewan Sample", confidence: "official", ...more };
  const made = accepted(await createRecord(context, "letter", typed, { publish, isMadeUp, source: isMadeUp ? null : madeUpSource }));
  return { slug: made.slug ?? "", id: made.id };
}
