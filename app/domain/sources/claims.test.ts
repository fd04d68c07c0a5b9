import { describe, expect, test } from "vitest";
import { type Claim, chosenClaim, claimsByField, describeDifference, sourcesDiffer } from "./claims.ts";

const claim = (value: string, also: Partial<Claim> = {}): Claim => ({
  field: "introducedOn",
  value,
  source: "page",
  confidence: "official",
  chosen: false,
  note: null,
  ...also,
});

describe("when official pages disagree about the day of introduction", () => {
  const both = [claim("2024-05-15", { source: "news" }), claim("2024-05-14", { chosen: true })];

  test("both stand, and the chosen one is named", () => {
    expect(sourcesDiffer(both)).toBe(true);
    expect(describeDifference(both)).toBe("Sources differ: 14 May 2024 (chosen) or 15 May 2024.");
    expect(claimsByField(both)).toMatchObject([{ chosen: { value: "2024-05-14" }, others: [{ value: "2024-05-15" }], differ: true }]);
  });
  test("none is chosen for the reader where no editor chose", () => {
    expect(chosenClaim([claim("2024-05-14"), claim("2024-05-15")])).toBeNull();
    expect(describeDifference([claim("2024-05-14"), claim("2024-05-15")])).toBe("Sources differ: 14 May 2024 or 15 May 2024.");
  });
});

test("sources that say the same in other capitals do not differ", () => {
  expect(sourcesDiffer([claim("Care Reform (Scotland) Bill"), claim("care reform  (Scotland) Bill ")])).toBe(false);
  expect(describeDifference([claim("2024-05-14"), claim("2024-05-14")])).toBeNull();
});

test("a field with one value is that value, chosen or not", () => {
  expect(chosenClaim([claim("2024-05-14")])?.value).toBe("2024-05-14");
  expect(chosenClaim([])).toBeNull();
});
