import { expect, test } from "vitest";
import { findSimilar, type ToLiken } from "./similar.ts";
import { parseWording } from "./wording/parse.ts";

function amendment(key: string, wording: string): ToLiken {
  const read = parseWording(wording);
  return { key, wording, instruction: read.ok ? read.instruction : null };
}
const trees = amendment("stage 2, 3", "In section 1, page 1, line 8, leave out <five> and insert <ten>");

test("the same change to the same section is found again at another stage, where it stands on another line", () => {
  const [found] = findSimilar(trees, [amendment("stage 3, 1", "In section 1, page 2, line 1, leave out <five> and insert <ten>")]);
  expect(found).toMatchObject({ key: "stage 3, 1", reason: "The same change to section 1." });
});

test("the likest comes first: the same wording, then the same change elsewhere, then many words in common", () => {
  const report = amendment(
    "own",
    "After section 6, insert—\n<Hedge report\n(1) The Scottish Ministers must publish a report on hedges in every year.>",
  );
  const found = findSimilar(report, [
    amendment(
      "words",
      "After section 7, insert—\n<Hedge report\n(1) The Scottish Ministers must publish a report on all hedges in every second year.>",
    ),
    amendment("other", "In section 2, page 2, line 3, leave out <fence> and insert <wall>"),
    amendment("same", report.wording),
    amendment("place", report.wording.replace("section 6", "section 9")),
  ]);
  expect(found.map(({ key }) => key)).toEqual(["same", "place", "words"]);
  expect(found[0]?.reason).toBe("The same wording.");
  expect(found[1]?.reason).toBe("The same change in another place.");
  expect(found[2]?.reason).toMatch(/^\d\d of 100 words are the same\.$/);
});

test("two amendments that leave out different provisions with one number are not called alike", () => {
  const [one, other] = [
    amendment("a", "In section 1, page 1, line 3, leave out subsection (2)"),
    amendment("b", "In section 9, page 4, line 3, leave out subsection (2)"),
  ];
  expect(findSimilar(one, [other])).toEqual([]);
});

test("a wording that cannot be read is compared by its words", () => {
  const unread = amendment("x", "Something or other about hedges and walls that is no amendment at all");
  expect(unread.instruction).toBeNull();
  expect(findSimilar(unread, [{ ...unread, key: "y" }])).toEqual([{ key: "y", likeness: 1, reason: "The same wording." }]);
});
