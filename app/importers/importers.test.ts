import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Imported } from "#app/domain/facts/facts.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { importAmendments } from "./amendments.ts";
import { importBills } from "./bills.ts";
import { importDivision } from "./divisions.ts";
import { madeUpAmendments, madeUpBills, madeUpDivision, madeUpLetters, madeUpMembers, madeUpOffices } from "./fixtures/made-up-pack.ts";
import { findBill, type Known, matchPerson } from "./known.ts";
import { importLetters } from "./letters.ts";
import { importMembers } from "./members.ts";
import { importOffices } from "./offices.ts";
import { sessionOf } from "./session-of.ts";
import { isForbiddenHost, slugify } from "./sources.ts";

const pack = new URL("../../../shared/data/", import.meta.url);
const readPack = (path: string) => readFileSync(new URL(path, pack), "utf8");
const at = (known: Known = { people: [], bills: [] }) => ({ file: null, fileSha256: null, known });

function came(outcome: Outcome<Imported>): Imported {
  if (!outcome.ok) throw new Error(outcome.refusals.map((refusal) => refusal.message).join("\n"));
  return outcome.value;
}
function knownOf(members: Imported, bills: Imported): Known {
  return {
    people: members.facts.people.map((person) => ({
      slug: person.slug,
      names: [person.name, ...person.otherNames],
      seats: person.seats.map((seat) => seat.area),
      parlparseId: person.parlparseId,
    })),
    bills: bills.facts.bills.map((bill) => ({ slug: bill.slug, session: bill.session, titles: [bill.shortTitle] })),
  };
}

const members = came(importMembers(JSON.stringify(madeUpMembers), at()));
const divisionHeld = { people: [], bills: [], divisions: ["S6M-99001"] };
const bills = came(
  importBills(JSON.stringify(madeUpBills), at({ ...knownOf(members, { ...members }), divisions: divisionHeld.divisions })),
);
const known = knownOf(members, bills);
const bill = (slug: string) => bills.facts.bills.find((each) => each.slug === slug);

