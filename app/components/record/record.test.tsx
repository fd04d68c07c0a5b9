import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { ChangeList } from "./change-list.tsx";
import { Claims } from "./claims.tsx";
import { LetterThread } from "./letter-thread.tsx";
import { Quotation } from "./quotation.tsx";
import { SourceList } from "./source-list.tsx";
import { Timeline } from "./timeline.tsx";

test("where sources differ both values stand, with the one that is used and why", () => {
  const html = renderToStaticMarkup(
    <Claims
      field="Introduced on"
      claims={[
        { value: "1 May 2024", source: { title: "A (made up)", url: null }, confidence: "official", chosen: true, note: "Because." },
        { value: "2 May 2024", source: { title: "B (made up)", url: null }, confidence: "press", chosen: false, note: null },
      ]}
    />,
  );
  for (const words of ["1 May 2024", "2 May 2024", "Because.", "Press report"]) expect(html).toContain(words);
  expect(html.match(/Used here/g)).toHaveLength(1);
});

test("somebody who quotes is not a paper in which something stands", () => {
  const html = renderToStaticMarkup(
    <Quotation text="in doubt" speaker="Ada Example" chain={["article", "Bert Example", "Official Report"]} />,
  );
  expect(html).toContain("as quoted in the Official Report, quoted by Bert Example, quoted in an article");
});

test("words quoted in a letter that an article quotes are said to be twice removed", () => {
  const html = renderToStaticMarkup(<Quotation text="Yes" speaker="Ailsa (made up)" chain={["article", "letter"]} />);
  expect(html).toContain("as quoted in a letter, quoted in an article");
});

test("a letter known only through another says that we have not seen it", () => {
  const html = renderToStaticMarkup(
    <LetterThread
      letters={[
        {
          slug: "a",
          href: "/a",
          subject: "S (made up)",
          from: [],
          to: [],
          sent: unknownDay,
          links: [],
          knownOnlyThrough: "the letter of 10 January 2022",
        },
      ]}
    />,
  );
  expect(html).toContain("We have not seen this letter");
  expect(html).toContain("Date not known");
});

test("a record without a source says so", () => {
  expect(renderToStaticMarkup(<SourceList sources={[]} />)).toContain("No source is named for this");
});

test("the timeline groups by year, and what has no day stands under its own heading", () => {
  const html = renderToStaticMarkup(
    <Timeline
      entries={[
        { id: "a", kind: "vote", kindWord: "Vote", date: knownDay("2025-10-09"), title: "A" },
        { id: "b", kind: "stage", kindWord: "Stage", date: { ...unknownDay, estimate: "2025-01-01" }, title: "B" },
        { id: "c", kind: "meeting", kindWord: "Meeting", date: unknownDay, title: "C" },
      ]}
    />,
  );
  const years = [...html.matchAll(/timeline__year">([^<]+)</g)].map((match) => match[1]);
  expect(years).toEqual(["2025", "Date not known"]);
});

test("a change names what it is about once, whether or not its sentence begins with it", () => {
  const about = { label: "Hedgehogs Bill (made up)", href: "/bills/hedgehogs" };
  const lineOf = (sentence: string) =>
    renderToStaticMarkup(<ChangeList changes={[{ id: "1", at: "2026-01-02T10:00:00.000Z", sentence, about }]} />);
  expect(lineOf("Hedgehogs Bill (made up) was corrected: type.")).toContain("Hedgehogs Bill (made up)</a> was corrected: type.");
  expect(lineOf("Letter “A” was added.")).toContain("Hedgehogs Bill (made up)</a>: Letter “A” was added.");
});
