import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RollCall } from "./roll-call.tsx";

const row = { id: "1", name: "Màiri Made-Up", href: null, seat: "Made-up South", party: null, vote: "against" } as const;
const search = { action: "/votes/made-up", value: "", clearHref: "/votes/made-up" };

test("the search works without scripts: it is a GET form with its own field", () => {
  const html = renderToStaticMarkup(<RollCall rows={[row]} total={1} search={search} />);
  expect(html).toMatch(/<form[^>]+action="\/votes\/made-up"[^>]+method="get"/);
  expect(html).toMatch(/<input[^>]+name="member"/);
});

test("a party or seat that is not known says so", () => {
  const html = renderToStaticMarkup(<RollCall rows={[{ ...row, seat: null }]} total={1} search={search} />);
  expect(html.match(/Not known/g)).toHaveLength(2);
});

test("a search that finds nobody says what to try and how to get back", () => {
  const html = renderToStaticMarkup(<RollCall rows={[]} total={115} search={{ ...search, value: "nobody" }} />);
  expect(html).toContain("0 of 115 names match");
  expect(html).toContain("Show all names");
  expect(html).toContain("Try only the surname");
});
