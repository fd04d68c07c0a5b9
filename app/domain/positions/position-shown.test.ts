import { expect, test } from "vitest";
import { type SubjectNamed, subjectOf } from "./position-shown.ts";
import { levelInWords } from "./statement-shown.ts";

const nothing: SubjectNamed = { question: null, amendment: null, bill: null, provision: null, motion: null };
const bill = { slug: "care-bill", title: "Care Bill (made up)" };

test("a position on a part of a bill is not one on the bill, however the part is written", () => {
  const whole = subjectOf({ ...nothing, bill });
  const part = subjectOf({ ...nothing, bill, provision: "section 3(2)" });
  expect(part.key).not.toBe(whole.key);
  expect(subjectOf({ ...nothing, bill, provision: "Section 3 (2)" }).key).toBe(part.key);
});

test("of a bill and an amendment to it, the amendment is the subject", () => {
  const amendment = { slug: "care-12", number: "12", billTitle: bill.title };
  expect(subjectOf({ ...nothing, bill, amendment })).toMatchObject({ kind: "amendment", label: "Amendment 12 to the Care Bill (made up)" });
});

test("two ways of printing one motion are one subject", () => {
  expect(subjectOf({ ...nothing, motion: "s9m-1 " }).key).toBe(subjectOf({ ...nothing, motion: "S9M-1" }).key);
});

test.each([
  ["article", "an article"],
  ["letter", "a letter"],
  ["another newspaper", "another newspaper"],
  ["Official Report", "the Official Report"],
  ["words of the addressee", "words of the addressee"],
  ["Douglas Ross", "Douglas Ross"],
])("a level called %s is read as %s", (words, read) => {
  expect(levelInWords(words)).toBe(read);
});
