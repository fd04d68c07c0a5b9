import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { knownDay } from "#app/lib/dates.ts";
import { readAmendment, readAmendmentsOfBill } from "#app/services/amendments/read-amendments.server.ts";
import { readBill } from "#app/services/bills/read-bill.server.ts";
import { readBills } from "#app/services/bills/read-bills.server.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { readDivision, readDivisions } from "#app/services/divisions/read-divisions.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { readHelpPage } from "#app/services/help/read-help.server.ts";
import { readHome } from "#app/services/home/read-home.server.ts";
import { readLetter } from "#app/services/letters/read-letter.server.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";
import { readCommittee, readCommittees } from "#app/services/people/read-committees.server.ts";
import { readOffice, readOffices } from "#app/services/people/read-offices.server.ts";
import { readOrganisation, readOrganisations } from "#app/services/people/read-organisations.server.ts";
import { readPeople, readPerson } from "#app/services/people/read-people.server.ts";
import { readProposal, readProposals } from "#app/services/proposals/read-proposals.server.ts";
import { readMeeting, readMeetings } from "#app/services/record/read-meetings.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { readReceipts } from "#app/services/sources/read-receipts.server.ts";
import { readTopic, readTopics } from "#app/services/topics/read-topics.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";

const visitor: Actor = { kind: "visitor" };
const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const cited = { citations: [{ source: "made-up", what: null }], isMadeUp: true };
const flora = { person: "flora-thistle", organisation: null, printedName: "Flora Thistle MSP", printedOffice: null };
const of = { topics: ["made-up-hedgehogs"], bills: [careBill.slug], confidence: "inferred" as const };

/** The made-up record, with the kinds that it lacks. */
const facts: Facts = {
  ...madeUpFacts,
  people: madeUpFacts.people.map((person) =>
    person.slug === "una-fern"
      ? { ...person, offices: [{ office: "Minister for Hedges (made up)", organisation: null, from: "2026-06-01", to: null }] }
      : person,
  ),
  meetings: [
    {
      ...cited,
      ...of,
      slug: "made-up-meeting",
      kind: "meeting",
      state: "held",
      title: "A walk along a hedge (made up)",
      summary: null,
      date: knownDay("2026-10-05"),
      place: null,
      participants: [{ ...flora, role: null }],
      letters: ["made-up-letter-1"],
    },
  ],
  statements: [
    {
      ...cited,
      ...of,
      slug: "made-up-statement",
      person: "flora-thistle",
      organisation: null,
      printedSpeaker: "Flora Thistle",
      office: null,
      date: knownDay("2026-10-01"),
      quote: "Mind the gap",
      summary: "Spoke for gaps.",
      chain: ["article"],
      place: null,
    },
  ],
  positions: [
    {
      ...cited,
      slug: "made-up-position-1",
      person: "flora-thistle",
      organisation: null,
      printedHolder: "Flora Thistle",
      office: null,
      stance: "against",
      condition: null,
      bill: careBill.slug,
      question: null,
      from: knownDay("2026-09-01"),
      statement: null,
      division: null,
      summary: "Against at first.",
      confidence: "inferred",
    },
    {
      ...cited,
      slug: "made-up-position-2",
      person: "flora-thistle",
      organisation: null,
      printedHolder: "Flora Thistle",
      office: null,
      stance: "for",
      condition: null,
      bill: careBill.slug,
      question: null,
      from: knownDay("2026-10-01"),
      statement: "made-up-statement",
      division: null,
      summary: "Then for.",
      confidence: "inferred",
    },
  ],
  figures: [
    {
      ...cited,
      ...of,
      slug: "made-up-figure",
      what: "gaps in fences",
      value: "1,000",
      number: 1000,
      unit: "gaps",
      period: "2025",
      publisher: null,
      quotedIn: null,
    },
  ],
  proposals: [
    {
      ...cited,
      slug: "made-up-proposal",
      session: 7,
      title: "Proposed Care of Hedgehogs Bill (made up)",
      purpose: null,
      member: "flora-thistle",
      bill: careBill.slug,
      draftLodged: knownDay("2026-05-20"),
      consultationOpened: knownDay("2026-05-20"),
      consultationClosed: knownDay("2026-08-20"),
      consultationUrl: null,
      finalLodged: knownDay("2026-08-25"),
      supporters: 20,
      rightToIntroduce: { on: null, notBefore: "2026-08-26", notAfter: "2026-09-13", estimate: null, why: null },
      outcome: "introduced",
    },
  ],
};

