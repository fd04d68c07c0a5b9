import { expect, test } from "vitest";
import { printLetterLinkLine, printTieLine, readLetterLinkLine, readTieLine } from "./tie-line.ts";

test.each([
  "letter: L01",
  "meeting: made-up-ministerial | inferred | The ministers met in the same month.",
  "stage: made-up-care-bill > stage_1",
  "provision: made-up-care-bill-as-introduced > section 3(2)",
  "motion: S9M-00012",
  "bill: made-up-care-bill | inferred",
])("a tie is written as it was read: %s", (line) => {
  const read = readTieLine(line);
  expect(typeof read === "string" ? read : printTieLine(read)).toBe(line);
});

test.each(["L01", "book: 12", "letter:", "stage: made-up-care-bill", "provision: > section 3"])(
  "a tie that cannot be is refused with a sentence: %s",
  (line) => {
    expect(readTieLine(line)).toEqual(expect.stringContaining("“"));
  },
);

test.each(["L02", "L02 | holding", "L05 | part | inferred | It says “your recent letter”."])(
  "a link between letters is written as it was read: %s",
  (line) => {
    const read = readLetterLinkLine(line);
    expect(typeof read === "string" ? read : printLetterLinkLine(read)).toBe(line);
  },
);