describe("bills", () => {
  test("both dates of introduction are kept with their sources, and one is chosen", () => {
    const claims = bill("s6-care-of-hedgehogs-scotland-bill")?.claims?.filter((claim) => claim.field === "introducedOn");
    expect(claims?.map(({ value, chosen }) => [value, chosen])).toEqual([
      ["2024-05-14", true],
      ["2024-05-15", false],
    ]);
    expect(bills.receipt.contradictory.join()).toContain("introducedOn is given as 2024-05-14");
  });

  test("a value from a test copy of the Parliament's site is left out, with a word in the receipt", () => {
    expect(JSON.stringify(bills.facts)).not.toContain("scotparldev");
    expect(bills.receipt.missing.join("\n")).toContain("scotparldev.net is a copy that is never cited");
  });

  test("the motion that ended a bill is not given to another vote of the same day", () => {
    const [row] = madeUpBills.bills;
    const sameDay = {
      ...row,
      outcome: "fell_financial_resolution_not_agreed",
      outcomeCause: "financial resolution S6M-99010 disagreed to 49-68-0 the same day as the general principles (S6M-99011) were agreed",
      divisions: [],
      stages: [
        { stage: "stage_1", event: "general_principles_agreed", date: "2025-06-18" },
        { stage: "financial_resolution", event: "not_agreed", date: "2025-06-18" },
      ],
    };
    const [fell] = came(importBills(JSON.stringify({ ...madeUpBills, bills: [sameDay] }), at())).facts.bills;
    expect(fell?.stageEvents.map((event) => event.motionReference)).toEqual([null, "S6M-99010"]);
  });

  test("an inferred bill number is a claim that nobody chose, and not the bill's number", () => {
    const hedgehogs = bill("s6-care-of-hedgehogs-scotland-bill");
    expect(hedgehogs?.spBillNumber).toBeNull();
    expect(hedgehogs?.claims?.find((claim) => claim.field === "spBillNumber")).toMatchObject({
      value: "991",
      chosen: false,
      confidence: "inferred",
    });
  });

  test("a phrase about the procedure becomes a code and a remark", () => {
    expect(bill("s6-care-of-hedgehogs-scotland-bill")).toMatchObject({
      procedure: "emergency",
      remarks: [expect.stringContaining("a made-up note says so"), "A made-up note."],
    });
  });

  test("“fell” in the timeline of a withdrawn bill does not make it fall", () => {
    expect(bill("s6-moss-protection-scotland-bill")).toMatchObject({ outcome: "withdrawn", outcomeOn: "2024-06-01" });
  });

  test("a renamed bill keeps its first title, from introduction to the renaming", () => {
    expect(bill("s6-moss-protection-scotland-bill")?.titles).toEqual([
      { title: "Lichen Protection (Scotland) Bill (made up)", kind: "short", from: "2023-01-10", to: "2024-02-01" },
    ]);
  });

  test("an unknown type or event stays unknown and is told, and never gets a default", () => {
    expect(bill("s5-otter-incorporation-scotland-bill")).toMatchObject({ type: null, remarks: [expect.stringContaining("enigmatic")] });
    expect(bill("s6-moss-protection-scotland-bill")?.remarks?.join()).toContain("danced");
  });

  test("a block is read only where the row says so", () => {
    expect(bill("s5-otter-incorporation-scotland-bill")).toMatchObject({
      blockRoute: "section_33_reference",
      blockOutcome: "reconsidered_passed",
    });
    expect(bill("s6-care-of-hedgehogs-scotland-bill")).toMatchObject({ blockRoute: null, blockOutcome: null });
  });

  test("a cited division that is not held is missing, one that is held decides its event", () => {
    expect(bills.receipt.missing.filter((line) => line.includes("division on"))).toEqual([
      "s6-moss-protection-scotland-bill: the division on S6M-99077 is cited, and its roll-call is not held.",
    ]);
    const events = bill("s6-care-of-hedgehogs-scotland-bill")?.stageEvents;
    expect(events?.map(({ event, division }) => [event, division])).toEqual([
      ["introduced", null],
      ["debate", null],
      ["general_principles_not_agreed", "S6M-99001"],
    ]);
  });

  test("a member in charge who is known is that person; one who is not becomes a person known by name", () => {
    expect(bill("s6-care-of-hedgehogs-scotland-bill")?.roles).toMatchObject([
      { role: "member_in_charge", person: "rowan-ash" },
      { role: "additional_member_in_charge", person: "willow-newname" },
    ]);
    expect(bills.facts.people).toMatchObject([{ slug: "willow-newname", surname: "Newname", seats: [] }]);
  });

  test("a file that is something else is refused with what is wrong", () => {
    expect(importBills("{", at())).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining("not JSON") }] });
    expect(importBills('{"bills":[{"id":"x"}]}', at())).toMatchObject({ ok: false });
  });
});

test("party and seat are kept exactly as seen, and not carried to another day", () => {
  expect(members.facts.people.find((person) => person.slug === "james-dogwood")?.seats).toEqual([
    { area: "Strath Example", areaKind: "constituency", party: null, from: "2019-06-13", to: "2025-03-04", basis: "observed" },
  ]);
  expect(members.facts.people.find((person) => person.slug === "ola-cedar")).toMatchObject({
    otherNames: ["Ola Cedar-Old"],
    remarks: [expect.any(String), expect.stringContaining("social-media")],
  });
  expect(members.facts.people.at(-1)).toMatchObject({ slug: "morag-made-up", parliamentMemberId: 7001 });
});

