import { type BillFacts, type BillTitleFacts, billTypes, enactments, outcomes, stageCodes } from "#app/domain/facts/bill.ts";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import type { PersonFacts } from "#app/domain/facts/people.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import { isDay } from "#app/lib/dates.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { claimsOf } from "./bill-claims.ts";
import { blockOf, endedOn, procedureOf } from "./bill-outcome.ts";
import { citedDivisions, stageEventsOf } from "./bill-stages.ts";
import { type BillRow, billsFile } from "./bills-shape.ts";
import { withVersion } from "./importer-version.ts";
import { foldName, type ImportOptions, matchPerson } from "./known.ts";
import { personByName } from "./person-by-name.ts";
import { readJson } from "./read-json.ts";
import { tellHoles, tellNumbersTwice, tellStagesOutOfOrder } from "./receipt-checks.ts";
import { SourceBook } from "./source-book.ts";

const importer = "bills";

/** Reads `bills.json`. What a row does not say stays null; what it says in an unknown word is told in a remark and stays null too. */
export function importBills(text: string, { file, fileSha256, known }: ImportOptions): Outcome<Imported> {
  const read = readJson(text, billsFile);
  if (!read.ok) return read;
  const rows = read.value.bills;
  const sources = new SourceBook();
  const people = new Map<string, PersonFacts>();
  const missing: string[] = [];
  const contradictory: string[] = [];
  const held = new Set(known.divisions ?? []);

  const bills = rows.map((row): BillFacts => {
    const citations = citationsOf(row, sources);
    const personOf = (name: string) => {
      const match = matchPerson(known, { name });
      if (match.person) return match.person;
      if (known.people.some((person) => person.names.some((other) => foldName(other) === foldName(name)))) {
        missing.push(`${row.id}: ${name} is named as member in charge, but ${match.why}; the place is left empty.`);
        return null;
      }
      const person = personByName(name, citations, `Known by name only, as member in charge of the ${row.shortTitle}.`);
      people.set(person.slug, people.get(person.slug) ?? person);
      return person.slug;
    };
    const { claims, contradictions, dropped } = claimsOf(row, sources, citations);
    contradictory.push(...contradictions);
    missing.push(...dropped);
    for (const reference of citedDivisions(row)) {
      if (!held.has(reference)) missing.push(`${row.id}: the division on ${reference} is cited, and its roll-call is not held.`);
    }
    const { bill, remarks } = billOf(row, personOf, held);
    return { ...bill, citations, claims, remarks: [...remarks, ...row.notes] };
  });

  const { holes, faults } = checksOf(rows);
  return accept({
    facts: { ...noFacts, sources: sources.list(), people: [...people.values()], bills },
    receipt: {
      kind: importer,
      file,
      fileSha256,
      importer: withVersion(importer),
      asked: rows.length,
      came: bills.length,
      missing: [...missing, ...sources.refusals, ...holes],
      contradictory: [...contradictory, ...faults],
    },
  });
}

/** Holes in the numbers of each session, numbers given twice, and stages out of order. */
function checksOf(rows: readonly BillRow[]): { holes: string[]; faults: string[] } {
  const sessions = [...new Set(rows.map((row) => row.session))].sort((a, b) => a - b);
  const numbersOf = sessions.map((session) => ({
    of: `SP Bill numbers of session ${session}:`,
    numbered: rows.flatMap((row) =>
      row.session === session && row.spBillNumber !== null ? [{ record: row.id, number: row.spBillNumber }] : [],
    ),
  }));
  const stages = rows.flatMap((row) => {
    const events = row.stages.flatMap(({ stage, date }) => {
      const code = stageCodes.find((each) => each === stage);
      return code ? [{ stage: code, on: date !== null && isDay(date) ? date : null }] : [];
    });
    return tellStagesOutOfOrder(row.id, events);
  });
  return {
    holes: numbersOf.flatMap(({ of, numbered }) => tellHoles(of, numbered)),
    faults: [...numbersOf.flatMap(({ of, numbered }) => tellNumbersTwice(of.slice(0, -1), numbered)), ...stages],
  };
}

function billOf(row: BillRow, personOf: (name: string) => string | null, held: ReadonlySet<string>) {
  const remarks: string[] = [];
  const unknown = (field: string, word: string | null) => {
    if (word !== null) remarks.push(`The source gives the ${field} as “${word}”, which is none of the words used here; it is left open.`);
    return null;
  };
  const day = (field: string, text: string | null) => (text !== null && !isDay(text) ? unknown(field, text) : text);
  const procedure = procedureOf(row.procedure);
  if (procedure.remark) remarks.push(procedure.remark);
  const roles = [
    ...(row.memberInCharge ? [{ role: "member_in_charge" as const, person: personOf(row.memberInCharge) }] : []),
    ...row.additionalMembersInCharge.map((name) => ({ role: "additional_member_in_charge" as const, person: personOf(name) })),
  ];
  const bill: Omit<BillFacts, "citations"> = {
    slug: row.id,
    session: row.session,
    spBillNumber: row.spBillNumber,
    shortTitle: row.shortTitle,
    actTitle: row.actTitle,
    longTitle: row.longTitle,
    summary: null,
    type: billTypes.find((type) => type === row.type) ?? unknown("type", row.type),
    procedure: procedure.code,
    introducedOn: day("date of introduction", row.introducedOn),
    outcome: outcomes.find((word) => word === row.outcome) ?? unknown("outcome", row.outcome),
    outcomeOn: endedOn(row),
    outcomeCause: row.outcomeCause,
    enactment: enactments.find((word) => word === row.enactmentStatus) ?? unknown("enactment", row.enactmentStatus),
    assentOn: day("date of Royal Assent", row.royalAssentOn),
    aspNumber: row.aspNumber,
    ...blockOf(row),
    leadCommittee: null,
    titles: titlesOf(row),
    roles: roles.flatMap(({ role, person }) => (person ? [{ role, person, organisation: null, from: null, to: null }] : [])),
    stageEvents: stageEventsOf(row, held, remarks),
    divisionsCited: citedDivisions(row),
  };
  return { bill, remarks };
}

/** A renamed bill had its first title from introduction to the day of the renaming, where the row has those days. */
function titlesOf(row: BillRow): BillTitleFacts[] {
  const renamedOn = row.stages.find((stage) => stage.event === "renamed")?.date ?? null;
  const titles: BillTitleFacts[] = [];
  if (row.renamedFrom) titles.push({ title: row.renamedFrom, kind: "short", from: row.introducedOn, to: renamedOn });
  if (row.proposalTitle) titles.push({ title: row.proposalTitle, kind: "proposal", from: null, to: null });
  return titles;
}

function citationsOf(row: BillRow, sources: SourceBook): CitationFacts[] {
  return row.sources.flatMap((source) => sources.citeRow(source, row.id));
}
