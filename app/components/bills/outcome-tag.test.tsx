import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outcomes } from "#app/domain/facts/bill.ts";
import { OutcomeTag } from "./outcome-tag.tsx";

test("an outcome that is not known is shown as not known and never as something else", () => {
  expect(renderToStaticMarkup(<OutcomeTag outcome={null} enactment={null} />)).toContain("Outcome not known");
});

test("a bill that passed and was blocked is not said to be law", () => {
  const html = renderToStaticMarkup(<OutcomeTag outcome="passed" enactment="blocked" />);
  expect(html).toContain("blocked");
  expect(html).not.toContain("Became law");
});

test("a bill that passed, of which we do not know whether it became law, is only said to have passed", () => {
  expect(renderToStaticMarkup(<OutcomeTag outcome="passed" enactment={null} />)).toContain(">Passed<");
});

test("every outcome has words of its own", () => {
  const all = outcomes.map((outcome) => renderToStaticMarkup(<OutcomeTag outcome={outcome} enactment="not_enacted" />));
  expect(new Set(all).size).toBe(outcomes.length);
});
