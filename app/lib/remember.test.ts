import { expect, test } from "vitest";
import { remember } from "./remember.ts";

test("what was asked for longest ago is forgotten first, and no more is kept than was said", () => {
  const memory = remember<number>(2);
  memory.keep("first", 1);
  memory.keep("second", 2);
  expect(memory.find("first")).toBe(1);
  memory.keep("third", 3);
  expect([memory.find("first"), memory.find("second"), memory.find("third")]).toEqual([1, undefined, 3]);
});

test("a name that is kept again has its new value, and takes no second place", () => {
  const memory = remember<number>(2);
  memory.keep("first", 1);
  memory.keep("second", 2);
  expect(memory.keep("first", 10)).toBe(10);
  expect([memory.find("first"), memory.find("second")]).toEqual([10, 2]);
});
