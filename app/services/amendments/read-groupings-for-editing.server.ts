import type { SuggestedGroup } from "#app/domain/amendments/suggest-groups.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type GroupingsRead, readGroupings, suggestAmendmentGroups } from "./read-groupings.server.ts";

/**
 * The groupings of a stage for the page that edits them, with suggestions where they are asked for.
 *
 * @throws AppError "not-found" when there is no such bill, or the actor may not group amendments: both look the same
 */
export async function readGroupingsForEditing(
  context: Context,
  billSlug: string,
  stage: string | null,
  suggest: "all" | "ungrouped" | null,
): Promise<GroupingsRead & { suggestions: readonly SuggestedGroup[] | null }> {
  if (!may(context.actor, "amendment.group")) throw new AppError("not-found", "There is no such page.");
  const read = await readGroupings(context, billSlug, stage);
  const suggestions = suggest ? await suggestAmendmentGroups(context, billSlug, read.stage.value, suggest === "ungrouped") : null;
  return { ...read, suggestions };
}
