import type { DivisionFacts } from "#app/domain/facts/division.ts";
import type { Facts } from "#app/domain/facts/facts.ts";
import { importerName } from "#app/domain/sources/receipt.ts";
import type { Write } from "#app/services/context.server.ts";
import { deleteRows, insertRows, listRowsBy, type Row, updateRow } from "#db/queries/facts/rows.server.ts";
import { layParts } from "./lay-parts.server.ts";
import { type Laid, layRecords, type ToLay } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { WhoSet } from "./who-set.server.ts";

/** Divisions with their roll-calls and what members said about their own votes. */
export async function layDivisions(laying: Laying, tx: Write, facts: Facts, sessionIds: ReadonlyMap<number, string>): Promise<void> {
  const records: ToLay<DivisionFacts>[] = [];
  for (const fact of facts.divisions) {
    const session = sessionIds.get(fact.session);
    if (!session) {
      laying.missing.push(`${fact.slug}: session ${fact.session} is not known.`);
      continue;
    }
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    records.push({ fact, slug: fact.slug, title: fact.title, billId, columns: columnsOf(fact, session, billId) });
  }
  const divisions = await layRecords(laying, tx, "division", records);
  await layEvidence(laying, tx, "division", divisions);
  await layRollCalls(laying, tx, divisions);
  const statements = new Map<string, Row[]>();
  for (const { id, slug, fact } of divisions) {
    const rows: Row[] = [];
    for (const each of fact.statements) {
      const person_id = await laying.referTo(tx, "person", each.person, slug);
      rows.push({
        person_id,
        printed_name: each.printedName,
        quote: each.quote,
        intended_vote: each.intendedVote,
        reply: each.reply,
        effect: each.effect,
      });
    }
    statements.set(id, rows);
  }
  await layParts(
    laying,
    tx,
    {
      table: "vote_statements",
      owner: "division_id",
      keyOf: (row) => String(row.quote),
      fills: ["person_id", "intended_vote", "reply", "effect"],
      field: "statements",
      say: (row) => String(row.printed_name),
      hasPosition: true,
    },
    statements,
  );
}

function columnsOf(fact: DivisionFacts, session: string, billId: string | null): Row {
  return {
    parliamentary_session_id: session,
    reference: fact.reference,
    kind: fact.kind,
    title: fact.title,
    question: fact.question,
    in_name_of: fact.inNameOf,
    bill_id: billId,
    stage: fact.stage,
    held_on: fact.heldOn,
    place: fact.place,
    announced_for: fact.announced.for,
    announced_against: fact.announced.against,
    announced_abstain: fact.announced.abstain,
    result: fact.result,
    consequence: fact.consequence,
    casting_vote: fact.castingVote,
    not_voting_note: fact.notVotingNote,
  };
}

/** A roll-call is laid whole. One that is there is only given the people who have become known, unless this importer had laid it. */
async function layRollCalls(laying: Laying, tx: Write, divisions: readonly Laid<DivisionFacts>[]): Promise<void> {
  const withVotes = divisions.filter((division) => division.fact.votes.length > 0);
  const old = withVotes.filter((division) => !division.isNew).map((division) => division.id);
  const stored = new Map<string, Row[]>();
  for (const row of await listRowsBy(tx, "division_votes", "division_id", old)) {
    const division = String(row.division_id);
    stored.set(division, [...(stored.get(division) ?? []), row]);
  }
  const whoSet = await WhoSet.of(tx, old);
  const fresh: Row[] = [];
  for (const { id, slug, fact } of withVotes) {
    const rows = await voteRows(laying, tx, slug, fact);
    const there = stored.get(id) ?? [];
    if (there.length > 0 && saysSame(there, rows)) {
      await givePeople(laying, tx, id, there, rows);
      continue;
    }
    if (there.length > 0 && whoSet.setterOf(id, "votes") !== importerName(laying.receipt.importer)) {
      laying.contradictory.push(
        `${slug}: the roll-call held (${there.length} names) differs from this import’s (${rows.length} names); the first is kept.`,
      );
      continue;
    }
    if (there.length > 0) await deleteRows(tx, "division_votes", "division_id", id);
    fresh.push(...rows.map((row) => ({ id: laying.context.newId(), division_id: id, ...row })));
    laying.change(id, { field: "votes", from: there.length > 0 ? `${there.length} names` : null, to: `${rows.length} names` });
  }
  await insertRows(tx, "division_votes", fresh);
}

async function voteRows(laying: Laying, tx: Write, slug: string, fact: DivisionFacts): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [position, vote] of fact.votes.entries()) {
    let person_id = await laying.referTo(tx, "person", vote.person, slug);
    // A person votes once: a name that is printed twice keeps its second row, but without the person.
    if (person_id && seen.has(person_id)) {
      laying.contradictory.push(`${slug}: ${vote.printedName} stands in the roll-call twice.`);
      person_id = null;
    }
    if (person_id) seen.add(person_id);
    rows.push({
      position,
      person_id,
      printed_name: vote.printedName,
      seat: vote.seat,
      seat_kind: vote.seatKind ?? null,
      party: vote.party,
      vote: vote.vote,
      proxy_cast_by: vote.proxyCastBy,
    });
  }
  return rows;
}

function saysSame(there: readonly Row[], rows: readonly Row[]): boolean {
  const sayAll = (votes: readonly Row[]) =>
    votes
      .map((row) => `${row.vote} ${row.printed_name} ${row.seat ?? ""}`)
      .sort()
      .join("\n");
  return sayAll(there) === sayAll(rows);
}

async function givePeople(laying: Laying, tx: Write, id: string, there: readonly Row[], rows: readonly Row[]): Promise<void> {
  const people = new Map(rows.map((row) => [`${row.printed_name} ${row.seat ?? ""}`, row.person_id ?? null]));
  const taken = new Set(there.map((row) => row.person_id));
  for (const row of there) {
    const person_id = people.get(`${row.printed_name} ${row.seat ?? ""}`) ?? null;
    if (row.person_id !== null || person_id === null || taken.has(person_id)) continue;
    taken.add(person_id);
    await updateRow(tx, "division_votes", String(row.id), { person_id });
    laying.change(id, { field: "votes", from: null, to: `${row.printed_name} is now known` });
  }
}
