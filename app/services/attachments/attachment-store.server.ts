import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Instant } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { attachmentPath } from "./attachment-path.ts";
import { listStored } from "./list-stored.server.ts";
import { type Scan, scannerOf } from "./scan-file.server.ts";

/** The files attached to letters, each under its hash: the same content is there once. */
export type AttachmentStore = {
  /**
   * Keeps a file, unless the scanner is against it. Call it before the transaction that refers to the file: one that nothing refers to
   * does no harm. When it returns, the file survives a power cut.
   */
  readonly keep: (bytes: Uint8Array) => Promise<Outcome<{ readonly sha256: string; readonly bytes: number }>>;
  /** @throws AppError "unavailable" when the file is missing, or is not what its hash says */
  readonly read: (sha256: string) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Removes what nothing refers to and nobody has brought since `olderThan`, with what an interrupted upload left. `known` must hold every hash of
   * every database that uses the folder: what is not among them is gone.
   */
  readonly sweepOrphans: (known: ReadonlySet<string>, olderThan: Instant) => Promise<{ readonly files: number; readonly bytes: number }>;
};

/** Opens the folder of attachments, which is made with the first file. Nobody but the user who runs the site may look into it. */
export function openAttachmentStore(dir: string, scan: Scan = scannerOf(null)): AttachmentStore {
  const folder = resolve(dir);
  return {
    keep: (bytes) => keep(folder, bytes, scan),
    read: (sha256) => read(folder, sha256),
    sweepOrphans: (known, olderThan) => sweepOrphans(folder, known, Date.parse(olderThan)),
  };
}

/** Where a file lies until it is whole and looked at. */
const incoming = "incoming";

async function keep(folder: string, bytes: Uint8Array, scan: Scan): ReturnType<AttachmentStore["keep"]> {
  const sha256 = sha256Of(bytes);
  const path = join(folder, attachmentPath(sha256) ?? "");
  const unfinished = join(folder, incoming, randomUUID());
  await makeFolder(join(folder, incoming));
  try {
    await writeWhole(unfinished, bytes);
    const scanned = await scan(unfinished);
    if (!scanned.ok) return scanned;
    await makeFolder(dirname(path));
    // Over one with the same content, which also mends one that was damaged.
    await rename(unfinished, path);
    await syncFolder(dirname(path));
    return accept({ sha256, bytes: bytes.length });
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function read(folder: string, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = attachmentPath(sha256);
  if (path === null) throw new AppError("not-found", "There is no such file.");
  const bytes = await readFile(join(folder, path)).catch((fault: unknown) => {
    throw new AppError(
      "unavailable",
      "This file is recorded, but it is missing from the folder of attachments. Whoever runs this site can bring it back from a backup.",
      { cause: fault },
    );
  });
  if (sha256Of(bytes) === sha256) return new Uint8Array(bytes);
  throw new AppError(
    "unavailable",
    "This file is damaged: its content is not what was recorded, so it is not shown. Whoever runs this site can bring it back from a backup.",
  );
}

async function sweepOrphans(folder: string, known: ReadonlySet<string>, before: number): Promise<{ files: number; bytes: number }> {
  const stored = await listStored(folder);
  const orphans = stored.filter(({ sha256, at }) => !known.has(sha256) && at < before);
  for (const { path } of orphans) await rm(path, { force: true });
  for (const name of await readdir(join(folder, incoming)).catch(() => [])) {
    const left = join(folder, incoming, name);
    const found = await stat(left).catch(() => null);
    if (found && found.mtimeMs < before) await rm(left, { force: true });
  }
  return { files: orphans.length, bytes: orphans.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a new file is kept only once its folder is. Not every system can be asked for that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  // Safe: where a folder cannot be synced, the system does it in its own time.
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
