import { corrected } from "#app/domain/events/record-event.ts";
import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import { versionForm } from "#app/domain/records/text-forms.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { happeningOf } from "#app/services/records/record-happening.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { findRecord, updateRecord } from "#db/queries/records/records.server.ts";
import { findVersionVisibleTo } from "#db/queries/versions.server.ts";
import { identifyText } from "./identify-text.ts";
import { textColumns } from "./text-columns.server.ts";
import { loadVersionText } from "./version-texts.server.ts";

export type TextReplaced = {
  text: VersionText;
  sourceFormat: VersionSourceFormat;
  /** Why pages and lines are not known; null where they are. */
  layoutNote: string | null;
  /** The revision that the editor saw. */
  revision: number;
  reason: string | null;
};

/**
 * Puts a better reading of the same print in the place of a version's text. Provisions that are still there keep their identity, and
 * with it their addresses in notes and amendments. The event holds the SHA-256 of both texts and not a word of them.
 *
 * @throws AppError "not-found" for an unknown version, "forbidden" for who may not
 */
export async function replaceVersionText(
  context: Context,
  billSlug: string,
  versionSlug: string,
  given: TextReplaced,
): Promise<Outcome<{ slug: string; isChanged: boolean }>> {
  if (!may(context.actor, "version.record")) throw new AppError("forbidden", "Only editors can record a version of a bill.");
  const version = await findVersionVisibleTo(context.db, context.actor, billSlug, versionSlug);
  if (!version) throw new AppError("not-found", "There is no such version of the bill.");
  if (given.text.text.provisions.length === 0)
    return refuse({ field: "text", message: "There is no provision in this text: paste or choose the text of a bill" });
  const before = await loadVersionText(context.db, version);
  const columns = textColumns(identifyText(given.text, before.text));
  if (columns.text_sha256 === version.text_sha256) return accept({ slug: version.slug, isChanged: false });
  return inTransaction(context, async (tx) => {
    const changed = { ...columns, layout_note: given.layoutNote, source_format: given.sourceFormat, updated_at: context.now };
    const kept = await updateRecord(tx, versionForm, version.id, given.revision, changed);
    const record = await findRecord(tx, versionForm, version.id);
    if (!kept || !record)
      return refuse({ field: "text", message: "Somebody else changed this version meanwhile. Look at it again, and repeat" });
    const change = { field: "text_sha256", from: version.text_sha256, to: columns.text_sha256 };
    await insertEvent(tx, context, corrected(happeningOf(versionForm, record), [change], { reason: given.reason }));
    return accept({ slug: version.slug, isChanged: true });
  });
}
