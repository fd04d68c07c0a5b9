import type { BillFacts } from "#app/domain/facts/bill.ts";
import type { Facts, Receipt } from "#app/domain/facts/facts.ts";
import { partMissing } from "#app/domain/sources/receipt.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { insertReceipt, isReceiptKept, keepLastRun, updateReceipt } from "#db/queries/receipts.server.ts";
import { layCommitments, layQuestions, layReplyRules, layRequests } from "./lay-asked-and-promised.server.ts";
import { layBills, layProposals } from "./lay-bills.server.ts";
import { layLetters, layMeetings } from "./lay-correspondence.server.ts";
import { layDivisions } from "./lay-divisions.server.ts";
import { layCommittees, layPeople } from "./lay-people.server.ts";
import { layAmendments, layFigures, layPositions, layStatements } from "./lay-record.server.ts";
import type { Laid } from "./lay-records.server.ts";
import { laySources } from "./lay-sources.server.ts";
import { layStageEvents, tieDivisions } from "./lay-stage-events.server.ts";
import { layAmendmentGroups, layAmendmentLists, layOrdersOfConsideration, layVersions } from "./lay-text.server.ts";
import { layTies } from "./lay-ties.server.ts";
import { Laying } from "./laying.server.ts";

/** What became of a laying: the receipt with what was found out while laying, and how many records were made, changed or left as they are. */
export type LaidFacts = { receipt: Receipt; created: number; changed: number; unchanged: number };

/** How long the work took so far, in milliseconds; for the receipt. */
export type Elapsed = () => number;

/**
 * Lays facts into the database, by slug: what is new is made, what is there is completed, and nothing is taken away.
 * A value that somebody else set (a person, the first-start data, another importer) stays, and the differing one becomes a claim beside it.
 * The same facts laid twice change nothing, and leave no second receipt.
 *
 * The parliamentary sessions must be there (`seedRulebook`); records of a session that is not known are told in the receipt.
 * Cost: a few transactions, one for each kind of record; about a second for the whole pack.
 */
export async function layFacts(
  context: Context,
  facts: Facts,
  { receipt, elapsed }: { receipt: Receipt; elapsed?: Elapsed },
): Promise<LaidFacts> {
  const laying = new Laying(context, receipt);
  const sessionIds = new Map(
    (await listAllRows(context.db, "parliamentary_sessions", ["id", "number"])).map((row) => [Number(row.number), String(row.id)]),
  );
  let bills: Laid<BillFacts>[] = [];
  await laying.step((tx) => laySources(laying, tx, facts.sources));
  await laying.step((tx) => layPeople(laying, tx, facts));
  await laying.step((tx) => layCommittees(laying, tx, facts, sessionIds));
  await laying.step(async (tx) => {
    bills = await layBills(laying, tx, facts, sessionIds);
    await layProposals(laying, tx, facts, sessionIds);
  });
  await laying.step((tx) => layDivisions(laying, tx, facts, sessionIds));
  await laying.step(async (tx) => {
    await layStageEvents(laying, tx, bills);
    await tieDivisions(laying, tx, facts.divisions);
  });
  await laying.step((tx) => layLetters(laying, tx, facts));
  await laying.step((tx) => layMeetings(laying, tx, facts));
  await laying.step(async (tx) => {
    await layStatements(laying, tx, facts);
    await layQuestions(laying, tx, facts);
    await layFigures(laying, tx, facts);
  });
  await laying.step((tx) => layVersions(laying, tx, facts));
  await laying.step(async (tx) => {
    await layAmendments(laying, tx, facts);
    await layAmendmentGroups(laying, tx, facts);
    await layAmendmentLists(laying, tx, facts);
    await layOrdersOfConsideration(laying, tx, facts);
  });
  await laying.step(async (tx) => {
    await layPositions(laying, tx, facts);
    await layRequests(laying, tx, facts);
    await layCommitments(laying, tx, facts);
    await layReplyRules(laying, tx, facts);
    await layTies(laying, tx, facts);
  });
  const whole: Receipt = {
    ...receipt,
    missing: joined(receipt.missing, laying.missing),
    contradictory: joined(receipt.contradictory, laying.contradictory),
  };
  const counts = laying.counts;
  await keepReceipt(context, laying, whole, counts, elapsed?.() ?? null);
  return { receipt: whole, ...counts };
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}

/** The account of an import is kept once: the same document with the same account again is no news, and only the time of the run is kept. */
async function keepReceipt(
  context: Context,
  laying: Laying,
  receipt: Receipt,
  counts: Omit<LaidFacts, "receipt">,
  durationMs: number | null,
): Promise<void> {
  const row = {
    id: laying.importId,
    kind: receipt.kind,
    file: receipt.file,
    file_sha256: receipt.fileSha256,
    importer: receipt.importer,
    at: context.now,
    duration_ms: durationMs,
    asked: receipt.asked,
    came: receipt.came,
    ...counts,
    missing: JSON.stringify(receipt.missing),
    contradictory: JSON.stringify(receipt.contradictory),
  };
  const isNews = counts.created + counts.changed > 0;
  await inTransaction(context, async (tx) => {
    await keepLastRun(tx, receipt.kind, context.now);
    if (laying.receiptIsKept) await updateReceipt(tx, row.id, row);
    else if (!isNews && (await isReceiptKept(tx, row))) return;
    else await insertReceipt(tx, row);
    await insertEvents(tx, context, [
      {
        type: "import.completed",
        subjectKind: "import",
        subjectId: row.id,
        billId: null,
        visibility: "editors",
        particulars: {
          kind: receipt.kind,
          file: receipt.file,
          asked: receipt.asked,
          came: receipt.came,
          missing: partMissing(receipt.missing).faults.length,
          contradictory: receipt.contradictory.length,
          recorded: counts.created,
          corrected: counts.changed,
          unchanged: counts.unchanged,
        },
      },
    ]);
  });
}
