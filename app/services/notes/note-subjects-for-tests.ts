import type { Kysely } from "kysely";
import { castNow } from "#db/fixtures/cast.ts";
import type { Schema } from "#db/schema/schema.ts";

const made = { created_at: castNow, updated_at: castNow, is_made_up: 1, published_at: castNow } as const;

/** One made-up thing of each kind that a note can be about, and a bill that is a draft. */
export async function insertNoteSubjects(db: Kysely<Schema>): Promise<void> {
  const session = { parliamentary_session_id: "session" };
  await db.insertInto("legislatures").values({ id: "parliament", slug: "scottish-parliament", name: "Scottish Parliament" }).execute();
  await db
    .insertInto("parliamentary_sessions")
    .values({ id: "session", legislature_id: "parliament", number: 6, starts_on: "2021-05-13", updated_at: castNow })
    .execute();
  await db
    .insertInto("bills")
    .values([
      { ...made, ...session, id: "hedgehogs", slug: "care-of-hedgehogs", short_title: "Care of Hedgehogs (made up)" },
      { ...made, ...session, id: "draft", slug: "draft", short_title: "Care of Toads (made up)", published_at: null },
    ])
    .execute();
  await db
    .insertInto("letters")
    .values({
      ...made,
      id: "letter",
      slug: "letter-about-hedgehogs",
      kind: "letter",
      subject: "Hedgehogs (made up)",
      text_found: 0,
      confidence: "inferred",
    })
    .execute();
  await db
    .insertInto("amendments")
    .values({ ...made, id: "amendment", slug: "amendment-1", bill_id: "hedgehogs", stage: "stage_2", number: "1", wording: "In section 1" })
    .execute();
  await db
    .insertInto("divisions")
    .values({
      ...made,
      ...session,
      id: "division",
      slug: "vote-on-hedgehogs",
      kind: "motion",
      title: "Vote on hedgehogs (made up)",
      held_on: "2026-10-01",
      announced_for: 1,
      announced_against: 0,
      announced_abstain: 0,
      result: "agreed",
    })
    .execute();
}
