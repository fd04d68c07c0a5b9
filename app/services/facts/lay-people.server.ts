import type { Facts } from "#app/domain/facts/facts.ts";
import type { PersonFacts, SeatFacts } from "#app/domain/facts/people.ts";
import { slugify } from "#app/importers/sources.ts";
import { foldText } from "#app/lib/text.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listAllRows, listRowsBy, type Row, updateRow } from "#db/queries/facts/rows.server.ts";
import { layParts } from "./lay-parts.server.ts";
import { type Laid, layRecords } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { listColumn } from "./record-columns.ts";

/** Topics, organisations and people, with their seats and posts; committees come after, since they name people. */
export async function layPeople(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  await layRecords(
    laying,
    tx,
    "topic",
    facts.topics.map((fact) => ({
      fact,
      slug: fact.slug,
      title: fact.name,
      billId: null,
      columns: {
        name: fact.name,
        description: fact.description,
        kind: fact.kind ?? "subject",
        citation: fact.citation ?? null,
        url: fact.url ?? null,
      },
    })),
  );
  const organisations = await layRecords(
    laying,
    tx,
    "organisation",
    facts.organisations.map((fact) => ({
      fact,
      slug: fact.slug,
      title: fact.name,
      billId: null,
      columns: { name: fact.name, kind: fact.kind, website: fact.website, note: fact.note },
    })),
  );
  await layEvidence(laying, tx, "organisation", organisations);
  const people = await layRecords(laying, tx, "person", facts.people.map(personToLay));
  await layEvidence(laying, tx, "person", people);
  await laySeats(laying, tx, people);
  await layOffices(laying, tx, people);
}

/** Committees with those of their members whom the facts name. */
export async function layCommittees(laying: Laying, tx: Write, facts: Facts, sessionIds: ReadonlyMap<number, string>): Promise<void> {
  const held = facts.committees.filter((fact) => sessionIds.has(fact.session));
  for (const fact of facts.committees)
    if (!sessionIds.has(fact.session)) laying.missing.push(`${fact.slug}: session ${fact.session} is not known.`);
  const committees = await layRecords(
    laying,
    tx,
    "committee",
    held.map((fact) => ({
      fact,
      slug: fact.slug,
      title: fact.name,
      billId: null,
      columns: {
        name: fact.name,
        short_name: fact.shortName,
        parliamentary_session_id: sessionIds.get(fact.session) ?? null,
        note: fact.note,
      },
    })),
  );
  await layEvidence(laying, tx, "committee", committees);
  const members = new Map<string, Row[]>();
  for (const { id, slug, fact } of committees) {
    const rows: Row[] = [];
    for (const { person, role, from, to } of fact.members) {
      const person_id = await laying.referTo(tx, "person", person, slug);
      if (person_id) rows.push({ person_id, role, from_on: from, to_on: to });
    }
    members.set(id, rows);
  }
  const keyOf = (row: Row) => `${row.person_id} ${row.role} ${row.from_on ?? ""}`;
  await layParts(
    laying,
    tx,
    { table: "committee_members", owner: "committee_id", keyOf, fills: ["to_on"], field: "members", say: (row) => String(row.role) },
    members,
  );
}

function personToLay(fact: PersonFacts) {
  const columns = {
    name: fact.name,
    surname: fact.surname,
    forename: fact.forename,
    folded_name: foldText(fact.name),
    other_names: listColumn(fact.otherNames),
    parliament_member_id: fact.parliamentMemberId,
    parlparse_id: fact.parlparseId,
    note: fact.note ?? null,
  };
  return { fact, slug: fact.slug, title: fact.name, billId: null, columns };
}

