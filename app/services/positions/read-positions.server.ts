import type { Stance } from "#app/domain/facts/record.ts";
import { historyOf, saysTheSame } from "#app/domain/positions/held-position.ts";
import type { HeldShown, PositionShown } from "#app/domain/positions/position-shown.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listPositionsVisibleTo, type PositionsOf } from "#db/queries/positions.server.ts";
import { showPositions } from "./show-positions.server.ts";

/** A position in a list; `before`: the position that this one replaced, a change of mind. */
export type PositionInList = PositionShown & { before: { stance: Stance; from: UncertainDay } | null };

/** Positions, oldest first, each with what the same holder thought before on the same subject. Nothing is overwritten. */
export async function readPositions(context: Context, of: PositionsOf = {}): Promise<PositionInList[]> {
  return withBefore(await readHeldPositions(context, of));
}

/** The same as the reckoning takes them. */
export async function readHeldPositions(context: Context, of: PositionsOf = {}): Promise<HeldShown[]> {
  return showPositions(context, await listPositionsVisibleTo(context.db, context.actor, of));
}

/** A draft replaces nothing yet. */
export function withBefore(held: readonly HeldShown[]): PositionInList[] {
  const before = new Map<string, HeldShown>();
  for (const { entries } of historyOf(held.filter(({ shown }) => !shown.isDraft))) {
    for (const [place, entry] of entries.entries()) {
      const previous = entries[place - 1];
      if (previous && !saysTheSame(previous, entry)) before.set(entry.slug, previous);
    }
  }
  return held.map(({ slug, shown }) => {
    const replaced = before.get(slug);
    return { ...shown, before: replaced ? { stance: replaced.stance, from: replaced.from } : null };
  });
}
