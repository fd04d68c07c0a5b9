import type { DivisionFacts } from "#app/domain/facts/division.ts";
import type { PersonFacts, SeatFacts } from "#app/domain/facts/people.ts";
import { invariant } from "#app/lib/assert.ts";
import { cite } from "./in-short.ts";
import { membersKnown } from "./members-known.ts";
import type { RollCallLine } from "./roll-calls/read-roll-call.ts";

/** A division whose roll-call names were read, so that each vote has its person. */
export type NamedDivision = Omit<DivisionFacts, "votes"> & { votes: readonly RollCallLine[] };

/**
 * Makes a person of every name in the roll-calls, with party and seat as printed, from the first to the last day on which they were seen.
 * A name that was printed differently on another day (Natalie Don, later Don-Innes) is kept under its latest form, the others beside it.
 */
export function peopleInRollCalls(divisions: readonly NamedDivision[]): readonly PersonFacts[] {
  const inOrder = [...divisions].sort((a, b) => a.heldOn.localeCompare(b.heldOn));
  const slugs = new Set(inOrder.flatMap((division) => division.votes.map((vote) => vote.person)));
  return [...slugs].sort().map((slug) => personInRollCalls(slug, inOrder));
}

function personInRollCalls(slug: string, divisions: readonly NamedDivision[]): PersonFacts {
  const seen = divisions.flatMap((division) => division.votes.filter((vote) => vote.person === slug).map((vote) => ({ vote, division })));
  const latest = seen.at(-1)?.vote;
  invariant(latest, `a person of the roll-calls is in none of them: ${slug}`);
  const names = new Set(seen.map(({ vote }) => `${vote.forename} ${vote.surname}`));
  const name = `${latest.forename} ${latest.surname}`;
  names.delete(name);
  const known = membersKnown[slug];
  return {
    slug,
    name,
    surname: latest.surname,
    forename: latest.forename,
    otherNames: [...names],
    parliamentMemberId: known?.parliamentMemberId ?? null,
    parlparseId: known?.parlparseId ?? null,
    seats: seatsSeen(seen.map(({ vote, division }) => ({ vote, on: division.heldOn }))),
    offices: known?.offices ?? [],
    citations: [
      ...seen.flatMap(({ division }) =>
        division.citations.slice(0, 1).map(({ source }) => cite(source, `party and seat as printed in the roll-call of ${division.slug}`)),
      ),
      ...(known?.offices.some((held) => held.externalId) ? [cite("parlparse-sp-ministers", "posts held")] : []),
    ],
  };
}

function seatsSeen(seen: readonly { vote: RollCallLine; on: string }[]): readonly SeatFacts[] {
  const seats = new Map<string, SeatFacts>();
  for (const { vote, on } of seen) {
    const key = `${vote.seat}|${vote.party}`;
    const before = seats.get(key);
    if (before) seats.set(key, { ...before, to: on });
    else if (vote.seat)
      seats.set(key, { area: vote.seat, areaKind: vote.seatKind ?? null, party: vote.party, from: on, to: on, basis: "observed" });
  }
  return [...seats.values()];
}
