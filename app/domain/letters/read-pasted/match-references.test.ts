import { expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { type HeldLetter, matchReferences } from "./match-references.ts";
import { readPastedLetter } from "./read-pasted-letter.ts";

const letter = `Ewan Sample MP
Minister of State for Lamps

Morag Example MSP
Minister for Made-up Matters

10 January 2032

Dear Morag,

Thank you for your letters of 8 October, 25 November and 22 December 2031. In my letter of 3 May I answered another. We met in August.

Yours sincerely,

Ewan Sample MP`;

const { references } = readPastedLetter(letter);
const held = (slug: string, sent: HeldLetter["sent"], from: string[], to: string[]): HeldLetter => ({
  slug,
  subject: `About ${slug}`,
  sent,
  from,
  to,
});

test("one reply finds the three letters that it answers, by day and by who wrote them", () => {
  const letters = ["2031-10-08", "2031-11-25", "2031-12-22"].map((day, at) =>
    held(`letter-${at + 1}`, knownDay(day), ["Morag Example"], ["Rt Hon Ewan Sample MP"]),
  );
  const matched = matchReferences(references, letters);
  expect(matched.map(({ candidates }) => candidates.map(({ slug, likelihood }) => `${slug} ${likelihood}`))).toEqual([
    ["letter-1 strong"],
    ["letter-2 strong"],
    ["letter-3 strong"],
    [],
    [],
  ]);
  expect(matched[0]?.candidates[0]?.why).toEqual([
    "It was sent on that day; the year is inferred.",
    "It is from the same sender.",
    "It is to the same addressee.",
  ]);
});

test("a letter of that day between other people is no candidate", () => {
  const [first] = matchReferences(references, [held("other", knownDay("2031-10-08"), ["Iris Pattern MSP"], ["Ewan Sample"])]);
  expect(first?.candidates).toEqual([]);
});

test("a letter whose day is bounded or not told by names is a weak candidate, and says why", () => {
  const bounded = held("bounded", { ...unknownDay, notBefore: "2031-10-01", notAfter: "2031-10-31" }, ["M. Example"], []);
  const nameless = held("nameless", knownDay("2031-10-08"), [], []);
  const [first] = matchReferences(references, [bounded, nameless]);
  expect(first?.candidates).toEqual([
    {
      slug: "nameless",
      subject: "About nameless",
      likelihood: "weak",
      why: ["It was sent on that day; the year is inferred.", "Nothing tells whether it is between the same people."],
    },
    {
      slug: "bounded",
      subject: "About bounded",
      likelihood: "weak",
      why: ["Its day can be that one: in October 2031.", "It is from the same sender."],
    },
  ]);
});

test("the same day of another year is offered only where the year was inferred", () => {
  const matched = matchReferences(references, [
    held("a-year-before", knownDay("2030-05-03"), ["Ewan Sample"], []),
    held("not-this", knownDay("2030-12-22"), ["Morag Example"], []),
  ]);
  expect(matched.flatMap(({ candidates }) => candidates.map(({ slug, likelihood }) => `${slug} ${likelihood}`))).toEqual([
    "a-year-before weak",
  ]);
});
