import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkedText, printMarkedText, readMarkedText } from "./withheld-marks.ts";

function read(typed: string): MarkedText {
  const outcome = readMarkedText(typed);
  if (!outcome.ok) throw new Error(outcome.refusals.map((each) => each.message).join("\n"));
  return outcome.value;
}
function refusals(typed: string): readonly string[] {
  const outcome = readMarkedText(typed);
  return outcome.ok ? [] : outcome.refusals.map((each) => each.message);
}

describe("an editor marks what is withheld", () => {
  test("the words are kept whole and the place is told beside them", () => {
    expect(read("Dear [withhold: personal data]Jane Doe[/withhold],\r\nthank you.")).toEqual({
      text: "Dear Jane Doe,\nthank you.",
      withheld: [{ from: 5, to: 13, reason: "personal data" }],
    });
  });
  test("capitals and spaces in a mark do no harm", () => {
    expect(read("[ Withhold :  personal   data ]Jane[ / WITHHOLD ]")).toEqual({
      text: "Jane",
      withheld: [{ from: 0, to: 4, reason: "personal data" }],
    });
  });
  test("a withheld part may run over several lines, and two that touch are one", () => {
    expect(read("[withhold: advice]a\n\nb[/withhold][withhold: names]c[/withhold]")).toEqual({
      text: "a\n\nbc",
      withheld: [{ from: 0, to: 5, reason: "advice; names" }],
    });
  });
  test.each([
    "the evidence [sic] was “dated”",
    "see [1], [2] and [withholding tax]",
    "an open [ bracket, a closing ] one",
    "[withheld under section 38]",
    "a path C:\\letters\\2022 and a final \\",
    "[/]",
    "",
  ])("the letter’s own brackets and backslashes survive: %s", (letter) => {
    expect(read(letter)).toEqual({ text: letter, withheld: [] });
    expect(printMarkedText({ text: letter, withheld: [] })).toBe(letter);
  });
  test("a letter that itself speaks of marks is written with a backslash before them", () => {
    expect(read("write \\[withhold: reason] and \\[/withhold]")).toEqual({
      text: "write [withhold: reason] and [/withhold]",
      withheld: [],
    });
    expect(read("\\\\[withhold: r]x[/withhold]")).toEqual({ text: "\\x", withheld: [{ from: 1, to: 2, reason: "r" }] });
  });
});

describe("a slip in the marks is refused, with its line, and never published", () => {
  test.each([
    ["one\ntwo [withhold: names]Jane", "Line 2: a withheld part is begun and not ended: put [/withhold] where it ends"],
    ["one\n\nJane[/withhold]", "Line 3: a withheld part ends that was not begun: put [withhold: reason] where it begins"],
    [
      "[withhold: a]x\n[withhold: b]y[/withhold]",
      "Line 2: a withheld part begins inside the one begun on line 1: end that one first with [/withhold]",
    ],
    ["\n[withhold: a] \n [/withhold]", "Line 2: nothing is withheld between the marks: put them round the words, or take them out"],
    [
      "[withhold]Jane[/withhold]",
      "Line 1: “[withhold]” gives no reason: write [withhold: reason] (to keep the bracket as a bracket, put \\ before it)",
    ],
    ["[withhold: ]Jane[/withhold]", "gives no reason"],
    ["[withhold Jane]Doe[/withhold]", "“[withhold …]” gives no reason"],
    ["[withhold: Jane\nDoe[/withhold]", "“[withhold …” is not closed by ]"],
    ["[withhold: a]Jane[/withheld]", "“[/withheld]” is not the mark that ends a withheld part: write [/withhold]"],
    ["[withheld: a]Jane[/withheld]", "“[/withheld]” is not the mark"],
    ["[withold: a]Jane[/withold]", "“[/withold]” is not the mark"],
    ["[withhold: a]Jane[/withhold", "“[/withhold” is not the mark"],
    ["one\n{withhold: a}Jane{/withhold}", "Line 2: “{withhold:” is in other brackets than a mark"],
    ["［withhold: a］Jane［/withhold］", "“［withhold:” is in other brackets than a mark"],
    ["(withhold: a)Jane(/withhold)", "“(withhold:” is in other brackets than a mark"],
    [`[withhold: ${"a".repeat(201)}]Jane[/withhold]`, "gives a reason of more than 200 characters"],
  ])("%j", (typed, message) => {
    const found = refusals(typed);
    expect(found[0]).toContain(message);
    // No refusal repeats what may be words to withhold.
    expect(found.join("\n")).not.toContain("Jane");
  });
  test("all slips are told at once", () => {
    expect(refusals("[/withhold]\n[withhold]x[/withhold]\n[withhold: a]y")).toHaveLength(3);
  });
  test("one slip is told once, not again at the other end of its part", () => {
    expect(refusals("[withhold]x[/withhold]")).toHaveLength(1);
    expect(refusals("[withhold: a]x[/withheld]")).toHaveLength(1);
  });
});

describe("what is printed for the editor reads back as the same", () => {
  const awkward = fc
    .array(
      fc.constantFrom("[withhold: x]", "[/withhold]", "[withhold", "[/with", "[", "]", "\\", "\\\\", "hold]", "\n", "Jane ", ":", "/", " "),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((pieces) => pieces.join(""));
  const reasons = fc.constantFrom("personal data", "legal advice", "a");

  test("for any text and any parts, however it is full of marks and backslashes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward, reasons), { maxLength: 4 }), awkward, (parts, end) => {
        let text = "";
        const withheld: { from: number; to: number; reason: string }[] = [];
        for (const [before, hidden, reason] of parts) {
          text += before;
          if (hidden.trim() !== "") withheld.push({ from: text.length, to: text.length + hidden.length, reason });
          text += hidden;
        }
        const letter: MarkedText = { text: text + end, withheld };
        expect(read(printMarkedText(letter))).toEqual(letter);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
  test("anything that is typed is either refused or reads the same after being printed", () => {
    fc.assert(
      fc.property(awkward, awkward, (a, b) => {
        const outcome = readMarkedText(a + b);
        if (outcome.ok) expect(read(printMarkedText(outcome.value))).toEqual(outcome.value);
        else expect(outcome.refusals[0]?.message).toMatch(/^Line \d+: /);
      }),
      { seed: 8, numRuns: 3000 },
    );
  });
});

test.each([
  ["brackets", "[".repeat(1_000_000)],
  ["backslashes", "\\".repeat(1_000_000)],
  ["half marks", "[withhold:".repeat(100_000)],
  ["spaces after a bracket", `[${" ".repeat(1_000_000)}`],
  ["a mark and spaces", `[withhold${" ".repeat(1_000_000)}`],
  ["small parts", "[withhold: a]x[/withhold] ".repeat(40_000)],
])(
  "a megabyte of %s is read in good time",
  (_name, typed) => {
    const outcome = readMarkedText(typed);
    if (outcome.ok) expect(readMarkedText(printMarkedText(outcome.value))).toEqual(outcome);
    else expect(outcome.refusals.length).toBeGreaterThan(0);
  },
  5_000,
);
