import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diceOf, editedPrint, madeUpPrint } from "#app/domain/text/compare/fixtures/made-up-prints.ts";
import { hedgehogs, p, print } from "#app/domain/text/compare/fixtures/short-print.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { verifyConsolidation } from "./verify.ts";

const [title, one, two, three, four, schedule] = hedgehogs;
const computed = print("o", ...hedgehogs);
const all = flatten(computed).length;
const notEqual = (published: BillText) =>
  verifyConsolidation(computed, published).provisions.flatMap(({ name, verdict, differences }) =>
    verdict === "equal" ? [] : [{ name, verdict, kinds: differences.map(({ kind }) => kind) }],
  );

describe("a consolidation against the print", () => {
  test("the same text is equal, whatever its identities", () => {
    const { summary, counts } = verifyConsolidation(computed, print("n", ...hedgehogs));
    expect(summary).toBe(`Equal: ${all} of ${all} provisions.`);
    expect(counts).toEqual({ equal: all, "equal-but-printing-points": 0, different: 0, all });
  });

  test("numbering, and references that follow it, are printing points", () => {
    const computedText = print(
      "o",
      title!,
      one!,
      p("s 1A: Names", "A hedgehog may have a name."),
      two!,
      { ...three!, number: "( )" },
      four!,
    );
    const published = print(
      "n",
      title!,
      one!,
      p("s 2: Names", "A hedgehog may have a name."),
      { ...two!, number: "3" },
      { ...three!, number: "4" },
      { ...four!, number: "5", text: four!.text.replace("sections 2 and 3", "sections 3 and 4") },
    );
    // "( )" stands for a number that the clerks give: what referred to section 3 cannot be followed there.
    const { provisions } = verifyConsolidation(computedText, published);
    expect(
      provisions.flatMap(({ name, verdict, differences }) =>
        verdict === "equal" ? [] : [`${name}: ${verdict}: ${differences.map(({ kind }) => kind).join()}`],
      ),
    ).toEqual([
      "section 2: equal-but-printing-points: number",
      "section 3: equal-but-printing-points: number",
      "section 4: equal-but-printing-points: number",
      "section 5: different: number,words",
    ]);
  });

  test("a missing section, an extra subsection and one in another place are different", () => {
    const longer = { ...one!, children: [...one!.children, p("ss (3)", "Nobody need count at night.")] };
    expect(notEqual(print("n", title!, longer, three!, two!, schedule!)).filter(({ name }) => name.startsWith("section"))).toEqual([
      { name: "section 1(3)", verdict: "different", kinds: ["extra"] },
      { name: "section 4", verdict: "different", kinds: ["missing"] },
      { name: "section 2", verdict: "different", kinds: ["place"] },
    ]);
  });

  test("a difference has both readings and the words that differ", () => {
    const { provisions, summary } = verifyConsolidation(
      computed,
      print("n", title!, one!, { ...two!, text: two!.text.replace("must", "may") }, three!, four!, schedule!),
    );
    expect(summary).toBe(`Equal: ${all - 1} of ${all} provisions; 1 different.`);
    expect(provisions.find(({ verdict }) => verdict === "different")).toMatchObject({
      name: "section 2",
      differences: [
        {
          kind: "words",
          extent: "words",
          computed: "The clerk must keep a register of the hedgehogs counted under section 1.",
          published: "The clerk may keep a register of the hedgehogs counted under section 1.",
          diff: { wordsInserted: 1, wordsLeftOut: 1 },
        },
      ],
    });
  });

  test("a reference to another provision is different", () => {
    expect(
      notEqual(print("n", title!, one!, { ...two!, text: two!.text.replace("section 1", "section 3") }, three!, four!, schedule!)),
    ).toEqual([{ name: "section 2", verdict: "different", kinds: ["words"] }]);
  });

  test("a provision with all its words replaced is one that differs, not one missing and one extra", () => {
    const swapped = {
      ...three!,
      children: three!.children.map((child, index) => (index === 1 ? { ...child, text: "Lanterns everywhere." } : child)),
    };
    expect(notEqual(print("n", title!, one!, two!, swapped, four!, schedule!))).toEqual([
      { name: "section 3(2)", verdict: "different", kinds: ["words"] },
    ]);
  });

  test("nothing against nothing says so", () => {
    expect(verifyConsolidation({ provisions: [] }, { provisions: [] }).summary).toBe("There is nothing to compare.");
  });
});

