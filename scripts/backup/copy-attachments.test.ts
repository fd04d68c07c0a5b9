import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openAttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { listStored } from "#app/services/attachments/list-stored.server.ts";
import { attachmentsBeside, copyAttachments } from "./copy-attachments.ts";
import { findReferred } from "./find-referred.ts";
import { tellAttachments } from "./tell-attachments.ts";

let root: string;
let used: string;
let backup: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "assent-attached-"));
  [used, backup] = [join(root, "attachments"), join(root, "backups", "assent.attachments")];
  for (const text of ["first", "second"]) await openAttachmentStore(used).keep(Buffer.from(text));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const placeOf = (folder: string, text: string) => join(folder, hashOf(text).slice(0, 2), hashOf(text).slice(2));
const backUp = (referred: readonly string[] = []) => copyAttachments({ from: used, to: backup, referred, by: "link" });
const restore = (referred: readonly string[] = []) => copyAttachments({ from: backup, to: used, referred, by: "copy" });

describe("a backup of the attached files", () => {
  test("holds each of them, and next time only what is new is brought", async () => {
    expect(await backUp([hashOf("first")])).toEqual({ folder: backup, files: 2, bytes: 11, copied: 2, damaged: [], missing: [] });
    await openAttachmentStore(used).keep(Buffer.from("third"));
    expect(await backUp()).toMatchObject({ files: 3, bytes: 16, copied: 1 });
    expect(readFileSync(placeOf(backup, "third"), "utf8")).toBe("third");
    expect(statSync(backup).mode & 0o777).toBe(0o700);
  });

  test("leaves out a damaged one, and names what the database names and nobody has", async () => {
    chmodSync(placeOf(used, "first"), 0o600);
    writeFileSync(placeOf(used, "first"), "fIrst");
    const copied = await backUp([hashOf("first"), hashOf("second"), hashOf("never there")]);
    expect(copied).toMatchObject({ files: 1, damaged: [placeOf(used, "first")], missing: [hashOf("first"), hashOf("never there")] });
    const { lines, isWhole } = tellAttachments(copied);
    expect(isWhole).toBe(false);
    expect(lines.join("\n")).toContain(`MISSING: the database names a file with SHA-256 ${hashOf("never there")}`);
    expect(lines.join("\n")).toContain("1 attached file, 0.0 MB, each checked; 1 new");
  });

  test("taken while files come is whole for every file that was there before", async () => {
    const coming = (async () => {
      for (let n = 0; n < 100; n += 1) await openAttachmentStore(used).keep(Buffer.from(`coming ${n}`));
    })();
    const copied = await backUp([hashOf("first"), hashOf("second")]);
    await coming;
    expect([copied.damaged, copied.missing]).toEqual([[], []]);
    expect((await backUp()).files).toBe(102);
  });

  test("does not change with the file that is in use when that is brought again", async () => {
    await backUp();
    await openAttachmentStore(used).keep(Buffer.from("first"));
    expect(readFileSync(placeOf(backup, "first"), "utf8")).toBe("first");
  });

  test("of a site without attachments holds none, and makes no folder", async () => {
    const none = await copyAttachments({ from: join(root, "no"), to: join(root, "nowhere"), referred: [], by: "link" });
    expect(none).toMatchObject({ files: 0, missing: [] });
    expect(tellAttachments(none)).toEqual({ lines: ["No attached files."], isWhole: true });
    expect(readdirSync(root)).not.toContain("nowhere");
  });
});

describe("restoring the attached files", () => {
  test("brings back what is gone or damaged, and writes over nothing", async () => {
    await backUp();
    await openAttachmentStore(used).keep(Buffer.from("only here"));
    rmSync(placeOf(used, "first"));
    rmSync(placeOf(used, "second"));
    writeFileSync(placeOf(used, "second"), "sEcond");
    expect(await restore([hashOf("first"), hashOf("only here")])).toMatchObject({ files: 2, copied: 2, damaged: [], missing: [] });
    expect((await listStored(used)).map(({ sha256 }) => sha256).sort()).toEqual(["first", "second", "only here"].map(hashOf).sort());
    expect(readFileSync(placeOf(used, "second"), "utf8")).toBe("second");
    const aside = readdirSync(join(used, hashOf("second").slice(0, 2))).find((name) => name.includes(".damaged-")) ?? "";
    expect(readFileSync(join(used, hashOf("second").slice(0, 2), aside), "utf8")).toBe("sEcond");
  });

  test("gives files of their own, so that what happens to them does not happen to the backup", async () => {
    await backUp();
    rmSync(used, { recursive: true });
    await restore();
    writeFileSync(placeOf(used, "first"), "spoiled");
    expect(readFileSync(placeOf(backup, "first"), "utf8")).toBe("first");
    expect(await restore()).toMatchObject({ copied: 1 });
  });
});

describe("the files that a database names", () => {
  test.each([
    ["create table letters (id text)", []],
    ["create table letter_attachments (id text)", []],
    ["create table letter_attachments (file_sha256 text); insert into letter_attachments values ('b'), ('a'), ('a')", ["a", "b"]],
  ])("are read also where it is from before there were any (%s)", (sql, expected) => {
    const file = join(root, "assent.db");
    const handle = new Sqlite(file);
    handle.exec(sql);
    handle.close();
    expect(findReferred(file)).toEqual(expected);
  });

  test("lie in a folder beside the copy", () => {
    expect(attachmentsBeside("/b/assent-2026.db")).toBe("/b/assent-2026.attachments");
    expect(attachmentsBeside("/b/copy")).toBe("/b/copy.attachments");
  });
});
