import { describe, expect, test } from "vitest";
import { readXml, type XmlLimits } from "./read-xml.ts";
import { childNamed, singleSpaced, wordsIn } from "./xml-tree.ts";

function refusalOf(xml: string, limits: Partial<XmlLimits> = {}): string {
  const read = readXml(xml, limits);
  return read.ok ? "read" : read.refusals.map(({ message }) => message).join(" ");
}

test("elements are read with their namespace, attributes, words and line", () => {
  const read = readXml(
    `\uFEFF<?xml version="1.0"?>\n<a xmlns="urn:a" xmlns:b="urn:b">\n  <b:c d="1" b:e="2">x &amp; <![CDATA[<y>]]>&#233;</b:c><!-- no --></a>`,
  );
  if (!read.ok) throw new Error(refusalOf(""));
  const child = childNamed(read.value, "c");
  expect(read.value).toMatchObject({ name: "a", namespace: "urn:a", line: 2 });
  expect(child).toMatchObject({ namespace: "urn:b", line: 3 });
  expect([...(child?.attributes ?? [])]).toEqual([
    ["d", "1"],
    ["e", "2"],
  ]);
  expect(child && wordsIn(child)).toBe("x & <y>é");
  expect(singleSpaced(wordsIn(read.value))).toBe("x & <y>é");
});

describe("what cannot be read is refused, with its place", () => {
  test.each([
    ["<a>\n  <b></a>", "line 2, column"],
    ["<a", "line 1, column"],
    ["words", "line 1, column"],
    ["<a>&undeclared;</a>", "line 1, column"],
    ["<a>\u0000</a>", "line 1, column"],
    ["<x:a/>", "line 1, column"],
    ["", "empty"],
    ["<a/><b/>", "line 1, column"],
  ])("%j", (xml, words) => {
    expect(refusalOf(xml)).toContain(words);
  });
});

test("an XML bomb is refused before it is unfolded", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${"x".repeat(1000)}"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>`;
  expect(refusalOf(bomb)).toContain("document type declaration");
  expect(refusalOf(`<!DOCTYPE a SYSTEM "file:///made-up"><a>&b;</a>`)).toContain("line 1");
});

test("a document beyond the limits is refused, however it grows", () => {
  expect(refusalOf(`<a>${"x".repeat(100)}</a>`, { length: 50 })).toContain("too large");
  expect(refusalOf("<a>".repeat(300_000))).toContain("more than 200 deep");
  expect(refusalOf(`<a>${"<b/>".repeat(200)}</a>`, { nodes: 100 })).toContain("more than 100 elements");
  expect(refusalOf("<".repeat(1_000_000))).toContain("line 1");
});
