import { describe, expect, test } from "vitest";
import { type Choosable, chosenAmong, readChoice, readKeys, writeChoice, writeKeys } from "./choose.ts";

const choice = (address: string) => readChoice(new URLSearchParams(address));
const addressOf = (address: string) => {
  const read = choice(address);
  return read && new URLSearchParams(writeChoice(read).map(([name, value]) => [name, value])).toString();
};

const amendment = (key: string, more: Partial<Choosable> = {}): Choosable => ({
  key,
  isAgreed: false,
  isGovernment: false,
  group: null,
  member: null,
  ...more,
});
const amendments = [
  amendment("2", { isAgreed: true, member: "jane" }),
  amendment("1", { isGovernment: true, group: "hedges" }),
  amendment("23A", { isAgreed: true, group: "hedges" }),
];

describe("a choice of amendments in an address", () => {
  test("is short: three in a row are a range, and each stands once, whatever the order of ticking", () => {
    expect(writeKeys(["14", "1", "2", "3", "23A", "16", "2", "15"])).toBe("1-3,14-16,23A");
    expect(writeKeys(["7", "8"])).toBe("7,8");
  });

  test("says the same when it is read and written again", () => {
    for (const address of ["amendments=1-3%2C12%2C23A", "set=agreed", "set=group%3Ahedges&amendments=5", "set=none"])
      expect(addressOf(address)).toBe(address);
  });

  test("comes the same from a form that sends each tick by itself", () => {
    expect(addressOf("amendments=3&amendments=1&amendments=2&amendments=12a")).toBe("amendments=1-3%2C12A");
  });

  test("is none when the address says nothing, and nobody when it says none", () => {
    expect(choice("view=clean")).toBeNull();
    expect(choice("set=none")).toEqual({ sets: [], keys: [] });
  });

  test("can name an amendment that has no number of its own", () => {
    expect(readKeys(writeKeys(["a-bill-stage-2-not-numbered", "4"]))).toEqual(["4", "a-bill-stage-2-not-numbered"]);
  });

  test("cannot make the server work for nothing", () => {
    expect(readKeys("1-9999,".repeat(3000)).length).toBe(5000);
    expect(readKeys("9-1")).toEqual([]);
    expect(choice(`set=${"group:x,".repeat(500)}`)?.sets.length).toBe(50);
    expect(choice("set=everyone,group:,member:")?.sets).toEqual([]);
  });
});

describe("those chosen", () => {
  test("are all of the sets, and those named by number", () => {
    const { chosen } = chosenAmong(amendments, { sets: [{ kind: "agreed" }], keys: ["1"] });
    expect([...chosen].sort()).toEqual(["1", "2", "23A"]);
    expect([...chosenAmong(amendments, { sets: [{ kind: "group", slug: "hedges" }], keys: [] }).chosen]).toEqual(["1", "23A"]);
    expect([...chosenAmong(amendments, { sets: [{ kind: "member", slug: "jane" }, { kind: "government" }], keys: [] }).chosen]).toEqual([
      "2",
      "1",
    ]);
  });

  test("leave out a number that no amendment has, and say so", () => {
    expect(chosenAmong(amendments, { sets: [], keys: ["2", "99"] })).toEqual({ chosen: new Set(["2"]), notThere: ["99"] });
  });
});

test("a set that there is not is told, and does not read as no amendment at all", () => {
  const choice = readChoice(new URLSearchParams("set=all,group:none-such"));
  expect(choice && chosenAmong([], choice).notThere).toEqual(["all", "group:none-such"]);
});
