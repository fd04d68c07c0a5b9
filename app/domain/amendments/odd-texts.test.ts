import { describe, expect, test } from "vitest";
import { flatten } from "#app/domain/text/linear.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { asItWas } from "./applying/as-it-would-read.ts";
import { beesBill } from "./fixtures/bees-bill.ts";
import { amendHedges } from "./fixtures/hedges.ts";
import { indexVersion } from "./version-index.ts";

const version = beesBill();

function amendBees(...wordings: readonly string[]) {
  return amendHedges(Object.fromEntries(wordings.map((wording, at) => [String(at + 1), wording])), version);
}

/** Provisions that are new or read otherwise, each with what it stands in: "section 4 > (2A) In section 8…". */
function changedIn(text: VersionText["text"]): readonly string[] {
  const before = new Set(linesOf(version.text));
  return linesOf(text).filter((line) => !before.has(line));
}

function linesOf(text: VersionText["text"]): readonly string[] {
  const blocks = flatten(text);
  return blocks.map(({ provision, linear, parent }) => {
    const above = parent === null ? null : blocks[parent];
    const name = above ? `${above.provision.kind} ${above.provision.number ?? ""}`.trim() : "bill";
    const head = provision.heading === null ? "" : `${provision.number ?? ""} ${provision.heading} `;
    return `${name} > ${provision.kind}: ${head}${linear}`.replaceAll("  ", " ").trim();
  });
}

describe("what stands in a table", () => {
  test("a row inserted in the middle of a table does not tear the table apart", () => {
    const { text, results } = amendBees("In section 3, page 2, line 5, at end insert—\n<6\t£12>");
    expect(changedIn(text)).toEqual(["row > cell: 6", "row > cell: £12"]);
    expect(results[0]).toMatchObject({ state: "applied", notes: ["It stands in the table as rows of its own."] });
  });

  test("words for a table that are not divided into columns are one cell, and it is said so", () => {
    const { text, results } = amendBees("In section 3, page 2, line 6, at end insert—\n<More than 50 £30>");
    expect(changedIn(text)).toEqual(["row > cell: More than 50 £30"]);
    expect(results[0]).toMatchObject({ notes: [expect.stringContaining("not known")] });
  });

  test("a subsection after the last row of a table follows the table", () => {
    expect(changedIn(amendBees("In section 3, page 2, line 6, at end insert—\n<( ) A fee is paid once.>").text)).toEqual([
      "section 3 > subsection: (1A) A fee is paid once.",
    ]);
  });

  test("a line of a table that is left out takes its row with it, and one cell leaves the others in their columns", () => {
    const rows = (wording: string) =>
      flatten(amendBees(wording).text).flatMap(({ provision }) =>
        provision.kind === "row" ? [provision.children.map(({ text }) => text)] : [],
      );
    expect(rows("In section 3, page 2, leave out line 5")).toEqual([
      ["Hives", "Fee"],
      ["6 or more", "£20"],
    ]);
    expect(rows("In section 3, page 2, line 5, leave out <1 to 5>")).toEqual([
      ["Hives", "Fee"],
      ["", "£10"],
      ["6 or more", "£20"],
    ]);
  });
});

