import { provisionsAimedAt } from "#app/domain/amendments/aimed-at.ts";
import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { addressesOf, findByAddress, namesOf } from "#app/domain/text/address.ts";
import { type ComparedShown, foldComparison, hasChanged, type NamedRow } from "#app/domain/text/compare/fold.ts";
import { type Block, flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { type ReadableProvision, readableText } from "#app/domain/text/readable-text.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import { type AmendmentStudied, readProceedings } from "#app/services/amendments/read-proceedings.server.ts";
import type { Context } from "#app/services/context.server.ts";
import { compareTexts } from "./read-comparison.server.ts";
import { type BillOfVersions, readVersionsOfBill, type VersionShown } from "./read-versions.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

/** A provision in one version, and what became of it since the version before. */
export type ProvisionInVersion = {
  readonly version: VersionShown;
  /** Null: this version does not have it. */
  readonly stands: {
    readonly anchor: string;
    readonly name: string;
    readonly heading: string | null;
    readonly text: readonly ReadableProvision[];
  } | null;
  readonly fate: "first" | "new" | "unchanged" | "changed" | "left-out" | "not-there";
  /** What changed from the version before; empty unless it is `changed`. */
  readonly changes: readonly ComparedShown[];
  readonly amendments: readonly AmendmentAtProvision[];
};

/** An amendment to a print that was aimed at a provision, and what became of it. */
export type AmendmentAtProvision = Pick<
  AmendmentStudied,
  "key" | "slug" | "wording" | "state" | "member" | "division" | "castingVote" | "preEmptedBy"
> & {
  /** "Agreed to" */
  readonly outcome: string;
  /** The provisions it was aimed at, by name. */
  readonly at: readonly string[];
};

export type ProvisionLife = {
  readonly bill: BillOfVersions;
  /** What it is called where it was looked for. */
  readonly name: string;
  readonly heading: string | null;
  /** The section or schedule that it stands in, where it is not one itself. */
  readonly within: { readonly anchor: string; readonly name: string } | null;
  /** The version whose address was given. */
  readonly version: VersionShown;
  readonly versions: readonly ProvisionInVersion[];
};

type Loaded = { readonly version: VersionShown; readonly text: VersionText };

/**
 * One provision through all versions of its bill, with the amendments that were aimed at it, or at what stands in it.
 *
 * @param versionSlug in which version the address is; null: the newest one that has it
 * @throws AppError "not-found" when no version has a provision there
 */
export async function readProvisionLife(
  context: Context,
  billSlug: string,
  address: string,
  versionSlug: string | null,
): Promise<ProvisionLife> {
  const { bill, versions } = await readVersionsOfBill(context, billSlug);
  const loaded = await Promise.all(
    versions.map(async (version) => ({
      version,
      text: await loadVersionText(context.db, { id: version.id, text_sha256: version.sha256 }),
    })),
  );
  const candidates = loaded.filter(({ version }) => versionSlug === null || version.slug === versionSlug).toReversed();
  const found = candidates.flatMap((each) => {
    const block = findByAddress(each.text.text, address);
    return block ? [{ ...each, block }] : [];
  })[0];
  if (!found) throw new AppError("not-found", "No version of this bill has such a provision.");
  const proceedings = await readProceedings(context, billSlug);
  const { id, heading } = found.block.provision;
  return {
    bill,
    name: namesOf(found.text.text).get(id) ?? address,
    heading,
    within: wholeOf(found.text.text, found.block),
    version: found.version,
    versions: loaded.map((each, at) => {
      const ofPrint = proceedings.filter(({ version }) => version?.id === each.version.id).flatMap(({ amendments }) => amendments);
      return inVersion(id, each, loaded.slice(0, at), ofPrint);
    }),
  };
}

function inVersion(id: string, each: Loaded, before: readonly Loaded[], amendments: readonly AmendmentStudied[]): ProvisionInVersion {
  const provision = findReadable(readableText(each.text), id);
  const last = before.at(-1);
  const wasBefore = last ? blockOf(last.text.text, id) : null;
  const changes = provision && last && wasBefore ? changesWithin(last.text, each.text, id) : [];
  return {
    version: each.version,
    stands: provision ? { anchor: provision.anchor, name: provision.name, heading: provision.heading, text: [provision] } : null,
    fate: fateOf({ isThere: provision !== null, isFirst: !last, wasBefore: wasBefore !== null, isChanged: changes.length > 0 }),
    changes,
    amendments: provision ? aimedWithin(each.text.text, id, amendments) : [],
  };
}

function fateOf(of: { isThere: boolean; isFirst: boolean; wasBefore: boolean; isChanged: boolean }): ProvisionInVersion["fate"] {
  if (!of.isThere) return of.wasBefore ? "left-out" : "not-there";
  if (of.isFirst) return "first";
  if (!of.wasBefore) return "new";
  return of.isChanged ? "changed" : "unchanged";
}

/** What changed in a provision and all that stands in it; what came to stand in it and what was left out of it. */
function changesWithin(from: VersionText, to: VersionText, id: string): readonly ComparedShown[] {
  const [old, next] = [idsWithin(from.text, id), idsWithin(to.text, id)];
  const { comparison } = compareTexts(from, to);
  const rows = comparison.rows.filter((row) => {
    if (row.kind === "kept" || row.kind === "inserted") return next.has(row.next.id) || (row.kind === "kept" && old.has(row.old.id));
    return old.has(row.old.id);
  });
  const shown = foldComparison({ ...comparison, rows }, from.text, to.text);
  return shown.some((each) => each.kind === "row" && hasChanged(rowOf(each.row))) ? shown : [];
}

function rowOf({ row }: NamedRow): NamedRow["row"] {
  return row;
}

function aimedWithin(text: BillText, id: string, amendments: readonly AmendmentStudied[]): readonly AmendmentAtProvision[] {
  const within = idsWithin(text, id);
  const names = namesOf(text);
  return amendments.flatMap((amendment) => {
    const ids = provisionsAimedAt(amendment.studied.located).filter((each) => within.has(each));
    if (ids.length === 0) return [];
    const { key, slug, wording, state, member, division, castingVote, preEmptedBy } = amendment;
    const outcome = state === null ? "What became of it is not known" : amendmentStateWords[state];
    const at = ids.map((each) => names.get(each) ?? "");
    return [{ key, slug, wording, state, member, division, castingVote, preEmptedBy, outcome, at }];
  });
}

/** The section or schedule around a provision; null for one of these, and for what stands in none. */
function wholeOf(text: BillText, block: Block): { anchor: string; name: string } | null {
  const blocks = flatten(text);
  let whole: Block | null = null;
  for (let at = block.parent; at !== null; at = blocks[at]?.parent ?? null) {
    const above = blocks[at];
    if (above && (above.provision.kind === "section" || above.provision.kind === "schedule")) whole = above;
  }
  if (!whole) return null;
  const { id } = whole.provision;
  return { anchor: addressesOf(text).get(id) ?? id, name: namesOf(text).get(id) ?? "" };
}

function idsWithin(text: BillText, id: string): ReadonlySet<string> {
  const blocks = flatten(text);
  const block = blocks.find(({ provision }) => provision.id === id);
  return new Set(block ? blocks.slice(block.index, block.end).map(({ provision }) => provision.id) : []);
}

function blockOf(text: BillText, id: string): Block | null {
  return flatten(text).find(({ provision }) => provision.id === id) ?? null;
}

function findReadable(provisions: readonly ReadableProvision[], id: string): ReadableProvision | null {
  for (const provision of provisions) {
    const found = provision.id === id ? provision : findReadable(provision.children, id);
    if (found) return found;
  }
  return null;
}