describe.each(bothEngines)("reading the record on $engine", ({ open }) => {
  let database: Database;
  let reader: Context;
  let editor: Context;

  beforeAll(async () => {
    database = await open();
    const operator = contextOf(database, { kind: "operator", command: "test" }, castNow);
    await seedRulebook(operator);
    const receipt = {
      kind: "made-up",
      file: "/somewhere/made-up.json",
      fileSha256: null,
      importer: "test/1",
      asked: 1,
      came: 1,
      missing: ["a made-up hole"],
      contradictory: [],
    };
    const laid = await layFacts(operator, facts, { receipt });
    expect(laid.receipt.missing).toEqual(["a made-up hole"]);
    reader = contextOf(database, visitor, castNow);
    editor = contextOf(database, morag, castNow);
  }, 60_000);
  afterAll(() => database.close());

  test("a bill's page says where it stands, and that one can have a say until the call for views closes", async () => {
    const bill = await readBill(reader, careBill.slug);
    expect(bill.progress.whereItStands.sentence).toContain("Stage 1");
    expect(bill.progress.haveASay).toMatchObject({ isOpen: true, closesOn: "2026-11-12" });
    expect(bill.roles).toMatchObject([{ role: "member_in_charge", name: "Flora Thistle", href: "/people/flora-thistle" }]);
    expect(bill.leadCommittee?.name).toBe("Hedgerow Committee (made up)");
    expect(bill.sources).toHaveLength(1);
    expect(bill.proposal).toMatchObject({ supporters: 20, supportersNeeded: 18 });
    expect([
      bill.amendments.length,
      bill.letters.length,
      bill.meetings.length,
      bill.statements.length,
      bill.positions.length,
      bill.figures.length,
    ]).toEqual([3, 2, 1, 1, 2, 1]);
    expect(bill.lettersOnTopics).toEqual([{ name: "Hedgehogs (made up) (2)", href: "/topics/made-up-hedgehogs#letters" }]);
    expect(bill.timeline.map((entry) => entry.kind)).toEqual(expect.arrayContaining(["stage", "vote", "letter", "meeting", "statement"]));
    expect(bill.divisions[0]?.parties.map((party) => party.party).sort()).toEqual(["Green", "Independent", "Scottish National Party"]);
  });

  test("a change of mind shows what was thought before, and nothing is overwritten", async () => {
    const { positions } = await readBill(reader, careBill.slug);
    expect(positions.map((position) => [position.stance, position.before?.stance ?? null])).toEqual([
      ["against", null],
      ["for", "against"],
    ]);
  });

  test("the table of bills finds a bill by its member and its topic, and shows the unknown as unknown", async () => {
    const bills = await readBills(reader);
    const care = bills.find((bill) => bill.slug === careBill.slug);
    expect(care).toMatchObject({ session: 7, type: { value: "members" }, stage: { value: "stage_1" }, outcome: { value: "in_progress" } });
    expect(care?.words).toContain("flora thistle");
    expect(care?.words).toContain("hedgehogs");
    expect(bills.find((bill) => bill.slug === "made-up-hedgehog-crossing-bill")?.number).toBeNull();
  });

  test("a vote has its names as printed, and its announced result apart from the count", async () => {
    const division = await readDivision(reader, "made-up-S7M-1");
    expect(division.announced).toEqual({ for: 2, against: 1, abstain: 0 });
    expect(division.votes.map((vote) => [vote.name, vote.vote, vote.proxyCastBy])).toContainEqual(["Una Fern", "for", "Flora Thistle"]);
    expect(await readDivisions(reader)).toHaveLength(1);
  });

  test("a letter says whom it answers, and the other one who answered it", async () => {
    const answer = await readLetter(reader, "made-up-letter-2");
    expect(answer.answers).toMatchObject([{ href: "/letters/made-up-letter-1", inferred: false }]);
    expect((await readLetter(reader, "made-up-letter-1")).answeredBy).toMatchObject([{ href: "/letters/made-up-letter-2" }]);
    expect(answer.thread.map((letter) => letter.slug)).toEqual(["made-up-letter-1", "made-up-letter-2"]);
    expect((await readLetters(reader)).map((letter) => letter.slug)).toEqual(["made-up-letter-1", "made-up-letter-2"]);
  });

  test("a letter's page shows the whole correspondence, and no letter that only a draft ties to it", async () => {
    const { id: second } = await database.reader
      .selectFrom("letters")
      .select("id")
      .where("slug", "=", "made-up-letter-2")
      .executeTakeFirstOrThrow();
    const letters = ["made-up-letter-3", "made-up-letter-4"].map((slug) => ({
      id: slug,
      slug,
      kind: "letter" as const,
      subject: "Hedges, again (made up)",
      text_found: 1 as const,
      confidence: "inferred" as const,
      published_at: castNow,
      created_at: castNow,
      updated_at: castNow,
    }));
    await database.writer.insertInto("letters").values(letters).execute();
    const link = { kind: "replies_to" as const, inferred: 0 as const };
    await database.writer
      .insertInto("letter_links")
      .values([
        { ...link, letter_id: "made-up-letter-3", target_letter_id: second },
        { ...link, letter_id: "made-up-letter-4", target_letter_id: "made-up-letter-3" },
      ])
      .execute();
    const thread = async () => (await readLetter(reader, "made-up-letter-1")).thread.map((letter) => letter.slug);
    expect(await thread()).toEqual(["made-up-letter-1", "made-up-letter-2", "made-up-letter-3", "made-up-letter-4"]);
    await database.writer.updateTable("letters").set({ published_at: null }).where("id", "=", "made-up-letter-3").execute();
    expect(await thread()).toEqual(["made-up-letter-1", "made-up-letter-2"]);
    await database.writer.deleteFrom("letters").where("id", "in", ["made-up-letter-3", "made-up-letter-4"]).execute();
  });

  test("a person is found by constituency, and their page gathers votes, bills, letters, positions and amendments", async () => {
    expect((await readPeople(reader, "hedgerow north")).people.map((person) => person.name)).toEqual(["Flora Thistle"]);
    const person = await readPerson(reader, "flora-thistle");
    expect([
      person.votes.rows.length,
      person.bills.length,
      person.letters.total,
      person.positions.total,
      person.proposals.length,
      person.meetings.total,
    ]).toEqual([1, 1, 2, 2, 1, 1]);
    expect((await readPerson(reader, "hamish-bramble")).amendments.total).toBe(2);
  });

  test("organisations, committees, offices, topics, proposals, meetings and amendments have a list and a page", async () => {
    expect((await readOrganisations(reader)).map((row) => row.slug)).toContain("made-up-hedgehog-trust");
    expect((await readOrganisation(reader, "made-up-hedgehog-trust")).letters.total).toBe(2);
    const [committee] = await readCommittees(reader);
    expect((await readCommittee(reader, committee?.slug ?? "")).members).toMatchObject([{ person: "Una Fern", role: "convener" }]);
    const [office] = await readOffices(reader);
    expect((await readOffice(reader, office?.slug ?? "")).holdings).toMatchObject([{ person: "Una Fern", to_on: null }]);
    expect((await readTopics(reader)).map((topic) => [topic.slug, topic.linked > 3])).toEqual([["made-up-hedgehogs", true]]);
    expect((await readTopic(reader, "made-up-hedgehogs")).bills).toHaveLength(2);
    expect(await readProposals(reader)).toHaveLength(1);
    expect((await readProposal(reader, "made-up-proposal")).rightToIntroduce).toMatchObject({ on: null, notBefore: "2026-08-26" });
    expect(await readMeetings(reader)).toHaveLength(1);
    expect((await readMeeting(reader, "made-up-meeting")).letters).toMatchObject([{ href: "/letters/made-up-letter-1" }]);
    expect((await readAmendmentsOfBill(reader, careBill.slug)).amendments.map((amendment) => amendment.number)).toEqual(
      expect.arrayContaining(["1", "2", "1A"]),
    );
    expect((await readAmendment(reader, "made-up-care-amendment-2")).supporters).toEqual(["Una Fern"]);
  });

  test("an organisation of which sources say different things shows both", async () => {
    const { id } = await database.reader
      .selectFrom("organisations")
      .select("id")
      .where("slug", "=", "made-up-hedgehog-trust")
      .executeTakeFirstOrThrow();
    const claim = { subject_kind: "organisation", subject_id: id, field: "name", confidence: "inferred" as const, recorded_at: castNow };
    await database.writer
      .insertInto("claims")
      .values([
        { ...claim, id: "claim-1", value: "Hedgehog Trust (made up)", chosen: 1 },
        { ...claim, id: "claim-2", value: "Trust for Hedgehogs (made up)", chosen: 0 },
      ])
      .execute();
    const { claims } = await readOrganisation(reader, "made-up-hedgehog-trust");
    expect(claims).toMatchObject([{ field: "name", differ: true, claims: [{ chosen: true }, { chosen: false }] }]);
  });

  test("the first page shows what is open, what happened last and what is in progress", async () => {
    const home = await readHome(reader);
    expect(home.open).toMatchObject([{ href: `/bills/${careBill.slug}`, closesOn: "2026-11-12" }]);
    expect(home.inProgress.map((bill) => bill.slug)).toContain(careBill.slug);
    expect(home.past[0]).toMatchObject({ on: "2026-10-01" });
    // Filling the record is no news.
    expect(home.changes).toEqual([]);
    expect(await readChanges(reader, { limit: 10 })).toEqual([]);
  });

  test("a threshold that an editor corrected is the one that a proposal's page asks for", async () => {
    const setNeeded = (amount: number) =>
      database.writer.updateTable("rules").set({ amount }).where("code", "=", "proposal-supporters").execute();
    await setNeeded(11);
    expect((await readProposal(reader, "made-up-proposal")).supportersNeeded).toBe(11);
    await setNeeded(18);
    expect((await readProposal(reader, "made-up-proposal")).supportersNeeded).toBe(18);
  });

  test("a consultation on a public proposal does not name the draft of its bill", async () => {
    const proposal = await database.reader.selectFrom("proposals").select("id").executeTakeFirstOrThrow();
    const openTo = (proposal_id: string | null) => database.writer.updateTable("consultations").set({ proposal_id }).execute();
    await openTo(proposal.id);
    await setPublished(editor, "bill", careBill.slug, false, "a test");
    expect((await readHome(reader)).open).toMatchObject([{ href: "/proposals/made-up-proposal" }]);
    expect(JSON.stringify((await readHome(reader)).open)).not.toContain(careBill.slug);
    await setPublished(editor, "bill", careBill.slug, true, null);
    await openTo(null);
  });

  test("a receipt says what an import missed, and not where its file lay", async () => {
    const [receipt] = await readReceipts(reader);
    expect(receipt).toMatchObject({ file: "made-up.json", missing: ["a made-up hole"] });
  });

  test("a help page leaves out an example that is not on record", async () => {
    const page = await readHelpPage(reader, "what-fell-means");
    expect(page.sections.flatMap((section) => section.examples)).toEqual([]);
    await expect(readHelpPage(reader, "nothing")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("a bill that is withdrawn from view is found by nobody but editors, from no page", async () => {
    await setPublished(editor, "bill", careBill.slug, false, "a test");
    await expect(readBill(reader, careBill.slug)).rejects.toMatchObject({ kind: "not-found" });
    await expect(readAmendmentsOfBill(reader, careBill.slug)).rejects.toMatchObject({ kind: "not-found" });
    await expect(readAmendment(reader, "made-up-care-amendment-2")).rejects.toMatchObject({ kind: "not-found" });
    const seen = JSON.stringify([
      await readBills(reader),
      await readHome(reader),
      await readTopic(reader, "made-up-hedgehogs"),
      await readPerson(reader, "flora-thistle"),
      await readLetter(reader, "made-up-letter-1"),
      await readMeeting(reader, "made-up-meeting"),
      await readProposal(reader, "made-up-proposal"),
      await readCommittee(reader, (await readCommittees(reader))[0]?.slug ?? ""),
      await readDivisions(reader),
      await readChanges(reader, { limit: 50 }),
    ]);
    expect(seen).not.toContain(careBill.slug);
    expect((await readBill(editor, careBill.slug)).isDraft).toBe(true);
    await setPublished(editor, "bill", careBill.slug, true, null);
    expect((await readBill(reader, careBill.slug)).isDraft).toBe(false);
  });
});
