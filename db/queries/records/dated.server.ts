import type { Kysely } from "kysely";
import { committeeRole, type DatedKind, type DatedLine, printDatedLine } from "#app/domain/records/dated-line.ts";
import type { Schema } from "../../schema/schema.ts";
import { freeSlug } from "../free-slug.server.ts";
import { listNamesakes } from "./references.server.ts";

type DatedRow = DatedLine & { id: string };
type Fresh = { newId: () => string; slugOf: (text: string) => string };

/** The dated lines of a record, as they would be typed: its offices, its seats, its members, its former titles. */
export async function listDatedLines(db: Kysely<Schema>, kind: DatedKind, id: string): Promise<string[]> {
  return (await listed[kind](db, id)).map(printDatedLine);
}

/**
 * Replaces the dated lines of a record. A line that stays keeps its row, and one of which only the days were corrected keeps what is
 * not shown (where it comes from).
 */
export async function replaceDated(
  tx: Kysely<Schema>,
  kind: DatedKind,
  id: string,
  lines: readonly DatedLine[],
  fresh: Fresh,
): Promise<void> {
  const before = await listed[kind](tx, id);
  const free = new Set(before);
  const take = (picks: (row: DatedRow) => boolean) => {
    const found = [...free].find(picks);
    if (found) free.delete(found);
    return found;
  };
  const exact = lines.map((line) => take((row) => printDatedLine(row) === printDatedLine(line)));
  for (const [place, line] of lines.entries()) {
    if (exact[place]) continue;
    const sameHead = take((row) => headOf(row) === headOf(line));
    if (sameHead) await corrected[kind](tx, sameHead.id, line);
    else await added[kind](tx, id, line, fresh);
  }
  for (const row of free) await removed[kind](tx, row.id);
  if (kind === "former-title") await placeFormerTitles(tx, id, lines);
}

/** Former titles stand in the order in which they were entered, for where no day is known that order is all that is. */
async function placeFormerTitles(tx: Kysely<Schema>, billId: string, lines: readonly DatedLine[]): Promise<void> {
  const places = lines.map(printDatedLine);
  for (const row of await listed["former-title"](tx, billId)) {
    const position = places.indexOf(printDatedLine(row));
    await tx.updateTable("bill_titles").set({ position }).where("id", "=", row.id).execute();
  }
}

function headOf({ head }: DatedLine): string {
  return printDatedLine({ head, from: null, to: null, note: null });
}

const listed: Record<DatedKind, (db: Kysely<Schema>, id: string) => Promise<DatedRow[]>> = {
  office: async (db, id) => {
    const rows = await db
      .selectFrom("office_holdings as held")
      .innerJoin("offices", "offices.id", "held.office_id")
      .select(["held.id", "offices.title", "held.from_on", "held.to_on", "held.note"])
      .where("held.person_id", "=", id)
      .orderBy("held.from_on")
      .orderBy("held.id")
      .execute();
    return rows.map((row) => ({ id: row.id, head: [row.title], from: row.from_on, to: row.to_on, note: row.note }));
  },
  seat: async (db, id) => {
    const rows = await db
      .selectFrom("seats")
      .leftJoin("areas", "areas.id", "seats.area_id")
      .leftJoin("parties", "parties.id", "seats.party_id")
      .select(["seats.id", "parties.short_name", "areas.name", "seats.from_on", "seats.to_on"])
      .where("seats.person_id", "=", id)
      .orderBy("seats.from_on")
      .orderBy("seats.id")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      head: [row.short_name ?? "?", row.name ?? "?"],
      from: row.from_on,
      to: row.to_on,
      note: null,
    }));
  },
  "committee-member": async (db, id) => {
    const rows = await db
      .selectFrom("committee_members as member")
      .innerJoin("people", "people.id", "member.person_id")
      .select(["member.id", "people.name", "member.role", "member.from_on", "member.to_on"])
      .where("member.committee_id", "=", id)
      .orderBy("people.surname")
      .orderBy("member.id")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      head: [row.name, row.role.replace("_", " ")],
      from: row.from_on,
      to: row.to_on,
      note: null,
    }));
  },
  "former-title": async (db, id) => {
    const rows = await db
      .selectFrom("bill_titles")
      .select(["id", "title", "from_on", "to_on"])
      .where("bill_id", "=", id)
      .where("kind", "=", "short")
      .orderBy("position")
      .orderBy("id")
      .execute();
    return rows.map((row) => ({ id: row.id, head: [row.title], from: row.from_on, to: row.to_on, note: null }));
  },
};

