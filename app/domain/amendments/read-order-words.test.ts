import { describe, expect, test } from "vitest";
import { orderWords } from "./order-words.ts";
import { readOrderWords } from "./read-order-words.ts";

describe("an order of consideration as it is printed", () => {
  test("is read place by place, and worded again as it was", () => {
    const printed = "Sections 1 to 4, Schedule 1, Section 5, Schedule, Preamble, Long Title";
    const read = readOrderWords(printed);
    expect(read.ok && orderWords({ kind: "listed", entries: read.value })).toBe(printed);
  });

  test("sections joined with “and” are two places: what stands between them may come later", () => {
    const read = readOrderWords("Sections 3 and 5\nSection 4");
    expect(read.ok && read.value.map(({ from }) => from)).toEqual(["3", "5", "4"]);
  });

  test("what is no place is named with its line, and nothing is guessed", () => {
    const read = readOrderWords("Section 1\nthe nice parts\nSection");
    expect(read).toMatchObject({
      ok: false,
      refusals: [{ message: expect.stringContaining("Line 2") }, { message: expect.stringContaining("Line 3") }],
    });
  });

  test("an empty order is refused", () => {
    expect(readOrderWords(" \n ,").ok).toBe(false);
  });

  test("a megabyte of anything is answered at once", () => {
    const started = performance.now();
    expect(readOrderWords("Section 1 to ".repeat(80_000)).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
