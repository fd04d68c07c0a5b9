import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hedgesBill } from "#app/domain/amendments/fixtures/hedges-bill.ts";
import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { printPlainText } from "#app/domain/text/print-plain-text.ts";

const folder = mkdtempSync(join(tmpdir(), "assent-amendments-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Ran = { readonly code: number; readonly out: string; readonly errors: string };

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/amendments.ts", ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, errors) => {
      resolve({ code: error ? Number(error.code) : 0, out, errors });
    });
  });
}

const { text, layout } = hedgesBill();
const bill = file("hedges.txt", printPlainText(text, { layout, margins: true }));
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
const amendments = file(
  "amendments.jsonl",
  lines([
    { number: "1", wording: "In section 1, page 1, line 3, leave out <reasonable>" },
    { number: "2", wording: "In section 1, page 1, line 10, leave out subsection (3)" },
    { number: "3", wording: "In section 1, page 1, line 11, after <park> insert <or square>" },
  ]),
);

describe("npm run amendments -- apply", () => {
  test("prints the new text, and says of each amendment what it did", async () => {
    const { code, out, errors } = await run("apply", "--text", bill, "--amendments", amendments);
    expect(out).toContain("must take steps to keep");
    expect(errors.split("\n").slice(0, 3)).toEqual([
      "1: applied.",
      "2: applied.",
      "3: pre-empted. Amendment 2 has left out words that it quotes.",
    ]);
    expect(code).toBe(1);
  });

  test("takes only those asked for, and the order in which they are named does not matter", async () => {
    const first = await run("apply", "--text", bill, "--amendments", amendments, "--only", "3,1");
    expect(first.out).toContain("public park or square,");
    expect((await run("apply", "--text", bill, "--amendments", amendments, "--only", "1,3")).out).toBe(first.out);
  });

  test("reads the amendments from standard input, and is silent when nobody reads on", async () => {
    const lines = readFileSync(amendments, "utf8");
    const piped = spawnSync(process.execPath, ["scripts/amendments.ts", "apply", "--text", bill, "--amendments", "-"], { input: lines });
    expect(String(piped.stdout)).toContain("must take steps to keep");
    const command = `"${process.execPath}" scripts/amendments.ts apply --text "${bill}" --amendments "${amendments}" --format json | true`;
    const closed = spawnSync("sh", ["-c", command]);
    expect(String(closed.stderr)).not.toContain("EPIPE");
  });

  test("reads Akoma Ntoso and writes it, and gives everything as JSON", async () => {
    const meta = { kind: "bill", uri: "/akn/gb-sct/bill/made-up", version: "as-introduced", date: "2026-01-01" } as const;
    const document = printAkomaNtoso({ title: "Hedges Bill (made up)", text, layout, meta });
    const akn = file("hedges.xml", document.ok ? document.value : "");
    const { out } = await run("apply", "--text", akn, "--amendments", amendments, "--only", "1", "--format", "akn");
    expect(out).toContain("<akomaNtoso");
    expect(out).toContain("must take steps to keep");
    const json: unknown = JSON.parse((await run("apply", "--text", akn, "--amendments", amendments, "--format", "json")).out);
    expect(json).toMatchObject({
      title: "Hedges Bill (made up)",
      results: [{ state: "applied" }, { state: "applied" }, { state: "pre-empted" }],
    });
  });

  test.each([
    ["an XML bomb", "bomb.xml", '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><Legislation>&c;</Legislation>'],
    ["a text with no sections", "none.txt", "Just a sentence about hedges.\nAnd another."],
    ["an empty file", "empty.txt", ""],
    ["XML that breaks off", "broken.xml", "<Legislation><Primary>"],
  ])("%s is refused with the name of the file, and nothing is printed", async (_what, name, content) => {
    const { code, out, errors } = await run("apply", "--text", file(name, content), "--amendments", amendments);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toContain(name);
  });

  test.each([
    ["99", "has no amendment 99"],
    ["1,77,", "has no amendment 77."],
  ])("an amendment that is not in the file (--only %s) is refused", async (only, sentence) => {
    const { code, out, errors } = await run("apply", "--text", bill, "--amendments", amendments, "--only", only);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toContain(sentence);
  });

  test("a list with a number twice is refused with its line", async () => {
    const twice = file(
      "twice.jsonl",
      lines([
        { number: "1", wording: "Leave out section 2" },
        { number: "1", wording: "Leave out section 3" },
      ]),
    );
    const { code, errors } = await run("apply", "--text", bill, "--amendments", twice);
    expect(code).toBe(2);
    expect(errors).toContain("line 2: amendment 1 is there twice");
  });
});

describe("npm run amendments -- conflicts", () => {
  test("prints the pairs, with the text and without it", async () => {
    const known: unknown = JSON.parse((await run("conflicts", "--text", bill, "--amendments", amendments)).out);
    expect(known).toMatchObject([{ kind: "pre-emption", first: "2", second: "3", certainty: "certain" }]);
    const guessed: unknown = JSON.parse((await run("conflicts", "--amendments", amendments)).out);
    expect(guessed).toMatchObject([{ kind: "pre-emption", first: "2", second: "3", certainty: "possible" }]);
  });
});
