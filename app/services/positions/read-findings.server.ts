import { may } from "#app/domain/permissions/may.ts";
import type { FairnessShown } from "#app/domain/positions/position-shown.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { listAccountNames } from "#db/queries/account-names.server.ts";
import { type FindingRow, type FindingsOf, findDecidedFinding, listDecidedFindings } from "#db/queries/findings.server.ts";
import { fairnessOf } from "./fairness-of.ts";
import { type Behind, findContradictions, type MachineFinding } from "./find-contradictions.server.ts";

/** A finding that an editor confirmed and that still stands: the sentence is the one that was confirmed, word for word. */
export type ConfirmedFinding = FairnessShown & { key: string; sentence: string; caveat: string | null; behind: Behind };

/**
 * The confirmed findings around a person or a bill, for everyone. One that the machine no longer finds, or finds in other words because
 * a position or a vote behind it changed, is not shown.
 */
export async function readConfirmedFindings(context: Context, of: FindingsOf): Promise<ConfirmedFinding[]> {
  const confirmed = await listDecidedFindings(context.db, { state: "confirmed" });
  const concerned = confirmed.filter((row) => row.person_id === of.personId || row.bill_id === of.billId);
  if (concerned.length === 0) return [];
  const { findings } = await findContradictions(context, of);
  const rows = new Map(concerned.map((row) => [row.key, row]));
  return findings.flatMap((found) => {
    const row = rows.get(found.key);
    return row && stands(row, found) ? [{ ...fairnessOf(row), ...wordsOf(row), key: row.key, behind: found.behind }] : [];
  });
}

function stands(row: FindingRow, found: MachineFinding): boolean {
  return row.sentence === found.sentence && row.caveat === found.caveat;
}

function wordsOf({ sentence, caveat }: FindingRow) {
  return { sentence, caveat };
}

/** What was decided, by whom and why. */
export type Decided = FairnessShown & {
  key: string;
  state: FindingRow["state"];
  sentence: string;
  caveat: string | null;
  reason: string | null;
  by: string | null;
  at: string;
  revision: number;
};
export type FindingAtDesk = { key: string; sentence: string; caveat: string; behind: Behind; decided: Decided | null };

/**
 * All findings for the editors' desk: those that wait, those confirmed and shown, those whose words changed since, those put aside, those
 * that were confirmed and are no longer found, and votes after a conditional position, which are never a finding.
 *
 * @throws AppError "not-found" for who may not decide
 */
export async function readFindingsForDesk(context: Context) {
  if (!may(context.actor, "finding.decide")) throw new AppError("not-found", "There is no such page.");
  const [{ findings, conditions }, rows] = await Promise.all([findContradictions(context), listDecidedFindings(context.db)]);
  const decided = new Map((await showDecided(context, rows)).map((each) => [each.key, each]));
  const found = findings.map((each): FindingAtDesk => ({ ...pick(each), decided: decided.get(each.key) ?? null }));
  const keys = new Set(found.map(({ key }) => key));
  const confirmed = found.filter(({ decided: own }) => own?.state === "confirmed");
  return {
    waiting: found.filter(({ decided: own }) => own === null),
    shown: confirmed.filter(isAsConfirmed),
    changed: confirmed.filter((each) => !isAsConfirmed(each)),
    dismissed: found.filter(({ decided: own }) => own?.state === "dismissed"),
    noLongerFound: [...decided.values()].filter(({ key, state }) => state === "confirmed" && !keys.has(key)),
    conditions: conditions.map(({ key, sentence, behind }) => ({ key, sentence, behind })),
  };
}

/**
 * One finding with what was decided about it, for the pages on which an editor decides.
 *
 * @throws AppError "not-found" where the machine does not find it (any more), and for who may not decide
 */
export async function readFindingForDesk(context: Context, key: string): Promise<FindingAtDesk> {
  if (!may(context.actor, "finding.decide")) throw new AppError("not-found", "There is no such page.");
  const found = (await findContradictions(context)).findings.find((each) => each.key === key);
  if (!found) throw new AppError("not-found", "The machine does not find this any more.");
  const row = await findDecidedFinding(context.db, key);
  const [decided] = row ? await showDecided(context, [row]) : [];
  return { ...pick(found), decided: decided ?? null };
}

function isAsConfirmed({ sentence, caveat, decided }: FindingAtDesk): boolean {
  return decided?.sentence === sentence && decided.caveat === caveat;
}

function pick({ key, sentence, caveat, behind }: MachineFinding) {
  return { key, sentence, caveat, behind };
}

async function showDecided({ db }: Context, rows: readonly FindingRow[]): Promise<Decided[]> {
  const names = await listAccountNames(
    db,
    rows.flatMap((row) => row.decided_by ?? []),
  );
  return rows.map((row) => ({
    ...fairnessOf(row),
    ...wordsOf(row),
    key: row.key,
    state: row.state,
    reason: row.reason,
    by: row.decided_by ? (names.get(row.decided_by) ?? null) : null,
    at: row.decided_at,
    revision: row.revision,
  }));
}
