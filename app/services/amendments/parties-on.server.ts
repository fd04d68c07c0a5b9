import type { Kysely } from "kysely";
import type { Day } from "#app/lib/dates.ts";
import { listPartiesOfPeople } from "#db/queries/amendments.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/**
 * The party of people on a day: the one that a source shows for it, else the one shown last before it, else the first after it.
 * Null where no source shows one.
 */
export async function partiesOn(
  db: Kysely<Schema>,
  asked: readonly { personId: string | null; on: Day | null }[],
): Promise<(personId: string | null, on: Day | null) => string | null> {
  const ids = [...new Set(asked.flatMap(({ personId }) => personId ?? []))];
  const seats = Map.groupBy(await listPartiesOfPeople(db, ids), (seat) => seat.person_id);
  return (personId, on) => {
    const own = (personId === null ? undefined : seats.get(personId)) ?? [];
    if (on === null) return own.at(-1)?.party ?? null;
    const holds = own.find(({ from_on, to_on }) => (from_on === null || from_on <= on) && (to_on === null || on <= to_on));
    const before = own.findLast(({ from_on }) => from_on === null || from_on <= on);
    return (holds ?? before ?? own[0])?.party ?? null;
  };
}
