import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { attachmentPath } from "./attachment-path.ts";
import { openAttachmentStore } from "./attachment-store.server.ts";
import { listStored } from "./list-stored.server.ts";
import { scannerOf } from "./scan-file.server.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assent-attachments-"));
  folder = join(root, "attachments");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const letter = Buffer.from("Dear Minister");
const sha256 = createHash("sha256").update(letter).digest("hex");
const pathOf = (hash: string) => join(folder, attachmentPath(hash) ?? "");

describe("the folder of attachments", () => {
  test("keeps a file under its hash, for nobody else to read, and the same content once", async () => {
    const store = openAttachmentStore(folder);
    expect(await store.keep(letter)).toEqual({ ok: true, value: { sha256, bytes: letter.length } });
    expect(await store.keep(letter)).toMatchObject({ ok: true, value: { sha256 } });
    expect((await listStored(folder)).map((file) => file.sha256)).toEqual([sha256]);
    expect(pathOf(sha256)).toBe(join(folder, sha256.slice(0, 2), sha256.slice(2)));
    expect([statSync(pathOf(sha256)).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readdirSync(join(folder, "incoming"))).toEqual([]);
    expect(Buffer.from(await store.read(sha256))).toEqual(letter);
  });

  test("keeps the same file whole when many bring it at once", async () => {
    const store = openAttachmentStore(folder);
    await Promise.all(Array.from({ length: 20 }, () => store.keep(letter)));
    expect(await listStored(folder)).toHaveLength(1);
    expect(Buffer.from(await store.read(sha256))).toEqual(letter);
  });

  test("says so where a file is missing or damaged, and mends it when it is brought again", async () => {
    const store = openAttachmentStore(folder);
    await expect(store.read(sha256)).rejects.toMatchObject({ kind: "unavailable", message: expect.stringContaining("missing") });
    await store.keep(letter);
    writeFileSync(pathOf(sha256), "Dear Minist");
    await expect(store.read(sha256)).rejects.toMatchObject({ kind: "unavailable", message: expect.stringContaining("damaged") });
    await store.keep(letter);
    expect(Buffer.from(await store.read(sha256))).toEqual(letter);
  });

  test.each(["../../etc/passwd", "", sha256.toUpperCase(), `${sha256}/..`, `${sha256}\n`])("leads nowhere else: %j", async (hash) => {
    writeFileSync(join(root, "secret"), "secret");
    await expect(openAttachmentStore(folder).read(hash)).rejects.toMatchObject({ kind: "not-found" });
  });

  test("loses what nothing refers to, but neither what is known nor what has just come", async () => {
    const store = openAttachmentStore(folder);
    for (const text of ["known", "old", "new"]) await store.keep(Buffer.from(text));
    const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
    const longAgo = new Date("2025-10-01T00:00:00Z");
    for (const text of ["known", "old"]) utimesSync(pathOf(hashOf(text)), longAgo, longAgo);
    writeFileSync(join(folder, "incoming", "interrupted"), "half");
    utimesSync(join(folder, "incoming", "interrupted"), longAgo, longAgo);
    writeFileSync(join(folder, "notes.txt"), "not ours");
    const swept = await store.sweepOrphans(new Set([hashOf("known")]), "2025-10-09T12:00:00.000Z");
    expect(swept).toEqual({ files: 1, bytes: 3 });
    expect((await listStored(folder)).map((file) => file.sha256).sort()).toEqual([hashOf("known"), hashOf("new")].sort());
    expect([readdirSync(join(folder, "incoming")), existsSync(join(folder, "notes.txt"))]).toEqual([[], true]);
  });

  test("that is not there yet holds nothing, and nothing is swept from it", async () => {
    expect(await openAttachmentStore(folder).sweepOrphans(new Set(), "2025-10-09T12:00:00.000Z")).toEqual({ files: 0, bytes: 0 });
    expect(existsSync(folder)).toBe(false);
  });
});

describe("a virus scanner", () => {
  /** A program for a test: what it is given stands in a file beside it. */
  function program(lines: string): string {
    const path = join(root, "scanner with a space.sh");
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "${join(root, "given")}"\n${lines}\n`);
    chmodSync(path, 0o700);
    return path;
  }

  async function keptWith(command: string, milliseconds?: number): Promise<string> {
    const kept = await openAttachmentStore(folder, scannerOf(command, milliseconds)).keep(letter);
    return kept.ok ? "kept" : kept.refusals.map(({ message }) => message).join(" ");
  }

  test("is run without a shell on the file before it has its name, with its arguments", async () => {
    expect(await keptWith(`"${program("exit 0")}" --no-summary '$(touch ${join(root, "run")})'`)).toBe("kept");
    const given = readFileSync(join(root, "given"), "utf8").trim().split("\n");
    expect(given.slice(0, 2)).toEqual(["--no-summary", `$(touch ${join(root, "run")})`]);
    expect(given[2]).toMatch(new RegExp(`^${join(folder, "incoming")}/[0-9a-f-]{36}$`));
    expect(existsSync(join(root, "run"))).toBe(false);
  });

  test("that found something keeps the file out", async () => {
    expect(await keptWith(`"${program("exit 1")}"`)).toContain("found something in this file");
    expect([await listStored(folder), readdirSync(join(folder, "incoming"))]).toEqual([[], []]);
  });

  test.each([
    ["ends with another number", () => `"${program("exit 2")}"`, "it ended with an error"],
    ["is ended from outside", () => `"${program("kill -9 $$")}"`, "it ended with an error"],
    ["is not there", () => join(root, "no-such-program"), "it could not be started"],
    ["does not answer", () => `"${program("sleep 30")}"`, "it did not answer in time"],
  ])("that %s keeps the file out, and it is said that it could not say", async (_how, command, why) => {
    const told = await keptWith(command(), 400);
    expect(told).toContain("could not say whether this file is clean");
    expect(told).toContain(why);
    expect([await listStored(folder), readdirSync(join(folder, "incoming"))]).toEqual([[], []]);
  });
});
