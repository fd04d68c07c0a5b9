import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isSha256 } from "./attachment-path.ts";

/** A file in the folder of attachments; `at` is when it was put there or asked for again, in milliseconds of the world's clock. */
export type StoredFile = { readonly sha256: string; readonly path: string; readonly bytes: number; readonly at: number };

/** All that is stored in a folder of attachments, by name; none where there is no such folder. What has another name is left alone. */
export async function listStored(folder: string): Promise<readonly StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const first of (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const rest of await namesIn(join(folder, first))) {
      const path = join(folder, first, rest);
      if (!isSha256(first + rest)) continue;
      const found = await unlessGone(stat(path));
      if (found) stored.push({ sha256: first + rest, path, bytes: found.size, at: found.mtimeMs });
    }
  }
  return stored;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await unlessGone(readdir(folder)))?.sort() ?? [];
}

async function unlessGone<T>(looking: Promise<T>): Promise<T | null> {
  try {
    return await looking;
  } catch (fault) {
    // Safe: what is not there, or was taken away just now, is not among what is stored.
    if (fault instanceof Error && "code" in fault && (fault.code === "ENOENT" || fault.code === "ENOTDIR")) return null;
    throw fault;
  }
}
