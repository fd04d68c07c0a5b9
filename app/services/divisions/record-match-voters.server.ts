import type { Kysely } from "kysely";
import type { Vote } from "#app/domain/facts/division.ts";
import { type Known, matchPerson } from "#app/importers/known.ts";
import type { RollRow } from "#app/importers/official-report/roll-row.ts";
import { seatKindOf } from "#app/importers/seat-kind.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listPeopleForMatching, type VoteRow } from "#db/queries/records/votes.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** A row of a roll-call with the person who is meant; null where the name is nobody's or several people's, and `why` says which. */
export type MatchedVote = RollRow & { vote: Vote; personId: string | null; why: string | null; seatKind: VoteRow["seat_kind"] };

/** Finds people by the names of a roll-call. A row that was matched before stays matched; nobody is matched twice. */
export async function matchVoters(
  db: Kysely<Schema>,
  votes: readonly (RollRow & { vote: Vote })[],
  before: readonly VoteRow[],
): Promise<MatchedVote[]> {
  const people = await listPeopleForMatching(db);
  const known: Known = {
    people: people.map((person) => ({
      slug: person.id,
      names: [person.name, `${person.surname}, ${person.forename ?? ""}`, ...textsOf(person.other_names)],
      seats: person.seats,
    })),
    bills: [],
  };
  const taken = new Set<string>();
  return votes.map((row) => {
    const earlier = before.find((each) => each.printed_name === row.name && each.seat === row.seat && each.person_id !== null);
    const match = earlier?.person_id ? { person: earlier.person_id, why: null } : matchPerson(known, { name: row.name, seat: row.seat });
    const isTaken = match.person !== null && taken.has(match.person);
    if (match.person !== null) taken.add(match.person);
    return {
      ...row,
      personId: isTaken ? null : match.person,
      why: isTaken ? "stands twice" : match.why,
      seatKind: seatKindOf(row.seat),
    };
  });
}

/** Finds one person by a name as printed; null where it is nobody's or several people's. */
export async function matchOne(db: Kysely<Schema>, name: string): Promise<string | null> {
  const [match] = await matchVoters(db, [{ name, seat: null, party: null, proxyCastBy: null, vote: "for" }], []);
  return match?.personId ?? null;
}
