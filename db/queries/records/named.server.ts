import type { Kysely } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { Schema } from "../../schema/schema.ts";
import { findReference } from "./references.server.ts";

/** Somebody named in a line "Name; office": linked where the name is known, else as printed. */
export type Named = {
  person_id: string | null;
  organisation_id: string | null;
  committee_id: string | null;
  printed_name: string | null;
  printed_office: string | null;
};

/** Reads a line "Name; office" and looks the name up among people, organisations and committees. */
export async function readNamedLine(db: Kysely<Schema>, line: string): Promise<Named> {
  const [name = "", ...office] = line.split(";").map((part) => part.trim());
  const nobody: Named = {
    person_id: null,
    organisation_id: null,
    committee_id: null,
    printed_name: name || null,
    printed_office: office.join("; ") || null,
  };
  if (!name) return nobody;
  const person = await findReference(db, "person", name);
  if (person) return { ...nobody, person_id: person.id };
  const organisation = await findReference(db, "organisation", name);
  if (organisation) return { ...nobody, organisation_id: organisation.id };
  const committee = await findReference(db, "committee", name);
  return committee ? { ...nobody, committee_id: committee.id } : nobody;
}

const billRoleOf: Record<string, "member_in_charge" | "additional_member_in_charge"> = {
  members_in_charge: "member_in_charge",
  additional_members_in_charge: "additional_member_in_charge",
};
const letterRoleOf: Record<string, "from" | "to" | "copy"> = { from: "from", to: "to", copies: "copy" };

/** The lines of a field that names people, as they would be typed. */
export async function listNamedLines(db: Kysely<Schema>, kind: RecordKind, id: string, field: string): Promise<string[]> {
  const rows = kind === "bill" ? await billRoles(db, id, field) : await parties(db, kind, id, field);
  return rows.map((row) => {
    const name = row.printed_name ?? row.person ?? row.organisation ?? row.committee ?? "";
    return row.printed_office ? `${name}; ${row.printed_office}`.trim() : name;
  });
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
  if (kind === "bill") {
    const role = billRoleOf[field] ?? "member_in_charge";
    const replaced = role === "member_in_charge" ? (["member_in_charge", "promoter"] as const) : ([role] as const);
    await tx.deleteFrom("bill_roles").where("bill_id", "=", id).where("role", "in", replaced).execute();
    const rows = named.map((each, position) => ({
      id: newId(),
      bill_id: id,
      role: each.organisation_id ? ("promoter" as const) : role,
      person_id: each.person_id,
      organisation_id: each.organisation_id,
      from_on: null,
      to_on: null,
      note: each.printed_office,
      position,
    }));
    if (rows.length > 0) await tx.insertInto("bill_roles").values(rows).execute();
    return;
  }
  if (kind === "meeting") {
    await tx.deleteFrom("meeting_participants").where("meeting_id", "=", id).execute();
    const rows = named.map((each, position) => ({ id: newId(), meeting_id: id, position, role: null, ...each }));
    if (rows.length > 0) await tx.insertInto("meeting_participants").values(rows).execute();
    return;
  }
  const role = letterRoleOf[field] ?? "from";
  await tx.deleteFrom("letter_parties").where("letter_id", "=", id).where("role", "=", role).execute();
  const rows = named.map((each, position) => ({ id: newId(), letter_id: id, role, position, ...each }));
  if (rows.length > 0) await tx.insertInto("letter_parties").values(rows).execute();
}

function billRoles(db: Kysely<Schema>, id: string, field: string) {
  const role = billRoleOf[field] ?? "member_in_charge";
  return db
    .selectFrom("bill_roles")
    .leftJoin("people", "people.id", "bill_roles.person_id")
    .leftJoin("organisations", "organisations.id", "bill_roles.organisation_id")
    .select((e) => [
      "people.name as person",
      "organisations.name as organisation",
      "bill_roles.note as printed_office",
      e.val<string | null>(null).as("committee"),
      e.val<string | null>(null).as("printed_name"),
    ])
    .where("bill_roles.bill_id", "=", id)
    .where("bill_roles.role", "in", role === "member_in_charge" ? ["member_in_charge", "promoter"] : [role])
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
      .select([
        "named.printed_name",
        "named.printed_office",
        "people.name as person",
        "organisations.name as organisation",
        "committees.name as committee",
      ])
      .where("named.meeting_id", "=", id)
      .orderBy("named.position")
      .execute();
  }
  return db
    .selectFrom("letter_parties as named")
    .leftJoin("people", "people.id", "named.person_id")
    .leftJoin("organisations", "organisations.id", "named.organisation_id")
    .leftJoin("committees", "committees.id", "named.committee_id")
    .select([
      "named.printed_name",
      "named.printed_office",
      "people.name as person",
      "organisations.name as organisation",
      "committees.name as committee",
    ])
    .where("named.letter_id", "=", id)
    .where("named.role", "=", letterRoleOf[field] ?? "from")
    .orderBy("named.position")
    .execute();
}
