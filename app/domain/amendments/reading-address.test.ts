import { expect, test } from "vitest";
import { readingAddress, readReadingState, readTicks } from "./reading-address.ts";

const address = (query: string) => readingAddress("a-bill", readReadingState(new URLSearchParams(query)));

test("the address of a choice is the same each time, however it was asked for", () => {
  const asked = "view=clean&amendments=14&amendments=12&amendments=23A&version=as-introduced&show=all";
  expect(address(asked)).toBe("/bills/a-bill/as-it-would-read?version=as-introduced&amendments=12,14,23A&view=clean&show=all");
  expect(address("set=group:hedges")).toBe("/bills/a-bill/as-it-would-read?set=group:hedges");
});

test("what an address says wrongly counts as not said", () => {
  expect(address("view=upside-down&show=nothing&words=loud")).toBe("/bills/a-bill/as-it-would-read");
});

test("ticks and a set can be asked for together, or the set alone", () => {
  const ticks = (query: string) => readTicks(new URLSearchParams(query));
  expect(ticks("amendments=1")).toBeNull();
  expect(ticks("do=show&amendments=1&amendments=3&with=agreed")).toEqual({ sets: [], keys: ["1", "3"] });
  expect(ticks("do=add&amendments=1&with=agreed")).toEqual({ sets: [{ kind: "agreed" }], keys: ["1"] });
  expect(ticks("do=only&amendments=1&with=member:jane")).toEqual({ sets: [{ kind: "member", slug: "jane" }], keys: [] });
  expect(ticks("do=show")).toEqual({ sets: [], keys: [] });
});
