import { describe, expect, test } from "vitest";
import type { Stance } from "#app/domain/facts/record.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { held } from "./fixtures/held.ts";
import { type CastVote, compareSaidAndVoted, type SaidPosition } from "./said-and-voted.ts";

const bill = "the-made-up-bill";

function said(stance: Stance, from: string | Partial<UncertainDay>, more: Partial<SaidPosition> = {}): SaidPosition {
  return { ...held(`said-${stance}`, stance, from), subject: bill, stage: "stage_1", restsOnVote: false, ...more };
}

const vote: CastVote = {
  person: "morag",
  personName: "Morag Example",
  division: "S9M-2",
  reference: "S9M-2",
  subject: bill,
  subjectName: "the Made-up Bill",
  stage: "stage_3",
  heldOn: "2025-10-09",
  cast: "against",
  meaning: { meaning: "for", why: "The question was whether to pass the bill." },
  meant: null,
};

const find = (positions: readonly SaidPosition[], more: Partial<CastVote> = {}) => compareSaidAndVoted(positions, [{ ...vote, ...more }]);

describe("said one thing, voted another", () => {
  test("for at Stage 1 and against at Stage 3 is found, in a sentence that accuses nobody", () => {
    const [finding, ...others] = find([said("for", "2025-05-03")]).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "said-for-voted-against", key: "said-for-voted-against|morag|S9M-2|the-made-up-bill" });
    expect(finding?.sentence).toBe(
      "Morag Example was for the Made-up Bill at Stage 1 (from 3 May 2025), and voted against it at Stage 3 (S9M-2, 9 October 2025).",
    );
    expect(finding?.caveat).toContain("Amendments between the two can have changed the bill.");
    expect(finding?.caveat).toContain("The question was whether to pass the bill.");
  });

  test("a division without a reference is told by its day, never by an address of this site", () => {
    const [finding] = find([said("for", "2025-05-03")], { division: "made-up-bill-stage-3-3-division", reference: null }).findings;
    expect(finding?.sentence).toBe(
      "Morag Example was for the Made-up Bill at Stage 1 (from 3 May 2025), and voted against it at Stage 3 (9 October 2025).",
    );
  });

  test.each<[Stance, CastVote["cast"], "for" | "against", string]>([
    ["for", "against", "for", "said-for-voted-against"],
    ["against", "for", "for", "said-against-voted-for"],
    ["for", "for", "against", "said-for-voted-against"],
    ["against", "against", "against", "said-against-voted-for"],
    ["for", "abstain", "for", "said-for-abstained"],
    ["against", "abstain", "for", "said-against-abstained"],
  ])("%s, then a vote %s where a vote for is %s the bill: %s", (stance, cast, meaning, kind) => {
    const { findings } = find([said(stance, "2025-05-03")], { cast, meaning: { meaning, why: "Made up." } });
    expect(findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  test("words of Stage 3 are not said to be from before the amendments, and an abstention is neither for nor against", () => {
    const { findings } = find([said("for", "2025-10-08", { stage: "stage_3" })], { cast: "abstain" });
    expect(findings[0]?.caveat).toBe(
      "The question was whether to pass the bill. An abstention is neither for nor against. Positions that nobody recorded are not known to us.",
    );
    expect(findings[0]?.sentence).toBe(
      "Morag Example was for the Made-up Bill at Stage 3 (from 8 October 2025), and abstained on the question at Stage 3 (S9M-2, 9 October 2025).",
    );
  });

  test("a vote for a motion that rejects the bill is told as that", () => {
    const { findings } = find([said("for", "2025-05-03")], { cast: "for", meaning: { meaning: "against", why: "Made up." } });
    expect(findings[0]?.sentence).toContain("and voted for a motion against it at Stage 3");
  });

  test.each<[string, readonly SaidPosition[], Partial<CastVote>]>([
    ["the vote is what was said", [said("against", "2025-05-03")], {}],
    ["the vote came before the words", [said("for", "2025-10-10")], {}],
    ["the words are of the day of the vote, before or after it", [said("for", "2025-10-09")], {}],
    ["the words may have come after the vote", [said("for", { notBefore: "2025-09-01", notAfter: "2025-10-31" })], {}],
    ["the position changed in between by an entry of its own", [said("for", "2025-05-03"), said("against", "2025-09-01")], {}],
    ["the position changed on the day of the vote", [said("for", "2025-05-03"), said("against", "2025-10-09")], {}],
    [
      "the position may have changed in between",
      [said("for", "2025-05-03"), said("against", { notBefore: "2025-06-01", notAfter: "2025-12-31" })],
      {},
    ],
    [
      "the day of the vote brought new words and the vote is what was said before",
      [said("for", "2025-05-03"), said("against", "2025-10-09")],
      { cast: "for" },
    ],
    ["the member meant what is recorded, and had said so", [said("against", "2025-05-03")], { meant: "against" }],
    ["it is unclear what the vote means", [said("for", "2025-05-03")], { meaning: { meaning: "unclear", why: "Made up." } }],
    ["the position was neutral", [said("neutral", "2025-05-03")], {}],
    ["nothing had been said", [said("undeclared", "2025-05-03")], {}],
    ["the position was conditional", [said("conditional", "2025-05-03", { condition: "money" })], {}],
    ["the member did not vote", [said("for", "2025-05-03")], { cast: "did_not_vote" }],
    ["the member did not vote and says how they would have", [said("for", "2025-05-03")], { cast: "did_not_vote", meant: "for" }],
    ["the position was on another bill", [said("for", "2025-05-03", { subject: "another" })], {}],
    ["somebody else said it", [said("for", "2025-05-03", { holder: "iain" })], {}],
    ["the earlier position rests only on a vote", [said("for", "2025-05-03", { restsOnVote: true })], {}],
    ["there are no positions", [], {}],
  ])("nothing is found where %s", (_why, positions, more) => {
    expect(find(positions, more).findings).toEqual([]);
  });

  test("an entry that only records the vote itself does not hide what was said before", () => {
    const { findings } = find([said("for", "2025-05-03"), said("against", "2025-10-09", { restsOnVote: true })]);
    expect(findings.map(({ kind }) => kind)).toEqual(["said-for-voted-against"]);
  });

  test("a conditional position is noted with its condition, and is no contradiction", () => {
    const { findings, conditions } = find([said("conditional", "2025-05-03", { condition: "If there is money." })]);
    expect(findings).toEqual([]);
    expect(conditions[0]?.sentence).toBe(
      "Morag Example took a conditional position on the Made-up Bill at Stage 1 (from 3 May 2025), and voted against it at Stage 3 (S9M-2, 9 October 2025). The condition was: If there is money. Whether it was met is not for a machine to say.",
    );
  });

  test("the recorded No of 9 October 2025 and the point of order about it are both kept", () => {
    const mcarthur: Partial<CastVote> = {
      person: "liam-mcarthur",
      personName: "Liam McArthur",
      division: "S6M-19128",
      reference: "S6M-19128",
      subjectName: "the Right to Addiction Recovery (Scotland) Bill",
      stage: "stage_1",
      meant: "for",
    };
    const { findings } = find([said("for", "2025-05-03", { holder: "liam-mcarthur" })], mcarthur);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: "recorded-otherwise-than-meant",
      earlier: { stance: "for" },
      later: { cast: "against", meant: "for" },
    });
    expect(findings[0]?.sentence).toBe(
      "Liam McArthur is recorded as voting against on 9 October 2025 (S6M-19128, the Right to Addiction Recovery (Scotland) Bill), and said that they meant to vote for.",
    );
    expect(find([], { ...mcarthur, meaning: { meaning: "unclear", why: "Made up." } }).findings).toHaveLength(1);
  });

  test("a key stays the same whatever else is recorded", () => {
    const one = find([said("for", "2025-05-03")]).findings;
    const more = find([
      said("against", "2024-01-01", { slug: "older" }),
      said("for", "2025-06-01", { slug: "again" }),
      said("for", "2025-05-03"),
      said("for", "2026-01-01", { slug: "newer" }),
    ]).findings;
    expect(more.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
  });
});
