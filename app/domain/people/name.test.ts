import { describe, expect, test } from "vitest";
import { nameAlone, readIndexName, readSpokenName, spokenName } from "./name.ts";

describe("names", () => {
  test.each([
    ["Ross, Douglas", "Douglas Ross"],
    ["Don-Innes, Natalie", "Natalie Don-Innes"],
    ["O’Kane, Paul", "Paul O’Kane"],
    ["Allan, Dr Alasdair", "Alasdair Allan"],
    ["Madonna", "Madonna"],
  ])("“%s” in a roll-call is %s, and is read as the same name again", (printed, spoken) => {
    expect(spokenName(readIndexName(printed))).toBe(spoken);
    expect(readSpokenName(spoken)).toEqual(readIndexName(printed));
  });
  test("a title is not part of the name", () => {
    expect(readSpokenName("Dr Alasdair Allan")).toEqual({ surname: "Allan", forename: "Alasdair" });
  });
  test("a particle belongs to the surname", () => {
    expect(readSpokenName("Willie van der Meer")).toEqual({ surname: "van der Meer", forename: "Willie" });
  });
});

test.each([
  ["Rt Hon Kit Malthouse MP", "Kit Malthouse"],
  ["The Rt Hon Dame Rose Hedge (made up) DBE MSP", "Rose Hedge (made up)"],
  ["Rose Hedge, MSP", "Rose Hedge"],
  ["Rose Hedge", "Rose Hedge"],
  ["MSP", "MSP"],
])("a name is told from the titles and letters around it: %s", (printed, name) => {
  expect(nameAlone(printed)).toBe(name);
});
