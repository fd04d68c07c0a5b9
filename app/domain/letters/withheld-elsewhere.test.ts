import { describe, expect, test } from "vitest";
import { findWithheldElsewhere } from "./withheld-elsewhere.ts";
import { printMarkedText, readMarkedText } from "./withheld-marks.ts";

function find(marked: string, others: Record<string, string>) {
  const outcome = readMarkedText(marked);
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message);
  expect(printMarkedText(outcome.value)).toBe(marked);
  const fields = Object.entries(others).map(([where, words]) => ({ where, words }));
  return findWithheldElsewhere(outcome.value.text, outcome.value.withheld, fields);
}
const letter = "Dear [withhold: personal data]Jane Doe[/withhold], thank you for writing to me about your village.";

describe("withheld words in another field", () => {
  test("are found, and the sentence names the field", () => {
    expect(find(letter, { "the summary": "An answer to Jane Doe.", "the subject": "Your village" })).toEqual([
      {
        where: "the summary",
        words: "Jane Doe",
        kind: "passage",
        sentence: "“Jane Doe” is withheld in the text but stands in the summary: take it out there, or do not withhold it.",
      },
    ]);
  });
  test.each(["jane   DOE", "Jane\nDoe’s letter", "reply-to-jane-doe", "JaneDoe.pdf", "“Jané Doe”", "Jane\u00ad Doe"])(
    "are found in whatever way they are written: %j",
    (words) => expect(find(letter, { "the subject": words })).toMatchObject([{ where: "the subject", kind: "passage" }]),
  );
  test.each(["Janet Doerr", "a doe", "Mary-Jane Dove", ""])("are not found in other words: %j", (words) =>
    expect(find(letter, { "the subject": words }).filter((each) => each.kind === "passage")).toEqual([]),
  );
  test("a telephone number is found although its spaces differ", () => {
    expect(find("call [withhold: contact details]00000 123 456[/withhold] now", { "the summary": "(00000) 123456" })).toHaveLength(1);
  });
  test("a part of fewer than four letters is not looked for", () => {
    expect(find("from [withhold: initials]J. D.[/withhold] to me", { "the summary": "j d" })).toEqual([]);
  });
});

describe("a longer withheld part", () => {
  const long =
    "We met. [withhold: personal data]The patient was seen by Dr Ailsa Example at the Invented Hospital on a Sunday in the spring.[/withhold] Scotland is large.";
  test("is found when five of its words stand in a row in another field", () => {
    expect(find(long, { "the summary": "Says that the patient was seen by somebody." })).toMatchObject([
      { kind: "passage", words: "the patient was seen by" },
    ]);
  });
  test("gives its names away too: the editor is asked", () => {
    const found = find(long, { "a remark": "Example is the doctor" });
    expect(found).toEqual([
      {
        where: "a remark",
        words: "Example",
        kind: "name",
        sentence: "“Example”, out of a withheld part, stands in a remark too: make sure that it may be shown there.",
      },
    ]);
  });
  test("does not hold up an editor over weekdays, or over what the letter itself shows", () => {
    expect(find(long, { "a remark": "on Sunday" })).toEqual([]);
    expect(find("Scotland is large. [withhold: x]In fact Scotland is wide.[/withhold]", { "a remark": "Scotland" })).toEqual([]);
  });
});

test("a letter of a megabyte is searched in good time", () => {
  const part = "Ab cd Ef gh ij Kl ".repeat(20_000);
  const others = [{ where: "the summary", words: "Zz yy ".repeat(150_000) }];
  expect(findWithheldElsewhere(part, [{ from: 0, to: part.length, reason: "made up" }], others)).toEqual([]);
  const noDigits = "x".repeat(1_000_000);
  expect(findWithheldElsewhere(noDigits, [{ from: 0, to: noDigits.length, reason: "made up" }], others)).toEqual([]);
}, 10_000);
