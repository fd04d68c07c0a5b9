import { describe, expect, test } from "vitest";
import { knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { foldText } from "#app/lib/text.ts";
import { readClock } from "./clock.ts";
import { showClock } from "./clock-shown.ts";
import { findLetters, letterChoices } from "./find-letters.ts";
import type { LetterInTable } from "./letter-in-table.ts";

const clock = readClock({
  correspondence: null,
  sent: unknownDay,
  received: unknownDay,
  rules: [],
  isMadeUp: true,
  daysOff: { holidays: new Map(), knownYears: [2020, 2030], recess: [] },
  expectsReply: null,
  replies: [],
  steps: [],
  today: "2030-01-01",
});

function letter(
  slug: string,
  sent: UncertainDay,
  more: { words?: string; bills?: readonly string[]; lastDay?: string; isLate?: boolean } = {},
): LetterInTable {
  const bills = (more.bills ?? []).map((value) => ({ value, label: `The ${value}` }));
  const own = { ...clock, state: more.isLate ? ("late" as const) : clock.state };
  return {
    slug,
    clock: own,
    offices: [],
    committees: [],
    bills: more.bills ?? [],
    wrote: [],
    owes: [],
    values: {
      bill: bills,
      topic: [],
      person: [],
      office: [],
      committee: [],
      kind: [],
      state: [{ value: own.state, label: own.state }],
      year: [],
      known: [],
    },
    words: foldText(more.words ?? slug),
    row: {
      slug,
      href: `/letters/${slug}`,
      subject: slug,
      from: [],
      to: [],
      waitsFor: [],
      sent,
      kind: "",
      about: bills.map(({ label }) => ({ label, href: "" })),
      reply: showClock(own),
      lastDay: more.lastDay ?? null,
      isMentionedOnly: false,
      isDraft: false,
      isMadeUp: true,
    },
  };
}

const newestFirst = { column: "sent", direction: "descending" as const };
const letters = [
  letter("march", knownDay("2030-03-01"), { bills: ["lamps-bill"], words: "Lamps for Caol Àth" }),
  letter("no-day", unknownDay),
  letter("about-may", { ...unknownDay, estimate: "2030-05-10" }, { bills: ["lamps-bill", "ladders-bill"], isLate: true }),
  letter("april", knownDay("2030-04-01"), { bills: ["ladders-bill"] }),
];
const find = (more: Partial<Parameters<typeof findLetters>[1]>) =>
  findLetters(letters, { search: "", filters: {}, sort: newestFirst, ...more }).map((each) => each.slug);

describe("letters are found", () => {
  test("newest first by what is known of their day, and those of which nothing is known last in either direction", () => {
    expect(find({})).toEqual(["about-may", "april", "march", "no-day"]);
    expect(find({ sort: { column: "sent", direction: "ascending" } })).toEqual(["march", "april", "about-may", "no-day"]);
  });

  test("by all words of a search, whatever their accents and order", () => {
    expect(find({ search: "ath LAMPS" })).toEqual(["march"]);
    expect(find({ search: "ath ladders" })).toEqual([]);
  });

  test("by any value of one filter, and by every filter that is set; a filter that there is not says nothing", () => {
    expect(find({ filters: { bill: ["lamps-bill", "ladders-bill"] } })).toHaveLength(3);
    expect(find({ filters: { bill: ["lamps-bill"], state: ["late"] } })).toEqual(["about-may"]);
    expect(find({ filters: { nonsense: ["x"] } })).toHaveLength(4);
  });

  test("in the order of what is most urgent, and by the day where a column is not known", () => {
    expect(find({ sort: { column: "reply", direction: "ascending" } })[0]).toBe("about-may");
    expect(find({ sort: { column: "password", direction: "descending" } })).toEqual(find({}));
  });

  test("and each filter offers what there is, with how many letters have it", () => {
    expect(letterChoices(letters).bill).toEqual([
      { value: "ladders-bill", label: "The ladders-bill", count: 2 },
      { value: "lamps-bill", label: "The lamps-bill", count: 2 },
    ]);
  });
});
