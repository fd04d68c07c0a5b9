import { describe, expect, test } from "vitest";
import { lostVote, lostVoteSentences, type VotesAgainst } from "./lost-vote.ts";

const votes = (inFavour: number, against: number, abstain = 0, more: Partial<VotesAgainst> = {}): VotesAgainst => ({
  for: inFavour,
  against,
  abstain,
  castingVote: null,
  stage: "stage_3",
  ...more,
});
const said = (given: VotesAgainst) => {
  const lost = lostVote(given);
  return lost ? lostVoteSentences(given, lost).join(" ") : null;
};

describe("how many members voting the other way would have changed a lost vote", () => {
  test.each([
    [60, 61, 1],
    [60, 62, 2],
    [60, 63, 2],
    [0, 7, 4],
    [52, 63, 6],
  ])("%i for and %i against: %i", (inFavour, against, turned) => {
    expect(lostVote(votes(inFavour, against))?.turned).toBe(turned);
    // One fewer would not have been enough; so many are.
    expect(inFavour + turned).toBeGreaterThan(against - turned);
    expect(inFavour + turned - 1).toBeLessThanOrEqual(against - turned + 1);
  });

  test("a vote that was won, or that the casting vote won, was not lost", () => {
    expect(lostVote(votes(63, 61))).toBeNull();
    expect(lostVote(votes(3, 3, 0, { stage: "stage_2", castingVote: "for" }))).toBeNull();
  });
});

describe("a tie", () => {
  test("at Stage 2 would have been for the convener to decide", () => {
    expect(said(votes(2, 4, 0, { stage: "stage_2" }))).toContain(
      "One member doing so would have made a tie. At Stage 2 the convener has a casting vote, and would have decided.",
    );
  });

  test("at Stage 3 would have changed nothing, as the Presiding Officer casts for the status quo", () => {
    expect(said(votes(60, 62))).toContain("it would still have been disagreed to.");
  });

  test("that the convener decided could have gone the other way by that one vote", () => {
    const tie = votes(3, 3, 1, { stage: "stage_2", castingVote: "against" });
    expect(lostVote(tie)).toEqual({ margin: 0, turned: 1, tiedBy: null, abstainers: 1 });
    expect(said(tie)).toContain("The votes were equal, 3 to 3, and the convener cast a vote against it.");
    expect(said(tie)).toContain("The convener’s casting vote the other way would have changed it too.");
  });

  test("that cannot be made by turning votes is not spoken of", () => {
    expect(said(votes(60, 61))).not.toContain("tie");
  });
});

describe("those who abstained", () => {
  test.each([
    [votes(3, 4, 0), "Nobody abstained."],
    [votes(3, 4, 1), "One member abstained: that vote for it would have made a tie."],
    [votes(3, 4, 2), "2 members abstained: all 2 voting for it would have changed the result."],
    [votes(3, 6, 1), "One member abstained: that vote alone could not have changed the result."],
  ])("are counted for what they could have done", (given, sentence) => {
    expect(said(given)).toContain(sentence);
  });
});
