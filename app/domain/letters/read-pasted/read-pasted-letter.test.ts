import { describe, expect, test } from "vitest";
import { committeeAndCharityLetters } from "./fixtures/committee-and-charity-letters.ts";
import { governmentLetters } from "./fixtures/government-letters.ts";
import type { MadeUpLetter } from "./fixtures/made-up-letter.ts";
import { mails } from "./fixtures/mails.ts";
import type { LetterReference, PastedParty, Suggestion } from "./pasted-letter.ts";
import { readPastedLetter } from "./read-pasted-letter.ts";

const letters: readonly MadeUpLetter[] = [...governmentLetters, ...committeeAndCharityLetters, ...mails];

function party({ value }: Suggestion<PastedParty>): [string | null, string | null] {
  return [value.name, value.office];
}

function said({ about, direction, day }: LetterReference): string {
  const when = day.on ?? (day.notBefore && day.notAfter ? `${day.notBefore}/${day.notAfter}` : "?");
  return `${about === "meeting" ? "meeting" : direction} ${when}`;
}

function readAsExpected(text: string): MadeUpLetter["expected"] {
  const read = readPastedLetter(text);
  return {
    from: read.from.map(party),
    to: read.to.map(party),
    copies: read.copies.map(party),
    salutation: read.salutation?.value ?? null,
    date: read.dates[0]?.value.day ?? null,
    ownReferences: read.ownReferences.map(({ value }) => `${value.whose} ${value.value}`),
    subject: read.subject?.value ?? null,
    references: read.references.map(said),
    quotations: read.quotations.map(({ text: words }) => words),
    requests: read.requests.map(({ value }) => value),
    enclosures: read.enclosures.length,
  };
}

describe("a made-up letter is read", () => {
  test.each(letters.map((letter) => [letter.name, letter] as const))("%s", (_, { text, expected }) => {
    const read = readAsExpected(text);
    const requests = read.requests.map((words, at) => words.slice(0, expected.requests[at]?.length ?? words.length));
    expect({ ...read, requests }).toEqual(expected);
  });
});

test("over all made-up letters nothing is read wrongly, and next to nothing is missed", () => {
  expect(letters.length).toBeGreaterThanOrEqual(12);
  const count = { found: 0, wrong: 0, missed: 0 };
  for (const { text, expected } of letters) {
    const read = readAsExpected(text);
    for (const [field, value] of Object.entries(expected)) {
      if (field === "enclosures" || field === "requests") continue;
      const [wanted, got] = [listOf(value), listOf(Object.entries(read).find(([name]) => name === field)?.[1])];
      count.found += wanted.filter((each) => got.includes(each)).length;
      count.missed += wanted.filter((each) => !got.includes(each)).length;
      count.wrong += got.filter((each) => !wanted.includes(each)).length;
    }
  }
  expect(count.wrong).toBe(0);
  expect(count.missed).toBe(0);
  expect(count.found).toBeGreaterThan(80);
});

