import { describe, expect, test } from "vitest";
import { type Day, weekdayOf } from "#app/lib/dates.ts";
import { knownHolidayYears, scottishHolidays } from "./scottish-holidays.ts";

/** The days off from Monday to Friday: what a count of working days sees. */
async function weekdaysOff(year: number): Promise<Day[]> {
  return [...(await scottishHolidays(year, year)).keys()].filter((day) => weekdayOf(day) <= 5).sort();
}

// Source: the yearly lists at gov.uk/bank-holidays, Scotland.
const published: [number, Day[]][] = [
  [2021, ["01-01", "01-04", "04-02", "05-03", "05-31", "08-02", "11-30", "12-27", "12-28"]],
  [2022, ["01-03", "01-04", "04-15", "05-02", "06-02", "06-03", "08-01", "09-19", "11-30", "12-26", "12-27"]],
  [2023, ["01-02", "01-03", "04-07", "05-01", "05-08", "05-29", "08-07", "11-30", "12-25", "12-26"]],
  [2024, ["01-01", "01-02", "03-29", "05-06", "05-27", "08-05", "12-02", "12-25", "12-26"]],
];

describe("the bank holidays of Scotland", () => {
  test.each(published)("the weekdays off in %i are those of the published list", async (year, days) => {
    expect(await weekdaysOff(year)).toEqual(days.map((day) => `${year}-${day}`));
  });

  test("Easter Monday and the last Monday in August are working days in Scotland", async () => {
    const days = await scottishHolidays(2021, 2024);
    for (const day of ["2021-04-05", "2022-04-18", "2023-04-10", "2024-04-01", "2022-08-29", "2023-08-28"])
      expect(days.has(day)).toBe(false);
  });

  test("a substitute day says that it is one", async () => {
    expect((await scottishHolidays(2024, 2024)).get("2024-12-02")).toMatch(/^St Andrew.s Day \(substitute day\)$/);
  });

  test("in 2012 the spring holiday was on 4 June for the Jubilee, not on 28 May", async () => {
    const days = await weekdaysOff(2012);
    expect(days).not.toContain("2012-05-28");
    expect(days).toEqual(expect.arrayContaining(["2012-06-04", "2012-06-05"]));
  });

  test("the royal wedding of 2011 and the World Cup of 2026 gave a day off", async () => {
    expect(await weekdaysOff(2011)).toContain("2011-04-29");
    expect(await weekdaysOff(2026)).toContain("2026-06-15");
  });

  test("nothing is said of years that were not checked", async () => {
    const days = [...(await scottishHolidays(1999, 2100)).keys()].map((day) => Number(day.slice(0, 4)));
    expect([Math.min(...days), Math.max(...days)]).toEqual([...knownHolidayYears]);
  });
});
