import { type Closing, mayClose } from "#app/domain/commitments/commitment.ts";
import { commitmentStates } from "#app/domain/facts/correspondence.ts";
import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { readTieLine } from "#app/domain/records/tie-line.ts";
import { type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Write } from "#app/services/context.server.ts";
import { findCommitmentState } from "#db/queries/commitments.server.ts";
import { listNamesakes } from "#db/queries/records/references.server.ts";
import { listTieLines } from "#db/queries/records/ties.server.ts";
import { listDaysOf } from "#db/queries/ties.server.ts";

/** Where the form shows what is wrong with a closing. */
const fields: Readonly<Record<string, string>> = { state: "state", metBy: "met_by", why: "state_note", source: "source_title" };

/**
 * Why a commitment cannot be closed so: met by nothing and shown by no source, for no reason, or met before it was made. Empty: it can, or it is open.
 * What was closed before stays closed while other fields are corrected.
 *
 * @param texts with every reference as its slug
 * @param id the commitment that is corrected; null for a new one
 */
export async function closingRefusals(tx: Write, texts: FieldTexts, id: string | null, hasSource: boolean): Promise<readonly Refusal[]> {
  const to = commitmentStates.find((state) => state === texts.state);
  if (!to) return [];
  const before = id === null ? null : await findCommitmentState(tx, id);
  const metBy = await listMetBy(tx, texts.met_by ?? null);
  if (to === "open") return metBy.length > 0 ? [{ field: "state", message: "Choose that it was met, or leave out what met it." }] : [];
  const isNew = before?.state !== to;
  const hasLost = !isNew && id !== null && metBy.length === 0 && (await listTieLines(tx, "commitment", id, "met_by")).length > 0;
  const closing = { from: "open", to, madeOn: madeOn(texts), why: texts.state_note ?? "", hasSource } as const;
  const each = metBy.length > 0 ? metBy : [null];
  const refusals = each.flatMap((one) => refusalsOf({ ...closing, metBy: one }));
  // Of what was closed before, only what this save makes wrong is looked at: an import may have left it without a reason.
  const kept = isNew || hasLost ? refusals : refusals.filter(({ field }) => field === "met_by");
  return [...new Map(kept.map((refusal) => [`${refusal.field} ${refusal.message}`, refusal])).values()];
}

function refusalsOf(closing: Closing): Refusal[] {
  const allowed = mayClose(closing);
  return allowed.ok ? [] : allowed.refusals.map(({ field, message }) => ({ field: fields[field ?? ""] ?? "state", message }));
}

function madeOn(texts: FieldTexts): UncertainDay {
  return { ...unknownDay, on: texts.made_on ?? null, notBefore: texts.made_not_before ?? null, notAfter: texts.made_not_after ?? null };
}

/** What met it, each with its day; ties to what has no day of its own count with a day that is not known. */
async function listMetBy(tx: Write, text: string | null): Promise<NonNullable<Closing["metBy"]>[]> {
  const met: NonNullable<Closing["metBy"]>[] = [];
  for (const written of (text ?? "").split("\n").filter(Boolean)) {
    const line = readTieLine(written);
    if (typeof line === "string") continue;
    const { kind, name } = line;
    if (kind !== "letter" && kind !== "statement" && kind !== "meeting" && kind !== "amendment") {
      met.push({ kind: "statement", label: written, on: unknownDay });
      continue;
    }
    const [found] = await listNamesakes(tx, kind, name ?? "");
    const [dated] = found ? await listDaysOf(tx, kind, [found.id]) : [];
    met.push({ kind, label: found?.name ?? written, on: dated?.day ?? unknownDay });
  }
  return met;
}
