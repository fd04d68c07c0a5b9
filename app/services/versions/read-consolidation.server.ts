import { may } from "#app/domain/permissions/may.ts";
import { addressesOf } from "#app/domain/text/address.ts";
import { AppError } from "#app/lib/errors.ts";
import { remember } from "#app/lib/remember.ts";
import type { Context } from "#app/services/context.server.ts";
import { listLatestVerifications } from "#db/queries/verifications.server.ts";
import { findVersionVisibleTo, listVersionsVisibleTo } from "#db/queries/versions.server.ts";
import type { VerificationShown } from "./read-verifications.server.ts";
import { type BillOfVersions, readVersion, showVersion, type VersionShown } from "./read-versions.server.ts";
import { type Consolidated, consolidate, engineVersion, inputsOf } from "./verify-version.server.ts";

/** The check of a version, provision by provision. */
export type ConsolidationPage = {
  readonly bill: BillOfVersions;
  readonly version: VersionShown;
  /** The version before, to which the amendments were made. */
  readonly from: VersionShown;
  /** The check that is kept; null: none yet. */
  readonly kept: VerificationShown | null;
  /** Whether a text, an amendment or the engine changed since the check that is kept. */
  readonly isOutdated: boolean;
  /** As it comes out now. */
  readonly now: Consolidated;
  /** Addresses in the published version, by identity. */
  readonly anchors: Readonly<Record<string, string>>;
  readonly mayVerify: boolean;
};

/**
 * What the agreed amendments make of the version before, held against a version, each provision with both readings.
 *
 * @throws AppError "not-found" for an unknown version, and for the first of a bill: there is nothing to check it against
 */
export async function readConsolidation(context: Context, billSlug: string, versionSlug: string): Promise<ConsolidationPage> {
  const { bill, version, text } = await readVersion(context, billSlug, versionSlug);
  const to = await findVersionVisibleTo(context.db, context.actor, billSlug, version.id);
  const before = to
    ? (await listVersionsVisibleTo(context.db, context.actor, to.bill_id)).filter((each) => each.position < to.position)
    : [];
  const from = before.at(-1);
  if (!to || !from) throw new AppError("not-found", "This is the first version of the bill: there is none before it to check it against.");
  const inputs = await inputsOf(context, from, to);
  const [last] = (await listLatestVerifications(context.db, [to.id])).filter((row) => row.version_from_id === from.id);
  const now = remembered.find(inputs.sha) ?? remembered.keep(inputs.sha, await consolidate(context, inputs));
  return {
    bill,
    version,
    from: showVersion(from),
    kept: version.verification,
    isOutdated: last !== undefined && (last.inputs_sha256 !== inputs.sha || last.engine_version !== engineVersion),
    now,
    anchors: Object.fromEntries(addressesOf(text.text)),
    mayVerify: may(context.actor, "version.verify"),
  };
}

/** By the SHA-256 of what it rests on. */
const remembered = remember<Consolidated>(8);
