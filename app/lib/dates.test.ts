import { expect, test } from "vitest";
import { formatUncertainDay, unknownDay } from "./dates.ts";

test.each([
  ["a known day", { on: "2025-10-09" }, "9 October 2025"],
  ["a whole year", { notBefore: "2022-01-01", notAfter: "2022-12-31" }, "in 2022"],
  ["a whole month", { notBefore: "2021-08-01", notAfter: "2021-08-31" }, "in August 2021"],
  ["the February of a leap year", { notBefore: "2024-02-01", notAfter: "2024-02-29" }, "in February 2024"],
  ["bounds that are no month", { notBefore: "2024-02-01", notAfter: "2024-02-28" }, "between 1 February 2024 and 28 February 2024"],
  [
    "an estimate, whatever its bounds",
    { notBefore: "2021-01-01", notAfter: "2021-12-31", estimate: "2021-06-13" },
    "about 13 June 2021 (estimate)",
  ],
  ["one bound", { notAfter: "2025-05-27" }, "on or before 27 May 2025"],
  ["nothing", {}, "date not known"],
])("%s is worded without claiming more than is known", (_what, day, words) => {
  expect(formatUncertainDay({ ...unknownDay, ...day })).toBe(words);
});
