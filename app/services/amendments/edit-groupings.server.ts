import type { StageCode } from "#app/domain/facts/bill.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { changeAmendmentGroup } from "./group-amendments.server.ts";
import { readAmendmentGroups } from "./read-amendment-groups.server.ts";

/**
 * Puts one amendment into a group, in its place there by the order of the Marshalled List; it leaves the group that it was in.
 *
 * @param order numbers in the order of the Marshalled List
 * @throws AppError "not-found", "forbidden"
 */
export async function placeInGroup(
  context: Context,
  { bill, stage, number, group }: { bill: string; stage: StageCode; number: string; group: string },
  order: readonly string[],
): Promise<Outcome<{ isChanged: boolean }>> {
  const { groups } = await readAmendmentGroups(context, bill, stage);
  const target = groups.find(({ slug }) => slug === group);
  if (!target) return refuse({ field: "group", message: "Choose the group" });
  const own = target.amendments.map((each) => each.number);
  if (own.includes(number)) return accept({ isChanged: false });
  const at = (each: string) => (order.includes(each) ? order.indexOf(each) : order.length);
  const numbers = [...own, number].sort((a, b) => at(a) - at(b));
  return changeAmendmentGroup(context, group, { revision: target.revision, numbers });
}

/**
 * Moves a group one place up or down among the groups of its stage.
 *
 * @throws AppError "not-found", "forbidden"
 */
export async function moveGroup(
  context: Context,
  { bill, stage, group, by }: { bill: string; stage: StageCode; group: string; by: -1 | 1 },
): Promise<Outcome<{ isChanged: boolean }>> {
  const { groups } = await readAmendmentGroups(context, bill, stage);
  const at = groups.findIndex(({ slug }) => slug === group);
  const moved = groups[at];
  const other = groups[at + by];
  if (!moved) return refuse({ field: "group", message: "There is no such group any more" });
  if (!other) return accept({ isChanged: false });
  const order = groups.map((each) => (each === moved ? other : each === other ? moved : each));
  // Positions may have gaps, or be the same: all are counted anew, and those that stay are left alone.
  for (const [position, each] of order.entries()) {
    if (each.position === position) continue;
    const changed = await changeAmendmentGroup(context, each.slug, { revision: each.revision, position });
    if (!changed.ok) return changed;
  }
  return accept({ isChanged: true });
}
