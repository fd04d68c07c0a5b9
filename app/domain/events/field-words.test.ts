import { expect, test } from "vitest";
import { fieldWords } from "./field-words.ts";

test.each([
  ["introducedOn", "date of introduction"],
  ["introduced_on", "date of introduction"],
  ["sp_bill_number", "SP Bill number"],
  ["long_title", "long title"],
  ["date_on", "date"],
  ["closes_on", "closing day"],
  ["sent_not_before", "earliest possible date sent"],
  ["right_to_introduce_estimate", "estimated date of the right to introduce"],
])("a change of %s is told as a change of the %s", (field, words) => {
  expect(fieldWords(field)).toBe(words);
});
