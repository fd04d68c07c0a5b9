import type { StageCode } from "#app/domain/facts/bill.ts";
import type { VersionKind } from "./version.ts";

/** Not amended at Stage 2, a bill goes to Stage 3 as introduced. */
const amendedAt: Partial<Record<StageCode, readonly VersionKind[]>> = {
  stage_2: ["as_introduced"],
  consideration_stage: ["as_introduced"],
  stage_3: ["as_introduced", "as_amended_at_stage_2"],
  final_stage: ["as_introduced", "as_amended_at_stage_2"],
};

/** The print whose pages and lines amendments name at a stage: the last that can be amended then. Null: it is not to hand. */
export function printAmendedAt<Version extends { readonly kind: VersionKind }>(
  stage: StageCode,
  versions: readonly Version[],
): Version | null {
  return versions.findLast(({ kind }) => amendedAt[stage]?.includes(kind)) ?? null;
}
