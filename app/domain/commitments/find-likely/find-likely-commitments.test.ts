import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commitmentKinds } from "#app/domain/facts/correspondence.ts";
import { findLikelyCommitments } from "./find-likely-commitments.ts";
import { asReported, type MadeUpSentence, madeUpSentences, unseenSentences } from "./fixtures/made-up-sentences.ts";

const pages = "../shared/data/official-report";

function measure(sentences: readonly MadeUpSentence[]) {
  const read = sentences.map((each) => ({ each, found: findLikelyCommitments(asReported(each))[0]?.kind ?? null }));
  const caught = read.filter(({ each, found }) => found !== null && each[1] !== null);
  const wrong = read.filter(({ each, found }) => found !== null && each[1] === null);
  const promises = read.filter(({ each }) => each[1] !== null);
  return {
    precision: caught.length / (caught.length + wrong.length),
    recall: caught.length / promises.length,
    otherKind: caught.filter(({ each, found }) => found !== each[1]).map(({ each }) => each[0]),
    wrong: wrong.map(({ each }) => each[0]),
    missed: promises.filter(({ found }) => found === null).map(({ each }) => each[0]),
  };
}

test("of the made-up sentences that the patterns were made with, every one found is a promise and nearly all are found", () => {
  expect(madeUpSentences.length).toBeGreaterThanOrEqual(60);
  const { precision, recall, otherKind, wrong, missed } = measure(madeUpSentences);
  expect(wrong).toEqual([]);
  expect(otherKind).toEqual([]);
  expect(missed).toEqual([
    "An answer will reach the member by Friday.",
    "You will have my letter before stage 2.",
    "With that assurance, and a promise to bring the matter back at stage 3, I ask the member not to press amendment 7.",
  ]);
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThan(0.95);
});

test("of made-up sentences that the patterns were not made with, what is found is right and more than half is found", () => {
  const { precision, recall, wrong } = measure(unseenSentences);
  expect(wrong).toEqual([]);
  expect(precision).toBe(1);
  expect(recall).toBeGreaterThanOrEqual(0.6);
});

describe("what is offered", () => {
  const text = [
    "The Minister for Made-up Matters (Ewan Sample): Lamps matter. I will write to the member by 31 March 2031, and\nI thank her.",
    "Iris Pattern (Glen Example) (Con): Will the minister bring back an amendment at stage 3?",
    "Ewan Sample: We will bring back an amendment at stage 3.",
    "The Minister: I undertake to write to the committee.",
  ].join("\n");

  test("the words are those of the text, where it says, line break and all", () => {
    const found = findLikelyCommitments(text);
    expect(found.map(({ words }) => words)).toEqual([
      "I will write to the member by 31 March 2031, and\nI thank her.",
      "We will bring back an amendment at stage 3.",
      "I undertake to write to the committee.",
    ]);
    for (const { words, from, to } of found) expect(text.slice(from, to)).toBe(words);
  });

  test("the speaker and the office are as printed, and an office printed once goes with the name", () => {
    expect(findLikelyCommitments(text).map(({ speaker, office }) => [speaker, office])).toEqual([
      ["Ewan Sample", "The Minister for Made-up Matters"],
      ["Ewan Sample", "The Minister for Made-up Matters"],
      ["The Minister", "The Minister"],
    ]);
  });

  test("a page as it is copied, with the speaker on a line of its own, is read alike", () => {
    const copied =
      "The Cabinet Secretary for Lamps (Ewan Sample)\n\nI will publish the count by the end of the year.\n\nIris Pattern (Glen Example) (Con)\n\nI will meet the member.\n\nEwan Sample\n\nI am happy to write to the committee.\n\nLamps and Wicks\n\nI will write to the member.";
    expect(findLikelyCommitments(copied, "2031-01-22").map(({ speaker, office, due }) => [speaker, office, due])).toEqual([
      ["Ewan Sample", "The Cabinet Secretary for Lamps", "2031-12-31"],
      ["Iris Pattern", null, null],
      ["Ewan Sample", "The Cabinet Secretary for Lamps", null],
      // A line that may be a heading names nobody: it is not known who goes on.
      [null, null, null],
    ]);
  });

  test("without speakers the promise is found and nobody is named", () => {
    expect(findLikelyCommitments("We will lodge an amendment at stage 2.")).toMatchObject([
      { speaker: null, office: null, kind: "amendment", likelihood: "strong", dueWords: "at stage 2", due: null },
    ]);
  });

  test.each([
    ["I will write to the member by 31 March.", "by 31 March", "2031-03-31"],
    ["I will write to the member by 3 January.", "by 3 January", "2032-01-03"],
    ["I will publish the plan by the end of the year.", "by the end of the year", "2031-12-31"],
    ["I will publish the plan by the end of March 2033.", "by the end of March 2033", "2033-03-31"],
    ["I will publish the plan by the end of February.", "by the end of February", "2031-02-28"],
    ["I will publish the plan before the end of the session.", "before the end of the session", null],
    ["I will publish the plan within six weeks.", "within six weeks", null],
    ["I will publish the plan before stage 3.", "before stage 3", null],
    ["I will write to the member tomorrow.", "tomorrow", "2031-01-23"],
    ["I will write to the member.", null, null],
  ])("when it is due is read from the words: %s", (sentence, dueWords, due) => {
    expect(findLikelyCommitments(sentence, "2031-01-22")).toMatchObject([{ dueWords, due }]);
  });

  test("a day is not reckoned where the day of the meeting is not told", () => {
    expect(findLikelyCommitments("I will publish the plan by the end of the year.")[0]).toMatchObject({
      dueWords: "by the end of the year",
      due: null,
    });
  });
});

