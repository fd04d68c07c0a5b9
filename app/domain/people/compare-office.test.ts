import { describe, expect, test } from "vitest";
import { knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { checkSenderOffice, compareOffice, comparisonWords } from "./compare-office.ts";
import { type Holding, officesHeldOn } from "./office-on-day.ts";

const term = (office: string, person: string | null, from: string | null, to: string | null): Holding => ({
  office,
  slug: "post",
  person,
  from,
  to,
});
const constance = [
  term("Minister for Drugs Policy", "Angela Constance", "2020-12-22", "2021-05-19"),
  term("Minister for Drugs Policy", "Angela Constance", "2021-05-20", "2023-03-30"),
  term("Cabinet Secretary for Health and Care", "Angela Constance", "2026-05-20", null),
];
const compare = (printed: string | null, on: string, holdings = constance) => compareOffice(printed, officesHeldOn(holdings, knownDay(on)));

describe("a title as printed beside the title of that day", () => {
  test("equals it although case, spaces and quotation marks differ", () => {
    const found = compare("  minister for  “Drugs Policy” ", "2022-01-27");
    expect(found).toMatchObject({ kind: "same", isCertain: true });
    expect(comparisonWords(compare("Minister for Drugs Policy", "2022-01-27"))).toBe(
      "As printed, “Minister for Drugs Policy” is the title held on 27 January 2022.",
    );
  });
  test("a salutation that is not the title is told beside it", () => {
    expect(comparisonWords(compare("Drugs Minister", "2022-01-27"))).toBe(
      "The letter says “Drugs Minister”; the title held on 27 January 2022 was “Minister for Drugs Policy”.",
    );
  });
  test("a title of other years is said not to have been held, with those years", () => {
    expect(comparisonWords(compare("Minister for Drugs Policy", "2024-05-01"))).toBe(
      "“Minister for Drugs Policy” was not held on 1 May 2024: it was held from 22 December 2020 to 30 March 2023.",
    );
  });
  test("a title of other years names the title of the day, where there was one", () => {
    expect(comparisonWords(compare("Minister for Drugs Policy", "2026-05-20"))).toContain(
      "; the title then was “Cabinet Secretary for Health and Care”",
    );
  });
  test("a term without an end is not said to be wrong, nor to be sure", () => {
    expect(compare("Cabinet Secretary for Health and Care", "2026-10-01")).toMatchObject({ kind: "same", isCertain: false });
  });
  test("nothing printed, and nobody’s terms known, are both not known", () => {
    expect(comparisonWords(compare(" ", "2022-01-27"))).toBe("Not known in which office it was written: no office is printed.");
    expect(compare("Minister of State", "2022-01-27", [])).toMatchObject({ kind: "title-not-known" });
  });
});

describe("a letter dated before or after its sender held the office", () => {
  test("is refused with the days on which it was held", () => {
    expect(checkSenderOffice("Minister for Drugs Policy", constance, knownDay("2024-05-01"))).toBe(
      "Angela Constance held “Minister for Drugs Policy” from 22 December 2020 to 30 March 2023, not on 1 May 2024",
    );
    expect(checkSenderOffice("minister for drugs policy", constance, knownDay("2020-12-21"))).not.toBeNull();
  });
  test.each(["2020-12-22", "2021-05-19", "2021-05-20", "2023-03-30"])("the first and the last day of a term (%s) are not refused", (on) =>
    expect(checkSenderOffice("Minister for Drugs Policy", constance, knownDay(on))).toBeNull(),
  );
  const unknown: readonly [string, string | null, readonly Holding[], UncertainDay][] = [
    ["a title that nobody recorded", "Minister for Everything", constance, knownDay("2024-05-01")],
    ["no printed office", null, constance, knownDay("2024-05-01")],
    ["a sender without recorded terms", "Minister for Drugs Policy", [], knownDay("2024-05-01")],
    ["a day that is not known", "Minister for Drugs Policy", constance, unknownDay],
    ["an estimate without bounds", "Minister for Drugs Policy", constance, { ...unknownDay, estimate: "2024-05-01", why: "a guess" }],
    ["bounds that reach into the term", "Minister for Drugs Policy", constance, { ...unknownDay, notBefore: "2023-03-30" }],
    ["a term without an end", "Cabinet Secretary for Health and Care", constance, knownDay("2031-01-01")],
  ];
  test.each(unknown)("%s is never refused", (_name, printed, holdings, sent) => {
    expect(checkSenderOffice(printed, holdings, sent)).toBeNull();
  });
  test("a day known only by a bound is refused when even the bound is too late", () => {
    expect(checkSenderOffice("Minister for Drugs Policy", constance, { ...unknownDay, notBefore: "2023-04-01" })).toBe(
      "Angela Constance held “Minister for Drugs Policy” from 22 December 2020 to 30 March 2023, not on or after 1 April 2023",
    );
  });
  test("several terms of one title are all told", () => {
    const invented = [term("Reeve", "Ada Made-Up", "2001-01-01", "2001-12-31"), term("Reeve", "Ada Made-Up", "2005-01-01", null)];
    expect(checkSenderOffice("Reeve", invented, knownDay("2003-01-01"))).toBe(
      "Ada Made-Up held “Reeve” from 1 January 2001 to 31 December 2001 and from 1 January 2005 (no last day recorded), not on 1 January 2003",
    );
  });
});