test("a post is given only to a person who bears its number; the others are listed", () => {
  const offices = came(importOffices(JSON.stringify(madeUpOffices), at(known)));
  expect(offices.facts.people).toMatchObject([
    { slug: "rowan-ash", offices: [{ office: "Minister for Hedgehogs", to: "2023-03-29", externalId: "made-up/1" }] },
  ]);
  expect(offices.receipt).toMatchObject({ asked: 3, came: 1 });
  expect(offices.receipt.missing).toEqual([
    "made-up/2: Minister for Moss, 2023-03-30 to no end given: no holder is given.",
    "Person 70099 of parlparse is tied to no name here: Minister for Lichen (2023-03-30 to no end given).",
  ]);
});

describe("a roll-call", () => {
  test("keeps names as printed and the people they mean, the statement beside the vote that stands", () => {
    const { facts, receipt } = came(importDivision(JSON.stringify(madeUpDivision), at(known)));
    expect(facts.divisions[0]).toMatchObject({
      slug: "S6M-99001",
      bill: "s6-care-of-hedgehogs-scotland-bill",
      consequence: "The general principles were not agreed to: the bill fell at Stage 1.",
      statements: [{ person: "silvia-birch", intendedVote: "for", effect: "The recorded vote stands." }],
    });
    expect(facts.divisions[0]?.votes.map(({ person, printedName, vote }) => [person, printedName, vote])).toEqual([
      ["rowan-ash", "Ash, Rowan", "for"],
      ["silvia-birch", "Birch, Dr Silvia", "against"],
      ["ola-cedar", "Cedar, Ola", "against"],
      ["james-dogwood", "Dogwood, Lord James", "abstain"],
    ]);
    expect(receipt).toMatchObject({ missing: [], contradictory: [] });
  });

  test("that does not equal the announced result is told and not mended", () => {
    const { facts, receipt } = came(
      importDivision(JSON.stringify({ ...madeUpDivision, declared: { for: 5, against: 2, abstain: 1 } }), at(known)),
    );
    expect(facts.divisions[0]?.announced.for).toBe(5);
    expect(receipt.contradictory[0]).toContain("announced is 5 for");
  });

  test("that is only the start of one is not imported", () => {
    for (const mark of [{ PARTIAL: true }, { doNotImportAsDivision: true }, { declared: null }]) {
      const { facts, receipt } = came(importDivision(JSON.stringify({ ...madeUpDivision, ...mark }), at(known)));
      expect(facts.divisions).toEqual([]);
      expect(receipt).toMatchObject({ came: 0, missing: [expect.stringContaining("only part of the roll-call")] });
    }
  });

  test("on a carried motion that rejects a bill says what it meant", () => {
    const rejecting = {
      ...madeUpDivision,
      kind: "motion_as_amended",
      outcome: "agreed",
      resolutionQuote: "That the Parliament does not agree to the general principles of the Bill",
    };
    expect(came(importDivision(JSON.stringify(rejecting), at(known))).facts.divisions[0]).toMatchObject({
      result: "agreed",
      consequence: expect.stringContaining("the bill fell at Stage 1"),
    });
  });
});

describe("letters", () => {
  const { facts, receipt } = came(importLetters(JSON.stringify(madeUpLetters), at(known)));
  const letter = (slug: string) => facts.letters.find((each) => each.slug === slug);

  test("one letter answers two, and the links say that they are inferred", () => {
    expect(letter("X03")?.links).toMatchObject([
      { letter: "X01", inferred: true },
      { letter: "X02", inferred: true },
    ]);
  });

  test("a letter known only because another mentions it cites that one, and its day stays bounded", () => {
    expect(letter("X01")).toMatchObject({
      textFound: false,
      knownThroughLetter: "X03",
      sent: { on: null, notBefore: "2024-01-01", estimate: "2024-01-15", why: "made up" },
    });
    expect(letter("X01")?.citations).toMatchObject([{ what: "mentions this letter" }]);
  });

  test("the page and its address may give different days: both are claims", () => {
    expect(letter("X03")?.claims?.map(({ value, chosen }) => [value, chosen])).toEqual([
      ["2024-03-01", true],
      ["2024-03-02", false],
    ]);
  });

  test("quotations name every level between us and the words", () => {
    expect(letter("X03")?.quotations.map(({ speaker, chain }) => [speaker, chain])).toEqual([
      [null, ["letter"]],
      ["Birch", ["article", "letter"]],
    ]);
  });

  test("a promised letter is no letter that was read, and may be owed to a member and a committee", () => {
    expect(letter("X04")).toMatchObject({
      kind: "promised_letter",
      textFound: false,
      to: [{ person: "rowan-ash" }, { committee: "s6-moss-and-lichen-committee" }],
    });
  });

  test("names that nobody bears stand as printed and are told", () => {
    expect(letter("X03")?.from).toMatchObject([{ person: null, printedName: "Nobody Known MP" }]);
    expect(receipt.missing.join("\n")).toContain("Nobody Known MP: no person of that name is known");
    expect(facts.organisations).toMatchObject([{ slug: "made-up-hedgehog-trust" }]);
  });

  test("a meeting names its chair and the letters that speak of it", () => {
    expect(facts.meetings).toMatchObject([
      { slug: "Y01", participants: [{ person: "rowan-ash", role: null }, { role: "chair" }], letters: ["X03"], confidence: "press" },
    ]);
  });
});

