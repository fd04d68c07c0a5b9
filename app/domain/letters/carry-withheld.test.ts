import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carryWithheld } from "./carry-withheld.ts";
import { shownWords, type Withheld } from "./withheld.ts";

/** Withholds every place of the words. */
function hide(text: string, words: string, reason = "personal data"): Withheld[] {
  const parts: Withheld[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) parts.push({ from: at, to: at + words.length, reason });
  return parts;
}
function carry(oldText: string, words: string, newText: string) {
  const { kept, lost } = carryWithheld(oldText, hide(oldText, words), newText);
  return { shown: shownWords(newText, kept), lost };
}

describe("after an edit of the text", () => {
  test("a withheld part goes with its words", () => {
    expect(carry("Dear Jane Doe, thank you.", "Jane Doe", "10 January\n\nDear Jane Doe, many thanks.")).toEqual({
      shown: "10 January\n\nDear [withheld: personal data], many thanks.",
      lost: [],
    });
  });
  test("a part whose words are gone is told, not dropped", () => {
    expect(carry("Dear Jane Doe, thank you.", "Jane Doe", "Dear Ms Doe, thank you.").lost).toEqual([
      { words: "Jane Doe", reason: "personal data", times: 0 },
    ]);
  });
  test("a part whose words now stand twice is told: which place was meant is not known", () => {
    expect(carry("Dear Jane, yes.", "Jane", "To Jane. Oh Jane, no.").lost).toEqual([{ words: "Jane", reason: "personal data", times: 2 }]);
  });
  test("a name that was withheld wherever it stood stays withheld there", () => {
    expect(carry("Jane and Jane", "Jane", "Both Jane or Jane!")).toEqual({
      shown: "Both [withheld: personal data] or [withheld: personal data]!",
      lost: [],
    });
  });
  test("a name is not found inside a longer word", () => {
    expect(carry("To Ann.", "Ann", "The Annual report").lost).toHaveLength(1);
    expect(carry("To Ann", "Ann", "To Anna").lost).toHaveLength(1);
  });
  test("what lies before and after the edit keeps its place although its words stand elsewhere too", () => {
    const oldText = "Jane, one. Middle. two, Jane";
    const { kept, lost } = carryWithheld(oldText, [{ from: 0, to: 4, reason: "a" }], "Jane, one. Changed here. two, Jane");
    expect({ kept, lost }).toEqual({ kept: [{ from: 0, to: 4, reason: "a" }], lost: [] });
  });
  test("a text that was emptied loses every part by name", () => {
    expect(carry("Jane and Jane", "Jane", "").lost).toHaveLength(2);
  });
  test("every part is either kept on its own words or told as lost", () => {
    const texts = fc.array(fc.constantFrom("Jane", " ", "Ann", "Annual", ". ", "Doe"), { maxLength: 10 }).map((all) => all.join(""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = [...hide(before, "Jane", "a"), ...hide(before, "Doe", "b")].sort((a, b) => a.from - b.from);
        const apart = parts.filter((part, place) => part.from > (parts[place - 1]?.to ?? -1));
        const { kept, lost } = carryWithheld(before, apart, after);
        expect(kept.length + lost.length).toBe(apart.length);
        for (const part of kept) expect(after.slice(part.from, part.to)).toBe(part.reason === "a" ? "Jane" : "Doe");
      }),
      { seed: 9, numRuns: 1000 },
    );
  });
});
