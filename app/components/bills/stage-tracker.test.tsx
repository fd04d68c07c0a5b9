import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StageTracker, stepStates } from "./stage-tracker.tsx";

const words = {
  done: "Done",
  current: "Here now",
  fell: "Fell here",
  "not-reached": "Not reached",
  skipped: "Not needed",
  "not-known": "Not known",
};

test.each(stepStates)("a stage that is %s says so in words and with a shape of its own", (state) => {
  const html = renderToStaticMarkup(<StageTracker steps={[{ name: "Stage 1", plainName: null, state }]} />);
  expect(html).toContain(words[state]);
  const shapes = new Set(stepStates.map((other) => shapeOf(other)));
  expect(shapes.size).toBe(stepStates.length);
});

test("the tracker is an ordered list, and the stage where the bill fell is the current step", () => {
  const html = renderToStaticMarkup(
    <StageTracker
      steps={[
        { name: "Introduction", plainName: "the bill is published", state: "done", date: "2024-05-14" },
        { name: "Stage 1", plainName: null, state: "fell", date: "2025-10-09" },
        { name: "Stage 2", plainName: null, state: "not-reached" },
      ]}
    />,
  );
  expect(html).toMatch(/^<ol/);
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toContain("9 October 2025");
});

test("no style attribute is written: the page's policy forbids them", () => {
  const html = renderToStaticMarkup(<StageTracker steps={stepStates.map((state) => ({ name: state, plainName: null, state }))} />);
  expect(html).not.toContain("style=");
});

function shapeOf(state: (typeof stepStates)[number]): string {
  const html = renderToStaticMarkup(<StageTracker steps={[{ name: "A", plainName: null, state }]} />);
  return html.slice(html.indexOf("<svg"), html.indexOf("</svg>"));
}
