import type { Kysely } from "kysely";
import { readStoredText } from "#app/domain/text/stored-text.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { remember } from "#app/lib/remember.ts";
import { findVersionText } from "#db/queries/versions.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** How many texts are remembered: a large Act takes about 3 MB of memory. */
const mostRemembered = 16;

/** Texts by the version's id and their SHA-256. What is changed has another SHA-256. */
const remembered = remember<VersionText>(mostRemembered);

/**
 * The text of a version that the actor was found to be allowed to read. Parsed once; the same object is given again, so that
 * what is computed from it can be remembered by it.
 *
 * @throws Error when the version is gone, or what is stored is no text: only our own code writes it
 */
export async function loadVersionText(db: Kysely<Schema>, version: { id: string; text_sha256: string }): Promise<VersionText> {
  const name = `${version.id} ${version.text_sha256}`;
  const known = remembered.find(name);
  if (known) return known;
  const stored = await findVersionText(db, version.id);
  const text = stored && readStoredText(stored);
  if (!text) throw new Error(`Bug: the version ${version.id} has no text that can be read`);
  return remembered.keep(name, text);
}
