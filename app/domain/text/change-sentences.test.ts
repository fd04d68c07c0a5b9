import { describe, expect, test } from "vitest";
import { changeSentences } from "./change-sentences.ts";
import { hedgehogs, p, print } from "./compare/fixtures/short-print.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Provision } from "./provision.ts";

const [title, one, two, three, four, schedule] = hedgehogs;
const sentences = (before: readonly Provision[], after: readonly Provision[]) => {
  const [old, next] = [print("o", ...before), print("n", ...after)];
  return changeSentences(compareVersions(old, next), old, next).map(({ text }) => text);
};
const sub = (number: string, text: string) => p(`ss ${number}`, text);
const count = (text: string) => ({ ...one!, children: [{ ...one!.children[0]!, text }, one!.children[1]!] });

describe("a change as a sentence", () => {
  test.each([
    ["A keeper may count the hedgehogs in the garden every spring.", "Section 1(1): “must” became “may”."],
    [
      "A keeper must count the hedgehogs, toads and newts in the garden every spring.",
      "Section 1(1): “, toads and newts” was inserted after “count the hedgehogs”.",
    ],
    ["A keeper must count the hedgehogs every spring.", "Section 1(1): “in the garden” was left out."],
    [
      "Subject to the weather, a keeper must count the hedgehogs in the garden every spring.",
      "Section 1(1): “A” became “Subject to the weather, a”.",
    ],
    ["A keeper may count the hedgehogs in the garden every autumn.", "Section 1(1): “must” became “may”; “spring” became “autumn”."],
    [
      "A Keeper must count the hedgehogs in the garden, every spring.",
      "Section 1(1): only punctuation, spaces or capitals changed: “keeper” became “Keeper”; “,” was inserted after “in the garden”.",
    ],
  ])("words: %s", (text, expected) => {
    expect(sentences([one!], [count(text)])).toEqual([expected]);
  });

  test("a new section is announced after the one before it", () => {
    const added = p("s 2A: Hedgehog crossings", "", sub("(1)", "A lantern must be lit at every crossing."));
    expect(sentences(hedgehogs, [title!, one!, two!, added, three!, four!, schedule!])).toEqual([
      "After section 2: a new section 2A (Hedgehog crossings).",
    ]);
  });

  test("a new subsection is quoted, at the beginning too", () => {
    const first = {
      ...one!,
      children: [sub("(A1)", "In this section, a toad is no hedgehog."), ...one!.children, sub("(3)", "Nobody need count at night.")],
    };
    expect(sentences([one!], [first])).toEqual([
      "At the beginning of section 1: a new subsection (A1): “In this section, a toad is no hedgehog.”",
      "After section 1(2): a new subsection (3): “Nobody need count at night.”",
    ]);
  });

  test("left out, with the heading where it has one, and not once more for what stands in it", () => {
    const shorter = { ...one!, children: [one!.children[0]!] };
    expect(sentences([one!, two!, three!], [shorter, two!])).toEqual(["Section 1(2) was left out.", "Section 3 (Offences) was left out."]);
  });

  test("moved, with its new number", () => {
    expect(sentences(hedgehogs, [title!, one!, three!, { ...two!, number: "3A" }, four!, schedule!])).toContain(
      "Section 2 was moved to after section 3, and is section 3A now.",
    );
  });

  test("three and more with only new numbers are one sentence, and references that follow quote both", () => {
    const added = p("s 1: Names", "A hedgehog may have a name, which the clerk must write down.");
    const next = [
      title!,
      added,
      { ...one!, number: "2" },
      { ...two!, number: "3", text: two!.text.replace("section 1", "section 2") },
      { ...three!, number: "4" },
      { ...four!, number: "5", text: four!.text.replace("sections 2 and 3", "sections 3 and 4") },
      { ...schedule!, text: "(introduced by section 3)" },
    ];
    expect(sentences(hedgehogs, next)).toEqual([
      "After the long title: a new section 1 (Names).",
      "Sections 1 to 4 are sections 2 to 5 now.",
      "Section 3 (section 2 before): “section 1” became “section 2”, following the new numbers.",
      "Section 5 (section 4 before): “section 2” became “section 3”; “section 3” became “section 4”, following the new numbers.",
      "The schedule: “section 2” became “section 3”, following the new numbers.",
    ]);
  });

  test("a heading", () => {
    expect(sentences([one!], [{ ...one!, heading: "Duty to number" }])).toEqual([
      "The heading of section 1: “Duty to count” became “Duty to number”.",
    ]);
    expect(sentences([p("heading : Gardens", ""), one!], [p("heading : Orchards", ""), one!])).toContain(
      "Before section 1: a new heading “Orchards”.",
    );
  });

  test("words that became the first subsection are not said to be new", () => {
    const grown = p(
      "s 2: Register",
      "",
      { ...two!, kind: "subsection" as const, number: "(1)", heading: null, text: two!.text.replace("must", "may") },
      sub("(2)", "It may be kept in a shed."),
    );
    expect(sentences([two!], [grown])).toEqual([
      "The words of section 2 are section 2(1) now.",
      "Section 2: “must” became “may”.",
      "After section 2(1): a new subsection (2): “It may be kept in a shed.”",
    ]);
  });

  test("very long words are shortened in the middle, and of very many changes the first are quoted", () => {
    const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(" ");
    const [sentence] = sentences([count("A keeper must count every hedgehog.")], [count(`A keeper must count every hedgehog. ${long}`)]);
    expect(sentence).toContain("“word0 word1");
    expect(sentence).toContain("… word290");
    const many = (word: string) => Array.from({ length: 12 }, (_, index) => `the hedgehog number ${index} must ${word}${index}`).join(" ");
    expect(sentences([count(many("run"))], [count(many("walk"))])[0]).toContain("and 6 further changes.");
  });

  test("nothing changed, nothing to say", () => {
    expect(sentences(hedgehogs, hedgehogs)).toEqual([]);
  });
});
