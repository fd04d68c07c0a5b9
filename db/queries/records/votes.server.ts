import type { Insertable, Kysely, Selectable } from "kysely";
import type { DivisionVotesTable, VoteStatementsTable } from "../../schema/divisions.ts";
import type { Schema } from "../../schema/schema.ts";

export type VoteRow = Selectable<DivisionVotesTable>;

/** The rows of a roll-call, in the printed order. */
export function listVoteRows(db: Kysely<Schema>, divisionId: string): Promise<VoteRow[]> {
  return db.selectFrom("division_votes").selectAll().where("division_id", "=", divisionId).orderBy("position").execute();
}

/** Replaces the roll-call of a division. */
export async function replaceVotes(tx: Kysely<Schema>, divisionId: string, rows: readonly Insertable<DivisionVotesTable>[]): Promise<void> {
  await tx.deleteFrom("division_votes").where("division_id", "=", divisionId).execute();
  // Both engines limit the parameters of one statement.
  for (let start = 0; start < rows.length; start += 500) {
    await tx
      .insertInto("division_votes")
      .values(rows.slice(start, start + 500))
      .execute();
  }
}

/** Another division of the session with this reference; null when there is none. */
export async function findDivisionWithReference(
  db: Kysely<Schema>,
  sessionNumber: number,
  reference: string,
  exceptId: string | null,
): Promise<{ slug: string; title: string } | null> {
  const row = await db
    .selectFrom("divisions")
    .innerJoin("parliamentary_sessions", "parliamentary_sessions.id", "divisions.parliamentary_session_id")
    .select(["divisions.slug", "divisions.title"])
    .where("parliamentary_sessions.number", "=", sessionNumber)
    .where("divisions.reference", "=", reference)
    .$if(exceptId !== null, (q) => q.where("divisions.id", "<>", exceptId ?? ""))
    .executeTakeFirst();
  return row ?? null;
}

/** Everyone who could stand in a roll-call, with the names and the seats by which they are told apart. */
export async function listPeopleForMatching(db: Kysely<Schema>) {
  const [people, seats] = await Promise.all([
    db.selectFrom("people").select(["id", "slug", "name", "surname", "forename", "other_names"]).execute(),
    db.selectFrom("seats").innerJoin("areas", "areas.id", "seats.area_id").select(["seats.person_id", "areas.name"]).execute(),
  ]);
  return people.map((person) => ({
    ...person,
    seats: seats.filter((seat) => seat.person_id === person.id).map((seat) => seat.name),
  }));
}

/** One statement about a recorded vote; null when there is none of that division. */
export async function findVoteStatement(db: Kysely<Schema>, divisionId: string, id: string) {
  const row = await db
    .selectFrom("vote_statements")
    .selectAll()
    .where("division_id", "=", divisionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a statement after those that there are. */
export async function insertVoteStatement(tx: Kysely<Schema>, row: Omit<Insertable<VoteStatementsTable>, "position">): Promise<void> {
  const last = await tx
    .selectFrom("vote_statements")
    .select((e) => e.fn.max("position").as("position"))
    .where("division_id", "=", row.division_id)
    .executeTakeFirst();
  await tx
    .insertInto("vote_statements")
    .values({ ...row, position: Number(last?.position ?? -1) + 1 })
    .execute();
}

export async function deleteVoteStatement(tx: Kysely<Schema>, id: string): Promise<void> {
  await tx.deleteFrom("vote_statements").where("id", "=", id).execute();
}

/** The result of a division as announced, by its address or its title; null when there is no such division, or several. */
export async function findAnnouncedResult(db: Kysely<Schema>, slugOrTitle: string) {
  const rows = await db
    .selectFrom("divisions")
    .select(["announced_for", "announced_against", "announced_abstain", "casting_vote"])
    .where((e) => e.or([e("slug", "=", slugOrTitle), e(e.fn<string>("lower", ["title"]), "=", slugOrTitle.toLowerCase())]))
    .limit(2)
    .execute();
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