/** A seat seen again is one seat, from the first to the last day on which any source showed it. */
async function laySeats(laying: Laying, tx: Write, people: readonly Laid<PersonFacts>[]): Promise<void> {
  const withSeats = people.filter((person) => person.fact.seats.length > 0);
  const areas = await keptNames(
    laying,
    tx,
    "areas",
    withSeats.flatMap(({ fact }) => fact.seats.map(({ area, areaKind }) => ({ name: area, more: { name: area, kind: areaKind } }))),
  );
  const parties = await keptNames(
    laying,
    tx,
    "parties",
    withSeats.flatMap(({ fact }) =>
      fact.seats.flatMap(({ party }) => (party ? [{ name: party, more: { short_name: party, name: null } }] : [])),
    ),
  );
  const stored = await listRowsBy(
    tx,
    "seats",
    "person_id",
    withSeats.filter((person) => !person.isNew).map((person) => person.id),
  );
  const byKey = new Map(stored.map((row) => [seatKey(row), row]));
  const fresh = new Set<Row>();
  for (const { id, fact } of withSeats) {
    for (const seat of fact.seats) {
      const row: Row = {
        person_id: id,
        area_id: areas.get(slugify(seat.area)) ?? null,
        party_id: seat.party ? (parties.get(slugify(seat.party)) ?? null) : null,
        from_on: seat.from,
        to_on: seat.to,
        basis: seat.basis,
      };
      const known = byKey.get(seatKey(row));
      if (!known) {
        const made = { id: laying.context.newId(), ...row };
        byKey.set(seatKey(row), made);
        fresh.add(made);
        laying.change(id, { field: "seats", from: null, to: saySeat(seat) });
        continue;
      }
      const from_on = earlier(known.from_on ?? null, seat.from);
      const to_on = later(known.to_on ?? null, seat.to);
      if (from_on === (known.from_on ?? null) && to_on === (known.to_on ?? null)) continue;
      Object.assign(known, { from_on, to_on });
      if (fresh.has(known)) continue;
      await updateRow(tx, "seats", String(known.id), { from_on, to_on });
      laying.change(id, { field: "seats", from: null, to: saySeat({ ...seat, from: String(from_on), to: String(to_on) }) });
    }
  }
  await insertRows(tx, "seats", [...fresh]);
}

/** Posts: one with a number of its own is known by it; else by its title and first day. */
async function layOffices(laying: Laying, tx: Write, people: readonly Laid<PersonFacts>[]): Promise<void> {
  const holders = people.filter((person) => person.fact.offices.length > 0);
  const titles = [];
  for (const { fact, slug } of holders) {
    for (const { office, organisation } of fact.offices) {
      titles.push({ name: office, more: { title: office, organisation_id: await laying.referTo(tx, "organisation", organisation, slug) } });
    }
  }
  const offices = await keptNames(laying, tx, "offices", titles);
  const external = new Map(
    (await listAllRows(tx, "office_holdings", ["external_id", "person_id"])).flatMap((row) =>
      row.external_id ? [[String(row.external_id), row.person_id] as const] : [],
    ),
  );
  const wanted = new Map<string, Row[]>();
  for (const { id, slug, fact } of holders) {
    const rows = fact.offices.flatMap(({ office, from, to, note, externalId }): Row[] => {
      const holder = externalId ? external.get(externalId) : undefined;
      if (holder !== undefined && holder !== id) {
        laying.contradictory.push(`${slug}: the post ${externalId} (${office}) is held here by somebody else; it was left there.`);
        return [];
      }
      if (externalId) external.set(externalId, id);
      return [
        { office_id: offices.get(slugify(office)) ?? null, from_on: from, to_on: to, note: note ?? null, external_id: externalId ?? null },
      ];
    });
    wanted.set(id, [...(wanted.get(id) ?? []), ...rows]);
  }
  const keyOf = (row: Row) => (row.external_id ? String(row.external_id) : `${row.office_id} ${row.from_on ?? ""}`);
  const titleOf = new Map([...offices].map(([slug, id]) => [id, slug]));
  await layParts(
    laying,
    tx,
    {
      table: "office_holdings",
      owner: "person_id",
      keyOf,
      fills: ["to_on", "note"],
      field: "offices",
      say: (row) => `${titleOf.get(String(row.office_id))} from ${row.from_on ?? "?"}`,
    },
    wanted,
  );
}

/** The ids of names that have a table of their own; those that are new are put in. */
async function keptNames(
  laying: Laying,
  tx: Write,
  table: "areas" | "parties" | "offices",
  names: readonly { name: string; more: Row }[],
): Promise<Map<string, string>> {
  const ids = new Map((await listAllRows(tx, table, ["id", "slug"])).map((row) => [String(row.slug), String(row.id)]));
  const fresh: Row[] = [];
  for (const { name, more } of names) {
    const slug = slugify(name);
    if (ids.has(slug)) continue;
    const id = laying.context.newId();
    ids.set(slug, id);
    fresh.push({ id, slug, ...more });
  }
  await insertRows(tx, table, fresh);
  return ids;
}

function seatKey(row: Row): string {
  return `${row.person_id} ${row.area_id ?? ""} ${row.party_id ?? ""} ${row.basis}`;
}

function saySeat({ area, party, from, to }: SeatFacts): string {
  return `${area}${party ? ` (${party})` : ""}, seen ${from ?? "?"} to ${to ?? "?"}`;
}

function earlier(a: string | number | null, b: string | null): string | number | null {
  return a === null || b === null ? (a ?? b) : String(a) < b ? a : b;
}

function later(a: string | number | null, b: string | null): string | number | null {
  return a === null || b === null ? (a ?? b) : String(a) > b ? a : b;
}
