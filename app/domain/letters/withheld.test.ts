import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinWithheld, shownText, shownWords, type Withheld } from "./withheld.ts";

const text = "Dear Jane Doe, thank you for writing.";
const name: Withheld = { from: 5, to: 13, reason: "personal data" };

describe("what a page for the public is given of a letter", () => {
  test("a withheld part is told with its reason and nothing else", () => {
    expect(shownText(text, [name])).toEqual([
      { kind: "words", text: "Dear " },
      { kind: "withheld", reason: "personal data" },
      { kind: "words", text: ", thank you for writing." },
    ]);
    expect(shownWords(text, [name])).toBe("Dear [withheld: personal data], thank you for writing.");
  });
  test("a long and a short withheld part look the same", () => {
    const long = `Dear ${"x".repeat(5000)}, thank you for writing.`;
    expect(shownText(long, [{ from: 5, to: 5005, reason: "personal data" }])).toEqual(shownText(text, [name]));
  });
  test("parts that touch or overlap are one, so that nobody counts them", () => {
    const parts = [
      { from: 9, to: 13, reason: "personal data" },
      { from: 5, to: 9, reason: "personal data" },
      { from: 7, to: 10, reason: "legal advice" },
    ];
    expect(joinWithheld(text, parts)).toEqual([{ from: 5, to: 13, reason: "personal data; legal advice" }]);
  });
  test("a letter without withheld parts is shown whole, and an empty one is nothing", () => {
    expect(shownText(text, [])).toEqual([{ kind: "words", text }]);
    expect(shownText("", [])).toEqual([]);
  });
  test.each([
    { from: 5, to: 99, reason: "of another text" },
    { from: -1, to: 3, reason: "before it" },
    { from: 8, to: 8, reason: "empty" },
    { from: Number.NaN, to: 8, reason: "no number" },
  ])("a list that does not belong to the text shows nothing at all ($reason)", (part) => {
    expect(() => shownText(text, [part])).toThrow("outside its text");
  });
  test("no letter of a withheld part is ever in what is shown", () => {
    const secret = fc.stringMatching(/^[A-Z]{1,12}$/);
    const open = fc.stringMatching(/^[a-z .\n]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(open, secret), { maxLength: 6 }), open, (pairs, end) => {
        let whole = "";
        const withheld: Withheld[] = [];
        for (const [words, hidden] of pairs) {
          whole += words;
          withheld.push({ from: whole.length, to: whole.length + hidden.length, reason: "made up" });
          whole += hidden;
        }
        expect(JSON.stringify(shownText(whole + end, withheld))).not.toMatch(/[A-Z]/);
        expect(shownWords(whole + end, withheld)).not.toMatch(/[A-Z]/);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
