import { describe, expect, test } from "vitest";
import { applyAmendments } from "./apply.ts";
import { asItWas } from "./applying/as-it-would-read.ts";
import { amendHedges, amendments, readable } from "./fixtures/hedges.ts";
import { hedgesBill } from "./fixtures/hedges-bill.ts";
import { indexVersion } from "./version-index.ts";

const linesOf = (wordings: Readonly<Record<string, string>>) => readable(amendHedges(wordings).text);

describe("the bill as it would read", () => {
  test.each([
    [
      "words left out",
      "In section 1, page 1, line 3, leave out <reasonable>",
      "(1) A person who owns a hedge must take steps to keep the hedge in good order.",
    ],
    [
      "words left out at an end",
      "In section 1, page 1, line 11, leave out <or to a hedge of less than one metre.>",
      "(3) The duty in subsection (1) does not apply to a hedge in a public park,",
    ],
    [
      "words replaced",
      "In section 1, page 1, line 3, leave out <reasonable> and insert <all>",
      "(1) A person who owns a hedge must take all steps to keep the hedge in good order.",
    ],
    [
      "words inserted after others",
      "In section 1, page 1, line 11, after <park> insert <or square>",
      "(3) The duty in subsection (1) does not apply to a hedge in a public park or square, or to a hedge of less than one metre.",
    ],
    [
      "words inserted before others",
      "In section 1, page 1, line 3, before <reasonable> insert <all>",
      "(1) A person who owns a hedge must take all reasonable steps to keep the hedge in good order.",
    ],
    [
      "punctuation inserted",
      "In section 2, page 2, line 1, after <warden> insert <, and may dismiss the warden>",
      "(1) A local authority may appoint a hedge warden, and may dismiss the warden.",
    ],
    ["words at the beginning of a line", "In section 1, page 1, line 7, at beginning insert <first,>", "(a) first, the age of the hedge,"],
    [
      "a stretch within a line",
      "In section 1, page 1, line 10, leave out from first <in> to <(1)>",
      "(3) The duty does not apply to a hedge in a public park, or to a hedge of less than one metre.",
    ],
    [
      "a stretch to the end of a later line",
      "In section 1, page 1, line 10, leave out from <a hedge> to end of line 11 and insert <any hedge.>",
      "(3) The duty in subsection (1) does not apply to any hedge.",
    ],
    [
      "a stretch across two provisions",
      "In section 1, page 1, line 8, leave out from <birds> to <of> in line 9 and insert <price of>",
      "(b) the price of the steps.",
    ],
    [
      "the long title",
      "In the long title, page 1, line 2, after <hedges;> insert <and verges;>",
      "An Act of the Scottish Parliament to make provision about the care of hedges; and verges; and for connected purposes.",
    ],
    [
      "words in text quoted from another Act",
      "In section 4, page 3, line 4, leave out <A garden> and insert <A park>",
      "(1A) A park includes a hedge.",
    ],
  ])("%s", (_what, wording, line) => {
    const applied = amendHedges({ "1": wording });
    expect(applied.results).toMatchObject([{ state: "applied", notes: [] }]);
    expect(readable(applied.text)).toContain(line);
  });

  test("lines that are left out go with their numbers", () => {
    const lines = linesOf({ "1": "In section 1, page 1, leave out lines 7 and 8" });
    expect(lines.slice(3, 6)).toEqual([
      "(2) In deciding what steps are reasonable, the person must have regard to—",
      "(c) the cost of the steps.",
      expect.stringMatching(/^\(3\)/),
    ]);
  });

  test("a new paragraph stands among the paragraphs and a new subsection after them, as their wordings show", () => {
    const lines = linesOf({
      "1": "In section 1, page 1, line 9, at end insert—\n<( ) the bats.>",
      "2": "In section 1, page 1, line 9, at end insert—\n<( ) The person must be kind.>",
    });
    expect(lines.slice(6, 9)).toEqual(["(c) the cost of the steps.", "(d) the bats.", "(2A) The person must be kind."]);
  });

  test("the rest of a sentence that is parted into paragraphs stands in the last of them", () => {
    const lines = linesOf({ "1": "In section 2, page 2, line 1, after <may> insert—\n<(a) after consulting the public,\n(b)>" });
    expect(lines.slice(9, 12)).toEqual(["(1) A local authority may", "(a) after consulting the public,", "(b) appoint a hedge warden."]);
  });

  test("words that continue a line and then begin new lines", () => {
    const lines = linesOf({
      "1": "In section 1, page 1, line 9, leave out <steps.> and insert <steps, and\n(d) the weather.\n( ) Birds are not hedges.>",
    });
    expect(lines.slice(6, 9)).toEqual(["(c) the cost of the steps, and", "(d) the weather.", "(2A) Birds are not hedges."]);
  });

  test("a whole subsection is replaced by what is worded", () => {
    const lines = linesOf({
      "1": "In section 2, page 2, line 1, leave out subsection (1) and insert—\n<(1) The authority must appoint a hedge warden.>",
    });
    expect(lines[9]).toBe("(1) The authority must appoint a hedge warden.");
    expect(lines).not.toContain("(1) A local authority may appoint a hedge warden.");
  });

  test("a run of paragraphs is left out, with any that stands between", () => {
    const lines = linesOf({ "1": "In section 2, page 2, line 3, leave out paragraphs (a) to (c)" });
    expect(lines.slice(10, 12)).toEqual(["(2) A hedge warden may—", "but only between sunrise and sunset."]);
  });

  test("a new subsection after a subsection that is named has its words and no title", () => {
    const lines = linesOf({ "1": "In section 2, after subsection (1), insert—\n<( ) A warden must be kind.>" });
    expect(lines.slice(9, 12)).toEqual([
      "(1) A local authority may appoint a hedge warden.",
      "(1A) A warden must be kind.",
      "(2) A hedge warden may—",
    ]);
  });

  test("a section that is left out goes with its title and all that stands in it", () => {
    const lines = linesOf({ "1": "Leave out section 2" });
    expect(lines.join(" ")).not.toMatch(/Hedge wardens may|enter land|sunrise/);
    expect(lines).toContain("3 Offence");
  });

  test("a section moves with all that stands in it", () => {
    const lines = linesOf({ "1": "Move section 2 to after section 4" });
    expect(lines.indexOf("2 Hedge wardens")).toBeGreaterThan(lines.findIndex((line) => line.startsWith("4 ")));
    expect(lines.findIndex((line) => line.includes("sunrise"))).toBeLessThan(lines.indexOf("5 Short title"));
  });

  test("an amendment to a section that was moved follows it", () => {
    const lines = linesOf({
      "1": "Move section 3 to after section 1",
      "2": "In section 3, page 3, line 1, leave out <a fine> and insert <no fine>",
    });
    expect(lines.join(" ")).toContain("liable to no fine.");
  });

  test("a section that is divided becomes two", () => {
    const lines = linesOf({
      "1": "Divide section 1 into two sections, the first to consist of subsections (1) and (2) and the second (Exceptions) to consist of subsection (3)",
    });
    expect(lines).toContain("1A Exceptions");
  });

  test("a new schedule and a new paragraph of a schedule are numbered as such", () => {
    const applied = amendHedges({
      "1": "In the schedule, page 4, line 3, at end insert—\n<( ) A hedge warden must wear green.>",
      "2": "After the schedule, insert—\n<SCHEDULE\n(introduced by section 3)\nFines\n1 A fine is small.>",
    });
    expect(applied.results.map(({ state }) => state)).toEqual(["applied", "applied"]);
    expect(readable(applied.text)).toContain("1 A fine is small.");
  });
});

