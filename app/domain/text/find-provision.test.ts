import { describe, expect, test } from "vitest";
import { identifyByAddress } from "./address.ts";
import { findProvision, type ProvisionName, readPlaceName } from "./find-provision.ts";
import { madeUpText } from "./fixtures/made-up-text.ts";

const text = identifyByAddress(madeUpText);
const find = (name: ProvisionName) => findProvision(text, name)?.provision.id ?? null;

describe("a provision named in a wording", () => {
  test("is found by its number, in any case and spacing", () => {
    expect(find({ unit: "section", id: "2", within: ["( 1 )", "(b)", "(i)", "(A)"] })).toBe("section-2-1-b-i-a");
    expect(find({ unit: "schedule", id: "Schedule 2" })).toBe("schedule-2");
    expect(find({ unit: "part", id: "1" })).toBe("part-1");
    expect(find({ unit: "long-title", id: null })).toBe("long-title");
  });

  test("is never one that the bill quotes from another Act", () => {
    expect(find({ unit: "section", id: "69A" })).toBeNull();
    expect(find({ unit: "section", id: "2", within: ["(4)"] })).toBeNull();
  });

  test("without a number is found by its title", () => {
    expect(find({ unit: "section", id: null, title: "local  referendum" })).toBe("section-local-referendum");
  });

  test("is found in a schedule whatever Part of it it stands in", () => {
    expect(find({ unit: "schedule", id: "1", within: ["2", "(1)", "(a)"] })).toBe("schedule-1-paragraph-2-1-a");
  });

  test("is not chosen where there are several: the schedule, of two", () => {
    expect(find({ unit: "schedule", id: null })).toBeNull();
    const one = { provisions: text.provisions.filter(({ id }) => id !== "schedule-2") };
    expect(findProvision(one, { unit: "schedule", id: null })?.provision.id).toBe("schedule-1");
  });
});

test("a place as people write it is read into its numbers", () => {
  expect(readPlaceName("3(2)(a)")).toEqual({ id: "3", within: ["(2)", "(a)"] });
  expect(readPlaceName(" 2ZA ( 1 ) ")).toEqual({ id: "2ZA", within: ["(1)"] });
  expect(readPlaceName("the moon")).toBeNull();
});
