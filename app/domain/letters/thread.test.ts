import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { type LetterNode, orderLetters, threadAround } from "./thread.ts";

const letter = (slug: string, on: string | null, answers: readonly string[] = []): LetterNode => ({
  slug,
  sent: on ? knownDay(on) : unknownDay,
  links: answers.map((target) => ({ kind: "replies_to", letter: target, inferred: false })),
});
const order = (letters: readonly LetterNode[]) => orderLetters(letters).map((each) => each.slug);

describe("a correspondence", () => {
  const drugs = [
    letter("reply", "2022-01-10", ["first", "second", "third"]),
    letter("first", "2021-10-08"),
    letter("second", "2021-11-25"),
    letter("third", "2021-12-22"),
    letter("back", "2022-01-27", ["reply"]),
  ];

  test("one letter answers three, and is answered in turn", () => {
    const places = orderLetters(drugs);
    expect(places.map((each) => each.slug)).toEqual(["first", "second", "third", "reply", "back"]);
    expect(places.find((each) => each.slug === "reply")).toMatchObject({
      depth: 1,
      answers: ["first", "second", "third"],
      answeredBy: ["back"],
    });
    expect(places.find((each) => each.slug === "first")?.answeredBy).toEqual(["reply"]);
  });
  test("a letter of unknown day stands before the letter that answers it", () => {
    expect(order([letter("answer", "2022-08-25", ["undated"]), letter("later", "2023-01-01"), letter("undated", null)])).toEqual([
      "undated",
      "answer",
      "later",
    ]);
  });
  test("a letter of which nothing is known stands at the end", () => {
    expect(order([letter("nobody-knows", null), letter("dated", "2022-01-01")])).toEqual(["dated", "nobody-knows"]);
  });
  test("an answer is not listed before its letter although its printed day is earlier", () => {
    expect(order([letter("answer", "2022-01-01", ["asked"]), letter("asked", "2022-01-02")])).toEqual(["asked", "answer"]);
  });
  test("letters that answer each other in a circle, by a mistake, are all listed once", () => {
    expect(
      [...order([letter("a", "2022-01-01", ["b"]), letter("b", "2022-01-02", ["a"]), letter("c", "2022-01-03", ["c"])])].sort(),
    ).toEqual(["a", "b", "c"]);
  });
  test("an answer to a letter that is not in the list stands without it", () => {
    expect(orderLetters([letter("answer", "2022-01-01", ["lost"])])).toMatchObject([{ slug: "answer", answers: [], depth: 0 }]);
  });
  test("what belongs together is found in both directions, and nothing else", () => {
    const all = [...drugs, letter("another-matter", "2022-02-02")];
    expect(threadAround("second", all).map((each) => each.slug)).toEqual(drugs.map((each) => each.slug));
  });
});

const pack = "../shared/data/letters.json";
test.skipIf(!existsSync(pack))("in the real correspondence, the letter of 10 January 2022 answers three and comes after them", () => {
  const { letters }: { letters: { id: string; date: string | null; repliesTo: string[] }[] } = JSON.parse(readFileSync(pack, "utf8"));
  const places = orderLetters(letters.map((each) => letter(each.id, each.date, each.repliesTo)));
  expect(places).toHaveLength(letters.length);
  expect(places.find((each) => each.slug === "L05")).toMatchObject({ answers: ["L02", "L03", "L04"], answeredBy: ["L06"] });
});
