import type { Kysely } from "kysely";
import { recorded } from "#app/domain/events/record-event.ts";
import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import { versionForm } from "#app/domain/records/text-forms.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { slugOf } from "#app/lib/text.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { clashWithOthers } from "#app/services/records/clash-with-others.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { resolveFields } from "#app/services/records/resolve-fields.server.ts";
import { citeSource, type SourceGiven } from "#app/services/records/source-given.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findRecord, insertRecord } from "#db/queries/records/records.server.ts";
import { findNextVersionPosition, findVersionBefore, isVersionSlugTaken, listTextsOfBill } from "#db/queries/versions.server.ts";
import type { Schema } from "#db/schema/schema.ts";
import { countCarried, identifyText } from "./identify-text.ts";
import { textColumns } from "./text-columns.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

/** A version as an editor records it: what the form says of it, and the text that was read and shown to them. */
export type VersionGiven = {
  /** Slug of the bill. */
  bill: string;
  /** The fields of the version's form, as typed; `position` left out: after the last. */
  typed: Readonly<Record<string, string | null | undefined>>;
  text: VersionText;
  sourceFormat: VersionSourceFormat;
  publish: boolean;
  isMadeUp?: boolean;
  source: SourceGiven | null;
};

/** `carried`: of how many provisions the identity comes from the version before; `provisions`: of how many. */
export type VersionRecorded = { id: string; slug: string; title: string; href: string; provisions: number; carried: number };

/**
 * Records a version of a bill's text: as a draft, or published at once. Provisions that were in the version before keep their identity.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not, "conflict" where the version before changed meanwhile
 */
export async function recordVersion(context: Context, given: VersionGiven): Promise<Outcome<VersionRecorded>> {
  if (!may(context.actor, "version.record")) throw new AppError("forbidden", "Only editors can record a version of a bill.");
  const { db, actor } = context;
  const bill = await findBillVisibleTo(db, actor, given.bill);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  if (given.text.text.provisions.length === 0)
    return refuse({ field: "text", message: "There is no provision in this text: paste or choose the text of a bill" });
  const position = given.typed.position || String(await findNextVersionPosition(db, bill.id));
  const checked = checkFields(versionForm, tidyFields(versionForm, { ...given.typed, bill: bill.slug, position }));
  if (!checked.ok) return checked;
  // Comparing two texts takes a moment: it is done before the transaction, which asks whether they are still the same.
  const before = await findVersionBefore(db, bill.id, Number(position));
  const textBefore = before ? (await loadVersionText(db, before)).text : null;
  const text = identifyText(given.text, textBefore, await identitiesTaken(db, bill.id));
  return inTransaction(context, async (tx) => {
    const still = await findVersionBefore(tx, bill.id, Number(position));
    if (still?.id !== before?.id || still?.text_sha256 !== before?.text_sha256)
      throw new AppError("conflict", "Somebody changed the versions of this bill at the same moment. Send this version again.");
    const resolved = await resolveFields(tx, versionForm, checked.value);
    if (!resolved.ok) return resolved;
    const [clash] = await clashWithOthers(tx, versionForm, resolved.value.texts, null);
    if (clash) return refuse(clash);
    // The button pressed twice: the second is no other version.
    if (before && before.title === resolved.value.texts.title && before.text_sha256 === textColumns(text).text_sha256)
      return refuse({
        field: "title",
        message: `“${before.title}” with this very text is recorded already: /bills/${bill.slug}/text/${before.slug}`,
      });
    const slug = await freeSlug(tx, `${bill.slug} ${resolved.value.texts.title}`);
    const id = await insertVersion(context, tx, given, slug, { ...resolved.value.columns, ...textColumns(text) });
    const title = resolved.value.texts.title ?? slug;
    const provisions = flatten(text.text).length;
    return accept({ id, slug, title, href: `/bills/${bill.slug}/text/${slug}`, provisions, carried: countCarried(text.text, textBefore) });
  });
}

/** The identities of the provisions of every version of a bill: none of them is given to another provision. */
async function identitiesTaken(db: Kysely<Schema>, billId: string): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const version of await listTextsOfBill(db, billId)) {
    const { text } = await loadVersionText(db, version);
    for (const { provision } of flatten(text)) taken.add(provision.id);
  }
  return taken;
}

async function insertVersion(
  context: Context,
  tx: Write,
  given: VersionGiven,
  slug: string,
  columns: Record<string, string | number | null>,
): Promise<string> {
  const id = context.newId();
  await insertRecord(tx, versionForm, {
    id,
    slug,
    published_at: given.publish ? context.now : null,
    is_made_up: given.isMadeUp ? 1 : 0,
    created_at: context.now,
    updated_at: context.now,
    source_format: given.sourceFormat,
    ...columns,
  });
  if (given.source) await citeSource(context, tx, "version", id, given.source);
  const record = await findRecord(tx, versionForm, id);
  if (!record) throw new Error("Bug: a version that was just made is not there");
  await insertEvent(tx, context, recorded(happeningOf(versionForm, record)));
  return id;
}

async function freeSlug(tx: Write, words: string): Promise<string> {
  const base = slugOf(words);
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await isVersionSlugTaken(tx, slug))) return slug;
  }
}
