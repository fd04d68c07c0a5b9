import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Known } from "./known.ts";
import { importLetters } from "./letters.ts";
import { checkRows, holesIn } from "./letters-receipt.ts";
import { lettersFile } from "./letters-shape.ts";

const nobody: Known = { people: [], bills: [] };
const plain = { kind: "letter", subject: "hedgehogs (made up)" };

function came(letters: readonly object[], more: object = {}) {
  const read = importLetters(JSON.stringify({ letters, ...more }), { file: "made-up.json", fileSha256: null, known: nobody });
  if (!read.ok) throw new Error(read.refusals.map(({ message }) => message).join("\n"));
  return read.value;
}

const rowsOf = (letters: readonly object[]) => lettersFile.parse({ letters }).letters;

describe("what a file of letters has", () => {
  test.each([
    ["a minister to a minister", { fromOffice: "Minister for Hedges", toOffice: "Minister of State for Wells" }, "minister_to_minister"],
    [
      "a convener to a minister",
      { fromOffice: "Convener, Hedges Committee", toOffice: "Cabinet Secretary for Wells" },
      "committee_to_government",
    ],
    [
      "a minister to a committee on its report",
      { fromOffice: "Minister for Hedges", toOffice: "Convener, Hedges Committee", subject: "Hedges Bill: response to Stage 1 report" },
      "government_reply_to_report",
    ],
    ["a promised letter", { kind: "promised_letter" }, "promise_to_write"],
    ["a minister to somebody whose office is not printed", { fromOffice: "Minister for Hedges", to: "A Minister MP" }, null],
    ["a minister to a committee on something else", { fromOffice: "Minister for Hedges", toOffice: "Convener, Hedges Committee" }, null],
    ["a submission", { kind: "written_submission", fromOffice: "Minister for Hedges", toOffice: "Minister for Wells" }, null],
  ])("%s is of the kind that its offices say, and of none where they do not", (_words, row, kind) => {
    expect(came([{ ...plain, id: "L01", ...row }]).facts.letters[0]?.correspondence).toBe(kind);
  });

  test("a salutation is taken from the letter's own words, and not from an article's", () => {
    const quoted = (level: string) => [{ text: "Dear Tom", level }];
    const [own, article] = came([
      { ...plain, id: "L01", quotations: quoted("letter") },
      { ...plain, id: "L02", quotations: quoted("letter quoted in the article") },
    ]).facts.letters;
    expect([own?.salutation, article?.salutation]).toEqual(["Dear Tom", null]);
  });

  test("days of receipt and publication, a language and a licence come where the file has them, and stay unknown where it has not", () => {
    const [full, bare] = came([
      { ...plain, id: "L01", received: "2024-01-09", published: "soon", language: "English", licence: "made up", reference: "H/1" },
      { ...plain, id: "L02" },
    ]).facts.letters;
    expect(full).toMatchObject({ received: { on: "2024-01-09" }, published: { on: null }, language: "English", reference: "H/1" });
    expect(bare).toMatchObject({ received: { on: null }, language: null, licence: null, reference: null, correspondence: null });
    expect(bare?.expectsReply).toBeUndefined();
  });

  test("an Act among the topics is an Act, and an addressee who is not stated is nobody", () => {
    const { facts } = came([{ ...plain, id: "L01", topics: ["Hedges Act 1899", "hedges"], toOffice: "not stated (made up)" }]);
    expect(facts.topics.map(({ kind }) => kind)).toEqual(["act", "subject"]);
    expect(facts.letters[0]?.to).toEqual([]);
  });
});

