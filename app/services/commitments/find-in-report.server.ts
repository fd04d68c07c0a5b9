import { findLikelyCommitments } from "#app/domain/commitments/find-likely/find-likely-commitments.ts";
import { type OfferedCommitment, offerCommitment, type ReportGiven } from "#app/domain/commitments/likely-form.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { listNamesakes, listReferences } from "#db/queries/records/references.server.ts";

/** More than these are not offered at once: the rest is found by pasting less. */
const mostOffered = 100;

export type FoundInReport = { offered: readonly OfferedCommitment[]; found: number };

/**
 * Looks for likely commitments in a pasted text. Nothing is made or kept.
 *
 * @throws AppError "forbidden" for who cannot add commitments
 */
export async function findInReport(context: Context, text: string, given: ReportGiven): Promise<Outcome<FoundInReport>> {
  if (!may(context.actor, "commitment.create")) throw new AppError("forbidden", "Only editors can add to the record.");
  const named = await resolveGiven(context, given);
  if (!named.ok) return named;
  const likely = findLikelyCommitments(text, given.saidOn);
  const shown = likely.slice(0, mostOffered);
  const people = await findPeople(
    context,
    shown.flatMap((each) => each.speaker ?? []),
  );
  return accept({
    offered: shown.map((each) => offerCommitment(text, each, named.value, people.get(each.speaker ?? "") ?? null)),
    found: likely.length,
  });
}

/** The bill and the meeting by their addresses, as a form wants them. */
async function resolveGiven({ db }: Context, given: ReportGiven): Promise<Outcome<ReportGiven>> {
  const refusals: Refusal[] = [];
  const slugOf = async (kind: "bill" | "meeting", text: string | null) => {
    if (!text) return null;
    const [one, ...others] = await listNamesakes(db, kind, text);
    if (one && others.length === 0) return one.slug;
    const message = one
      ? `Several are called “${text}”. Enter one of these instead: ${[one, ...others].map(({ slug }) => slug).join(", ")}`
      : `There is no ${kind} “${text}”. Choose one from the list, or add it first`;
    refusals.push({ field: kind, message });
    return null;
  };
  const [bill, meeting] = [await slugOf("bill", given.bill), await slugOf("meeting", given.meeting)];
  return refusals.length > 0 ? { ok: false, refusals } : accept({ ...given, bill, meeting });
}

/** The slug of each name that exactly one person bears. */
async function findPeople({ db }: Context, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const certain = new Map<string, string>();
  for (const name of new Set(names)) {
    const [one, ...others] = await listNamesakes(db, "person", name);
    if (one && others.length === 0) certain.set(name, one.slug);
  }
  return certain;
}

/** What the fields of the page can be given, by name. */
export async function readReportSuggestions({ db }: Context) {
  const [bill, meeting] = await Promise.all([listReferences(db, "bill"), listReferences(db, "meeting")]);
  return {
    bill: bill.map(({ slug, name }) => ({ value: slug, label: name })),
    meeting: meeting.map(({ slug, name }) => ({ value: slug, label: name })),
  };
}
