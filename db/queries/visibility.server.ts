import { may } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";

/**
 * Whether the viewer finds drafts. Every query that names a viewer leaves unpublished records out for all others,
 * so that what may not be seen is simply not found.
 */
export function findsDrafts(viewer: Actor): boolean {
  return may(viewer, "draft.read");
}
