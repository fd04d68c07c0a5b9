import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { copyFile, link, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { attachmentPath } from "#app/services/attachments/attachment-path.ts";
import { listStored, type StoredFile } from "#app/services/attachments/list-stored.server.ts";

/** What became of the files: `files` and `bytes` are all that the folder now holds of them; `damaged` those whose content is not what their name says. */
export type CopiedFiles = {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly copied: number;
  readonly damaged: readonly string[];
  /** Hashes that the database names and that are nowhere in the folder. */
  readonly missing: readonly string[];
};

type Wanted = {
  readonly from: string;
  readonly to: string;
  readonly referred: readonly string[];
  /** "link": one file under two names where the disk allows it, which costs no room; a file of ours is never written into again. */
  readonly by: "link" | "copy";
};

/**
 * Brings the attached files of one folder into another: only what is missing there, each looked at by its hash, and nothing good written over.
 * A damaged file is not brought; one that stands in the way of a good one is set aside under another name.
 */
export async function copyAttachments({ from, to, referred, by }: Wanted): Promise<CopiedFiles> {
  let copied = 0;
  const damaged: string[] = [];
  const here: StoredFile[] = [];
  for (const file of await listStored(from)) {
    const outcome = await bring(file, join(to, attachmentPath(file.sha256) ?? ""), by);
    if (outcome === "damaged") damaged.push(file.path);
    else here.push(file);
    if (outcome === "copied") copied += 1;
  }
  const there = new Set((await listStored(to)).map(({ sha256 }) => sha256));
  const bytes = here.reduce((sum, file) => sum + file.bytes, 0);
  return { folder: to, files: here.length, bytes, copied, damaged, missing: referred.filter((hash) => !there.has(hash)) };
}

/** The folder of the files that belong to a copy of the database: "assent-….attachments" beside "assent-….db". */
export function attachmentsBeside(copy: string): string {
  return `${copy.replace(/\.(db|sqlite)$/, "")}.attachments`;
}

async function bring(file: StoredFile, place: string, by: "link" | "copy"): Promise<"there" | "copied" | "damaged"> {
  if (existsSync(place)) {
    if ((await hashOf(place)) === file.sha256) return "there";
    await rename(place, `${place}.damaged-${Date.now()}`);
  }
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const unfinished = `${place}.unfinished`;
  await rm(unfinished, { force: true });
  try {
    await put(file.path, unfinished, by);
    if ((await hashOf(unfinished)) !== file.sha256) return "damaged";
    await rename(unfinished, place);
    return "copied";
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function put(from: string, to: string, by: "link" | "copy"): Promise<void> {
  // Safe: on another disk, or where links are not known, it is copied.
  const isLinked =
    by === "link" &&
    (await link(from, to).then(
      () => true,
      () => false,
    ));
  if (!isLinked) await copyFile(from, to);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
