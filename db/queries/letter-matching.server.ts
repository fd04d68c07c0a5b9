import type { Kysely } from "kysely";
import type { HeldLetter } from "#app/domain/letters/read-pasted/match-references.ts";
import type { Schema } from "../schema/schema.ts";
import { uncertainDayOf } from "./uncertain-day.ts";

/** Every letter that is held, drafts included, with the names of who wrote and received it: for what another letter says of them. */
export async function listHeldLetters(db: Kysely<Schema>): Promise<HeldLetter[]> {
  const letters = await db
    .selectFrom("letters")
    .select(["id", "slug", "subject", "sent_on", "sent_not_before", "sent_not_after", "sent_estimate", "sent_why"])
    .orderBy("slug")
    .execute();
  const parties = await db
    .selectFrom("letter_parties")
    .leftJoin("people", "people.id", "letter_parties.person_id")
    .leftJoin("organisations", "organisations.id", "letter_parties.organisation_id")
    .leftJoin("committees", "committees.id", "letter_parties.committee_id")
    .select(["letter_parties.letter_id", "letter_parties.role", "letter_parties.printed_name"])
    .select(["people.name as person", "organisations.name as organisation", "committees.name as committee"])
    .where("letter_parties.role", "in", ["from", "to"])
    .execute();
  const byLetter = Map.groupBy(parties, ({ letter_id }) => letter_id);
  return letters.map((letter) => {
    const namesOf = (role: "from" | "to") =>
      (byLetter.get(letter.id) ?? [])
        .filter((party) => party.role === role)
        .flatMap((party) => party.printed_name ?? party.person ?? party.organisation ?? party.committee ?? []);
    return { slug: letter.slug, subject: letter.subject, sent: uncertainDayOf(letter, "sent"), from: namesOf("from"), to: namesOf("to") };
  });
}