const corrected: Record<DatedKind, (tx: Kysely<Schema>, id: string, line: DatedLine) => Promise<unknown>> = {
  office: (tx, id, { from, to, note }) =>
    tx.updateTable("office_holdings").set({ from_on: from, to_on: to, note }).where("id", "=", id).execute(),
  seat: (tx, id, { from, to }) => tx.updateTable("seats").set({ from_on: from, to_on: to, basis: "stated" }).where("id", "=", id).execute(),
  "committee-member": (tx, id, { from, to }) =>
    tx.updateTable("committee_members").set({ from_on: from, to_on: to }).where("id", "=", id).execute(),
  "former-title": (tx, id, { from, to }) => tx.updateTable("bill_titles").set({ from_on: from, to_on: to }).where("id", "=", id).execute(),
};

const removed: Record<DatedKind, (tx: Kysely<Schema>, id: string) => Promise<unknown>> = {
  office: (tx, id) => tx.deleteFrom("office_holdings").where("id", "=", id).execute(),
  seat: (tx, id) => tx.deleteFrom("seats").where("id", "=", id).execute(),
  "committee-member": (tx, id) => tx.deleteFrom("committee_members").where("id", "=", id).execute(),
  "former-title": (tx, id) => tx.deleteFrom("bill_titles").where("id", "=", id).execute(),
};

const added: Record<DatedKind, (tx: Kysely<Schema>, id: string, line: DatedLine, fresh: Fresh) => Promise<unknown>> = {
  office: async (tx, id, { head: [title = ""], from, to, note }, { newId, slugOf }) => {
    const known = await tx.selectFrom("offices").select("id").where("title", "=", title).orderBy("slug").executeTakeFirst();
    const officeId = known?.id ?? newId();
    if (!known)
      await tx
        .insertInto("offices")
        .values({ id: officeId, slug: await freeSlug(tx, "offices", slugOf(title)), title })
        .execute();
    await tx
      .insertInto("office_holdings")
      .values({ id: newId(), office_id: officeId, person_id: id, from_on: from, to_on: to, note })
      .execute();
  },
  seat: async (tx, id, { head: [party = "", area = ""], from, to }, { newId, slugOf }) => {
    const knownParty = await tx
      .selectFrom("parties")
      .select("id")
      .where((e) => e.or([e("short_name", "=", party), e("name", "=", party)]))
      .executeTakeFirst();
    const knownArea = await tx.selectFrom("areas").select("id").where("name", "=", area).executeTakeFirst();
    const partyId = knownParty?.id ?? newId();
    const areaId = knownArea?.id ?? newId();
    if (!knownParty)
      await tx
        .insertInto("parties")
        .values({ id: partyId, slug: await freeSlug(tx, "parties", slugOf(party)), short_name: party })
        .execute();
    if (!knownArea)
      await tx
        .insertInto("areas")
        .values({ id: areaId, slug: await freeSlug(tx, "areas", slugOf(area)), name: area })
        .execute();
    await tx
      .insertInto("seats")
      .values({ id: newId(), person_id: id, area_id: areaId, party_id: partyId, from_on: from, to_on: to, basis: "stated" })
      .execute();
  },
  "committee-member": async (tx, id, { head: [name = "", role = ""], from, to }, { newId }) => {
    const [person] = await listNamesakes(tx, "person", name);
    if (!person) throw new Error("Bug: a member of a committee was not looked up before");
    await tx
      .insertInto("committee_members")
      .values({ id: newId(), committee_id: id, person_id: person.id, role: committeeRole(role) ?? "member", from_on: from, to_on: to })
      .execute();
  },
  "former-title": (tx, id, { head: [title = ""], from, to }, { newId }) =>
    tx
      .insertInto("bill_titles")
      .values({ id: newId(), bill_id: id, title, kind: "short", from_on: from, to_on: to, position: 0 })
      .execute(),
};
