import { expect, test } from "vitest";
import { printRoll, readPastedRoll } from "./record-pasted-roll.ts";

const page = `For
Hedge, Rose (Glasgow) (Lab)
Thorn, Ian (Lothian) (Green) [Proxy vote cast by Rose Hedge]
Against
Bramble, Kate (Fife
North) (SNP)  Moss, Dan (Highlands and Islands) (Con)
Abstentions
Fern, Una (Clyde) (LD)
The Deputy Presiding Officer
The result of the division is: For 2, Against 2, Abstentions 1.`;

test("text copied from the Official Report is read under its headings, joined and broken rows and proxies included", () => {
  const roll = readPastedRoll(page);
  expect(roll.votes.map(({ name, vote, seat, proxyCastBy }) => [name, vote, seat, proxyCastBy])).toEqual([
    ["Hedge, Rose", "for", "Glasgow", null],
    ["Thorn, Ian", "for", "Lothian", "Rose Hedge"],
    ["Bramble, Kate", "against", "Fife North", null],
    ["Moss, Dan", "against", "Highlands and Islands", null],
    ["Fern, Una", "abstain", "Clyde", null],
  ]);
  expect(roll.counted).toEqual({ for: 2, against: 2, abstain: 1 });
  expect(roll.printed).toEqual({ for: 2, against: 2, abstain: 1 });
});

test("what could not be read is shown and never dropped: a line in the list, names before any heading", () => {
  expect(readPastedRoll("Hedge, Rose (Glasgow) (Lab)\nFor\nthe rest of the page is torn").unread).toEqual([
    "Hedge, Rose (Glasgow) (Lab)",
    "the rest of the page is torn",
  ]);
});

test("a name that stands twice is named", () => {
  expect(readPastedRoll("For\nHedge, Rose (Glasgow) (Lab)\nAgainst\nHedge, Rose (Glasgow) (Lab)").twice).toEqual(["Hedge, Rose (Glasgow)"]);
});

test("a printed roll-call is read again as itself", () => {
  const votes = readPastedRoll(page).votes;
  expect(readPastedRoll(printRoll(votes) ?? "").votes).toEqual(votes);
  expect(printRoll([])).toBeNull();
});

test.each([
  ["brackets that are never closed", `For\n${"a(".repeat(30_000)}`],
  ["a bracket a line", `For\n${"(\n".repeat(30_000)}`],
  ["a number without end", `for 1${",".repeat(60_000)}`],
])("%s are shown as not read, and do not stop the site", (_what, text) => {
  const started = performance.now();
  expect(readPastedRoll(text)).toMatchObject({ votes: [], unread: expect.arrayContaining([expect.any(String)]) });
  expect(performance.now() - started).toBeLessThan(1_000);
});
