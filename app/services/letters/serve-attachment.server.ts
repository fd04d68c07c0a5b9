import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { AttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { type AttachmentType, isAttachmentType } from "#app/services/attachments/attachment-types.ts";
import type { Context } from "#app/services/context.server.ts";
import { listAttachmentRows } from "#db/queries/letter-writes.server.ts";
import { findLetterVisibleTo } from "#db/queries/letters.server.ts";
import { isShown } from "./withheld-words.server.ts";

export type ServedAttachment = { bytes: Uint8Array<ArrayBuffer>; mediaType: AttachmentType; name: string; sha256: string };

/**
 * A file beside a letter, by the letter's slug, its id and its name.
 *
 * @throws AppError "not-found" where there is none, or the letter or the file is not for this reader, or it was removed: all look the same;
 * "unavailable" where it is recorded and its bytes are gone
 */
export async function serveAttachment(
  context: Context,
  store: Pick<AttachmentStore, "read">,
  asked: { slug: string; id: string; name: string },
): Promise<ServedAttachment> {
  const letter = await findLetterVisibleTo(context.db, context.actor, asked.slug);
  const rows = letter ? await listAttachmentRows(context.db, [letter.id]) : [];
  const row = rows.find(({ id, file_name }) => id === asked.id && file_name === asked.name);
  const mayHave = row && row.removed_at === null && (isShown(row) || may(context.actor, "letter.read-withheld"));
  if (!row || !mayHave || !isAttachmentType(row.media_type)) throw new AppError("not-found", "There is no such file.");
  return { bytes: await store.read(row.file_sha256), mediaType: row.media_type, name: row.file_name, sha256: row.file_sha256 };
}
