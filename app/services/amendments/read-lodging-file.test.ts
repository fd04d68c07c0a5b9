import { describe, expect, test } from "vitest";
import { readLodgingFile } from "./read-lodging-file.server.ts";

describe("a file with a list", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("of CSV and of the Westminster API becomes text that can be corrected, with what was left aside", async () => {
    const csv = await readLodgingFile(
      "list.csv",
      bytes('number,member,wording,group\n4,Una Fern,"In section 1, page 1, line 2, leave out <a>",Towns\n'),
    );
    expect(csv).toMatchObject({ ok: true, value: { text: expect.stringContaining("Una Fern\n4 In section 1") } });
    expect(csv.ok && csv.value.notes.join()).toContain("groups are not taken over");
    const json = await readLodgingFile(
      "x",
      bytes(
        '{"summaryText":["Clause 2, page 2, line 32, leave out \\"must\\" and insert \\"may\\""],"amendmentId":1,"sponsors":[{"name":"Una Fern","isLead":true}]}',
      ),
    );
    expect(json).toMatchObject({ ok: true, value: { text: expect.stringContaining("1 Clause 2, page 2") } });
  });

  test("that is empty, binary, no PDF or broken JSON says so at its field", async () => {
    const files = [
      await readLodgingFile("a.txt", new Uint8Array()),
      await readLodgingFile("a.bin", new Uint8Array([0xff, 0xfe, 0, 1, 2, 3])),
      await readLodgingFile("a.pdf", bytes("hello")),
      await readLodgingFile("a.json", bytes('{"x":')),
      await readLodgingFile("a.csv", bytes("number,member\n1,2\n")),
    ];
    for (const file of files) expect(file).toMatchObject({ ok: false, refusals: [{ field: "file" }] });
  });

  test("of nine million brackets is refused by its size before anybody reads it", async () => {
    const started = performance.now();
    const read = await readLodgingFile("a.json", bytes("[".repeat(9_000_000)));
    expect(read).toMatchObject({ ok: false, refusals: [{ field: "file", message: expect.stringContaining("at most 2000000") }] });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
