import { expect, test } from "vitest";
import { nextNumber, type Series } from "./next-number.ts";

const series = (numerals: Series["numerals"], continues: boolean, taken: readonly string[]): Series => ({
  numerals,
  continues,
  isTaken: (number) => taken.includes(number),
});
const sections = (...taken: string[]) => series("figures", false, taken);
const paragraphs = (...taken: string[]) => series("letters", true, taken);

test.each([
  ["after section 2 comes 2A", nextNumber("2", "3", sections("2", "3")), "2A", "given"],
  ["after 2A comes 2B", nextNumber("2A", "3", sections("2A", "3")), "2B", "given"],
  ["before section 1 comes A1", nextNumber(null, "1", sections("1")), "A1", "given"],
  ["a second one before section 1 has no rule", nextNumber("A1", "1", sections("A1", "1")), "A2", "provisional"],
  ["between 2 and 2A there is no rule", nextNumber("2", "2A", sections("2", "2A")), "2ZA", "provisional"],
  ["after the last section there is a letter all the same", nextNumber("6", null, sections("6")), "6A", "given"],
  ["after the last subsection comes the next number", nextNumber("3", null, series("figures", true, ["3"])), "4", "provisional"],
  ["between two subsections comes a letter", nextNumber("2", "3", series("figures", true, ["2", "3"])), "2A", "given"],
  ["between two paragraphs", nextNumber("b", "c", paragraphs("b", "c")), "ba", "provisional"],
  ["before paragraph (a)", nextNumber(null, "a", paragraphs("a")), "za", "provisional"],
  ["after the last paragraph", nextNumber("c", null, paragraphs("c")), "d", "provisional"],
  ["after the last sub-paragraph", nextNumber("iii", null, series("roman", true, ["iii"])), "iv", "provisional"],
  ["the first of a new series", nextNumber(null, null, paragraphs()), "a", "given"],
])("%s", (_what, numbered, number, origin) => {
  expect(numbered).toMatchObject({ number, origin });
});
