import { partMissing, sayImporter, sayWhatBecame, sayWhatCame } from "#app/domain/sources/receipt.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findReceipt, listLastRuns, listReceipts } from "#db/queries/receipts.server.ts";

type ReceiptRow = Awaited<ReturnType<typeof listReceipts>>[number];

/** What imports asked for, got and missed, newest first. Only the name of a file is shown, never where it lay. */
export async function readReceipts(context: Pick<Context, "db">) {
  return (await listReceipts(context.db)).map(tellReceipt);
}

export type ReceiptTold = ReturnType<typeof tellReceipt>;

/**
 * One receipt with all that is missing.
 *
 * @throws AppError "not-found" when there is none
 */
export async function readReceipt(context: Pick<Context, "db">, id: string): Promise<ReceiptTold> {
  const row = await findReceipt(context.db, id);
  if (!row) throw new AppError("not-found", "There is no such receipt.");
  return tellReceipt(row);
}

/** When documents of each kind were last taken in, and whether that brought anything new; the latest first. */
export async function readLastRuns(context: Pick<Context, "db">) {
  const [runs, receipts] = await Promise.all([listLastRuns(context.db), listReceipts(context.db)]);
  return [...runs]
    .map(([kind, at]) => ({ kind, at, receiptId: receipts.find((receipt) => receipt.kind === kind && receipt.at === at)?.id ?? null }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.kind < b.kind ? -1 : 1));
}

function tellReceipt({ missing, contradictory, file, file_sha256, duration_ms, importer, ...row }: ReceiptRow) {
  const { faults, information } = partMissing(textsOf(missing));
  return {
    ...row,
    importer: sayImporter(importer),
    file: file?.split("/").at(-1) ?? null,
    sha256: file_sha256,
    durationMs: duration_ms,
    whatCame: sayWhatCame(row),
    whatBecame: sayWhatBecame(row),
    missing: faults,
    information,
    contradictory: textsOf(contradictory),
  };
}
