import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords, type WordDiff, wordCount } from "./word-diff.ts";

const shown = ({ pieces }: WordDiff) =>
  pieces.map(({ kind, text }) => (kind === "same" ? text : kind === "inserted" ? `{+${text}+}` : `{-${text}-}`)).join("");
const oldOf = ({ pieces }: WordDiff) => pieces.flatMap(({ kind, text }) => (kind === "inserted" ? [] : [text])).join("");
const newOf = ({ pieces }: WordDiff) => pieces.flatMap(({ kind, text }) => (kind === "left-out" ? [] : [text])).join("");

describe("the words that differ", () => {
  test.each([
    ["A keeper must count.", "A keeper may count.", "A keeper {-must-}{+may+} count."],
    ["a school in Orkney", "a school, hospital or prison in Orkney", "a school{+, hospital or prison+} in Orkney"],
    ["A person may walk.", "Subject to subsection (2), a person may walk.", "{-A-}{+Subject to subsection (2), a+} person may walk."],
    ["the prospective owner", "the owner", "the{- prospective-} owner"],
    ["one, two", "one; two", "one{-,-}{+;+} two"],
    ["the owner’s land", "the owners’ land", "the {-owner’s-}{+owners’+} land"],
    ["a fine of £1,000", "a fine of £2,000", "a fine of £{-1,000-}{+2,000+}"],
    ["subsection (2)", "subsection (3)", "subsection ({-2-}{+3+})"],
    ["one  two", "one two", "one{-  -}{+ +}two"],
    ["", "new", "{+new+}"],
    ["old", "", "{-old-}"],
  ])("“%s” against “%s”", (old, next, expected) => {
    expect(shown(diffWords(old, next))).toBe(expected);
  });

  test("changes with only a small word between them read as one", () => {
    expect(shown(diffWords("They must notify a keeper before noon.", "They may invite a farmer before noon."))).toBe(
      "They {-must notify a keeper-}{+may invite a farmer+} before noon.",
    );
  });

  test("words are counted without punctuation", () => {
    expect(wordCount("(2) A person’s hedge—1.5 metres—must be cut.")).toBe(9);
    expect(diffWords("must be cut", "may, then, be cut")).toMatchObject({ wordsInserted: 2, wordsLeftOut: 1 });
  });
});

const phrase = fc.array(
  fc.constantFrom("the", "a", "keeper", "must", "may", ",", ";", "(2)", "count", "  ", " ", "hedge’s", "—", "\n", "𝒜"),
  {
    maxLength: 40,
  },
);

test("nothing is lost: both texts can be read off the difference, to the character", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        phrase.map((words) => words.join(" ")),
        fc.string({ unit: "binary" }),
      ),
      phrase,
      (old, words) => {
        const next = words.join("");
        const diff = diffWords(old, next);
        expect(oldOf(diff)).toBe(old);
        expect(newOf(diff)).toBe(next);
      },
    ),
    { seed: 14, numRuns: 400 },
  );
});

test("turned round, as many words are left out as were inserted", () => {
  fc.assert(
    fc.property(phrase, phrase, (left, right) => {
      const [old, next] = [left.join(" "), right.join(" ")];
      const [there, back] = [diffWords(old, next), diffWords(next, old)];
      expect([back.wordsLeftOut, back.wordsInserted]).toEqual([there.wordsInserted, there.wordsLeftOut]);
    }),
    { seed: 15, numRuns: 400 },
  );
});

test("two texts of a megabyte that share nothing are given up in time, and nothing is lost", () => {
  const old = "hedge keeper must count ".repeat(45_000);
  const next = "fern owner shall measure ".repeat(45_000);
  const started = performance.now();
  const diff = diffWords(old, next);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(diff.isCoarse).toBe(true);
  expect(oldOf(diff)).toBe(old);
  expect(newOf(diff)).toBe(next);
});

test("one word in a megabyte is found", () => {
  const old = `${"hedge keeper must count ".repeat(45_000)}end`;
  const diff = diffWords(old, old.replace(/must count end$/, "may count end"));
  expect(diff).toMatchObject({ isCoarse: false, wordsInserted: 1, wordsLeftOut: 1 });
});
