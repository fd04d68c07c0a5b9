import type { VersionKind } from "./version.ts";

/** Which print of a bill a version is, in words. */
export const versionKindWords: Record<VersionKind, string> = {
  as_introduced: "As introduced",
  as_amended_at_stage_2: "As amended at Stage 2",
  as_passed: "As passed",
  act: "Act",
  other: "Another print",
};
