import { describe, expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { clockStates } from "./clock.ts";
import { clockOf, promised, stopped } from "./clock-for-tests.ts";
import { clockSentence, clockTag, stateWord } from "./clock-words.ts";
import type { ReceivedReply } from "./received-replies.ts";

// The made-up letter of Monday 10 January 2022; by the made-up rule of five working days the last day is Monday 17 January.
function reply(nature: ReceivedReply["nature"], inferred = false): readonly ReceivedReply[] {
  return [{ nature, on: knownDay("2022-01-20"), inferred, label: "made-up reply" }];
}
const veryLate = { veryLateAfter: 5 };

const cases: [Parameters<typeof clockOf>[0], string, string][] = [
  [{ today: "2022-01-12" }, "Waiting for a reply", "Waiting since 10 January 2022; the last day is 17 January 2022, in 3 working days."],
  [{ today: "2022-01-17" }, "Waiting for a reply", "Waiting since 10 January 2022; the last day is 17 January 2022, today."],
  [{ today: "2022-01-20" }, "Late", "Waiting since 10 January 2022; the last day was 17 January 2022, 3 working days ago."],
  [
    { today: "2022-01-25", rule: veryLate },
    "Very late",
    "Waiting since 10 January 2022; the last day was 17 January 2022, 6 working days ago (very late since 24 January 2022).",
  ],
  [
    { today: "2022-01-21", replies: reply("holding") },
    "Late (holding reply)",
    "Waiting since 10 January 2022; only a holding reply came: 20 January 2022; the last day was 17 January 2022, 4 working days ago.",
  ],
  [
    { today: "2022-01-25", replies: reply("part"), rule: veryLate },
    "Very late (answered in part)",
    "Waiting since 10 January 2022; answered only in part: 20 January 2022; the last day was 17 January 2022, 6 working days ago (very late since 24 January 2022).",
  ],
  [
    { today: "2022-02-25", replies: reply("full") },
    "Answered",
    "Answered: 20 January 2022; the last day was 17 January 2022, 3 working days earlier.",
  ],
  [
    { today: "2022-02-25", replies: reply("full", true), rules: [] },
    "Answered (inferred)",
    "Answered: 20 January 2022 (that this answers it is inferred).",
  ],
  [{ today: "2022-02-25", replies: reply("refusal"), rules: [] }, "Refused", "An answer was refused: 20 January 2022."],
  [{ steps: [stopped("2022-01-11")] }, "Waiting for a reply, clock stopped", "Waiting since 10 January 2022; the clock is stopped."],
  [
    { rules: [], today: "2022-02-25" },
    "Waiting for a reply",
    "Waiting since 10 January 2022. No rule with a source about the time for a reply to such a letter is known here.",
  ],
  [
    { sent: { ...unknownDay, estimate: "2021-06-13", why: "made up" }, today: "2022-02-25" },
    "Waiting for a reply",
    "Waiting for a reply to a letter whose day is uncertain (about 13 June 2021 (estimate)). The day on which it was sent is not known (about 13 June 2021 (estimate)), so there is nothing to count from.",
  ],
  [
    { rules: [], steps: [promised("2022-01-11", "2022-01-21")], today: "2022-01-20" },
    "Waiting for a reply",
    "Waiting since 10 January 2022; a reply is promised for 21 January 2022, in 1 day.",
  ],
  [
    { rules: [], steps: [promised("2022-01-11", "2022-01-21")], today: "2022-01-25" },
    "Late",
    "Waiting since 10 January 2022; a reply was promised for 21 January 2022, 4 days ago.",
  ],
  [
    { steps: [promised("2022-01-11", "2022-01-28")], today: "2022-01-20" },
    "Late",
    "Waiting since 10 January 2022; the last day was 17 January 2022, 3 working days ago; a reply was promised for 28 January 2022.",
  ],
  [{ expectsReply: false }, "No reply expected", "No reply is expected."],
  [
    { expectsReply: null, rules: [] },
    "Not known whether a reply is expected",
    "Whether a reply is expected is not known. No rule with a source about the time for a reply to such a letter is known here.",
  ],
];

describe("a clock in words", () => {
  test.each(cases.map(([given, word, sentence]) => ({ given, word, sentence })))("$word: $sentence", ({ given, word, sentence }) => {
    const clock = clockOf(given);
    expect(clockTag(clock).word).toBe(word);
    expect(clockSentence(clock)).toBe(sentence);
  });

  test("only what is late is shown as bad, and only an answer as good", () => {
    expect(clockTag(clockOf({ today: "2022-01-20" })).tone).toBe("bad");
    expect(clockTag(clockOf({ rules: [], today: "2022-01-20" })).tone).toBe("neutral");
    expect(clockTag(clockOf({ replies: reply("full"), today: "2022-01-20" })).tone).toBe("good");
  });

  test("every state has a word of its own", () => {
    expect(new Set(clockStates.map(stateWord)).size).toBe(clockStates.length);
  });
});
