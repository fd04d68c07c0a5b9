import type { Config } from "#app/config.server.ts";
import { type AttachmentStore, openAttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { scannerOf } from "#app/services/attachments/scan-file.server.ts";

/** The store of attachments as the settings want it: where, and with which scanner. */
export function openAttachments(config: Pick<Config, "attachmentsDir" | "ATTACHMENT_SCANNER">): AttachmentStore {
  return openAttachmentStore(config.attachmentsDir, scannerOf(config.ATTACHMENT_SCANNER ?? null));
}
