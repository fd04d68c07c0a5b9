import { describe, expect, test } from "vitest";
import { findVotes } from "./find-vote.ts";
import { countNames, didNotVote, partyBreakdown, resultOf, sayTotals, totalsDiffer } from "./tally.ts";

const rows = [
  { name: "George Adam", printedName: "Adam, George", seat: "Paisley", party: "SNP", vote: "against" },
  { name: "Karen Adam", printedName: "Adam, Karen", seat: "Banffshire and Buchan Coast", party: "SNP", vote: "against" },
  {
    name: "Natalie Don-Innes",
    printedName: "Don-Innes, Natalie",
    seat: "Renfrewshire North and West",
    party: "SNP",
    vote: "against",
    otherNames: ["Natalie Don"],
  },
  { name: "Douglas Ross", printedName: "Ross, Douglas", seat: "Highlands and Islands", party: "Con", vote: "for" },
  { name: "Alasdair Allan", printedName: "Allan, Alasdair", seat: "Na h-Eileanan an Iar", party: "SNP", vote: "against" },
  { name: "Màiri O’Neill (made up)", seat: "Gleann Fìor", party: null, vote: "did_not_vote" },
] as const;
const found = (query: string) => findVotes(rows, query).map((row) => row.name);

describe("how did my MSP vote?", () => {
  test.each([
    ["ross", "Douglas Ross"],
    ["Ross, Douglas", "Douglas Ross"],
    ["don innes", "Natalie Don-Innes"],
    ["Don‑Innes", "Natalie Don-Innes"],
    ["natalie don", "Natalie Don-Innes"],
    ["paisley", "George Adam"],
    ["highlands & islands", "Douglas Ross"],
    ["eileanan", "Alasdair Allan"],
    ["mairi oneill", "Màiri O’Neill (made up)"],
    ["gleann fior", "Màiri O’Neill (made up)"],
    ["adam paisley", "George Adam"],
  ])("“%s” finds %s first", (query, name) => {
    expect(found(query)[0]).toBe(name);
  });
  test("a surname shared by two finds both", () => {
    expect(found("adam")).toEqual(["George Adam", "Karen Adam"]);
  });
  test("a party finds all its members", () => {
    expect(found("snp")).toHaveLength(4);
  });
  test("a name that is nobody's finds nobody, and an empty search finds all", () => {
    expect(found("zebedee")).toEqual([]);
    expect(found("  ")).toHaveLength(rows.length);
  });
  test("the middle of a word is not a match: “ross” is not in “Across”", () => {
    expect(findVotes([{ name: "A Across", seat: null }], "ross")).toEqual([]);
  });
});

describe("counting", () => {
  test("the names are counted by what they did, those who did not vote too", () => {
    expect(countNames(rows)).toEqual({ for: 1, against: 4, abstain: 0, did_not_vote: 1 });
  });
  test("parties are listed by size, and members without a printed party last", () => {
    expect(partyBreakdown(rows).map((each) => each.party)).toEqual(["SNP", "Con", null]);
  });
  test("a count that differs from the announced result in one vote differs", () => {
    const announced = { for: 59, against: 56, abstain: 0 };
    expect(totalsDiffer(announced, { ...announced })).toBe(false);
    for (const vote of ["for", "against", "abstain"] as const)
      expect(totalsDiffer(announced, { ...announced, [vote]: announced[vote] + 1 })).toBe(true);
    expect(sayTotals(announced)).toBe("59 for, 56 against, 0 abstentions");
  });
  test("in the Right to Addiction Recovery division of 115 votes, 14 of 129 seats did not vote", () => {
    expect(didNotVote({ for: 52, against: 63, abstain: 0 }, 129)?.count).toBe(14);
  });
  test("more votes than seats is not reckoned with", () => {
    expect(didNotVote({ for: 100, against: 63, abstain: 0 }, 129)).toBeNull();
  });
});

describe("the result", () => {
  test("abstentions do not count: 30 for and 66 against with 27 abstaining is disagreed to", () => {
    expect(resultOf({ for: 30, against: 66, abstain: 27 }, null)).toBe("disagreed");
    expect(resultOf({ for: 31, against: 30, abstain: 60 }, null)).toBe("agreed");
  });
  test("a tie is decided by the casting vote, and by nothing else", () => {
    expect(resultOf({ for: 64, against: 64, abstain: 0 }, "against")).toBe("disagreed");
    expect(resultOf({ for: 64, against: 64, abstain: 0 }, null)).toBeNull();
  });
});
