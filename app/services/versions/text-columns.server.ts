import { createHash } from "node:crypto";
import { storeText } from "#app/domain/text/stored-text.ts";
import type { VersionText } from "#app/domain/text/version.ts";

/** The columns of a version that hold its text, with the SHA-256 by which a parsed text is remembered. */
export function textColumns(version: VersionText): { text: string; layout: string; text_sha256: string } {
  const { text, layout } = storeText(version);
  return { text, layout, text_sha256: sha256(text, layout) };
}

/** SHA-256 of several texts in their order, as hexadecimal digits. */
export function sha256(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n${text}`);
  return hash.digest("hex");
}