test("what the chair says of the business is no promise, and what the committee will write is", () => {
  const chair = (words: string) => findLikelyCommitments(`The Convener (Morag Example): Good morning.\nThe Convener: ${words}`);
  expect(chair("We will consider amendment 3. We will meet the minister next week.")).toEqual([]);
  expect(chair("The committee will write to the minister.")).toMatchObject([{ kind: "write_letter", office: "The Convener" }]);
});

test.skipIf(!existsSync(pages))("the stored pages of Decision Time hold votes and points of order, and nothing in them is offered", () => {
  const read = readdirSync(pages)
    .filter((name) => name.endsWith(".html"))
    .map((name) => withoutTags(readFileSync(`${pages}/${name}`, "utf8")));
  expect(read.length).toBeGreaterThan(0);
  expect(Math.min(...read.map((text) => text.length))).toBeGreaterThan(3000);
  expect(read.flatMap((text) => findLikelyCommitments(text))).toEqual([]);
});

test("a made-up Decision Time with points of order offers nothing", () => {
  const page =
    "The Presiding Officer (Morag Example)\nThe next question is, that motion S9M-00012, in the name of Ewan Sample, be agreed to. Are we agreed?\nMembers: No.\nThe Presiding Officer\nThere will be a division. We will now move to the vote.\nThe vote is closed.\nIris Pattern (Glen Example) (Con)\nOn a point of order, Presiding Officer. My app would not connect. I would have voted yes.\nThe Presiding Officer\nThank you. I will ensure that that is recorded.\nFor\nPattern, Iris (Glen Example) (Con)\nMotion agreed to.";
  expect(findLikelyCommitments(page)).toEqual([]);
});

test("hostile text is answered in good time, and every kind is one that is kept", () => {
  const texts = [
    "",
    "I will ".repeat(50_000),
    "“a b” I will write to the member. ".repeat(10_000),
    "I will write to the member. ".repeat(10_000),
    `I${" of course".repeat(100_000)} will write`,
    "“".repeat(1_000_000),
    ":".repeat(1_000_000),
    "A ".repeat(500_000),
    "The Minister (\n".repeat(70_000),
    "(".repeat(1_000_000),
    "not ".repeat(250_000),
    `${"x".repeat(1_000_000)}. I will write to the member.`,
    "I\u0000will\u0007write",
    "\n".repeat(1_000_000),
  ];
  for (const text of texts) {
    const before = performance.now();
    const found = findLikelyCommitments(text);
    expect(performance.now() - before).toBeLessThan(6000);
    for (const { kind, words, from, to } of found.slice(0, 50)) {
      expect(commitmentKinds).toContain(kind);
      expect(text.slice(from, to)).toBe(words);
    }
  }
});

/** Tags, scripts of the share box and comments taken away; each paragraph on a line of its own. */
function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/\r?\n/g, " ")
    .replaceAll(/<\/?(?:p|div|br|li|h\d)\b[^>]*>/gi, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/(?: ?\n ?)+/g, "\n");
}
