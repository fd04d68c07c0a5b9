import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { meaningOfVote, type VotedOn } from "./meaning-of-vote.ts";

const motion: VotedOn = { kind: "motion", stage: null, title: "", question: null };

describe("what a vote for the question means for the bill", () => {
  test.each<[string, Partial<VotedOn>, string]>([
    [
      "a motion on the general principles",
      { question: "That the Parliament agrees to the general principles of the Made-up (Scotland) Bill" },
      "for",
    ],
    ["a motion to pass the bill", { question: "That the Parliament agrees that the Made-up (Scotland) Bill be passed." }, "for"],
    [
      "a question at decision time that names the bill at Stage 1 and nothing else",
      {
        stage: "stage_1",
        question: "that motion S9M-1, in the name of Morag Example, on the Made-up (Scotland) Bill at stage 1, be agreed to",
      },
      "for",
    ],
    [
      "the same at Stage 3 without the stage in the words",
      { stage: "stage_3", question: "that motion S9M-2, in the name of Morag Example, on the Made-up (Scotland) Bill, be agreed to" },
      "for",
    ],
    ["a title alone at Stage 1", { stage: "stage_1", title: "Made-up (Scotland) Bill at stage 1" }, "for"],
    [
      "a motion that rejects the bill",
      { question: "That the Parliament does not agree to the general principles of the Made-up (Scotland) Bill" },
      "against",
    ],
    [
      "an amended motion whose resolution rejects the bill",
      {
        kind: "motion_as_amended",
        question: "that motion S9M-3, on the general principles of the Made-up (Scotland) Bill, as amended, be agreed to",
        resolution: "That the Parliament does not agree to the general principles of the Made-up (Scotland) Bill because it is made up",
      },
      "against",
    ],
    [
      "an amended motion whose resolution agrees to the bill",
      {
        kind: "motion_as_amended",
        resolution: "That the Parliament agrees to the general principles of the Made-up Bill and notes that it is made up",
      },
      "for",
    ],
    [
      "an amended motion of which the resolution is not at hand",
      {
        kind: "motion_as_amended",
        stage: "stage_1",
        question: "that motion S9M-3, on the general principles of the Made-up (Scotland) Bill, as amended, be agreed to",
      },
      "unclear",
    ],
    [
      "an amendment to a motion",
      { kind: "motion_amendment", stage: "stage_1", question: "that amendment S9M-3.1, on the Made-up (Scotland) Bill, be agreed to" },
      "unclear",
    ],
    ["an amendment to the bill", { kind: "bill_amendment", stage: "stage_3", question: "that amendment 12 be agreed to" }, "unclear"],
    ["a financial resolution", { kind: "financial_resolution", stage: "stage_1", title: "Made-up (Scotland) Bill" }, "unclear"],
    [
      "the withdrawal of a bill",
      {
        stage: "stage_1",
        question: "that motion S9M-4, in the name of A B, on the withdrawal of the Made-up (Scotland) Bill, be agreed to",
      },
      "unclear",
    ],
    ["a timetable", { stage: "stage_3", title: "Timetable for Stage 3 of the Made-up (Scotland) Bill" }, "unclear"],
    [
      "a business motion",
      {
        stage: "stage_3",
        question:
          "that motion S9M-5, in the name of A B, on behalf of the Parliamentary Bureau, on the Made-up (Scotland) Bill, be agreed to",
      },
      "unclear",
    ],
    [
      "consent to a bill of the UK Parliament",
      { question: "That the Parliament gives legislative consent so that the Made-up (United Kingdom) Bill be passed" },
      "unclear",
    ],
    ["a debate on something else", { question: "that motion S9M-6, in the name of A B, on drug law reform, be agreed to" }, "unclear"],
    [
      "a debate that quotes a committee",
      { question: "That the Parliament notes that the committee was unable to agree to the general principles of the Made-up Bill" },
      "unclear",
    ],
    ["nothing at all", { question: null, title: "" }, "unclear"],
  ])("%s", (_what, division, meaning) => {
    const read = meaningOfVote({ ...motion, ...division });
    expect(read.meaning).toBe(meaning);
    expect(read.why).toMatch(/\.$/);
  });

  test("an amendment to the bill is voted for or against as such", () => {
    expect(meaningOfVote({ ...motion, kind: "bill_amendment" }, "amendment").meaning).toBe("for");
    expect(meaningOfVote(motion, "amendment").meaning).toBe("unclear");
  });

  test("a megabyte of a question is read at once", () => {
    const question = `, on ${"the general principles of A Bill be ".repeat(30_000)}, be agreed to`;
    const from = performance.now();
    meaningOfVote({ ...motion, stage: "stage_1", question });
    expect(performance.now() - from).toBeLessThan(500);
  });
});

const pack = "../shared/data/divisions";
const real: readonly [string, string][] = [
  ["S6M-19128", "for"],
  ["S6M-12882", "for"],
  ["S6M-20627", "for"],
  ["S5M-17660", "for"],
  ["S4M-15128", "against"],
  ["S4M-15128.1", "unclear"],
  ["S1M-3986.2", "unclear"],
  ["S6M-19275", "unclear"],
  ["S6M-19276", "unclear"],
];
describe.skipIf(!existsSync(pack))("in the pack's divisions (skipped where the pack is absent)", () => {
  test.each(real)("a vote for %s is %s the bill", (reference, meaning) => {
    const division = JSON.parse(readFileSync(`${pack}/${reference}.json`, "utf8"));
    const { kind, stage, questionText, resolutionQuote } = division;
    expect(meaningOfVote({ kind, stage, question: questionText, title: reference, resolution: resolutionQuote ?? null }).meaning).toBe(
      meaning,
    );
  });
});
