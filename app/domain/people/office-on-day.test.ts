import { describe, expect, test } from "vitest";
import { knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { type Holding, holderOn, officesHeldOn } from "./office-on-day.ts";
import { officeWords } from "./office-words.ts";

const term = (office: string, person: string | null, from: string | null, to: string | null): Holding => ({
  office,
  slug: office.toLowerCase().replaceAll(" ", "-"),
  person,
  from,
  to,
});
const between = (notBefore: string | null, notAfter: string | null): UncertainDay => ({ ...unknownDay, notBefore, notAfter });

// Ministers as the Parliament's list of government roles gives them.
const constance = [
  term("Minister for Drugs Policy", "Angela Constance", "2020-12-22", "2021-05-19"),
  term("Minister for Drugs Policy", "Angela Constance", "2021-05-20", "2023-03-30"),
];
const drugsPost = [
  ...constance,
  term("Minister for Drugs and Alcohol Policy", "Elena Whitham", "2023-03-29", "2024-02-06"),
  term("Minister for Drugs and Alcohol Policy", "Christina McKelvie", "2024-02-08", "2025-03-27"),
  term("Minister for Drugs and Alcohol Policy and Sport", "Maree Todd", "2025-06-11", "2026-05-20"),
  term("Minister for Mental Wellbeing, Public Health, Sport, Alcohol and Drugs", "Maree Todd", "2026-05-20", null),
];
const namesOn = (on: string) => {
  const found = holderOn(drugsPost, knownDay(on));
  if (found.kind === "held") return [found.by.person];
  return found.kind === "several" ? found.by.map((each) => each.person) : found.kind;
};

describe("who held the drugs post of the Scottish Government", () => {
  test.each([
    ["2020-12-21", "before-first"],
    ["2020-12-22", ["Angela Constance"]],
    ["2021-05-19", ["Angela Constance"]],
    ["2021-05-20", ["Angela Constance"]],
    ["2023-03-28", ["Angela Constance"]],
    ["2023-03-29", ["Angela Constance", "Elena Whitham"]],
    ["2023-03-30", ["Angela Constance", "Elena Whitham"]],
    ["2023-03-31", ["Elena Whitham"]],
    ["2024-02-06", ["Elena Whitham"]],
    ["2024-02-07", "vacant"],
    ["2024-02-08", ["Christina McKelvie"]],
    ["2025-03-27", ["Christina McKelvie"]],
    ["2025-03-28", "vacant"],
    ["2025-06-10", "vacant"],
    ["2025-06-11", ["Maree Todd"]],
    ["2026-05-20", ["Maree Todd", "Maree Todd"]],
    ["2026-05-21", "holder-not-known"],
  ])("on %s: %j", (on, expected) => expect(namesOn(on)).toEqual(expected));

  test("on the days of a handover both are named, with their terms", () => {
    expect(officeWords(holderOn(drugsPost, knownDay("2023-03-29")))).toBe(
      "Recorded on 29 March 2023 for Angela Constance as “Minister for Drugs Policy” (from 22 December 2020 to 30 March 2023) and Elena Whitham as “Minister for Drugs and Alcohol Policy” (from 29 March 2023 to 6 February 2024): their terms overlap.",
    );
  });
  test("a gap of one day is told with that day", () => {
    expect(officeWords(holderOn(drugsPost, knownDay("2024-02-07")))).toBe(
      "Nobody is recorded on 7 February 2024: the office has a gap of one day, 7 February 2024, after Elena Whitham and before Christina McKelvie.",
    );
  });
  test("the vacancy during the committee’s evidence taking runs from 28 March to 10 June 2025", () => {
    expect(holderOn(drugsPost, knownDay("2025-05-13"))).toMatchObject({ kind: "vacant", from: "2025-03-28", to: "2025-06-10" });
    expect(holderOn(drugsPost, between("2025-04-01", "2025-04-30"))).toMatchObject({ kind: "vacant" });
  });
  test("a letter of some day around the beginning of a vacancy is not said to have found the post vacant", () => {
    const found = holderOn(drugsPost, between("2025-03-20", "2025-04-02"));
    expect(found).toMatchObject({ kind: "holder-not-known", perhaps: [{ holding: { person: "Christina McKelvie" } }] });
    expect(officeWords(found)).toContain("perhaps Christina McKelvie");
  });
  test("a term without a recorded end is certain on its first day and only possible later", () => {
    const later = holderOn(drugsPost, knownDay("2026-09-01"));
    expect(later).toMatchObject({ kind: "holder-not-known", perhaps: [{ why: "no last day is recorded" }] });
    expect(officeWords(later)).toContain("perhaps Maree Todd");
  });
  test("somebody who certainly held it is named beside one who perhaps did already", () => {
    expect(holderOn(drugsPost, between("2023-03-20", "2023-03-30"))).toMatchObject({
      kind: "held",
      by: { person: "Angela Constance" },
      perhaps: [{ holding: { person: "Elena Whitham" } }],
    });
  });
});

describe("the offices of a person on a day", () => {
  test("a re-appointment from one day to the next leaves no doubt about a letter of that fortnight", () => {
    expect(officesHeldOn(constance, between("2021-05-13", "2021-05-27"))).toMatchObject({
      certain: [{ from: "2020-12-22", to: "2023-03-30" }],
      possible: [],
    });
  });
  test("the letter of summer 2021, of which only the bounds are known, was written in office", () => {
    const sent: UncertainDay = {
      on: null,
      notBefore: "2021-05-27",
      notAfter: "2021-07-31",
      estimate: "2021-06-13",
      why: "made from bounds",
    };
    const held = officesHeldOn(constance, sent);
    expect(held.certain).toHaveLength(1);
    expect(officeWords(held)).toBe(
      "Held about 13 June 2021 (estimate): “Minister for Drugs Policy” (from 22 December 2020 to 30 March 2023).",
    );
  });
  test("an estimated day alone proves nothing", () => {
    const held = officesHeldOn(constance, { ...unknownDay, estimate: "2022-01-01", why: "a guess" });
    expect(held).toMatchObject({ certain: [], possible: [{ why: "the day itself is uncertain (about 1 January 2022 (estimate))" }] });
  });
  test("a day that is bounded on one side only can still be too late", () => {
    expect(officesHeldOn(constance, between("2023-04-01", null)).atOtherTimes).toHaveLength(1);
    expect(officesHeldOn(constance, between("2023-03-30", null)).possible).toHaveLength(1);
  });
  test("two terms with a gap of a day stay two", () => {
    const invented = [term("Reeve", "Ada", "2001-01-01", "2001-01-31"), term("Reeve", "Ada", "2001-02-02", "2001-02-28")];
    expect(officesHeldOn(invented, knownDay("2001-02-01"))).toMatchObject({ certain: [], possible: [], atOtherTimes: [{}, {}] });
    expect(officeWords(officesHeldOn(invented, knownDay("2001-02-01")))).toBe("No office is recorded on 1 February 2001.");
  });
  test("a term without an end does not swallow the one after it", () => {
    const invented = [term("Reeve", "Ada", "2001-01-01", null), term("Reeve", "Ada", "2005-01-01", "2005-12-31")];
    expect(officesHeldOn(invented, knownDay("2005-06-01"))).toMatchObject({ certain: [{ from: "2005-01-01" }], possible: [{}] });
  });
  test("a term without any day is always possible and never more", () => {
    expect(officesHeldOn([term("Reeve", "Ada", null, null)], knownDay("1999-01-01"))).toMatchObject({
      certain: [],
      possible: [{ why: "no first day is recorded, and no last day is recorded" }],
    });
  });
  test("two offices at a time are both told", () => {
    const invented = [term("Reeve", "Ada", "2001-01-01", "2001-12-31"), term("Keeper", "Ada", "2001-06-01", "2002-06-01")];
    expect(officesHeldOn(invented, knownDay("2001-07-01")).certain.map((each) => each.office)).toEqual(["Reeve", "Keeper"]);
  });
});

describe("an office with little in the record", () => {
  test("no term at all is not known", () => {
    expect(officeWords(holderOn([], knownDay("2001-01-01")))).toBe("Not known who held it on 1 January 2001: no holder is recorded.");
  });
  test("after the last holder it is not known, never vacant", () => {
    expect(holderOn([term("Reeve", "Ada", "2001-01-01", "2001-12-31")], knownDay("2002-01-01")).kind).toBe("holder-not-known");
  });
  test("a term without a name is nobody’s, but no gap either", () => {
    const invented = [term("Reeve", "Ada", "2001-01-01", "2001-12-31"), term("Reeve", null, "2002-01-01", "2002-12-31")];
    expect(holderOn(invented, knownDay("2002-05-01"))).toMatchObject({
      kind: "holder-not-known",
      why: "the record names nobody for that time",
    });
  });
  test("a day of which nothing is known names nobody", () => {
    expect(officeWords(holderOn(drugsPost.slice(2, 3), unknownDay))).toContain("Not known who held it on a day that is not known");
  });
  test("bounds that stretch over a whole term still leave the holder open", () => {
    expect(holderOn(drugsPost, between("2023-01-01", "2024-12-31"))).toMatchObject({ kind: "holder-not-known", perhaps: [{}, {}, {}] });
  });
});