describe("provisional numbers", () => {
  const numbers = (wordings: Readonly<Record<string, string>>) =>
    amendHedges(wordings).numbers.map(({ number, origin, amendment }) => `${amendment}: ${number} ${origin}`);
  const insertAfter = (section: string, title: string) => `After section ${section}, insert—\n<${title}\nSome words.>`;

  test("after 2 come 2A and 2B, in the order of consideration", () => {
    const set = amendments({ "5": insertAfter("2", "Second"), "7": insertAfter("2", "First") });
    const given = applyAmendments(indexVersion(hedgesBill()), set, ["7", "5"]).numbers;
    expect(given.map(({ number, amendment }) => `${amendment}: ${number}`)).toEqual(["7: 2A", "5: 2B"]);
  });

  test("before 1 comes A1; a second one has no rule and says so", () => {
    expect(numbers({ "1": "Before section 1, insert—\n<Purpose\nWords.>" })).toEqual(["1: A1 given"]);
    expect(numbers({ "1": "Before section 1, insert—\n<Purpose\nWords.>", "2": "Before section 1, insert—\n<Aims\nWords.>" })[1]).toBe(
      "2: A2 provisional",
    );
  });

  test("a number that is worded is kept", () => {
    expect(numbers({ "1": "In section 1, page 1, line 4, at end insert—\n<(1A) But not on Sundays.>" })).toEqual(["1: (1A) worded"]);
  });

  test("numbers of what is left out are not used again", () => {
    expect(numbers({ "1": "Leave out section 3", "2": insertAfter("3", "New") })).toEqual(["2: 3A given"]);
  });
});

