import { describe, expect, test } from "vitest";
import { applyAmendments } from "#app/domain/amendments/apply.ts";
import { findConflicts } from "#app/domain/amendments/conflicts.ts";
import { checkGroups } from "#app/domain/amendments/groupings.ts";
import { stepsTo } from "#app/domain/amendments/lifecycle.ts";
import { locateAmendment } from "#app/domain/amendments/locate.ts";
import { marshal } from "#app/domain/amendments/marshal.ts";
import { usualMarshalRules } from "#app/domain/amendments/marshal-codes.ts";
import { numberDailyList } from "#app/domain/amendments/number-amendments.ts";
import { verifyConsolidation } from "#app/domain/amendments/verify.ts";
import { indexVersion } from "#app/domain/amendments/version-index.ts";
import type { Instruction } from "#app/domain/amendments/wording/instruction.ts";
import { parseWording } from "#app/domain/amendments/wording/parse.ts";
import type { AmendmentFacts } from "#app/domain/facts/record.ts";
import { amendmentStates } from "#app/domain/facts/record.ts";
import { flatten } from "#app/domain/text/linear.ts";
import { provisionKinds } from "#app/domain/text/provision.ts";
import { uncited, unresolvedReferences } from "../unresolved.ts";
import { madeUpAmendments, madeUpBillFacts, madeUpVersions } from "./made-up-bill.ts";

const stages = ["stage_2", "stage_3"] as const;
type Stage = (typeof stages)[number];

const at = (stage: Stage) => madeUpAmendments.filter((amendment) => amendment.stage === stage);
const numbersOf = (amendments: readonly AmendmentFacts[]) => amendments.map(({ number }) => number);
const print = (stage: Stage, after = 0) => madeUpVersions[stages.indexOf(stage) + after]!;
const indexOf = (stage: Stage) => indexVersion({ text: print(stage).text, layout: print(stage).layout });

function read({ number, wording }: AmendmentFacts): Instruction {
  const outcome = parseWording(wording);
  if (!outcome.ok) throw new Error(`${number}: ${outcome.problem.message}`);
  return outcome.instruction;
}

const toApply = (amendment: AmendmentFacts) => ({
  number: amendment.number,
  instruction: read(amendment),
  printedLines: amendment.printedLines ?? null,
});

function consolidate(stage: Stage) {
  const amendments = at(stage);
  const agreed = amendments.filter(({ state }) => state === "agreed_to").map(toApply);
  return applyAmendments(indexOf(stage), agreed, numbersOf(amendments));
}

describe("the made-up bill", () => {
  test("says of every record that it is made up", () => {
    const { sources, topics, ordersOfConsideration, ...records } = madeUpBillFacts;
    for (const record of Object.values(records).flat()) expect(record, record.slug).toHaveProperty("isMadeUp", true);
    for (const { title } of sources) expect(title).toContain("(made up)");
    for (const { name } of topics) expect(name).toContain("(made up)");
    for (const { reason } of ordersOfConsideration) expect(reason).toContain("(made up)");
    for (const { name } of madeUpBillFacts.people) expect(name).toContain("(made up)");
    expect(madeUpBillFacts.bills[0]?.slug).toMatch(/^made-up-/);
  });

  test("cites a source for every fact, and names nothing that it does not hold", () => {
    expect(uncited({ ...madeUpBillFacts, ordersOfConsideration: [] })).toEqual([]);
    expect(unresolvedReferences(madeUpBillFacts)).toEqual([]);
  });

  test("has one record for each slug of a kind", () => {
    for (const [kind, records] of Object.entries(madeUpBillFacts)) {
      const slugs = records.map((record) => record.slug);
      expect(new Set(slugs).size, kind).toBe(slugs.length);
    }
  });

  test("has roll-calls that count to what was announced, and a result that follows from it", () => {
    for (const { slug, votes, announced, result, castingVote } of madeUpBillFacts.divisions) {
      const count = (word: string) => votes.filter(({ vote }) => vote === word).length;
      expect({ for: count("for"), against: count("against"), abstain: count("abstain") }, slug).toEqual(announced);
      expect(count("did_not_vote"), slug).toBe(0);
      const isCarried = announced.for > announced.against || (announced.for === announced.against && castingVote === "for");
      expect(result, slug).toBe(isCarried ? "agreed" : "disagreed");
      expect(castingVote !== null, slug).toBe(announced.for === announced.against);
    }
  });

  test("has amendments lost by one vote, lost by several, and on a casting vote", () => {
    const margins = madeUpBillFacts.divisions.map(({ announced }) => announced.against - announced.for);
    expect(margins).toContain(1);
    expect(Math.max(...margins)).toBeGreaterThan(4);
    expect(madeUpBillFacts.divisions.filter(({ castingVote }) => castingVote === "against")).toHaveLength(2);
  });
});

