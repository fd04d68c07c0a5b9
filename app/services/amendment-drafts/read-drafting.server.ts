import { cutExcerpt } from "#app/domain/amendments/draft/excerpt.ts";
import type { DraftingAt, LodgedHere } from "#app/domain/amendments/draft/study-draft.ts";
import type { AmendingStage } from "#app/domain/amendments/lifecycle.ts";
import { indexVersion, type VersionIndex } from "#app/domain/amendments/version-index.ts";
import { addressesOf } from "#app/domain/text/address.ts";
import { isAmended, type VersionKind } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import { type AmendmentStudied, readProceedings } from "#app/services/amendments/read-proceedings.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersion, readVersionsOfBill, type VersionShown } from "#app/services/versions/read-versions.server.ts";

/** A section, schedule or long title that amendments can be drafted to. */
export type DraftingPlace = { readonly address: string; readonly id: string; readonly name: string; readonly heading: string | null };

/** What the page for drafting shows: the print, what can be chosen in it, and what was chosen. */
export type Drafting = {
  readonly bill: BillOfVersions;
  readonly version: VersionShown;
  readonly versions: readonly VersionShown[];
  readonly places: readonly DraftingPlace[];
  /** Null: nothing is chosen yet. */
  readonly chosen: { readonly place: DraftingPlace; readonly at: DraftingAt } | null;
};

/**
 * Reads what an amendment is drafted to, and the amendments lodged there already.
 *
 * @param versionSlug null: the newest print that a stage amends
 * @param place the address of the provision, or its id; null: none is chosen
 * @throws AppError "not-found" when there is no such bill, version or provision that the actor may see
 */
export async function readDrafting(
  context: Context,
  billSlug: string,
  versionSlug: string | null,
  place: string | null,
): Promise<Drafting> {
  const { bill, version, text, others } = await readVersion(
    context,
    billSlug,
    versionSlug ?? (await findAmendablePrint(context, billSlug)),
  );
  const index = indexVersion(text);
  const places = listPlaces(index);
  const base = { bill, version, versions: others, places };
  if (place === null) return { ...base, chosen: null };
  const found = places.find(({ address, id }) => address === place || id === place);
  const excerpt = found ? cutExcerpt(index, found.id) : null;
  if (!found || !excerpt) throw new AppError("not-found", "There is no such provision to draft an amendment to.");
  const stage = stageOf(version.kind);
  const lodged = await listLodgedHere(context, billSlug, version.id, found.id, index);
  return { ...base, chosen: { place: found, at: { excerpt, stage, others: lodged } } };
}

/** The newest print that a stage amends; null: the newest of all will do. */
async function findAmendablePrint(context: Context, billSlug: string): Promise<string | null> {
  const { versions } = await readVersionsOfBill(context, billSlug);
  return versions.findLast(({ kind }) => isAmended(kind))?.slug ?? null;
}

const drafted: ReadonlySet<string> = new Set(["long-title", "preamble", "section", "schedule"]);

function listPlaces(index: VersionIndex): readonly DraftingPlace[] {
  const addresses = addressesOf(index.version.text);
  return index.blocks
    .filter(({ provision, index: at }) => drafted.has(provision.kind) && index.isQuoted[at] !== true)
    .map(({ provision: { id, heading } }) => ({ address: addresses.get(id) ?? id, id, name: index.nameOf(id), heading }));
}

/** The stage at which a print is amended. */
function stageOf(kind: VersionKind): AmendingStage {
  return kind === "as_amended_at_stage_2" ? "stage_3" : "stage_2";
}

async function listLodgedHere(
  context: Context,
  billSlug: string,
  versionId: string,
  unitId: string,
  index: VersionIndex,
): Promise<readonly LodgedHere[]> {
  const proceedings = await readProceedings(context, billSlug);
  const ofPrint = proceedings.filter(({ version }) => version?.id === versionId).flatMap(({ amendments }) => amendments);
  return ofPrint
    .filter((amendment) => isAimedAt(amendment, unitId, index))
    .map(({ key, slug, wording, state }) => ({ number: key, href: `/amendments/${slug}`, wording, state }));
}

/** Whether its place is in the section; an amendment that runs into the section from another counts. */
function isAimedAt({ studied }: AmendmentStudied, unitId: string, index: VersionIndex): boolean {
  if (!studied.located?.ok) return false;
  const { edit } = studied.located;
  const ids = edit.kind === "words" ? [edit.from.id, edit.to.id] : edit.kind === "provisions" ? edit.ids : [edit.id];
  const unit = index.blockOf(unitId);
  return ids.some((id) => {
    const block = index.blockOf(id);
    return block !== null && unit !== null && block.index >= unit.index && block.index < unit.end;
  });
}
