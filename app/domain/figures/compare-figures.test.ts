import { describe, expect, test } from "vitest";
import { type ComparableFigure, compareFigures, isApproximate, isRange, unitKeyOf } from "./compare-figures.ts";
import { periodOf } from "./figure-period.ts";
import { sayVerdict } from "./figure-sentences.ts";
import { seriesOf } from "./figure-series.ts";

const what = "made-up accidents with umbrellas";

function figure(value: string, period: string | null, more: Partial<ComparableFigure> = {}): ComparableFigure {
  const number = Number(value.replaceAll(",", ""));
  return {
    slug: `${value}-${period}`,
    what,
    value,
    number: Number.isNaN(number) ? null : number,
    unit: "accidents",
    period,
    publisher: null,
    quotedIn: null,
    ...more,
  };
}

const verdictOn = (...figures: ComparableFigure[]) => compareFigures(figures)[0]?.periods[0]?.verdict;

describe("two figures for one thing", () => {
  test("agree where they are one number, however it is printed and whatever the period is called", () => {
    expect(verdictOn(figure("1,200", "2020"), figure("1200", "calendar year 2020"))).toEqual({ kind: "same" });
  });

  test("differ by so much, and by so many per cent of the lower", () => {
    expect(verdictOn(figure("1,200", "2020"), figure("1,230", "2020"))).toEqual({ kind: "differ", by: { absolute: 30, percent: 2.5 } });
  });

  test("that differ from nothing have no per cent", () => {
    expect(verdictOn(figure("0", "2020"), figure("3", "2020"))).toEqual({ kind: "differ", by: { absolute: 3, percent: null } });
  });

  test.each<[string, ComparableFigure, ComparableFigure]>([
    ["one is a range", figure("28 to 38", "2020", { number: 28 }), figure("28", "2020")],
    ["one says that it is not exact", figure("about 1,200", "2020", { number: 1200 }), figure("1,200", "2020")],
    ["one has no number", figure("a dozen", "2020"), figure("12", "2020")],
  ])("differ without a reckoning where %s", (_why, a, b) => {
    expect(verdictOn(a, b)).toEqual({ kind: "differ", by: null });
  });

  test("cannot be compared in different units, without a unit on one side, or without a period", () => {
    expect(verdictOn(figure("12", "2020"), figure("12", "2020", { unit: "per cent" }))).toEqual({
      kind: "cannot-be-compared",
      why: "They are in different units: accidents, per cent.",
    });
    expect(verdictOn(figure("12", "2020"), figure("12", "2020", { unit: null }))).toMatchObject({ why: "One of them gives no unit." });
    expect(verdictOn(figure("12", null), figure("13", null))).toMatchObject({ why: "No period is given." });
  });

  test("of different periods stand apart, the earlier first and those without a period last", () => {
    const [thing] = compareFigures([figure("3", null), figure("2", "2022"), figure("1", "financial year 2019/20"), figure("5", "2020")]);
    expect(thing?.periods.map(({ period, verdict }) => [period?.label ?? null, verdict.kind])).toEqual([
      ["financial year 2019/20", "single"],
      ["2020", "single"],
      ["2022", "single"],
      [null, "single"],
    ]);
  });

  test("are one thing whatever the capitals and hyphens, and two things stand apart", () => {
    expect(compareFigures([figure("1", "2020"), figure("2", "2021", { what: "Made up accidents with umbrellas." })])).toHaveLength(1);
    expect(compareFigures([figure("1", "2020"), figure("2", "2021", { what: "made-up hats" })])).toHaveLength(2);
  });

  test("are told with who published and who quoted them", () => {
    const [thing] = compareFigures([
      figure("1,200", "2020", { publisher: "The Umbrella Office", quotedIn: "a made-up debate" }),
      figure("1,200", "2020", { quotedIn: "The Made-up Times" }),
      figure("1,230", "2020"),
    ]);
    expect(sayVerdict(thing!.periods[0]!)).toBe(
      "2020: 1,200, published by The Umbrella Office, quoted in a made-up debate; The Made-up Times; 1,230, by whom is not recorded. They are 30 apart, 2.5 per cent of the lowest.",
    );
  });
});

test.each([
  ["2020", "2020"],
  ["calendar year 2020", "2020"],
  ["the year 2020", "2020"],
  ["in 2020", "2020"],
  ["January to December 2020", "2020"],
  ["January–December 2020", "2020"],
  ["Financial year 2019/20", "financial year 2019 20"],
  ["financial year 2019–20", "financial year 2019 20"],
  ["2020-21", "2020 21"],
])("the period “%s” is compared as “%s”", (printed, key) => {
  expect(periodOf(printed)?.key).toBe(key);
});

test("no period is none, and a financial year is no calendar year", () => {
  expect([periodOf(null), periodOf("  ")]).toEqual([null, null]);
  expect(periodOf("financial year 2019/20")?.year).toBeNull();
});

test.each<[string | null, string, string | null]>([
  ["per cent", "12", "per cent"],
  [null, "12%", "per cent"],
  ["%", "12", "per cent"],
  ["pounds", "12", "pounds"],
  [null, "£12", "pounds"],
  ["pounds a year", "£12", "pounds a year"],
  ["Deaths", "12", "deaths"],
  [null, "12", null],
])("the unit %s of “%s” is compared as %s", (unit, value, key) => {
  expect(unitKeyOf({ unit, value })).toBe(key);
});

test("a range and a figure that is not exact are known by their words", () => {
  expect(["between 17.5 per cent and 24 per cent", "£28.5 million to £38 million", "10–12", "1,339"].map(isRange)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(["about 1,300", "More than 40", "~5", "1,300", "overall 5"].map(isApproximate)).toEqual([true, true, true, false, false]);
});

describe("a series", () => {
  const [thing] = compareFigures([
    figure("1,000", "2020"),
    figure("900", "2022"),
    figure("900", "calendar year 2022"),
    figure("700", "2023"),
    figure("720", "2023"),
    figure("800", "2024"),
    figure("5", "2024", { unit: "per cent" }),
    figure("1", null),
  ]);

  test("stands by year in one unit, with the change from one certain year to the next", () => {
    const [accidents, share] = seriesOf(thing!);
    expect(accidents?.rows.map(({ period, value, values, change }) => [period.label, value, values.length, change])).toEqual([
      ["2020", "1,000", 1, null],
      ["2022", "900", 1, { absolute: -100, percent: -10 }],
      ["2023", null, 2, null],
      ["2024", "800", 1, null],
    ]);
    expect(share?.rows.map(({ value }) => value)).toEqual(["5"]);
  });
});

test("a megabyte of signs is compared at once", () => {
  const odd = [".".repeat(1_000_000), "1-".repeat(500_000), "£".repeat(1_000_000), " ".repeat(1_000_000)];
  const from = performance.now();
  compareFigures(odd.flatMap((text) => [figure(text, text, { what: text, unit: text }), figure(text, text, { what: text, unit: null })]));
  expect(performance.now() - from).toBeLessThan(3000);
});
