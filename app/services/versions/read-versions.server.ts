import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import type { VersionKind, VersionText } from "#app/domain/text/version.ts";
import type { Day } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readSources, type SourceShown } from "#app/services/sources/read-sources.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findBillOfVersionVisibleTo, findVersionVisibleTo, listVersionsVisibleTo, type VersionRow } from "#db/queries/versions.server.ts";
import { readVerifications, type VerificationShown } from "./read-verifications.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

/** A version as a list shows it, without its text. */
export type VersionShown = {
  id: string;
  slug: string;
  href: string;
  kind: VersionKind;
  title: string;
  reference: string | null;
  printedOn: Day | null;
  position: number;
  hasLayout: boolean;
  /** Why pages and lines are not known. */
  layoutNote: string | null;
  sourceFormat: VersionSourceFormat;
  /** Changes with the text: what is computed from it can be kept by this. */
  sha256: string;
  isMadeUp: boolean;
  isDraft: boolean;
};

export type BillOfVersions = { id: string; slug: string; title: string; href: string; isMadeUp: boolean };

/** The versions of a bill in their order, each with the check of the amendments that made it. */
export type VersionsOfBill = {
  bill: BillOfVersions;
  versions: readonly (VersionShown & { verification: VerificationShown | null })[];
};

/**
 * The versions of a bill in their order, without their texts.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readVersionsOfBill({ db, actor }: Context, billSlug: string): Promise<VersionsOfBill> {
  const bill = await findBillVisibleTo(db, actor, billSlug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const rows = await listVersionsVisibleTo(db, actor, bill.id);
  const verifications = await readVerifications(db, rows);
  return {
    bill: { id: bill.id, slug: bill.slug, title: bill.short_title, href: `/bills/${bill.slug}`, isMadeUp: bill.is_made_up === 1 },
    versions: rows.map((row) => ({ ...showVersion(row), verification: verifications.get(row.id) ?? null })),
  };
}

/** A version with its text, and the versions beside it. */
export type VersionRead = {
  bill: BillOfVersions;
  version: VersionShown & { remarks: readonly string[]; sources: readonly SourceShown[]; verification: VerificationShown | null };
  /** The parsed text: the same object each time, until the text changes. */
  text: VersionText;
  others: readonly VersionShown[];
};

/**
 * One version of a bill with its text.
 *
 * @param versionSlug its slug, with or without that of the bill in front, or its id; null for the bill's newest version
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readVersion({ db, actor }: Context, billSlug: string, versionSlug: string | null): Promise<VersionRead> {
  const bill = await findBillVisibleTo(db, actor, billSlug);
  const rows = bill ? await listVersionsVisibleTo(db, actor, bill.id) : [];
  const row =
    versionSlug === null
      ? rows.at(-1)
      : rows.find((each) => each.slug === versionSlug || each.id === versionSlug || each.slug === `${billSlug}-${versionSlug}`);
  if (!bill || !row) throw new AppError("not-found", "There is no such version of the bill.");
  const [text, sources, verifications] = await Promise.all([
    loadVersionText(db, row),
    readSources(db, "version", [row.id]),
    readVerifications(db, rows),
  ]);
  return {
    bill: { id: bill.id, slug: bill.slug, title: bill.short_title, href: `/bills/${bill.slug}`, isMadeUp: bill.is_made_up === 1 },
    version: {
      ...showVersion(row),
      remarks: textsOf(row.remarks),
      sources: sources.get(row.id) ?? [],
      verification: verifications.get(row.id) ?? null,
    },
    text,
    others: rows.map(showVersion),
  };
}

/**
 * The parsed text of a version by its address or id.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readVersionText({ db, actor }: Context, billSlug: string, slugOrId: string): Promise<VersionText> {
  const row = await findVersionVisibleTo(db, actor, billSlug, slugOrId);
  if (!row) throw new AppError("not-found", "There is no such version of the bill.");
  return loadVersionText(db, row);
}

/**
 * Where the text of a version is read, by its own address: what lists of changes know of it.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readVersionAddress({ db, actor }: Context, slug: string): Promise<string> {
  const bill = await findBillOfVersionVisibleTo(db, actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such version of a bill.");
  return `/bills/${bill}/text/${slug}`;
}

/** A version as a list shows it. */
export function showVersion(row: VersionRow): VersionShown {
  return {
    id: row.id,
    slug: row.slug,
    href: `/bills/${row.bill_slug}/text/${row.slug}`,
    kind: row.kind,
    title: row.title,
    reference: row.reference,
    printedOn: row.printed_on,
    position: row.position,
    hasLayout: Number(row.has_layout) === 1,
    layoutNote: row.layout_note,
    sourceFormat: row.source_format,
    sha256: row.text_sha256,
    isMadeUp: row.is_made_up === 1 || row.bill_is_made_up === 1,
    isDraft: row.published_at === null,
  };
}