test("an amendment keeps its wording to the letter, and without its bill it is missing", () => {
  const { facts, receipt } = came(importAmendments(madeUpAmendments, at(known)));
  expect(facts.amendments).toMatchObject([
    {
      number: "1",
      stage: "stage_2",
      member: "silvia-birch",
      wording: "In section 1, page 1, line 7, leave out <hedgehog> and insert <hedgehogs>",
      wordingIsIncomplete: false,
    },
    { number: "3", wordingIsIncomplete: true, lodgedOn: "2025-03-03" },
  ]);
  expect(receipt).toMatchObject({
    asked: 3,
    came: 2,
    missing: [
      "1 amendment to the Badgers (Scotland) Bill (made up): the bill is not held.",
      "Not in this file: amendments to s6-care-of-hedgehogs-scotland-bill at Stage 2: 2.",
    ],
  });
});

describe("telling people and bills apart", () => {
  const two: Known = {
    people: [
      { slug: "john-fir", names: ["John Fir"], seats: ["Here"] },
      { slug: "john-fir-2", names: ["John Fir"], seats: ["There"] },
    ],
    bills: [{ slug: "s1-moss", session: 1, titles: ["Moss (Scotland) Bill"] }],
  };
  test.each(["Fir, John", "Fir, Mr John", "Rt Hon John Fir MSP", "john  fir"])("“%s” is one name", (name) => {
    expect(matchPerson(two, { name, seat: "There" }).person).toBe("john-fir-2");
    expect(matchPerson(two, { name }).person).toBeNull();
  });
  test("a bill is found by its title in its session only, full stops aside", () => {
    expect(findBill(two, "Moss (Scotland) Bill", 1)).toBe("s1-moss");
    expect(findBill(two, "Moss (Scotland) Bill", 2)).toBeNull();
  });
  test("a session begins with its election", () => {
    expect([sessionOf("1999-05-12"), sessionOf("2003-03-06"), sessionOf("2025-10-09"), sessionOf("2026-09-09")]).toEqual([1, 1, 6, 7]);
  });
  test("long names keep apart when they are cut", () => {
    const long = "the same beginning of a very long title ".repeat(5);
    expect(slugify(`${long}one`)).not.toBe(slugify(`${long}two`));
  });
  test("mirrors are known by their hosts, and not by their letters in a path", () => {
    expect(isForbiddenHost("https://orainsdorch.scotparldev.net/x")).toBe(true);
    expect(isForbiddenHost("https://www.pakpaltea.com/x")).toBe(true);
    expect(isForbiddenHost("https://www.parliament.scot/scotparldev.net")).toBe(false);
  });
});

