import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TimelineEntry } from "#app/domain/bills/timeline-kinds.ts";
import { knownDay } from "#app/lib/dates.ts";
import { BillTimeline, countEntries } from "./bill-timeline.tsx";

const entry = (place: number, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: `entry-${place}`,
  kind: "commitment",
  kindWord: "Promise to write",
  date: knownDay("2030-01-01"),
  title: `Promise ${place}`,
  href: null,
  isImportant: false,
  text: null,
  ...more,
});
const long = Array.from({ length: 500 }, (_, place) => entry(place));
const shown = (html: string) => html.match(/<li class="timeline__entry/g)?.length ?? 0;

test("of a story of 500 entries the newest are told first, and the rest by pages", () => {
  const first = renderToStaticMarkup(<BillTimeline slug="x" timeline={long} kind={null} isWhole={false} page={1} />);
  expect(shown(first)).toBe(12);
  expect(first).toContain("Show all 500 entries, back to the beginning");
  const last = renderToStaticMarkup(<BillTimeline slug="x" timeline={long} kind={null} isWhole page={99} />);
  expect(shown(last)).toBe(100);
  expect(last).toContain("Promise 499");
  expect(last).toContain('href="/bills/x?timeline=all&amp;page=4#timeline"');
});

test("a kind is counted and asked for by its address", () => {
  const html = renderToStaticMarkup(<BillTimeline slug="x" timeline={long} kind="commitment" isWhole={false} page={2} />);
  expect(shown(html)).toBe(100);
  expect(html).toContain('href="/bills/x?kind=commitment#timeline" aria-current="page"');
  expect(html).toMatch(/Commitments<span[^>]*> \(500\)/);
});

test("a position that a statement tells stands among positions only", () => {
  const timeline = [entry(1), entry(2, { kind: "position", isSaidElsewhere: true, title: "Ada: for" })];
  expect(countEntries(timeline)).toBe(1);
  expect(renderToStaticMarkup(<BillTimeline slug="x" timeline={timeline} kind="position" isWhole={false} page={1} />)).toContain(
    "Ada: for",
  );
});
