import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock.mjs";

let folder;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "assent-lock-")), "preparing");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

test("two commands at once install one after the other", async () => {
  const order = [];
  const install = (name) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push(`${name} ends`);
  };
  await Promise.all([withLock(install("first"), folder), withLock(install("second"), folder)]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("what a command that died has left behind does not block the next one", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "owner.json"), JSON.stringify({ pid, host: hostname() }));
  expect(await withLock(() => "done", folder)).toBe("done");
});

test("the way is free again after a failure", async () => {
  await expect(withLock(() => Promise.reject(new Error("no network")), folder)).rejects.toThrow("no network");
  expect(existsSync(folder)).toBe(false);
});
