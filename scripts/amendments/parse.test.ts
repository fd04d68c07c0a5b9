import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = fileURLToPath(new URL("../amendments.ts", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assent-amendments-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = "") => spawnSync(process.execPath, [script, ...args], { encoding: "utf8", input });
const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test("each wording of a file is answered by one JSON line with its number, the instruction and the wording printed again", () => {
  const file = join(folder, "list.jsonl");
  const items = [
    { number: "12", wording: "In section 2, page 1, leave out lines 8 and 9", member: "Morag" },
    { number: "13", wording: "After section 6, insert-\n<Walks\n(1) A council may arrange walks.>" },
    { number: "14", wording: "In section 1, page 1, line 9, after insert <x>" },
  ];
  writeFileSync(file, `\uFEFF${items.map((item) => JSON.stringify(item)).join("\r\n")}\r\n\n`);
  const { status, stdout, stderr } = run(["parse", file]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(linesOf(stdout)).toEqual([
    {
      number: "12",
      ok: true,
      instruction: {
        kind: "leave-out",
        target: { unit: "section", id: "2" },
        place: { page: 1, line: 8 },
        leaveOut: { kind: "lines", from: 8, to: 9 },
        where: null,
        anchor: null,
        text: null,
        onNewLine: null,
        moveTo: null,
        divideInto: null,
        inSubstitutionFor: null,
      },
      printed: "In section 2, page 1, leave out lines 8 and 9",
      problem: null,
    },
    {
      number: "13",
      ok: true,
      instruction: {
        kind: "insert",
        target: { unit: "section", id: "6" },
        leaveOut: null,
        where: "after",
        anchor: null,
        text: "Walks\n(1) A council may arrange walks.",
        onNewLine: true,
        moveTo: null,
        divideInto: null,
        inSubstitutionFor: null,
      },
      printed: "After section 6, insert—\n<Walks\n(1) A council may arrange walks.>",
      problem: null,
      irregularities: [{ at: 23, found: "-", readAs: "—" }],
    },
    { number: "14", ok: false, instruction: null, printed: null, problem: { at: 36, message: expect.stringContaining("missing") } },
  ]);
});

test("a line that is not JSON, or has no wording, is answered with its number in the file, and the command fails at the end", () => {
  const { status, stdout, stderr } = run(
    ["parse", "-"],
    '{"number":"1","wording":"Leave out section 2"}\n{"wording": \n{"number":"3"}\n[]\nnull\n',
  );
  expect(status).toBe(1);
  expect(stderr).toContain("4 of 5 lines");
  expect(linesOf(stdout).map(({ ok, line, problem }) => [ok, line, problem?.message])).toEqual([
    [true, undefined, undefined],
    [false, 2, "Line 2: this is not JSON."],
    [false, 3, "Line 3: there is no “wording” in it."],
    [false, 4, "Line 4: there is no “wording” in it."],
    [false, 5, "Line 5: this is not a JSON object."],
  ]);
});

test.each([
  [[], 2, "Say which command"],
  [["sing"], 2, "“sing” is no command"],
  [["parse"], 2, "Give one file"],
  [["parse", "no-such-file.jsonl"], 1, "there is no such file"],
  [["parse", "."], 1, ". cannot be read: it is a folder"],
  [["toString"], 2, "is no command"],
])("amendments %s fails with a sentence that says why", (args, code, sentence) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([code, ""]);
  expect(stderr).toContain(sentence);
});
