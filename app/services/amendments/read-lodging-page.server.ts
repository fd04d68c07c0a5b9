import { amendingStages } from "#app/domain/amendments/amending-stage.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";

export type LodgingPageRead = {
  bill: BillOfVersions;
  stages: readonly { value: string; label: string }[];
  versions: readonly { slug: string; title: string; kind: VersionKind }[];
};

/**
 * What the page on which a list is recorded offers: stages and prints.
 *
 * @throws AppError "not-found" when there is no such bill, or the actor may not record lists: both look the same
 */
export async function readLodgingPage(context: Context, billSlug: string): Promise<LodgingPageRead> {
  if (!may(context.actor, "amendment.lodge")) throw new AppError("not-found", "There is no such page.");
  const { bill, versions } = await readVersionsOfBill(context, billSlug);
  return {
    bill,
    stages: amendingStages.map((stage) => ({ value: stage, label: stageWords[stage].official })),
    versions: versions.map(({ slug, title, kind, reference }) => ({ slug, kind, title: reference ? `${title} (${reference})` : title })),
  };
}
