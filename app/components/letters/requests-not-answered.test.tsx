import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { knownDay } from "#app/lib/dates.ts";
import { RequestsNotAnswered } from "./requests-not-answered.tsx";

test("what was asked for leads to the place in the letter that asks for it, and says when and how far it is answered", () => {
  const html = renderToStaticMarkup(
    <RequestsNotAnswered
      requests={[
        {
          slug: "figures",
          href: "/letters/made-up#figures",
          summary: "figures for two years",
          state: "answered_in_part",
          stateNote: "One year came.",
          letter: "wasps",
          sent: knownDay("2030-01-01"),
          isMadeUp: true,
        },
      ]}
    />,
  );
  for (const words of [
    'href="/letters/made-up#figures"',
    "Figures for two years",
    "Answered in part",
    "One year came.",
    "“Wasps”",
    "1 January 2030",
  ]) {
    expect(html).toContain(words);
  }
  expect(renderToStaticMarkup(<RequestsNotAnswered requests={[]} />)).toContain("Every request on record");
});
