import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LetterClock, type LetterClockProps } from "./letter-clock.tsx";
import { LetterFiles } from "./letter-files.tsx";
import { LetterRequests } from "./letter-requests.tsx";
import { WaitingFigures } from "./waiting-figures.tsx";

const clock: LetterClockProps["clock"] = {
  state: "late",
  word: "Late",
  tone: "bad",
  sentence: "Waiting since 1 May 2030.",
  reckoning: ["day 0: Wednesday 1 May 2030", "the last day: Wednesday 15 May 2030"],
  because: null,
  remarks: [],
  rule: { summary: "Ten days for an answer.", sourceTitle: "A made-up protocol", sourceUrl: null },
  steps: [{ words: "Stopped", reason: "It was lost.", on: "2030-05-03", by: null }],
};

/** What a reader reads, without the tags. */
const words = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe("the page of a letter", () => {
  test("shows the clock with its rule, its source, each step and the way to the last day", () => {
    const shown = words(renderToStaticMarkup(<LetterClock clock={clock} />));
    expect(shown).toContain("Measured by: Ten days for an answer. Source: A made-up protocol");
    expect(shown).toContain("Stopped on 3 May 2030 : It was lost.");
    expect(shown).toContain("day 0: Wednesday 1 May 2030 the last day: Wednesday 15 May 2030");
  });

  test("says why no clock runs, where the sentence does not say it already", () => {
    const because = "No rule with a source is known.";
    const without = { ...clock, rule: null, reckoning: [], steps: [], because };
    expect(words(renderToStaticMarkup(<LetterClock clock={without} />))).toContain(`No clock runs: ${because}`);
    const said = { ...without, sentence: `Waiting. ${because}` };
    expect(words(renderToStaticMarkup(<LetterClock clock={said} />))).not.toContain("No clock runs");
  });

  test("names an attachment with its type, size and pages, and of a withheld one only the reason", () => {
    const file = { href: "/x", title: "Plan (made up)", mediaType: "application/pdf", bytes: 345_678, pages: 1, note: null };
    const shown = words(renderToStaticMarkup(<LetterFiles files={[file]} withheld={["It names a person."]} />));
    expect(shown).toContain("Plan (made up) PDF 346 KB 1 page");
    expect(shown).toContain("An attachment is withheld: It names a person.");
  });

  test("says of an inferred answer to a request that it is perhaps one, and why", () => {
    const request = {
      slug: "a-lamp",
      summary: "a lamp (made up)",
      quote: null,
      state: "open" as const,
      stateNote: null,
      confidence: "inferred" as const,
      answeredBy: [{ kind: "meeting", label: "A meeting", href: "/meetings/x", inferred: true, note: "It was soon after." }],
      sources: [],
      remarks: [],
      isDraft: false,
    };
    const shown = words(renderToStaticMarkup(<LetterRequests requests={[request]} />));
    expect(shown).toContain("A lamp (made up) Open");
    expect(shown).toMatch(/Perhaps answered by: ?A meeting Our inference It was soon after\./);
  });
});

test.each([
  [{ real: null, madeUp: null }, ""],
  [{ real: { waiting: 1, late: 0, hasPeriod: true }, madeUp: null }, "1 letter waits for an answer, none is late."],
  [{ real: { waiting: 0, late: 0, hasPeriod: true }, madeUp: null }, "No letters wait for an answer, none is late."],
  [
    { real: { waiting: 1, late: 0, hasPeriod: false }, madeUp: null },
    "1 letter waits for an answer; no period for replies is on record, so none is called late.",
  ],
  [{ real: null, madeUp: { waiting: 3, late: 2, hasPeriod: true } }, "3 letters wait for an answer, 2 are late."],
])("the first page counts what waits, and what is late only by a period that is on record", (figures, sentence) => {
  const shown = words(renderToStaticMarkup(<WaitingFigures figures={figures} />));
  if (sentence === "") expect(shown).toBe("");
  else expect(shown).toContain(sentence);
});