const seeds = fc.nat(1_000_000);
const mapText = (text: BillText, change: (provision: Provision, index: number) => Partial<Provision>): BillText => {
  let index = 0;
  const map = (provision: Provision): Provision => ({ ...provision, ...change(provision, index++), children: provision.children.map(map) });
  return { provisions: text.provisions.map(map) };
};

test("a text against itself is equal", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const text = madeUpPrint(seed, 5);
      const { counts } = verifyConsolidation(text, text);
      expect(counts.equal).toBe(flatten(text).length);
    }),
    { seed: 7, numRuns: 50 },
  );
});

test("other punctuation, spaces, capitals, quotation marks, dashes and numbers are printing points and no more", () => {
  const setOtherwise = (text: string, dice: () => number) =>
    text
      .split(" ")
      .map(
        (word) =>
          [word, `${word},`, word.toUpperCase(), `“${word}”`, `(${word})`, ` ${word};`, `${word} –`][Math.floor(dice() * 12)] ?? word,
      )
      .join(" ");
  fc.assert(
    fc.property(seeds, (seed) => {
      const dice = diceOf(seed);
      const text = madeUpPrint(seed, 5);
      const published = mapText(text, ({ text: words, number, heading }, index) => ({
        id: `n${index}`,
        text: setOtherwise(words, dice),
        heading: heading && setOtherwise(heading, dice),
        number: number && dice() < 0.3 ? `${number}A` : number,
      }));
      const { counts, provisions } = verifyConsolidation(text, published);
      expect(provisions.filter(({ verdict }) => verdict === "different").map(({ name }) => name)).toEqual([]);
      expect(counts["equal-but-printing-points"]).toBeGreaterThan(0);
    }),
    { seed: 8, numRuns: 60 },
  );
});

test("one changed word anywhere is exactly one provision that differs", () => {
  fc.assert(
    fc.property(seeds, fc.nat(), fc.nat(), (seed, where, which) => {
      const text = madeUpPrint(seed, 5);
      const worded = flatten(text).filter(({ provision }) => provision.text !== "");
      const chosen = worded[where % worded.length]!.index;
      const published = mapText(text, ({ text: words }, index) => {
        const split = words.split(" ");
        if (index === chosen) split[which % split.length] = "otherwise";
        return { id: `n${index}`, text: split.join(" ") };
      });
      const { counts, provisions } = verifyConsolidation(text, published);
      expect([counts.different, counts.equal, counts.all]).toEqual([1, counts.all - 1, flatten(text).length]);
      expect(provisions.find(({ verdict }) => verdict === "different")?.differences).toMatchObject([{ kind: "words", extent: "words" }]);
    }),
    { seed: 9, numRuns: 200 },
  );
});

test("nothing that was edited is called equal", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const before = madeUpPrint(seed, 5);
      const { text, truth, changed } = editedPrint(before, seed, 0.3);
      const gone = flatten(before).length - [...truth.values()].filter((was) => was !== null).length;
      const added = [...truth.values()].filter((was) => was === null).length;
      const { counts } = verifyConsolidation(before, text);
      // Where one was left out and another came in the same place, they are shown against each other: one difference for two.
      expect(counts.different).toBeGreaterThanOrEqual(changed.size + Math.max(gone, added));
      expect(counts.different).toBeLessThanOrEqual(changed.size + gone + added);
    }),
    { seed: 10, numRuns: 60 },
  );
});
