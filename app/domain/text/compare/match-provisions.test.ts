import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readClml } from "#app/importers/clml/read-clml.ts";
import { identifyByAddress } from "../address.ts";
import { flatten } from "../linear.ts";
import type { BillText } from "../provision.ts";
import { editedPrint, madeUpPrint } from "./fixtures/made-up-prints.ts";
import { hedgehogs, p, print } from "./fixtures/short-print.ts";
import { matchProvisions } from "./match-provisions.ts";

const [title, one, two, three, four, schedule] = hedgehogs;
const old = print("o", ...hedgehogs);

/** The pairs as the numbers of both, by reading order: "o3=n5". */
const pairsOf = (next: BillText) => matchProvisions(old, next).pairs.map(({ oldId, nextId }) => `${oldId}=${nextId}`);

describe("which provision of the next print is which", () => {
  test("a print without a change has every provision of the old one", () => {
    const { pairs, unsure } = matchProvisions(old, print("n", ...hedgehogs));
    expect(pairs.map(({ oldId, nextId }) => oldId.replace("o", "n") === nextId)).not.toContain(false);
    expect(pairs).toHaveLength(flatten(old).length);
    expect(unsure).toEqual([]);
  });

  test("a section inserted before others takes none of their identities, whatever its number", () => {
    const added = p("s 1: Names", "A hedgehog may have a name, which the clerk must write down.");
    const next = print(
      "n",
      title!,
      added,
      { ...one!, number: "2" },
      { ...two!, number: "3" },
      { ...three!, number: "4" },
      { ...four!, number: "5" },
      schedule!,
    );
    expect(pairsOf(next)).not.toContain("o1=n1");
    expect(pairsOf(next)).toContain("o1=n2");
    expect(pairsOf(next)).toHaveLength(flatten(old).length);
  });

  test("a section rewritten under its number and heading is the same; its new subsections are not the old ones", () => {
    const rewritten = p("s 3: Offences", "", p("ss (1)", "Nobody need worry about lanterns any more."));
    const pairs = pairsOf(print("n", title!, one!, two!, rewritten, four!, schedule!));
    expect(pairs).toContain("o5=n5");
    expect(pairs.filter((pair) => pair.endsWith("=n6"))).toEqual([]);
  });

  test("another section in the place of one left out is not the same, though it bears its number", () => {
    const other = p("s 2: Lantern festival", "Every town may hold a festival of lanterns in October.");
    const { pairs, unsure } = matchProvisions(old, print("n", title!, one!, other, three!, four!, schedule!));
    expect(pairs.map(({ nextId }) => nextId)).not.toContain("n4");
    expect(unsure).toMatchObject([{ nextId: "n4", takenFor: null, candidates: [{ oldId: "o4" }] }]);
  });

  test("of two equally like provisions none is taken, and both are shown", () => {
    const [left, right] = [
      p("para (a)", "a hedgehog keeper in the parish of Ayr,"),
      p("para (b)", "a hedgehog keeper in the parish of Wick,"),
    ];
    const before = print("o", p("s 1: Keepers", "The keepers are—", left, right));
    const after = print("n", p("s 1: Keepers", "The keepers are—", p("para (c)", "a hedgehog keeper in the parish of Oban,")));
    const { pairs, unsure } = matchProvisions(before, after);
    expect(pairs).toHaveLength(1);
    expect(unsure).toMatchObject([{ nextId: "n1", takenFor: null }]);
    expect(unsure[0]?.candidates.map(({ oldId }) => oldId).toSorted()).toEqual(["o1", "o2"]);
  });

  test("words that could stand anywhere are not followed to another section", () => {
    const boilerplate = p("ss (2)", "Regulations under this section are subject to the negative procedure.");
    const before = print("o", p("s 1: Lanterns", "", p("ss (1)", "A lantern must be lit at dusk near every crossing."), boilerplate));
    const after = print("n", p("s 1: Collars", "", p("ss (1)", "No hedgehog need wear a collar in the summer months."), boilerplate));
    expect(matchProvisions(before, after).pairs).toEqual([]);
  });

  test("a passage that stands in another section now is known again", () => {
    const moved = p("ss (4)", "The clerk may borrow a ladder from the town council whenever a hedgehog needs it.");
    const before = print("o", { ...one!, children: [...one!.children, moved] }, two!, three!);
    const after = print("n", one!, two!, { ...three!, children: [...three!.children, moved] });
    expect(matchProvisions(before, after).pairs).toContainEqual({ oldId: "o3", nextId: "n12" });
  });

  test("what is quoted from another Act is only looked for in its quotation", () => {
    const quoted = p("quotation", "", p("ss (1)", "The clerk may borrow a ladder from the town council whenever a hedgehog needs it."));
    const before = print("o", p("s 1: Ladders", "In the Made-up Act insert—", quoted));
    const after = print("n", p("s 1: Ladders", "In the Made-up Act insert—", ...quoted.children));
    expect(matchProvisions(before, after).pairs).toEqual([{ oldId: "o0", nextId: "n0" }]);
  });

  test("a section keeps its identity when a Part is put around it", () => {
    const next = print("n", title!, p("part Part 1: Counting", "", one!, two!), p("part Part 2: General", "", three!, four!), schedule!);
    expect(pairsOf(next)).toHaveLength(flatten(old).length);
  });

  test("cells of a row are known by their place", () => {
    const table = (...words: string[]) =>
      print(
        words[0]!,
        p(
          "table",
          "",
          p("row", "", ...words.slice(1).map((text) => p("cell", text))),
          p("row", "", p("cell", "Large"), p("cell", "Two pounds")),
        ),
      );
    const { pairs } = matchProvisions(table("o", "Small", "None", "None"), table("n", "Small", "One pound", "None"));
    expect(pairs.map(({ oldId, nextId }) => oldId.slice(1) === nextId.slice(1))).toEqual(Array.from({ length: 8 }, () => true));
  });

  test("bad input is compared in time: many alike, very deep, very long", () => {
    const started = performance.now();
    const many = (prefix: string) =>
      print(prefix, ...Array.from({ length: 1200 }, (_, index) => p(`s ${index}: Same`, `The same words but for ${prefix} ${index}.`)));
    matchProvisions(many("o"), many("n"));
    const long = (word: string) => print(word.slice(0, 1), p("s 1: Long", `${word} `.repeat(120_000)));
    matchProvisions(long("old"), long("new"));
    let deep = p("para (a)", "deep");
    for (let count = 0; count < 500; count++) deep = p("para (a)", `deep ${count}`, deep);
    matchProvisions(print("o", deep), print("n", p("para (b)", "over", deep)));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

/** What came of matching two prints of which it is known which provision is which. */
function measure(before: BillText, seed: number, share: number, from: readonly string[] = []) {
  const { text, truth } = editedPrint(before, seed, share, from);
  const { pairs } = matchProvisions(before, text);
  const oldIdOf = new Map(pairs.map(({ oldId, nextId }) => [nextId, oldId]));
  const wrong = [...truth].filter(([id, was]) => oldIdOf.has(id) && oldIdOf.get(id) !== was);
  const known = [...truth].filter(([, was]) => was !== null);
  return { wrong, known: known.length, found: known.filter(([id]) => oldIdOf.has(id)).length };
}

function total(results: readonly ReturnType<typeof measure>[]) {
  const sum = (of: "known" | "found") => results.reduce((all, each) => all + each[of], 0);
  return { wrong: results.flatMap(({ wrong }) => wrong), share: sum("found") / sum("known") };
}

describe("provisions left out, inserted and changed at random, and all renumbered", () => {
  test.each([0.05, 0.15, 0.3, 0.6])(
    "with %d of a made-up print edited, 99 in 100 are found again and none is taken for another",
    (share) => {
      const { wrong, share: found } = total(Array.from({ length: 60 }, (_, seed) => measure(madeUpPrint(seed), seed * 31 + 7, share)));
      expect(wrong).toEqual([]);
      expect(found).toBeGreaterThan(0.99);
    },
  );

  const acts = ["asp_20030002_en.xml", "asp_20020006_en.xml"].map(
    (name) => new URL(`../../../../../shared/data/legislation-gov-uk/${name}`, import.meta.url),
  );
  test.skipIf(!acts.every((act) => existsSync(act)))(
    "on a whole Act likewise, with words of another Act inserted (skipped without the data pack)",
    () => {
      const [larger, smaller] = acts.map((act) => {
        const read = readClml(readFileSync(act, "utf8"));
        if (!read.ok) throw new Error(read.refusals.map(({ message }) => message).join());
        return identifyByAddress(read.value.text);
      });
      const from = flatten(smaller!).flatMap(({ provision: { text } }) => (text.split(" ").length > 4 ? [text] : []));
      const { wrong, share } = total([0.05, 0.15, 0.3].flatMap((edited) => [1, 2, 3].map((seed) => measure(larger!, seed, edited, from))));
      expect(wrong).toEqual([]);
      expect(share).toBeGreaterThan(0.999);
    },
  );
});