describe("what is quoted from another Act", () => {
  test("a subsection for a quotation in a quotation stays in it", () => {
    const { text } = amendBees("In section 4, page 3, line 5, at end insert—\n<(1B) A pot is no jar.>");
    expect(changedIn(text)).toEqual(["quotation > subsection: (1B) A pot is no jar."]);
  });

  test("a blank number at the end of a quotation is the Bill's own provision, and it is said so", () => {
    const { text, results } = amendBees("In section 4, page 3, line 5, at end insert—\n<( ) In section 8, leave out “x”.>");
    expect(changedIn(text)).toEqual(["section 4 > subsection: (2A) In section 8, leave out “x”."]);
    expect(results[0]).toMatchObject({ notes: [expect.stringContaining("left to the clerks")] });
  });

  test("“leave out subsection (1)” on a line of quoted text leaves out that one, not the Bill's own", () => {
    const { text } = amendBees("In section 4, page 3, line 2, leave out subsection (1)");
    const lines = linesOf(text);
    expect(lines).not.toContain("section 6A > subsection: (1) Honey must be sold in jars.");
    expect(lines).toContain("section 4 > subsection: (1) The made-up Honey Act 1980 is amended as follows.");
  });

  test("a section for another Act has its title", () => {
    const { text } = amendBees(
      "After section 4, insert—\n<Candles\nAfter section 2 of the made-up Wax Act insert—\n“2A Candles\n(1) A candle is of wax.”.>",
    );
    expect(changedIn(text)).toContain("quotation > section: 2A Candles");
    expect(changedIn(text)).toContain("section 2A > subsection: (1) A candle is of wax.");
  });
});

describe("Parts, Chapters and schedules that are inserted", () => {
  test("a new Part holds sections, and no subsection stands under a heading", () => {
    const wording = "After Part 1, insert—\n<PART 1A\nWASPS\nWasps\n(1) A wasp is no bee.\nHornets\n(1) A hornet is a wasp.>";
    expect(changedIn(amendBees(wording).text)).toEqual([
      "bill > part: Part 1A WASPS",
      "part Part 1A > section: 3A Wasps",
      "section 3A > subsection: (1) A wasp is no bee.",
      "part Part 1A > section: 3B Hornets",
      "section 3B > subsection: (1) A hornet is a wasp.",
    ]);
  });

  test("a Part at the end of a schedule is a Part, and paragraph 5(1) is two provisions", () => {
    const wording =
      "In schedule 1, page 4, line 2, at end insert—\n<PART 3\nCombs\n4 A comb is of wax.\n5 (1) A comb is dry.\n(2) It is large.>";
    expect(changedIn(amendBees(wording).text)).toEqual([
      "schedule Schedule 1 > part: Part 3 Combs",
      "part Part 3 > schedule-paragraph: 4 A comb is of wax.",
      "part Part 3 > schedule-paragraph: 5",
      "schedule-paragraph 5 > schedule-sub-paragraph: (1) A comb is dry.",
      "schedule-paragraph 5 > schedule-sub-paragraph: (2) It is large.",
    ]);
  });

  test("the first Part of a new schedule is no text", () => {
    const wording =
      "After schedule 1, insert—\n<Schedule\n(introduced by section 2)\nCombs\nPart 1\nShape\n1 A comb has six sides.\nPart 2\nSize\n2 It is large.>";
    expect(changedIn(amendBees(wording).text)).toEqual([
      "bill > schedule: Schedule 1A Combs (introduced by section 2)",
      "schedule Schedule 1A > part: Part 1 Shape",
      "part Part 1 > schedule-paragraph: 1 A comb has six sides.",
      "schedule Schedule 1A > part: Part 2 Size",
      "part Part 2 > schedule-paragraph: 2 It is large.",
    ]);
  });

  test("a heading over new paragraphs of a schedule is a heading", () => {
    const wording = "In schedule 1, page 4, line 2, at end insert—\n<Combs\n4 A comb is of wax.>";
    expect(changedIn(amendBees(wording).text)).toEqual([
      "part Part 2 > cross-heading: Combs",
      "cross-heading > schedule-paragraph: 4 A comb is of wax.",
    ]);
  });
});

