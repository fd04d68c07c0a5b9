import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import { type Proceedings, type Studied, studyProceedings } from "#app/domain/amendments/proceedings.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { printAmendedAt } from "#app/domain/text/amended-print.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { remember } from "#app/lib/remember.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersionsOfBill, type VersionShown } from "#app/services/versions/read-versions.server.ts";
import { sha256 } from "#app/services/versions/text-columns.server.ts";
import { loadVersionText } from "#app/services/versions/version-texts.server.ts";
import { type AmendmentForEngine, listAmendmentsForEngine } from "./list-amendments-for-engine.server.ts";
import { readOrderOfConsideration } from "./read-amendment-lists.server.ts";
import { asLodged } from "./to-study.ts";

/** An amendment of the record and what the engine understood of it. `key` is its number, or its slug where the record gives it no number of its own. */
export type AmendmentStudied = AmendmentForEngine & { readonly key: string; readonly studied: Studied };

/** The amendments to one print of a bill, or those of one stage where the print is not to hand. */
export type ProceedingsRead = {
  readonly bill: BillOfVersions;
  readonly stage: StageCode;
  /** Null: the print that they amend is not to hand. */
  readonly version: VersionShown | null;
  /** In the order of consideration. */
  readonly amendments: readonly AmendmentStudied[];
  readonly study: Proceedings;
};

/**
 * All amendments of a bill that the actor may see, by stage and print, understood, placed and compared. A bill without prints is understood by
 * wordings alone. What was computed is remembered until an amendment, the order or the text changes.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readProceedings(context: Context, billSlug: string): Promise<readonly ProceedingsRead[]> {
  const { bill, versions } = await readVersionsOfBill(context, billSlug);
  const amendments = await listAmendmentsForEngine(context, { billId: bill.id });
  const groups = Map.groupBy(amendments, (each) => `${each.stage} ${printOf(each, versions)?.id ?? ""}`);
  const read = [...groups.values()].map(async (group) => {
    const [first] = group;
    const stage = first?.stage ?? "stage_2";
    const version = first ? printOf(first, versions) : null;
    const order = await readOrderOfConsideration(context, bill.id, stage);
    const text = version ? await loadVersionText(context.db, { id: version.id, text_sha256: version.sha256 }) : null;
    return proceedingsOf(bill, stage, version, group, text, order.arrangement);
  });
  const all = await Promise.all(read);
  return all.sort((a, b) => a.stage.localeCompare(b.stage) || (a.version?.position ?? 0) - (b.version?.position ?? 0));
}

/** The print that an amendment names; where it names none, the last that its stage amends. Null: it is not to hand, or not for the actor to see. */
function printOf({ version, versionIsHidden, stage }: AmendmentForEngine, versions: readonly VersionShown[]): VersionShown | null {
  if (version) return versions.find(({ id }) => id === version.id) ?? null;
  return versionIsHidden ? null : printAmendedAt(stage, versions);
}

function proceedingsOf(
  bill: BillOfVersions,
  stage: StageCode,
  version: VersionShown | null,
  group: readonly AmendmentForEngine[],
  text: VersionText | null,
  order: OrderOfConsideration,
): ProceedingsRead {
  const keyed = withKeys(group);
  const studied = study(version?.sha256 ?? "", keyed, text, order);
  const byKey = new Map(keyed.map((each) => [each.key, each]));
  const amendments = studied.amendments.flatMap((each) => {
    const amendment = byKey.get(each.number);
    return amendment ? [{ ...amendment, studied: each }] : [];
  });
  return { bill, stage, version, amendments, study: studied };
}

type Keyed = AmendmentForEngine & { readonly key: string };

/** Two rows of the record may bear one number (two lists were read): the second is known by its address. */
function withKeys(group: readonly AmendmentForEngine[]): readonly Keyed[] {
  const taken = new Set<string>();
  return group.map((each) => {
    const key = each.isNumbered && !taken.has(each.number) ? each.number : each.slug;
    taken.add(key);
    return { ...each, key };
  });
}

/** By the SHA-256 of what they rest on. */
const remembered = remember<Proceedings>(24);

function study(sha: string, keyed: readonly Keyed[], text: VersionText | null, order: OrderOfConsideration): Proceedings {
  const lodged = keyed.map((each, at) => asLodged(each, each.key, at));
  const name = sha256(sha, JSON.stringify([order, lodged]));
  return remembered.find(name) ?? remembered.keep(name, studyProceedings(text, lodged, order));
}
