import type { Context } from "#app/services/context.server.ts";
import { listAttachedHashes } from "#db/queries/letter-writes.server.ts";
import type { AttachmentStore } from "./attachment-store.server.ts";

/** For how long a file that nothing refers to is kept: its row may be on the way, or come back from a backup of the database. */
const days = 7;

/**
 * Removes files that no letter refers to: those whose saving was refused after they had been stored. Gives how many.
 * A database that refers to no file at all sweeps nothing: it is rather the wrong database than the wrong folder.
 */
export async function sweepAttachments(context: Context, store: Pick<AttachmentStore, "sweepOrphans">): Promise<number> {
  const known = await listAttachedHashes(context.db);
  if (known.length === 0) return 0;
  const before = new Date(Date.parse(context.now) - days * 86_400_000).toISOString();
  return (await store.sweepOrphans(new Set(known), before)).files;
}
