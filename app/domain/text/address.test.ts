import { expect, test } from "vitest";
import { addressesOf, findByAddress, identifyByAddress, namesOf } from "./address.ts";
import { madeUpText } from "./fixtures/made-up-text.ts";
import { flatten } from "./linear.ts";
import type { BillText, Provision } from "./provision.ts";

const text = identifyByAddress(madeUpText);
const addresses = flatten(text).map(({ provision }) => provision.id);

test("a place in a section has the address that people would guess", () => {
  expect(addresses).toEqual(
    expect.arrayContaining(["long-title", "section-2", "section-2-1", "section-2-1-b", "section-2-1-b-i", "section-2-1-b-i-a"]),
  );
});

test("sections and paragraphs of schedules keep their address whatever Part they stand in", () => {
  expect(addresses).toEqual(expect.arrayContaining(["part-1", "part-1-chapter-2", "schedule-1-part-1", "schedule-1-paragraph-2-1-a"]));
  expect(addresses.filter((address) => address.startsWith("part-1-section"))).toEqual([]);
});

test("what has no number is addressed by its words or its place", () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      "section-1-definition-hedge",
      "section-1-definition-hedge-a",
      "section-1-item-1",
      "section-2-1-text-1",
      "section-local-referendum",
      "part-1-heading-access-to-hedges",
      "part-2-table-1-row-2-cell-2-a",
      "schedule-2-text-1",
    ]),
  );
});

test("text quoted from another Act never has an address of the bill's own", () => {
  expect(addresses).toEqual(expect.arrayContaining(["section-2-2-quotation-1-section-69a-1", "section-2-2-quotation-1-4-a"]));
  expect(addresses).not.toContain("section-69a");
});

test("two provisions with one number have two addresses", () => {
  const section: Provision = { id: "x", kind: "section", number: "3", heading: null, text: "A rule.", children: [] };
  const twice: BillText = { provisions: [section, { ...section, id: "y" }, { ...section, id: "z" }] };
  expect([...addressesOf(twice).values()]).toEqual(["section-3", "section-3_2", "section-3_3"]);
});

test("an address leads to its provision, and one that nothing has leads nowhere", () => {
  expect(findByAddress(text, "Section-2-1-b")?.provision.text).toBe("wake—");
  expect(findByAddress(text, "section-9")).toBeNull();
});

test("every address is given once, and identities made from addresses are the addresses", () => {
  expect(new Set(addresses).size).toBe(addresses.length);
  expect([...addressesOf(text)].every(([id, address]) => id === address)).toBe(true);
});

test("a text made to be deep and wide gets its addresses and names in no time", () => {
  const leaf: Provision = { id: "x", kind: "paragraph", number: "(z)", heading: null, text: "z", children: [] };
  let deep: Provision = { ...leaf, children: Array.from({ length: 20_000 }, () => leaf) };
  for (let depth = 0; depth < 150; depth += 1) deep = { ...leaf, number: "9".repeat(1000), children: [deep] };
  const addresses = flatten(identifyByAddress({ provisions: [deep] })).map(({ provision }) => provision.id);
  expect(new Set(addresses).size).toBe(20_151);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(420);
  expect(namesOf({ provisions: [deep] }).get("x")?.length).toBeLessThan(900);
});
