import { describe, expect, test } from "vitest";
import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { carryIdentity } from "#app/domain/text/carry-identity.ts";
import { textAsIntroduced } from "#db/demo/made-up-bill/text-as-introduced.ts";
import { mostProvisions, readCarried, readFile, readPasted } from "./read-entry.server.ts";

function madeUpXml(sections: number): string {
  const body = Array.from({ length: sections }, (_, at) => `<section><num>${at + 1}</num><content><p>Made up.</p></content></section>`);
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="bill"><body>${body.join("")}</body></bill></akomaNtoso>`;
}

describe("a text of more provisions than any Act has is refused before anything is compared with it, and the limit is named", () => {
  const xml = madeUpXml(mostProvisions + 1);

  test.each([
    ["pasted", () => readPasted(xml)],
    ["in a file", () => readFile({ name: "made-up.xml", bytes: new TextEncoder().encode(xml) })],
    ["carried from page to page", () => readCarried(xml, { format: "text", noLayout: null })],
  ])("%s", async (_how, read) => {
    const answer = await read();
    expect(answer.ok ? [] : answer.refusals.map(({ message }) => message).join(" ")).toContain(String(mostProvisions));
  });
});

test("a provision of two hundred thousand words is compared, and does not end in a fault", () => {
  const before = textAsIntroduced();
  const text = `1 Made up\n(1) Of course\n${`${"words of nobody ".repeat(5)}\n`.repeat(14_000)}`;
  const read = readPasted(text);
  if (!read.ok) throw new Error(read.refusals.map(({ message }) => message).join(" "));
  expect(() => carryIdentity(before, read.value.text.text)).not.toThrow();
});

test("what is carried between the pages is the text that was read", () => {
  const read = readPasted(madeUpXml(3));
  if (!read.ok) throw new Error("the made-up text was not read");
  const meta = { kind: "bill", uri: "/akn/gb-sct/bill/carried", version: "carried", date: "0001-01-01" } as const;
  const printed = printAkomaNtoso({ title: "", text: read.value.text.text, layout: null, meta });
  const again = readCarried(printed.ok ? printed.value : "", { format: "text", noLayout: null });
  expect(again.ok && again.value.text.text.provisions.length).toBe(3);
});
