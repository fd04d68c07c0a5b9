import { expect, test } from "vitest";
import { conflictsInFewWords } from "./conflict-words.ts";
import type { Pair } from "./conflicts.ts";

const pair = (kind: Pair["kind"], first: string, second: string, certainty: Pair["certainty"] = "certain"): Pair => ({
  kind,
  first,
  second,
  certainty,
  reason: "made up",
});
const words = (pairs: readonly Pair[], number: string) =>
  conflictsInFewWords(pairs, (key) => key)
    .get(number)
    ?.map((each) => each.words) ?? [];

test("of two amendments the earlier pre-empts, and the later is pre-empted", () => {
  const pairs = [pair("pre-emption", "60", "61")];
  expect(words(pairs, "60")).toEqual(["pre-empts 61"]);
  expect(words(pairs, "61")).toEqual(["pre-empted by 60"]);
});

test("what is only possible says so, and stands apart from what is certain", () => {
  const pairs = [pair("pre-emption", "1", "2", "possible"), pair("pre-emption", "1", "3")];
  expect(words(pairs, "1")).toEqual(["pre-empts 3", "may pre-empt 2"]);
});

test("one that pre-empts many names the first of them and counts the rest", () => {
  const pairs = ["136", "266", "137", "138", "267", "139"].map((later) => pair("pre-emption", "27", later));
  expect(words(pairs, "27")).toEqual(["pre-empts 136, 266, 137, 138 and 2 more"]);
});

test("the gravest conflict stands first, and an amendment without any has none", () => {
  const pairs = [pair("same-words", "1", "5"), pair("alternatives", "1", "4"), pair("pre-emption", "1", "3")];
  expect(words(pairs, "1")).toEqual(["pre-empts 3", "alternative to 4", "same words as 5"]);
  expect(words(pairs, "2")).toEqual([]);
});
