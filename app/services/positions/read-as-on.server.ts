import type { Actor } from "#app/domain/permissions/roles.ts";
import type { HeldShown, PositionShown } from "#app/domain/positions/position-shown.ts";
import { type SubjectAsOn, showAsOn } from "#app/domain/positions/show-as-on.ts";
import { type Day, dayInLondon } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listSeatsOfPeople } from "#db/queries/people.server.ts";
import type { PositionsOf } from "#db/queries/positions.server.ts";
import { readHeldPositions } from "./read-positions.server.ts";

const everyone: Actor = { kind: "visitor" };

/** Positions on one subject as on a day. `drafts`: entries that only editors see, which are in nothing else. */
export type PositionsAsOn = SubjectAsOn & { drafts: readonly PositionShown[] };

/** What is published on a subject, and apart from it the drafts that the actor may see. */
export async function readPublishedAndDrafts(context: Context, of: PositionsOf) {
  const [published, all] = await Promise.all([
    readHeldPositions({ ...context, actor: everyone }, of),
    context.actor.kind === "visitor" ? [] : readHeldPositions(context, of),
  ]);
  return { published, drafts: all.map(({ shown }) => shown).filter(({ isDraft }) => isDraft) };
}

/** Who held what on a day: of the one subject that `of` names. */
export async function readAsOn(context: Context, of: PositionsOf, day: Day | null): Promise<PositionsAsOn & { day: Day }> {
  const on = day ?? dayInLondon(context.now);
  const { published, drafts } = await readPublishedAndDrafts(context, of);
  const partyOf = await readPartiesOn(context, published, on);
  return { ...showAsOn(published, on, partyOf), drafts, day: on };
}

/** The party that a source shows for each of these people on the day; not known on days that no source covers. */
export async function readPartiesOn({ db }: Context, held: readonly HeldShown[], day: Day): Promise<(holder: string) => string | null> {
  const people = new Set(held.flatMap(({ holder }) => (holder.startsWith("person:") ? [holder.slice("person:".length)] : [])));
  const parties = new Map<string, string>();
  for (const seat of await listSeatsOfPeople(db, [...people])) {
    // A seat that was only seen in sources is known no longer than they show it; one that is stated lasts until its last day.
    const last = seat.to_on ?? (seat.basis === "stated" ? day : seat.from_on);
    const isCovered = seat.from_on !== null && last !== null && seat.from_on <= day && day <= last;
    if (isCovered && seat.party) parties.set(`person:${seat.person_id}`, seat.party);
  }
  return (holder) => parties.get(holder) ?? null;
}