describe("the receipt of a file of letters", () => {
  test("tells holes in each series of numbers, for information", () => {
    expect(holesIn(["L01", "L02", "L05", "B1", "B2", "made-up"])).toEqual(["Not in this file: records numbered L: 3–4."]);
  });

  test("tells a reply dated before the letter that it answers, also where only bounds are known, and never by an estimate", () => {
    const told = (reply: object) =>
      checkRows(
        rowsOf([
          { ...plain, id: "L01", date: "2024-03-02" },
          { ...plain, id: "L02", repliesTo: ["L01"], ...reply },
        ]),
        [],
      ).contradictory;
    expect(told({ date: "2024-03-01" })).toEqual(["L02: dated 1 March 2024, before L01 (dated 2 March 2024), which it answers."]);
    expect(told({ dateBounds: { notBefore: null, notAfter: "2024-02-01" } })).toEqual([
      "L02: dated not after 1 February 2024, before L01 (dated 2 March 2024), which it answers.",
    ]);
    expect(told({ date: "2024-03-02" })).toEqual([]);
    expect(told({ dateBounds: { estimate: "2024-02-01" } })).toEqual([]);
  });

  test("tells a letter that is younger than the one that mentions it, bounds that exclude each other, and a day that does not exist", () => {
    const rows = rowsOf([
      { ...plain, id: "L01", date: "2024-03-02", knownThrough: "L02" },
      { ...plain, id: "L02", date: "2024-03-01" },
      { ...plain, id: "L03", dateBounds: { notBefore: "2024-02-02", notAfter: "2024-01-01" } },
      { ...plain, id: "L04", date: "2024-02-30" },
    ]);
    expect(checkRows(rows, []).contradictory).toEqual([
      "L01: dated 2 March 2024, after L02 (dated 1 March 2024), which is said to mention it.",
      "L03: is dated not before 2 February 2024 and not after 1 January 2024.",
      "L04: “2024-02-30” is no day; the date was left out.",
    ]);
  });

  test("tells a letter that answers itself, one that answers what is not there, and a number given twice", () => {
    const { facts, receipt } = came([
      { ...plain, id: "L01", repliesTo: ["L01", "L09"], sourceUrl: "https://www.example.org/1" },
      { ...plain, id: "L01" },
    ]);
    expect(facts.letters[0]?.links).toEqual([]);
    expect(receipt.contradictory).toEqual([
      "L01: two records of the file bear this number; the second completes the first.",
      "L01: is said to answer itself; the link was left out.",
    ]);
    expect(receipt.missing).toContain("L01: answers L09, which is not in the file.");
  });

  test("tells which letters are known only by mention, and a count that the file itself does not keep", () => {
    const { receipt } = came(
      [
        { ...plain, id: "L01", knownThrough: "L02" },
        { ...plain, id: "L02" },
      ],
      { counts: { letters: 3, events: 0 } },
    );
    expect(receipt.missing).toContain("L01: known only because L02 mentions it; its text was not found.");
    expect([receipt.asked, receipt.came]).toEqual([3, 2]);
  });

  test("is made at once of a hostile file", () => {
    const long = "L".repeat(500_000);
    const from = performance.now();
    came([
      { ...plain, id: `${long}1`, fromOffice: `Minister ${"A, ".repeat(200_000)}`, toOffice: long, subject: long, date: long },
      { ...plain, id: "L01", fromOffice: "A ".repeat(300_000), quotations: [{ text: `Dear ${long}`, level: "letter" }], topics: [long] },
      { ...plain, id: "L999999" },
    ]);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});

const file = new URL("../../../shared/data/letters.json", import.meta.url);

describe.skipIf(!existsSync(file))("the letters of the data pack (skipped where ../shared/data is absent)", () => {
  const { facts, receipt } = existsSync(file) ? came(JSON.parse(readFileSync(file, "utf8")).letters) : came([]);
  const letter = (slug: string) => facts.letters.find((each) => each.slug === slug);

  test("have no hole in their numbers and no reply before its letter", () => {
    expect(receipt.missing.filter((sentence) => sentence.startsWith("Not in this file"))).toEqual([]);
    expect(receipt.contradictory).toEqual(["B01: the letter is dated 2026-01-26, its address says 2026-01-23."]);
  });

  test("are between ministers only where both offices are printed, and call Tom Pursglove Tom", () => {
    const between = facts.letters.filter(({ correspondence }) => correspondence === "minister_to_minister").map(({ slug }) => slug);
    expect(between).toEqual(["L05", "L06", "L07", "L09"]);
    expect(letter("L07")?.salutation).toBe("Dear Tom");
    expect(letter("B06")?.correspondence).toBe("committee_to_government");
  });
});
