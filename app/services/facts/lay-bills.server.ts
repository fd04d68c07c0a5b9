import type { BillFacts, ProposalFacts } from "#app/domain/facts/bill.ts";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { Write } from "#app/services/context.server.ts";
import { listAllRows, type Row } from "#db/queries/facts/rows.server.ts";
import { layConsultations, layDocuments, layLinks, layRoles, layTitles } from "./lay-bill-parts.server.ts";
import { layParts } from "./lay-parts.server.ts";
import { type Laid, layRecords, type ToLay } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { listColumn, uncertainColumns } from "./record-columns.ts";

/** Bills with their titles, members in charge, documents and consultations. Stage events come after the divisions that decided them. */
export async function layBills(
  laying: Laying,
  tx: Write,
  facts: Facts,
  sessionIds: ReadonlyMap<number, string>,
): Promise<Laid<BillFacts>[]> {
  const numbers = await numbersTaken(tx);
  const records: ToLay<BillFacts>[] = [];
  for (const fact of facts.bills) {
    const session = sessionIds.get(fact.session);
    if (!session) {
      laying.missing.push(`${fact.slug}: session ${fact.session} is not known.`);
      continue;
    }
    records.push({
      fact,
      slug: fact.slug,
      title: fact.shortTitle,
      billId: null,
      columns: await billColumns(laying, tx, fact, session, numbers),
    });
  }
  const bills = await layRecords(laying, tx, "bill", records);
  await layEvidence(laying, tx, "bill", bills);
  await layTitles(laying, tx, bills);
  await layRoles(laying, tx, bills);
  await layDocuments(laying, tx, bills);
  await layConsultations(laying, tx, bills);
  await layLinks(
    laying,
    tx,
    "bill",
    bills.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics ?? [], bills: [] })),
  );
  return bills;
}

/** What came before a Member's Bill. */
export async function layProposals(laying: Laying, tx: Write, facts: Facts, sessionIds: ReadonlyMap<number, string>): Promise<void> {
  const records: ToLay<ProposalFacts>[] = [];
  for (const fact of facts.proposals) {
    const session = sessionIds.get(fact.session);
    if (!session) {
      laying.missing.push(`${fact.slug}: session ${fact.session} is not known.`);
      continue;
    }
    const billId = await laying.referTo(tx, "bill", fact.bill, fact.slug);
    const columns: Row = {
      parliamentary_session_id: session,
      title: fact.title,
      purpose: fact.purpose,
      member_id: await laying.referTo(tx, "person", fact.member, fact.slug),
      bill_id: billId,
      ...uncertainColumns("draft_lodged", fact.draftLodged),
      ...uncertainColumns("consultation_opened", fact.consultationOpened),
      ...uncertainColumns("consultation_closed", fact.consultationClosed),
      consultation_url: fact.consultationUrl,
      ...uncertainColumns("final_lodged", fact.finalLodged),
      supporters: fact.supporters,
      ...uncertainColumns("right_to_introduce", fact.rightToIntroduce),
      outcome: fact.outcome,
    };
    records.push({ fact, slug: fact.slug, title: fact.title, billId, columns });
  }
  const proposals = await layRecords(laying, tx, "proposal", records);
  await layEvidence(laying, tx, "proposal", proposals);
  const supporters = new Map<string, Row[]>();
  for (const { id, slug, fact } of proposals) {
    const ids = await Promise.all((fact.supporterPeople ?? []).map((person) => laying.referTo(tx, "person", person, slug)));
    supporters.set(
      id,
      ids.flatMap((person_id) => (person_id ? [{ person_id }] : [])),
    );
  }
  const keyOf = (row: Row) => String(row.person_id);
  await layParts(
    laying,
    tx,
    { table: "proposal_supporters", owner: "proposal_id", keyOf, field: "supporter_people", say: () => "a supporter", hasId: false },
    supporters,
  );
}

async function billColumns(laying: Laying, tx: Write, fact: BillFacts, session: string, numbers: Map<string, string>): Promise<Row> {
  return {
    parliamentary_session_id: session,
    sp_bill_number: freeNumber(laying, fact, session, numbers),
    short_title: fact.shortTitle,
    act_title: fact.actTitle,
    long_title: fact.longTitle,
    summary: fact.summary,
    provisions: listColumn(fact.provisions),
    type: fact.type,
    procedure: fact.procedure,
    introduced_on: fact.introducedOn,
    outcome: fact.outcome,
    outcome_on: fact.outcomeOn,
    outcome_cause: fact.outcomeCause,
    enactment: fact.enactment,
    assent_on: fact.assentOn,
    asp_number: fact.aspNumber,
    block_route: fact.blockRoute,
    block_outcome: fact.blockOutcome,
    lead_committee_id: await laying.referTo(tx, "committee", fact.leadCommittee, fact.slug),
    divisions_cited: listColumn(fact.divisionsCited),
  };
}

/** Two bills of one session can never share a number: the second claim to it is told, and its number stays unknown. */
function freeNumber(laying: Laying, fact: BillFacts, session: string, numbers: Map<string, string>): number | null {
  if (fact.spBillNumber === null) return null;
  const key = `${session} ${fact.spBillNumber}`;
  const bearer = numbers.get(key);
  if (bearer !== undefined && bearer !== fact.slug) {
    laying.contradictory.push(
      `${fact.slug}: SP Bill ${fact.spBillNumber} of session ${fact.session} is already the number of ${bearer}; the number was left out.`,
    );
    return null;
  }
  numbers.set(key, fact.slug);
  return fact.spBillNumber;
}

async function numbersTaken(tx: Write): Promise<Map<string, string>> {
  const rows = await listAllRows(tx, "bills", ["slug", "parliamentary_session_id", "sp_bill_number"]);
  return new Map(
    rows.flatMap((row) =>
      row.sp_bill_number === null ? [] : [[`${row.parliamentary_session_id} ${row.sp_bill_number}`, String(row.slug)] as const],
    ),
  );
}