describe("the prints of the made-up bill", () => {
  test.each(madeUpVersions.map((version) => [version.title, version] as const))(
    "%s: every provision has an identity of its own",
    (_, { text }) => {
      const ids = flatten(text).map(({ provision }) => provision.id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test("show nearly every kind of provision, in 26 sections and two schedules as introduced", () => {
    const blocks = flatten(print("stage_2").text);
    const kinds = new Set(blocks.map(({ provision }) => provision.kind));
    expect(provisionKinds.filter((kind) => !kinds.has(kind))).toEqual(["preamble", "sub-sub-paragraph", "item", "figure"]);
    const inBill = blocks.filter(({ provision }) => provision.kind === "section" && !provision.id.includes("quotation"));
    expect(inBill).toHaveLength(26);
    expect(blocks.filter(({ provision }) => provision.kind === "schedule")).toHaveLength(2);
  });

  test("keep the identity of a provision that was moved and numbered anew", () => {
    const numbers = madeUpVersions.map(
      ({ text }) => flatten(text).find(({ provision }) => provision.id === "section-13")?.provision.number,
    );
    expect(numbers).toEqual(["13", "11A", "15"]);
    const kept = flatten(print("stage_3").text).map(({ provision }) => provision.id);
    const passed = new Set(flatten(print("stage_3", 1).text).map(({ provision }) => provision.id));
    expect(kept.filter((id) => !passed.has(id))).toEqual([]);
  });
});

describe.each(stages)("the made-up amendments at %s", (stage) => {
  test("are worded so that each can be read, and only those meant to be irregular are", () => {
    const irregular = at(stage).filter(({ wording }) => {
      const outcome = parseWording(wording);
      expect(outcome, wording).toMatchObject({ ok: true });
      return outcome.ok && outcome.irregularities.length > 0;
    });
    expect(numbersOf(irregular)).toEqual(stage === "stage_2" ? ["12"] : ["13"]);
  });

  test("stand where their page and line say", () => {
    const index = indexOf(stage);
    for (const amendment of at(stage)) {
      const located = locateAmendment(index, read(amendment));
      if (/\d[A-Z]$/.test(amendment.number)) expect(located).toMatchObject({ ok: false, reason: "needs-amendment" });
      else expect(located, `${amendment.number}: ${amendment.wording}`).toMatchObject({ ok: true, notes: [] });
    }
  });

  test("are in the order in which the rules marshal them", () => {
    const marshalled = marshal(
      at(stage).map((amendment) => ({
        number: amendment.number,
        sequence: amendment.sequence ?? 0,
        instruction: read(amendment),
        located: null,
        isGovernment: amendment.lodgedAs === "government",
        isMemberInCharge: amendment.lodgedAs === "member_in_charge",
        sortCode: null,
      })),
      {
        text: print(stage).text,
        order: { kind: stage === "stage_2" ? "schedule-after-introducing-section" : "bill-order" },
        rules: usualMarshalRules,
      },
    );
    expect(marshalled.map(({ number }) => number)).toEqual(numbersOf(at(stage)));
    const headings = new Map(marshalled.map(({ number, heading }) => [number, heading]));
    const lists = madeUpBillFacts.amendmentLists.filter((list) => list.stage === stage && list.kind === "marshalled");
    for (const { entries } of lists)
      for (const { amendment, heading } of entries) if (heading !== null) expect(headings.get(amendment.replace(/^.*-/, ""))).toBe(heading);
  });

  test("have the numbers that their daily lists give them", () => {
    let highest = 0;
    const taken: string[] = [];
    for (const list of madeUpBillFacts.amendmentLists.filter((each) => each.stage === stage && each.kind === "daily")) {
      const numbers = list.entries.map(({ amendment }) => amendment.replace(/^.*-/, ""));
      const toNumber = numbers.map((number) => ({ id: `new ${number}`, amends: /[A-Z]$/.test(number) ? number.slice(0, -1) : null }));
      const numbered = numberDailyList(highest, toNumber, taken);
      expect(numbered.numbered.map(({ number }) => number)).toEqual(numbers);
      highest = numbered.highest;
      taken.push(...numbers);
    }
    expect(taken.toSorted()).toEqual(numbersOf(at(stage)).toSorted());
  });

  test("are each in one group, but for those that were withdrawn or not selected before there were groups", () => {
    const groups = madeUpBillFacts.amendmentGroups
      .filter((group) => group.stage === stage)
      .map(({ name, amendments }) => ({ name, numbers: amendments.map((slug) => slug.replace(/^.*-/, "")) }));
    const listed = at(stage).filter(({ state }) => state !== "withdrawn_before_debate" && state !== "not_selected");
    expect(checkGroups(groups, numbersOf(listed))).toEqual([]);
    const positions = groups.map(({ numbers }) => numbersOf(listed).indexOf(numbers[0] ?? ""));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test("came to their states by legal steps", () => {
    for (const { number, state, isAltered } of at(stage)) {
      const from = isAltered ? "altered" : "lodged";
      if (isAltered) expect(stepsTo("lodged", "altered", stage), number).not.toBeNull();
      expect(stepsTo(from, state ?? "lodged", stage), number).not.toBeNull();
    }
  });

  test("make the next print when those agreed to are put into this one, but for printing points", () => {
    const { results, text } = consolidate(stage);
    expect(results.filter((result) => result.state !== "applied")).toEqual([]);
    const { provisions, counts } = verifyConsolidation(text, print(stage, 1).text);
    expect(provisions.filter(({ verdict }) => verdict === "different").map(({ name, differences }) => ({ name, differences }))).toEqual([]);
    expect(counts["equal-but-printing-points"]).toBeGreaterThan(3);
  });
});

describe("the conflicts that the made-up amendments are meant to show", () => {
  const pairs = (stage: Stage) =>
    findConflicts(indexOf(stage), at(stage).map(toApply), numbersOf(at(stage))).map(
      ({ first, kind, second }) => `${first} ${kind} ${second}`,
    );

  test.each([
    "2 alternatives 3",
    "2 alternatives 13",
    "3 alternatives 13",
    "42 alternatives 43",
    "16 pre-emption 4",
    "7 pre-emption 20",
    "7 pre-emption 30",
    "20 pre-emption 30",
    "39 pre-emption 8",
    "46 pre-emption 47",
    "24 identical 31",
    "2 same-words 51",
    "34 dependence 33",
    "34 dependence 34A",
    "36 dependence 35",
    "29 dependence 52",
    "57 dependence 58",
    "24 overtaken 9",
  ])("at Stage 2: %s", (pair) => {
    expect(pairs("stage_2")).toContain(pair);
  });

  test("at Stage 3 an amendment that leaves out three lines pre-empts one to the last of them", () => {
    expect(pairs("stage_3")).toContain("2 pre-emption 8");
  });

  test("an amendment was pre-empted only by one agreed to", () => {
    const preEmpted = madeUpAmendments.filter(({ state }) => state === "pre_empted");
    for (const { number } of preEmpted) {
      const by = pairs("stage_2").flatMap((pair) => (pair.endsWith(` pre-emption ${number}`) ? [pair.split(" ")[0]] : []));
      const states = by.map((each) => at("stage_2").find((other) => other.number === each)?.state);
      expect(states, number).toContain("agreed_to");
    }
    expect(preEmpted.length).toBeGreaterThan(0);
  });
});

describe("the made-up amendments show", () => {
  test("every state in which an amendment can end", () => {
    const states = new Set(madeUpAmendments.map(({ state }) => state));
    expect(amendmentStates.filter((state) => !states.has(state))).toEqual(["lodged", "altered", "moved"]);
    expect(madeUpAmendments.some(({ isAltered }) => isAltered)).toBe(true);
    expect(madeUpAmendments.some(({ isManuscript }) => isManuscript)).toBe(true);
    expect(madeUpAmendments.some(({ movedBy }) => movedBy)).toBe(true);
  });

  test.each([
    ["words left out", /leave out <and>$/],
    ["the second of several words", /leave out second </],
    ["a range in a line", /line \d+, leave out from <[^>]*> to <[^>]*> and insert/],
    ["a range across lines", /leave out from <[^>]*> to <[^>]*> in line \d+/],
    ["a range to the end of another line", /leave out from <[^>]*> to end of line \d+ and/],
    ["a range across pages", /to end of line \d+ on page \d+/],
    ["a range from the beginning", /leave out from beginning to </],
    ["lines n to m", /leave out lines \d+ to \d+/],
    ["lines n and m", /leave out lines \d+ and \d+/],
    ["a subsection", /leave out subsection \(/],
    ["subsections", /leave out subsections \(/],
    ["a paragraph", /leave out paragraph \(/],
    ["a subsection replaced", /leave out subsection \(\d\) and insert—\n</],
    ["words at the end", /at end insert </],
    ["a new subsection without a number", /at end insert—\n<\( \)/],
    ["words at the beginning", /at beginning insert </],
    ["words after others", /, after <[^>]*> insert </],
    ["words after the second of several", /after second </],
    ["words before others", /before <[^>]*> insert/],
    ["a section after another", /^After section \w+, insert—\n/],
    ["a section before another", /^Before section 10, insert—\n/],
    ["a section before the first", /^Before section 1, insert—\n/],
    ["a section left out", /^Leave out section \d+$/],
    ["a section replaced", /^Leave out section \d+ and insert—\n/],
    ["a move", /^Move section \d+ to after section \d+$/],
    ["a division", /^Divide section \d+ into two sections/],
    ["a change to a schedule", /^In schedule 1, page/],
    ["a new schedule", /^After schedule 1, insert—\n/],
    ["the long title", /^In the long title, page/],
    ["an amendment to an amendment", /^As an amendment to amendment \d+, in line \d+/],
    ["a substitution", /^In substitution for amendment \d+—\n/],
    ["a provision named by its title", /section \([A-Z][^)]*\)/],
    ["a cell of a table", /leave out <£40>/],
  ])("%s", (_, form) => {
    expect(madeUpAmendments.filter(({ wording }) => form.test(wording)).length).toBeGreaterThan(0);
  });
});
