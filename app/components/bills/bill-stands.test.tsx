import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PositionShown } from "#app/domain/positions/position-shown.ts";
import { knownDay } from "#app/lib/dates.ts";
import { BillStands } from "./bill-stands.tsx";

const entry: PositionShown = {
  slug: "ada-against",
  href: "/positions/ada-against",
  holder: { name: "Ada Example", href: "/people/ada-example", office: "Minister for Made-up Things" },
  stance: "against",
  condition: null,
  about: { kind: "bill", key: "bill:x", label: "Made-up Bill", href: "/bills/x/positions" },
  from: knownDay("2030-01-01"),
  summary: null,
  statement: null,
  vote: null,
  sources: [],
  source: null,
  confidence: "official",
  reply: null,
  dispute: { note: null },
  isMadeUp: true,
  isDraft: false,
};

test("who is for and against a bill stands in a line each, with the way to who says so, and a disputed entry says so", () => {
  const stands = { sides: [{ stance: "against" as const, entries: [entry] }], uncertain: [], onParts: 2 };
  const html = renderToStaticMarkup(<BillStands slug="x" stands={stands} entries={5} />);
  for (const words of ["Against", "Ada Example", "1 January 2030", 'href="/positions/ada-against"', "Disputed", "Made up"]) {
    expect(html).toContain(words);
  }
  expect(html).toContain('<a href="/bills/x/positions">All 5 entries');
  expect(html).toContain("2 of them on parts of it");
});

test("of whom it is not certain which entry counts is named apart, on no side", () => {
  const html = renderToStaticMarkup(<BillStands slug="x" stands={{ sides: [], uncertain: [entry.holder], onParts: 0 }} entries={2} />);
  expect(html).toContain("Which entry counts is not certain for");
  expect(html).toContain("Ada Example");
});
