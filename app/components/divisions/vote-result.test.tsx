import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PartyBreakdown } from "./party-breakdown.tsx";
import { VoteResult } from "./vote-result.tsx";

const announced = { for: 52, against: 63, abstain: 0 };

test("the announced result stands in words before any picture", () => {
  const html = renderToStaticMarkup(<VoteResult announced={announced} counted={announced} didNotVote={14} result="disagreed" />);
  expect(html).toContain("Disagreed to: 52 for, 63 against");
  expect(html.indexOf("Disagreed to")).toBeLessThan(html.indexOf("<svg"));
});

test("names that do not add up to the announced result are not hidden", () => {
  const html = renderToStaticMarkup(
    <VoteResult announced={announced} counted={{ ...announced, against: 62 }} didNotVote={null} result="disagreed" />,
  );
  expect(html).toContain("The names do not add up");
  expect(html).toContain("52 for, 62 against");
});

test("how many did not vote is said to be not known where it is not", () => {
  expect(renderToStaticMarkup(<VoteResult announced={announced} counted={null} didNotVote={null} result="agreed" />)).toContain(
    "not known",
  );
});

test("parties are not said to have been there in full where the roll-call does not print who was not", () => {
  const counts = { for: 1, against: 2, abstain: 0, did_not_vote: 0 };
  const tableOf = (notVoting: number) =>
    renderToStaticMarkup(<PartyBreakdown parties={[{ party: "A (made up)", counts: { ...counts, did_not_vote: notVoting } }]} />);
  expect(tableOf(0)).not.toContain(">Did not vote<");
  expect(tableOf(1)).toContain(">Did not vote<");
});

test("two charts on one page do not share the names of their textures", () => {
  const counts = { for: 1, against: 2, abstain: 1, did_not_vote: 0 };
  const html = renderToStaticMarkup(
    <PartyBreakdown
      parties={[
        { party: "A (made up)", counts },
        { party: "B (made up)", counts },
      ]}
    />,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(2);
});
