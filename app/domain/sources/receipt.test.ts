import { expect, test } from "vitest";
import { importerName, partMissing, sayImporter, sayNotInFile, sayWhatBecame, sayWhatCame } from "./receipt.ts";

const counts = { kind: "amendments", asked: 113, came: 88, created: 107, changed: 2, unchanged: 40 };

test("what was asked for and what came are counted in what the document holds", () => {
  expect(sayWhatCame(counts)).toBe("The document names 113 amendments; 88 of them were read.");
  expect(sayWhatCame({ ...counts, kind: "bills", asked: 1, came: 1 })).toBe("The document names 1 bill; it was read.");
  expect(sayWhatCame({ ...counts, kind: "bills", asked: 2, came: 0 })).toBe("The document names 2 bills; none was read.");
});

test("what became of it is counted in records of every kind", () => {
  expect(sayWhatBecame(counts)).toBe(
    "From that, 107 records were made here and 2 were corrected or completed; 40 records stayed as they were.",
  );
  expect(sayWhatBecame({ ...counts, created: 0, changed: 0 })).toBe("Nothing new: 40 records stayed as they were.");
  expect(sayWhatBecame({ ...counts, created: 1, changed: 0, unchanged: 0 })).toBe("From that, 1 record was made here.");
});

test("what a document does not hold and need not is no fault", () => {
  const information = sayNotInFile("SP Bills 3 and 5–7 of session 6.");
  expect(partMissing(["The bill is not held.", information])).toEqual({ faults: ["The bill is not held."], information: [information] });
});

test("two versions of one importer are one importer", () => {
  expect(importerName("bills/2")).toBe(importerName("bills"));
  expect(sayImporter("bills/2")).toBe("bills, version 2");
  expect(sayImporter("letters-csv 1")).toBe("letters-csv, version 1");
  expect(sayImporter("letters")).toBe("letters");
});
