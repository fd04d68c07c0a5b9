import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { at, say } from "./place.mjs";

/** A lock whose owner cannot be asked (another machine on a shared disk, or it died between two steps) is given up after this long. */
const patienceMinutes = 20;

/**
 * Does something while no other command of ours installs or builds in this folder: a folder can be made only once.
 * Waits for the other one, and takes over from one that died.
 */
export async function withLock(work, folder = at(".cache", "preparing")) {
  await acquire(folder);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function acquire(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let told = false; !tryToMake(folder); ) {
    if (isAbandoned(folder)) {
      takeAway(folder);
      continue;
    }
    if (!told) say("Another command is preparing this folder: waiting for it …");
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  writeFileSync(ownerOf(folder), JSON.stringify({ pid: process.pid, host: hostname() }));
}

function tryToMake(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (fault) {
    if (fault.code === "EEXIST") return false;
    throw fault;
  }
}

function isAbandoned(folder) {
  try {
    const ageMinutes = (Date.now() - statSync(folder).mtimeMs) / 60_000;
    if (ageMinutes > patienceMinutes) return true;
    const { pid, host } = JSON.parse(readFileSync(ownerOf(folder), "utf8"));
    return host === hostname() && !isAlive(pid);
  } catch {
    // Safe: it is just being made or has just gone, and we look again in a moment.
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM";
  }
}

function takeAway(folder) {
  const aside = `${folder}-${process.pid}-${Date.now()}`;
  try {
    // Renamed first, which only one can do: deleting in place could delete the lock of whoever came before us.
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (fault) {
    if (fault.code !== "ENOENT") throw fault;
  }
}

function ownerOf(folder) {
  return join(folder, "owner.json");
}