describe.skipIf(!existsSync(pack))("on the real pack (skipped where ../shared/data is absent)", () => {
  const names = came(existsSync(pack) ? importMembers(readPack("members.json"), at()) : { ok: true, value: members });
  const roll = existsSync(pack) ? readdirSync(new URL("divisions/", pack)).filter((name) => name.endsWith(".json")) : [];
  const real = came(
    existsSync(pack)
      ? importBills(readPack("bills.json"), at({ ...knownOf(names, names), divisions: roll.map((name) => name.replace(".json", "")) }))
      : { ok: true, value: bills },
  );
  const realKnown = knownOf(names, real);

  test("all 246 bills come, by session", () => {
    const count = (session: number) => real.facts.bills.filter((each) => each.session === session).length;
    const bySession = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((session) => [session, count(session)]));
    expect(bySession).toEqual({ 1: 73, 2: 81, 3: 6, 4: 7, 5: 14, 6: 64, 7: 1 });
  });

  test("divisions that bills cite and the pack lacks are listed as missing", () => {
    for (const reference of ["S6M-20904", "S6M-21005", "S6M-21100", "S6M-21101"])
      expect(real.receipt.missing.join("\n")).toContain(reference);
    for (const held of ["S6M-19128", "S4M-15128"]) expect(real.receipt.missing.join("\n")).not.toContain(`${held} is cited`);
  });

  test("no fact rests on the test copy that the Care Reform Bill's row names", () => {
    expect(JSON.stringify(real.facts)).not.toContain("scotparldev");
    expect(real.receipt.missing.join("\n")).toContain("scotparldev.net");
  });

  test("the Right to Recovery bill fell at Stage 1, with both dates of introduction", () => {
    const recovery = real.facts.bills.find((each) => each.slug === "s6-right-to-addiction-recovery-scotland-bill");
    expect(recovery).toMatchObject({
      outcome: "rejected_stage_1",
      outcomeOn: "2025-10-09",
      spBillNumber: null,
      introducedOn: "2024-05-14",
    });
    expect(recovery?.claims?.filter((claim) => claim.field === "introducedOn").map((claim) => claim.value)).toEqual([
      "2024-05-14",
      "2024-05-15",
    ]);
  });

  test("all nine roll-calls come, every name is a person, and the carried motion rejects its bill", () => {
    const divisions = roll.flatMap((name) => came(importDivision(readPack(`divisions/${name}`), at(realKnown))).facts.divisions);
    expect(divisions).toHaveLength(9);
    expect(divisions.flatMap((each) => each.votes).filter((vote) => vote.person === null)).toEqual([]);
    expect(divisions.find((each) => each.slug === "S4M-15128")).toMatchObject({
      result: "agreed",
      consequence: expect.stringContaining("fell at Stage 1"),
    });
  });

  test("the letter of 10 January 2022 answers three letters", () => {
    const letters = came(importLetters(readPack("letters.json"), at(realKnown))).facts.letters;
    expect(letters).toHaveLength(26);
    expect(letters.find((each) => each.slug === "L05")?.links.map((link) => link.letter)).toEqual(["L02", "L03", "L04"]);
    expect(letters.filter((each) => each.citations.length === 0)).toEqual([]);
  });

  test("posts without a holder and holders without a name are all accounted for", () => {
    const { receipt } = came(importOffices(readPack("offices/sp-ministers.json"), at(realKnown)));
    expect(receipt.asked).toBe(381);
    const posts = (line: string) => (line.match(/\(\d{4}-\d\d-\d\d to /g) ?? []).length;
    const told = receipt.missing.reduce((sum, line) => sum + (line.startsWith("Person ") ? posts(line) : 1), 0);
    expect(receipt.came + told).toBe(381);
  });

  test("amendments come verbatim for every bill that is held", () => {
    const { facts, receipt } = came(importAmendments(readPack("amendments/real-amendments.jsonl"), at(realKnown)));
    expect(receipt.asked).toBe(113);
    expect(facts.amendments.length + receipt.missing.reduce((sum, line) => sum + Number(/^\d+/.exec(line)?.[0] ?? 0), 0)).toBe(113);
  });
});