describe("what is doubtful says so", () => {
  test("a day in figures has its other reading beside it", () => {
    const [date] = readPastedLetter("05/02/2032\n\nDear Minister\n\nHello.\n\nYours sincerely").dates;
    expect(date).toMatchObject({ value: { day: "2032-02-05", orElse: "2032-05-02" }, sure: "guessed", line: 1 });
    expect(date?.why).toContain("read before the month");
    expect(readPastedLetter("25/02/2032\n\nDear Minister\n\nHello.").dates[0]).toMatchObject({ value: { orElse: null }, sure: "printed" });
  });

  test("two days above the salutation are both offered", () => {
    const { dates } = readPastedLetter("3 May 2032\n4 May 2032\n\nDear Minister\n\nHello.");
    expect(dates.map(({ value, sure }) => [value.day, sure])).toEqual([
      ["2032-05-03", "guessed"],
      ["2032-05-04", "guessed"],
    ]);
  });

  test("a printed day of the week that is another one is told", () => {
    expect(readPastedLetter("Tuesday 12 January 2032\n\nDear Minister\n\nHello.").dates[0]?.why).toContain("day of the week");
  });

  test("a day that does not exist is not offered", () => {
    expect(readPastedLetter("31 June 2032\n\nDear Minister\n\nHello.").dates).toEqual([]);
  });

  test("a year that is inferred is said to be inferred", () => {
    const { references } = readPastedLetter("10 January 2032\n\nDear Minister\n\nThank you for your letter of 25 November.");
    expect(references).toMatchObject([{ direction: "yours", day: { on: "2031-11-25" }, yearInferred: true, line: 5 }]);
    expect(references[0]?.day.why).toContain("The year is not printed");
  });

  test("a number of people behind a date is no year", () => {
    const { references } = readPastedLetter("10 January 2032\n\nDear Minister\n\nIn my letter of 3 May 12 people are named.");
    expect(references.map(({ day }) => day.on)).toEqual(["2031-05-03"]);
  });

  test("a list of days across a new year keeps their order", () => {
    const { references } = readPastedLetter("Dear Minister\n\nThank you for your letters of 8 and 25 November, and 10 January 2032.");
    expect(references.map(({ day }) => day.on)).toEqual(["2031-11-08", "2031-11-25", "2032-01-10"]);
  });

  test("the letterhead's names are not taken for an addressee when nobody signs", () => {
    const { from, to, remarks } = readPastedLetter(
      "Morag Example MSP\nMinister for Lamps\n\nEwan Sample MP\n\n3 May 2032\n\nDear friend\n\nHello.",
    );
    expect([from, to]).toEqual([[], []]);
    expect(remarks).toContain("Who is written to is not certain. Named above the salutation: Morag Example MSP; Ewan Sample MP.");
  });

  test("polite words and what others asked are no requests", () => {
    const polite =
      "Please do not hesitate to contact me. Please accept my thanks. You asked that I write. I did not ask for that. The board said: “We ask that you go.”";
    expect(readPastedLetter(`Dear Minister\n\n${polite}\n\nYours sincerely`).requests).toEqual([]);
  });
});

test("a letter with Windows line ends is read as with others", () => {
  for (const { text, expected } of letters) {
    expect(readAsExpected(text.replaceAll("\n", "\r\n")).date).toBe(expected.date);
    expect(readPastedLetter(text.replaceAll("\n", "\r\n"))).toEqual(readPastedLetter(text));
  }
});

test("control characters are dropped and their places told", () => {
  const read = readPastedLetter("3 May\u0000 2032\n\nDear Mini\u0007ster\u202e\n\nHello.");
  expect(read.controlCharactersAt).toEqual([5, 22, 27]);
  expect(read.salutation?.value).toBe("Minister");
  expect(read.dates[0]?.value.day).toBe("2032-05-03");
});

test("hostile text is answered in good time", () => {
  const texts = [
    "",
    "\u0000".repeat(1_000_000),
    "x".repeat(1_000_000),
    "Dear ".repeat(200_000),
    "Dear Kit\n\n".repeat(100_000),
    "“‘".repeat(500_000),
    "'".repeat(1_000_000),
    " 'a".repeat(300_000),
    "1 May, ".repeat(140_000),
    `Dear Kit\n\nmy letters of ${"1 May and ".repeat(90_000)}`,
    "From: a\nTo: b\n".repeat(70_000),
    "Morag Example\n".repeat(70_000),
    "I would be ".repeat(90_000),
    "(".repeat(1_000_000),
    "Re: ".repeat(250_000),
    `Dear Kit\n\n${"• ".repeat(400_000)}`,
    " \n".repeat(500_000),
    "A. ".repeat(300_000),
    "Rt Hon ".repeat(150_000),
  ];
  for (const text of texts) {
    const before = performance.now();
    readPastedLetter(text);
    expect(performance.now() - before).toBeLessThan(3000);
  }
});

function listOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return values.map((each) => JSON.stringify(each));
}
