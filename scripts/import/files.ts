import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { decodeText } from "#app/importers/decode.ts";
import { packOrder } from "#app/importers/kinds.ts";
import type { DocumentGiven } from "#app/services/imports/import-documents.server.ts";
import type { PackPart } from "#app/services/imports/import-pack.server.ts";

/** Reads a document from disk. @throws Error with a sentence when it cannot be read. */
export async function readDocument(file: string): Promise<DocumentGiven> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${isMissing(error) ? "there is no such file" : sayError(error)}.`);
  });
  // Only the name goes into the record: where somebody keeps their files is nobody's business.
  return { file: basename(file), text: decodeText(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Reads the documents of a pack's folder, in the order in which they are laid. Folders within folders (`partial/`) are left alone. */
export async function readPackFolder(folder: string): Promise<PackPart[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Error(`${folder} is no folder.`);
  const parts: PackPart[] = [];
  for (const { kind, folder: inside, file } of packOrder) {
    const names = await readdir(join(folder, inside)).catch(() => {
      console.error(`${kind}: the pack has no folder ${inside}; skipped.`);
      return [];
    });
    const found = names.filter((name) => file.test(name)).sort();
    if (found.length === 0) console.error(`${kind}: nothing in the pack.`);
    else parts.push({ kind, documents: await Promise.all(found.map((name) => readDocument(join(folder, inside, name)))) });
  }
  if (parts.length === 0) throw new Error(`${folder} holds nothing that can be imported.`);
  return parts;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