describe("several amendments at once", () => {
  test("an amendment whose words an earlier one left out is pre-empted, and the earlier is named", () => {
    const applied = amendHedges({
      "4": "In section 1, page 1, line 10, leave out subsection (3)",
      "5": "In section 1, page 1, line 11, after <park> insert <or square>",
    });
    expect(applied.results[1]).toMatchObject({ number: "5", state: "pre-empted", because: "4" });
  });

  test("“leave out section” after amendments to it removes what they did without pre-empting them", () => {
    const applied = amendHedges({ "1": "In section 5, page 3, line 7, at end insert <Indeed.>", "2": "Leave out section 5" });
    expect(applied.states).toEqual({ "1": "applied", "2": "applied" });
    expect(readable(applied.text).join(" ")).not.toContain("Indeed");
  });

  test("of two direct alternatives the later replaces the earlier, and says so", () => {
    const applied = amendHedges({
      "2": "In section 1, page 1, line 3, leave out <reasonable> and insert <all>",
      "14": "In section 1, page 1, line 3, leave out <reasonable> and insert <no>",
    });
    expect(readable(applied.text)).toContain("(1) A person who owns a hedge must take no steps to keep the hedge in good order.");
    expect(applied.results[1]).toMatchObject({ state: "applied", notes: [expect.stringContaining("amendment 2")] });
  });

  test("an amendment to an amendment changes it first, and does nothing without it", () => {
    const base = "In section 2, page 2, line 1, at end insert—\n<( ) The warden must report every year.>";
    const change = "As an amendment to amendment 8, line 2, leave out <year> and insert <month>";
    expect(linesOf({ "8": base, "8A": change })).toContain("(1A) The warden must report every month.");
    expect(amendHedges({ "8A": change }).results[0]).toMatchObject({
      state: "not-applied",
      reason: expect.stringContaining("amendment 8"),
    });
  });

  test("leaving out the last word of a line does not pre-empt what is inserted at its end", () => {
    const applied = amendHedges({
      "1": "In section 1, page 1, line 8, leave out <and>",
      "2": "In section 1, page 1, line 8, at end insert—\n<( ) the bats, and>",
    });
    expect(applied.states).toEqual({ "1": "applied", "2": "applied" });
  });

  test("the order in which they were ticked does not matter", () => {
    const set = amendments({
      "1": "In section 1, page 1, line 4, at end insert <Kindly.>",
      "2": "In section 1, page 1, line 4, at end insert <Gently.>",
      "3": "Leave out section 3",
    });
    const index = indexVersion(hedgesBill());
    const order = ["3", "2", "1"];
    expect(applyAmendments(index, [...set].reverse(), order)).toEqual(applyAmendments(index, set, order));
  });

  test("the words of the version can be had back from the marked text", () => {
    const applied = amendHedges({
      "1": "Move section 2 to after section 4",
      "2": "Leave out section 1",
      "3": "In section 3, page 2, line 10, leave out from <fails> to <notice> and insert <ignores a notice>",
    });
    const index = indexVersion(hedgesBill());
    const was = asItWas(
      applied.blocks,
      index.blocks.map(({ provision }) => provision.id),
    );
    expect(index.blocks.map(({ provision }) => was.get(provision.id))).toEqual(index.blocks.map(({ linear }) => linear));
  });

  test("a text that amendments have made can itself be amended: no provision takes the identity of another", () => {
    const again = { "2": "After section 1, insert—\n<Walks\n(1) All may walk.>", "3": "Move section 2 to after section 4" };
    const once = amendHedges(again);
    const twice = amendHedges(again, { text: once.text, layout: null });
    expect(twice.states).toEqual({ "2": "applied", "3": "applied" });
    const ids = twice.blocks.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("what a moved provision leaves behind is not taken for another of the version", () => {
    const { text, layout } = hedgesBill();
    const provisions = text.provisions.map((each) =>
      each.number === "3" ? { ...each, id: `${text.provisions.find(({ number }) => number === "2")?.id}~7` } : each,
    );
    const applied = amendHedges({ "7": "Move section 2 to after section 4" }, { text: { provisions }, layout });
    const ids = applied.blocks.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("every inserted word names the amendment that brought it", () => {
    const applied = amendHedges({ "6": "In section 1, page 1, line 11, after <park> insert <or square>" });
    const inserted = applied.blocks.flatMap(({ segments }) => segments.filter(({ insertedBy }) => insertedBy === "6"));
    expect(inserted.map(({ text }) => text.trim())).toEqual(["or square"]);
  });
});
