import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { nameAlone } from "#app/domain/people/name.ts";
import type { Schema } from "../../schema/schema.ts";
import { listNamesakes } from "./references.server.ts";

/** Somebody named in a line "Name; office": linked where the name is known, else as printed. */
export type Named = {
  person_id: string | null;
  organisation_id: string | null;
  committee_id: string | null;
  printed_name: string | null;
  printed_office: string | null;
  /** The row that the line stood for already: what the line does not show (a role, dates) is kept with it. */
  keptId: string | null;
};

/** A line as it is read: who is meant, or that several bear the name (then nobody is linked, and `addresses` tells them apart). */
export type NamedLine = { line: string; named: Named; addresses: readonly string[] };

/**
 * Reads lines "Name; office". A line that stands for a row of the record keeps that row, with all that the line does not show;
 * another is looked up among people, organisations and committees by name or by the last part of the address.
 */
export async function readNamedLines(
  db: Kysely<Schema>,
  lines: readonly string[],
  before: { kind: RecordKind; id: string; field: string } | null,
): Promise<NamedLine[]> {
  const rows = before ? await listNamed(db, before.kind, before.id, before.field) : [];
  const free = new Set(rows);
  const take = (picks: (row: NamedRow) => boolean) => {
    const found = [...free].find(picks);
    if (found) free.delete(found);
    return found;
  };
  // Rows that are unchanged are taken first, so that a changed office never takes the row of a namesake.
  const exact = lines.map((line) => take((row) => lineOf(row) === line));
  const read: NamedLine[] = [];
  for (const [place, line] of lines.entries()) {
    const { name, office } = partsOf(line);
    const kept = exact[place] ?? take((row) => nameOf(row) === name);
    if (kept) read.push({ line, named: { ...kept.named, printed_office: office }, addresses: [] });
    else read.push(await lookUp(db, line));
  }
  return read;
}

/** The lines of a field that names people, as they would be typed. */
export async function listNamedLines(db: Kysely<Schema>, kind: RecordKind, id: string, field: string): Promise<string[]> {
  return (await listNamed(db, kind, id, field)).map(lineOf);
}

/** Replaces those whom a field names. Of a bill, a promoter that is an organisation takes the place of a member in charge. */
export async function replaceNamed(
  tx: Kysely<Schema>,
  kind: RecordKind,
  id: string,
  field: string,
  named: readonly Named[],
  newId: () => string,
): Promise<void> {
  if (kind === "bill") return replaceBillRoles(tx, id, field, named, newId);
  if (kind === "meeting") return replaceParticipants(tx, id, named, newId);
  const role = letterRoleOf[field] ?? "from";
  await tx.deleteFrom("letter_parties").where("letter_id", "=", id).where("role", "=", role).execute();
  const rows = named.map(({ keptId, ...each }, position) => ({ id: keptId ?? newId(), letter_id: id, role, position, ...each }));
  if (rows.length > 0) await tx.insertInto("letter_parties").values(rows).execute();
}

const billRoleOf: Record<string, "member_in_charge" | "additional_member_in_charge"> = {
  members_in_charge: "member_in_charge",
  additional_members_in_charge: "additional_member_in_charge",
};
const letterRoleOf: Record<string, "from" | "to" | "copy"> = { from: "from", to: "to", copies: "copy" };

async function replaceBillRoles(
  tx: Kysely<Schema>,
  id: string,
  field: string,
  named: readonly Named[],
  newId: () => string,
): Promise<void> {
  const role = billRoleOf[field] ?? "member_in_charge";
  const replaced = rolesUnder(role);
  const before = await tx
    .selectFrom("bill_roles")
    .select(["id", "role", "from_on", "to_on"])
    .where("bill_id", "=", id)
    .where("role", "in", replaced)
    .execute();
  await tx.deleteFrom("bill_roles").where("bill_id", "=", id).where("role", "in", replaced).execute();
  const rows = named.map((each, position) => {
    const kept = before.find((row) => row.id === each.keptId);
    return {
      id: kept?.id ?? newId(),
      bill_id: id,
      role: kept?.role ?? (each.organisation_id ? ("promoter" as const) : role),
      person_id: each.person_id,
      organisation_id: each.organisation_id,
      from_on: kept?.from_on ?? null,
      to_on: kept?.to_on ?? null,
      note: each.printed_office,
      position,
    };
  });
  if (rows.length > 0) await tx.insertInto("bill_roles").values(rows).execute();
}

async function replaceParticipants(tx: Kysely<Schema>, id: string, named: readonly Named[], newId: () => string): Promise<void> {
  const before = await tx.selectFrom("meeting_participants").select(["id", "role"]).where("meeting_id", "=", id).execute();
  await tx.deleteFrom("meeting_participants").where("meeting_id", "=", id).execute();
  const rows = named.map(({ keptId, ...each }, position) => {
    const kept = before.find((row) => row.id === keptId);
    return { id: kept?.id ?? newId(), meeting_id: id, position, role: kept?.role ?? null, ...each };
  });
  if (rows.length > 0) await tx.insertInto("meeting_participants").values(rows).execute();
}