describe("numbers", () => {
  test("a subsection after a section of one sentence is (2), as the sentence becomes (1)", () => {
    const { text, numbers } = amendBees("In section 2, page 2, line 2, at end insert—\n<( ) A skep is not a box.>");
    expect(changedIn(text)).toEqual(["section 2 > subsection: (2) A skep is not a box."]);
    expect(numbers).toMatchObject([{ number: "(2)", origin: "provisional", note: expect.stringContaining("would become (1)") }]);
  });

  test("two amendments that word the same number are told apart", () => {
    const at = "In section 3, page 2, line 8, at end insert—";
    const { results } = amendBees(`${at}\n<(3) One.>`, `${at}\n<(3) Other.>`);
    expect(results).toMatchObject([{ notes: [] }, { notes: ["The number (3) is also that of what amendment 1 brings."] }]);
  });

  test("a provision moved to where its number is taken says so", () => {
    const { results } = amendBees("Move section 1(2) to after section 3(2)");
    expect(results[0]).toMatchObject({ state: "applied", notes: ["The number (2) is also that of another provision there."] });
  });

  test("what replaces a paragraph, without a number, is a paragraph, though it reads like a sentence", () => {
    const { text } = amendBees("In section 1, page 1, line 6, leave out paragraph (a) and insert—\n<( ) The hives, all of them.>");
    expect(changedIn(text)).toEqual(["subsection (2) > paragraph: (a) The hives, all of them."]);
  });
});

describe("amendments that meet", () => {
  test("words for the end of a line do not go into a provision inserted after it", () => {
    const at = "In section 1, page 1, line 3, at end insert";
    const { text } = amendBees(`${at}—\n<( ) Bees are small.>`, `${at} <And of the wax.>`);
    expect(changedIn(text)).toEqual([
      "section 1 > subsection: (1) A keeper of bees must take reasonable care of the bees. And of the wax.",
      "section 1 > subsection: (1A) Bees are small.",
    ]);
  });

  test("what was put into a stretch goes with it when the stretch is left out", () => {
    const { text, blocks } = amendBees(
      "In section 1, page 1, line 8, leave out <rain> and insert <hail>",
      "In section 1, page 1, leave out lines 7 to 10",
    );
    expect(linesOf(text).join()).not.toContain("hail");
    expect(blocks.flatMap(({ segments }) => segments).find(({ text: words }) => words.includes("hail"))?.leftOutBy).toBe("2");
  });

  test("a line that is gone cannot be the beginning of what is left out", () => {
    const { states } = amendBees(
      "In section 1, page 1, leave out lines 6 to 8",
      "In section 1, page 1, line 8, leave out from beginning to end of line 9",
    );
    expect(states).toEqual({ "1": "applied", "2": "pre-empted" });
  });

  test("a list that an insertion parts is said to stand beneath it", () => {
    const { results } = amendBees("In section 1, page 1, line 6, at end insert—\n<( ) The keeper must be kind.>");
    expect(results[0]).toMatchObject({ notes: ["What stood after the place stands beneath what is inserted."] });
  });

  test("“from beginning” to the end of a provision leaves no number without words", () => {
    const lines = linesOf(amendBees("In section 1, page 1, line 10, leave out from beginning to end of line 10").text);
    expect(lines.filter((line) => line.startsWith("subsection (2) > paragraph: (c)"))).toEqual([]);
  });

  test("no piece of a line that is parted keeps a space at its end", () => {
    const { text } = amendBees("In section 2, page 2, line 1, at end insert—\n<( ) of wood,\n( ) of straw,>");
    expect(flatten(text).filter(({ provision }) => provision.text !== provision.text.trim())).toEqual([]);
  });

  test("whatever is done to a table, a quotation or a schedule with Parts, no words of the print are lost", () => {
    const { blocks, results } = amendBees(
      "In section 3, page 2, line 4, leave out from <Fee> to end of line 6 and insert—\n<a\tb>",
      "In section 4, page 3, line 2, leave out from <jars> to end of line 5",
      "Leave out Part 2 of schedule 1",
      "In schedule 1, page 3, line 8, leave out <1 A box>",
      "Move Part 2 to before Part 1",
      "In section 1, page 1, leave out lines 9 to 11",
    );
    const index = indexVersion(version);
    const ids = index.blocks.map(({ provision }) => provision.id);
    expect(results.map(({ state }) => state)).not.toContain("not-applied");
    expect(asItWas(blocks, ids)).toEqual(new Map(index.blocks.map(({ provision, linear }) => [provision.id, linear])));
  });
});
