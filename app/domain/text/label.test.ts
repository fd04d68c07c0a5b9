import { describe, expect, test } from "vitest";
import { readLabel } from "./label.ts";

describe("the number that a paragraph begins with", () => {
  test.each([
    ["(2) The Scottish Ministers", "(2)", "figure-in-brackets"],
    ["(2A) The Scottish Ministers", "(2A)", "figure-in-brackets"],
    ["(A1) The Scottish Ministers", "(A1)", "figure-in-brackets"],
    ["(ba) complaints", "(ba)", "letter-in-brackets"],
    ["(ii) has the permission", "(ii)", "roman-in-brackets"],
    ["(A) in a case", "(A)", "capital-in-brackets"],
    ["( ) before they have laid", "( )", "blank"],
    ["() before they have laid", "( )", "blank"],
    ["7A Where the animals", "7A", "figure"],
    ["A1 Where the animals", "A1", "figure"],
    ["(b)", "(b)", "letter-in-brackets"],
  ])("%s begins with %s", (paragraph, number, form) => {
    expect(readLabel(paragraph)).toMatchObject({ number, form });
  });

  test("(i) after (h) is a letter, and a roman figure otherwise", () => {
    expect(readLabel("(i) the sheriff", "(h)")?.form).toBe("letter-in-brackets");
    expect(readLabel("(i) the sheriff", "(a)")?.form).toBe("roman-in-brackets");
    expect(readLabel("(v) the sheriff", "(iv)")?.form).toBe("roman-in-brackets");
  });

  test("words are not a number", () => {
    expect(readLabel("(or which could have been so used)")).toBeNull();
    expect(readLabel("A person commits an offence")).toBeNull();
    expect(readLabel("An authority")).toBeNull();
    expect(readLabel("2050 targets")).toBeNull();
  });
});