function rolesUnder(role: "member_in_charge" | "additional_member_in_charge") {
  return role === "member_in_charge" ? (["member_in_charge", "promoter"] as const) : ([role] as const);
}

type NamedRow = { named: Named; person: string | null; organisation: string | null; committee: string | null };

function nameOf({ named, person, organisation, committee }: NamedRow): string {
  return named.printed_name ?? person ?? organisation ?? committee ?? "";
}

function lineOf(row: NamedRow): string {
  const office = row.named.printed_office;
  return (office ? `${nameOf(row)}; ${office}` : nameOf(row)).replaceAll(/\s+/g, " ").trim();
}

function partsOf(line: string): { name: string; office: string | null } {
  const [name = "", ...office] = line.split(";").map((part) => part.trim());
  return { name, office: office.join("; ") || null };
}

async function lookUp(db: Kysely<Schema>, line: string): Promise<NamedLine> {
  const { name, office } = partsOf(line);
  const nobody: Named = {
    person_id: null,
    organisation_id: null,
    committee_id: null,
    printed_name: name || null,
    printed_office: office,
    keptId: null,
  };
  if (!name) return { line, named: nobody, addresses: [] };
  for (const kind of ["person", "organisation", "committee"] as const) {
    const [one, ...others] = await listNamesakes(db, kind, name);
    if (!one) continue;
    if (others.length > 0) return { line, named: nobody, addresses: [one, ...others].map((each) => each.slug) };
    // Known by name, so the name is not kept a second time: it follows the record's.
    return { line, named: { ...nobody, printed_name: null, [`${kind}_id`]: one.id }, addresses: [] };
  }
  // "Rose Hedge MSP" is Rose Hedge, where nobody else is: how it was printed is kept.
  const alone = nameAlone(name);
  const [person, ...others] = alone === name ? [] : await listNamesakes(db, "person", alone);
  return { line, named: person && others.length === 0 ? { ...nobody, person_id: person.id } : nobody, addresses: [] };
}

async function listNamed(db: Kysely<Schema>, kind: RecordKind, id: string, field: string): Promise<NamedRow[]> {
  const rows = kind === "bill" ? await billRoles(db, id, field) : await parties(db, kind, id, field);
  return rows.map(({ id: keptId, person, organisation, committee, ...named }) => ({
    named: { ...named, keptId },
    person,
    organisation,
    committee,
  }));
}

function billRoles(db: Kysely<Schema>, id: string, field: string) {
  return db
    .selectFrom("bill_roles")
    .leftJoin("people", "people.id", "bill_roles.person_id")
    .leftJoin("organisations", "organisations.id", "bill_roles.organisation_id")
    .select((e) => [
      "bill_roles.id",
      "bill_roles.person_id",
      "bill_roles.organisation_id",
      "people.name as person",
      "organisations.name as organisation",
      "bill_roles.note as printed_office",
      e.val<string | null>(null).as("committee_id"),
      e.val<string | null>(null).as("committee"),
      e.val<string | null>(null).as("printed_name"),
    ])
    .where("bill_roles.bill_id", "=", id)
    .where("bill_roles.role", "in", rolesUnder(billRoleOf[field] ?? "member_in_charge"))
    .orderBy("bill_roles.position")
    .execute();
}

async function parties(db: Kysely<Schema>, kind: RecordKind, id: string, field: string) {
  if (kind === "meeting") {
    return db
      .selectFrom("meeting_participants as named")
      .leftJoin("people", "people.id", "named.person_id")
      .leftJoin("organisations", "organisations.id", "named.organisation_id")
      .leftJoin("committees", "committees.id", "named.committee_id")
      .select([...namedColumns, ...nameColumns])
      .where("named.meeting_id", "=", id)
      .orderBy("named.position")
      .execute();
  }
  return db
    .selectFrom("letter_parties as named")
    .leftJoin("people", "people.id", "named.person_id")
    .leftJoin("organisations", "organisations.id", "named.organisation_id")
    .leftJoin("committees", "committees.id", "named.committee_id")
    .select([...namedColumns, ...nameColumns])
    .where("named.letter_id", "=", id)
    .where("named.role", "=", letterRoleOf[field] ?? "from")
    .orderBy("named.position")
    .execute();
}

const namedColumns = [
  "named.id",
  "named.person_id",
  "named.organisation_id",
  "named.committee_id",
  "named.printed_name",
  "named.printed_office",
] as const;
const nameColumns = ["people.name as person", "organisations.name as organisation", "committees.name as committee"] as const;
