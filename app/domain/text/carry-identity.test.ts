import fc from "fast-check";
import { expect, test } from "vitest";
import { carryIdentity, carryLayout, pairsByIdentity } from "./carry-identity.ts";
import { editedPrint, madeUpPrint } from "./compare/fixtures/made-up-prints.ts";
import { hedgehogs, p, print } from "./compare/fixtures/short-print.ts";
import { compareVersions } from "./compare-versions.ts";
import { flatten } from "./linear.ts";

const [title, one, two, three, four, schedule] = hedgehogs;
const old = print("o", ...hedgehogs);
const idsOf = (text: Parameters<typeof flatten>[0]) => flatten(text).map(({ provision }) => provision.id);

test("provisions that are the same keep their identity, new ones get their address", () => {
  const added = p("s 2: Names", "A hedgehog may have a name, which the clerk must write down.");
  const { text, identities, unsure } = carryIdentity(
    old,
    print("n", title!, one!, added, { ...two!, number: "3" }, { ...three!, number: "4" }, four!, schedule!),
  );
  expect(text.provisions.map(({ id }) => id)).toEqual(["o0", "o1", "section-2", "o4", "o5", "o13", "o14"]);
  expect(identities.get("n4")).toBe("section-2");
  expect(unsure).toEqual([]);
});

test("an identity that an earlier print has is not given to a new provision", () => {
  const before = print("", p("s 1: Duty", "A keeper must count the hedgehogs in the garden every spring."));
  const earlier = { provisions: before.provisions.map((provision) => ({ ...provision, id: "section-1" })) };
  const next = print("n", p("s 1: Lanterns", "Every town may hold a festival of lanterns in October."));
  expect(idsOf(carryIdentity(earlier, next).text)).toEqual(["section-1~2"]);
  expect(idsOf(carryIdentity(earlier, next, ["section-1~2"]).text)).toEqual(["section-1~3"]);
});

test("what is not certain gets a new identity and is listed under it", () => {
  const other = p("s 2: Lantern festival", "Every town may hold a festival of lanterns in October.");
  const { text, unsure } = carryIdentity(old, print("n", title!, one!, other, three!, four!, schedule!));
  expect(text.provisions[2]?.id).toBe("section-2");
  expect(unsure).toMatchObject([{ nextId: "section-2", takenFor: null, candidates: [{ oldId: "o4" }] }]);
});

test("pages and lines go with the identities", () => {
  const layout = [{ page: 1, line: 1, spans: [{ id: "n1", from: 0, to: 4 }] }];
  expect(carryLayout(layout, new Map([["n1", "o1"]]))).toEqual([{ page: 1, line: 1, spans: [{ id: "o1", from: 0, to: 4 }] }]);
});

test("through three prints edited at random no identity is given twice, and the same provisions have the same", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.double({ min: 0, max: 0.6, noNaN: true }), (seed, share) => {
      const first = madeUpPrint(seed, 5);
      const taken = new Set(idsOf(first));
      const second = carryIdentity(first, editedPrint(first, seed, share).text, taken).text;
      for (const id of idsOf(second)) taken.add(id);
      const third = carryIdentity(second, editedPrint(second, seed + 1, share).text, taken);
      const ids = idsOf(third.text);
      expect(new Set(ids).size).toBe(ids.length);
      // A new one is new against both earlier prints.
      const carried = new Set(third.pairs.map(({ oldId }) => oldId));
      expect(ids.filter((id) => taken.has(id) && !carried.has(id))).toEqual([]);
      const byIdentity = compareVersions(second, third.text, pairsByIdentity(second, third.text));
      expect(byIdentity.changedShare).toBeCloseTo(compareVersions(second, third.text).changedShare, 12);
    }),
    { seed: 4, numRuns: 40 },
  );
});
