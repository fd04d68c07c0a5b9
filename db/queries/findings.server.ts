import type { Insertable, Kysely } from "kysely";
import type { FindingState } from "#app/domain/facts/record.ts";
import type { PositionFindingsTable } from "../schema/record.ts";
import type { Schema } from "../schema/schema.ts";

export type FindingRow = Awaited<ReturnType<typeof listDecidedFindings>>[number];

/** What was decided about findings of the machine, newest first. */
export function listDecidedFindings(db: Kysely<Schema>, { state }: { state?: FindingState } = {}) {
  return db
    .selectFrom("position_findings")
    .selectAll()
    .$if(state !== undefined, (q) => q.where("state", "=", state ?? "confirmed"))
    .orderBy("decided_at", "desc")
    .orderBy("key")
    .execute();
}

export async function findDecidedFinding(db: Kysely<Schema>, key: string): Promise<FindingRow | null> {
  return (await db.selectFrom("position_findings").selectAll().where("key", "=", key).executeTakeFirst()) ?? null;
}

export async function insertFinding(tx: Kysely<Schema>, row: Insertable<PositionFindingsTable>): Promise<void> {
  await tx.insertInto("position_findings").values(row).execute();
}

/** Changes a decision, if nobody else did meanwhile; false: somebody did. */
export async function updateFinding(
  tx: Kysely<Schema>,
  { id, revision }: Pick<FindingRow, "id" | "revision">,
  columns: Partial<Omit<Insertable<PositionFindingsTable>, "id" | "key" | "revision">>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("position_findings")
    .set({ ...columns, revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteFinding(tx: Kysely<Schema>, id: string): Promise<void> {
  await tx.deleteFrom("position_findings").where("id", "=", id).execute();
}

/** What the machine is to look at: of one person, around one bill, or all. */
export type FindingsOf = { personId?: string; billId?: string };

/** Published positions of people on whole bills and on amendments: what was said. */
export function listSaidOfPeople(db: Kysely<Schema>, { personId, billId }: FindingsOf) {
  return db
    .selectFrom("positions")
    .innerJoin("people", "people.id", "positions.person_id")
    .leftJoin("amendments", "amendments.id", "positions.amendment_id")
    .innerJoin("bills", (join) =>
      join.on((e) => e("bills.id", "=", e.fn.coalesce("positions.bill_id", "amendments.bill_id"))).on("bills.published_at", "is not", null),
    )
    .leftJoin("statements", (join) =>
      join.onRef("statements.id", "=", "positions.statement_id").on("statements.published_at", "is not", null),
    )
    .select([
      "positions.id",
      "positions.slug",
      "positions.stance",
      "positions.condition",
      "positions.from_on",
      "positions.from_not_before",
      "positions.from_not_after",
      "positions.from_estimate",
      "positions.from_why",
      "positions.created_at",
      "positions.division_id",
      "positions.is_made_up",
      "people.slug as person_slug",
      "bills.slug as bill_slug",
      "amendments.slug as amendment_slug",
      "statements.id as statement_id",
      "statements.division_id as statement_division_id",
    ])
    .where("positions.published_at", "is not", null)
    .where("people.published_at", "is not", null)
    .where("positions.provision", "is", null)
    .where("positions.question_id", "is", null)
    .where("positions.motion", "is", null)
    .where((e) => e.or([e("positions.amendment_id", "is", null), e("amendments.published_at", "is not", null)]))
    .$if(personId !== undefined, (q) => q.where("positions.person_id", "=", personId ?? ""))
    .$if(billId !== undefined, (q) => q.where("bills.id", "=", billId ?? ""))
    .orderBy("positions.created_at")
    .orderBy("positions.slug")
    .execute();
}

/** Recorded votes in published divisions about bills, of people who have a position on the bill or the amendment, or who said what they meant. */
export function listVotesToCompare(db: Kysely<Schema>, { personId, billId }: FindingsOf) {
  return db
    .selectFrom("division_votes")
    .innerJoin("divisions", "divisions.id", "division_votes.division_id")
    .innerJoin("people", "people.id", "division_votes.person_id")
    .innerJoin("bills", "bills.id", "divisions.bill_id")
    .leftJoin("amendments", (join) =>
      join.onRef("amendments.division_id", "=", "divisions.id").on("amendments.published_at", "is not", null),
    )
    .leftJoin("vote_statements", (join) =>
      join
        .onRef("vote_statements.division_id", "=", "divisions.id")
        .onRef("vote_statements.person_id", "=", "division_votes.person_id")
        .on("vote_statements.intended_vote", "is not", null),
    )
    .select([
      "division_votes.vote",
      "people.id as person_id",
      "people.slug as person_slug",
      "people.name as person",
      "divisions.slug as division_slug",
      "divisions.reference",
      "divisions.kind",
      "divisions.stage",
      "divisions.question",
      "divisions.title",
      "divisions.held_on",
      "divisions.is_made_up",
      "bills.id as bill_id",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "amendments.id as amendment_id",
      "amendments.slug as amendment_slug",
      "amendments.number as amendment_number",
      "vote_statements.intended_vote",
    ])
    .where("divisions.published_at", "is not", null)
    .where("people.published_at", "is not", null)
    .where("bills.published_at", "is not", null)
    .where((e) =>
      e.or([
        e("vote_statements.intended_vote", "is not", null),
        e.exists(
          e
            .selectFrom("positions")
            .select("positions.id")
            .whereRef("positions.person_id", "=", "division_votes.person_id")
            .where("positions.published_at", "is not", null)
            .where((held) =>
              held.or([
                held("positions.bill_id", "=", held.ref("divisions.bill_id")),
                held("positions.amendment_id", "=", held.ref("amendments.id")),
              ]),
            ),
        ),
      ]),
    )
    .$if(personId !== undefined, (q) => q.where("people.id", "=", personId ?? ""))
    .$if(billId !== undefined, (q) => q.where("bills.id", "=", billId ?? ""))
    .orderBy("divisions.held_on")
    .orderBy("divisions.slug")
    .orderBy("people.surname")
    .orderBy("people.slug")
    .execute();
}
