import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { BillFacts } from "#app/domain/facts/bill.ts";
import type { DivisionFacts } from "#app/domain/facts/division.ts";
import { type Facts, noFacts, type Receipt } from "#app/domain/facts/facts.ts";
import type { PersonFacts } from "#app/domain/facts/people.ts";
import type { LetterFacts } from "#app/domain/facts/record.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { listAllRows } from "#db/queries/facts/rows.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { layFacts } from "./lay-facts.server.ts";

const cited = [{ source: "made-up-page", what: "made up" }];
const source = {
  slug: "made-up-page",
  title: "A made-up page",
  publisher: null,
  url: "https://www.example.org/hedgehogs",
  confidence: "official" as const,
};

const hedgehogs: BillFacts = {
  slug: "s6-care-of-hedgehogs",
  session: 6,
  spBillNumber: 991,
  shortTitle: "Care of Hedgehogs (Scotland) Bill (made up)",
  actTitle: null,
  longTitle: null,
  summary: null,
  type: "members",
  procedure: null,
  introducedOn: "2024-05-14",
  outcome: "in_progress",
  outcomeOn: null,
  outcomeCause: null,
  enactment: null,
  assentOn: null,
  aspNumber: null,
  blockRoute: null,
  blockOutcome: null,
  leadCommittee: null,
  roles: [{ role: "member_in_charge", person: "rowan-ash", organisation: null, from: null, to: null }],
  stageEvents: [
    { stage: "introduction", event: "introduced", date: knownDay("2024-05-14") },
    { stage: "stage_1", event: "general_principles_not_agreed", date: unknownDay, motionReference: "S6M-99001" },
  ],
  citations: cited,
  claims: [
    { field: "introducedOn", value: "2024-05-14", source: "made-up-page", confidence: "official", chosen: true, note: null },
    { field: "introducedOn", value: "2024-05-15", source: "made-up-page", confidence: "official", chosen: false, note: null },
  ],
  isMadeUp: true,
};

const rowan: PersonFacts = {
  slug: "rowan-ash",
  name: "Rowan Ash",
  surname: "Ash",
  forename: "Rowan",
  otherNames: [],
  parliamentMemberId: null,
  parlparseId: null,
  seats: [{ area: "Glen Example", areaKind: "constituency", party: "SNP", from: "2024-01-01", to: "2024-02-01", basis: "observed" }],
  offices: [{ office: "Minister for Hedgehogs", organisation: null, from: "2024-01-01", to: null, externalId: "made-up/1" }],
  citations: cited,
  isMadeUp: true,
};

const division: DivisionFacts = {
  slug: "S6M-99001",
  reference: "S6M-99001",
  session: 6,
  kind: "motion",
  title: "Hedgehogs",
  question: null,
  inNameOf: null,
  bill: "s6-care-of-hedgehogs",
  stage: "stage_1",
  heldOn: "2025-03-04",
  place: null,
  announced: { for: 1, against: 2, abstain: 0 },
  result: "disagreed",
  consequence: null,
  castingVote: null,
  votes: [
    { person: "rowan-ash", printedName: "Ash, Rowan", seat: "Glen Example", party: "SNP", vote: "for", proxyCastBy: null },
    { person: null, printedName: "Birch, Silvia", seat: "Nowhere", party: "Lab", vote: "against", proxyCastBy: null },
  ],
  statements: [{ person: null, printedName: "Silvia Birch", quote: "I meant yes.", intendedVote: "for", reply: null, effect: null }],
  notVotingNote: null,
  citations: cited,
  isMadeUp: true,
};

const letter = (slug: string, more: Partial<LetterFacts>): LetterFacts => ({
  slug,
  kind: "letter",
  subject: `hedgehogs ${slug}`,
  summary: null,
  from: [{ person: "rowan-ash", organisation: null, printedName: "Rowan Ash MSP", printedOffice: null }],
  to: [],
  sent: { on: null, notBefore: "2024-01-01", notAfter: "2024-01-31", estimate: null, why: "made up" },
  links: [],
  knownThroughLetter: null,
  knownThroughNote: null,
  textFound: true,
  heldBy: [],
  quotations: [],
  attachments: [],
  topics: ["hedgehogs"],
  bills: ["s6-care-of-hedgehogs"],
  confidence: "official",
  citations: cited,
  isMadeUp: true,
  ...more,
});

const facts: Facts = {
  ...noFacts,
  sources: [source],
  topics: [{ slug: "hedgehogs", name: "Hedgehogs", description: null }],
  people: [rowan],
  bills: [hedgehogs],
  divisions: [division],
  letters: [
    letter("X01", { knownThroughLetter: "X02", textFound: false }),
    letter("X02", { links: [{ kind: "replies_to", letter: "X01", inferred: true, note: null }], sent: knownDay("2024-02-01") }),
  ],
};

const receiptOf = (importer: string): Receipt => ({
  kind: importer,
  file: "made-up.json",
  fileSha256: importer,
  importer,
  asked: 1,
  came: 1,
  missing: [],
  contradictory: [],
});
const operator = (command: string): Actor => ({ kind: "operator", command });
const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };

// On both engines the laying is proved by the import of a whole pack (services/imports): a PostgreSQL for each of these takes seconds.
describe("laying facts", () => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await openTestDatabase();
    context = contextOf(database, operator("import"), "2026-01-05T09:00:00Z");
    await seedRulebook(context);
  });
  afterEach(() => database.close());

  const lay = (what: Facts, importer = "bills") => layFacts(context, what, { receipt: receiptOf(importer) });
  const rows = (table: Parameters<typeof listAllRows>[1], ...columns: string[]) => listAllRows(context.db, table, columns);
  async function billNow() {
    const [bill] = (await rows("bills", "introduced_on", "outcome", "type", "summary", "revision")).values();
    return bill;
  }
  async function correct(typed: Record<string, string>) {
    const edited = { ...context, actor: morag };
    await database.writer
      .insertInto("accounts")
      .values({
        id: "morag",
        email: "m@example.org",
        email_folded: "m@example.org",
        name: "Morag",
        password_hash: "-",
        role: "editor",
        confirmed_at: context.now,
        disabled_at: null,
        created_at: context.now,
      })
      .execute();
    const { record } = await readRecordForEditing(edited, "bill", hedgehogs.slug);
    const saved = await correctRecord(edited, "bill", hedgehogs.slug, {
      revision: record.revision,
      shown: record.texts,
      typed: { ...record.texts, ...typed },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
  }

  test("every record is made with its parts, each with an event, and one receipt tells of the import", async () => {
    const laid = await lay(facts);
    expect(laid).toMatchObject({ created: 7, changed: 0, unchanged: 0, receipt: { missing: [], contradictory: [] } });
    const events = (await rows("events", "event", "actor_kind", "visibility")).filter((event) => String(event.event).endsWith(".recorded"));
    expect(events.map((event) => event.event).sort()).toEqual([
      "bill.recorded",
      "division.recorded",
      "letter.recorded",
      "letter.recorded",
      "person.recorded",
      "source.recorded",
      "topic.recorded",
    ]);
    expect(await rows("receipts", "importer", "created")).toEqual([{ importer: "bills", created: 7 }]);
    expect(await rows("division_votes", "printed_name")).toHaveLength(2);
    expect(await rows("letter_links", "kind", "inferred")).toEqual([{ kind: "replies_to", inferred: 1 }]);
    expect(await rows("seats", "from_on", "to_on")).toEqual([{ from_on: "2024-01-01", to_on: "2024-02-01" }]);
    expect(await rows("bill_links", "subject_kind")).toHaveLength(2);
  });

  test("the division that decided an event is tied to it, whichever came first", async () => {
    await lay({ ...facts, divisions: [], letters: [] });
    await lay({ ...noFacts, sources: [source], divisions: [division] }, "divisions");
    const events = await rows("stage_events", "event", "division_id");
    expect(events.find((event) => event.event === "general_principles_not_agreed")?.division_id).not.toBeNull();
    expect(events.find((event) => event.event === "introduced")?.division_id).toBeNull();
  });

  test("the same facts twice change nothing at all, and leave no second receipt", async () => {
    await lay(facts);
    const before = await Promise.all(
      (["bills", "claims", "citations", "events", "receipts", "division_votes", "letter_parties", "seats", "office_holdings"] as const).map(
        (table) => rows(table, "id"),
      ),
    );
    expect(await lay(facts)).toMatchObject({ created: 0, changed: 0, unchanged: 7 });
    const after = await Promise.all(
      (["bills", "claims", "citations", "events", "receipts", "division_votes", "letter_parties", "seats", "office_holdings"] as const).map(
        (table) => rows(table, "id"),
      ),
    );
    expect(after).toEqual(before);
  });

  test("what is null in an import does not wipe out what is known", async () => {
    await lay(facts);
    await lay({ ...facts, bills: [{ ...hedgehogs, type: null, introducedOn: null }] });
    expect(await billNow()).toMatchObject({ type: "members", introduced_on: "2024-05-14" });
  });

  test("a newer state of the same document changes its own values, with an event", async () => {
    await lay(facts);
    expect(await lay({ ...facts, bills: [{ ...hedgehogs, outcome: "withdrawn" }] })).toMatchObject({ changed: 1 });
    expect(await billNow()).toMatchObject({ outcome: "withdrawn" });
    const [event] = (await rows("events", "event", "particulars")).filter((each) => each.event === "bill.corrected");
    expect(String(event?.particulars)).toContain('"from":"in_progress","to":"withdrawn"');
  });

  test("another document that disagrees changes nothing: its value is kept as a claim", async () => {
    await lay(facts);
    const laid = await lay({ ...facts, bills: [{ ...hedgehogs, outcome: "withdrawn", summary: "Looks after hedgehogs." }] }, "another");
    expect(await billNow()).toMatchObject({ outcome: "in_progress", summary: "Looks after hedgehogs." });
    expect(laid.receipt.contradictory).toEqual(["s6-care-of-hedgehogs: outcome is kept as in_progress; this import has withdrawn."]);
    expect(await rows("claims", "field", "value", "chosen")).toContainEqual({ field: "outcome", value: "withdrawn", chosen: 0 });
  });

  test("what an editor corrected by hand is never overwritten, not even by the document it came from", async () => {
    await lay(facts);
    await correct({ introduced_on: "2024-05-15" });
    const laid = await lay(facts);
    expect(await billNow()).toMatchObject({ introduced_on: "2024-05-15" });
    expect(laid.receipt.contradictory[0]).toContain("introduced_on is kept as 2024-05-15; this import has 2024-05-14");
    expect(await lay(facts)).toMatchObject({ created: 0, changed: 0 });
  });

  test("a field that an editor emptied stays empty", async () => {
    await lay(facts);
    await correct({ type: "" });
    await lay(facts);
    expect(await billNow()).toMatchObject({ type: null });
  });

  test("a vote is given to its person when they become known, and to nobody twice", async () => {
    await lay(facts);
    const silvia = { ...rowan, slug: "silvia-birch", name: "Silvia Birch", surname: "Birch", offices: [] };
    const known = { ...division, votes: division.votes.map((vote) => ({ ...vote, person: vote.person ?? "silvia-birch" })) };
    await lay({ ...facts, people: [rowan, silvia], divisions: [known] });
    expect((await rows("division_votes", "person_id")).filter((vote) => vote.person_id === null)).toEqual([]);
    const doubled = {
      ...known,
      slug: "S6M-99002",
      reference: "S6M-99002",
      votes: known.votes.map((vote) => ({ ...vote, person: "rowan-ash" })),
    };
    const laid = await lay({ ...facts, divisions: [doubled] });
    expect(laid.receipt.contradictory[0]).toContain("stands in the roll-call twice");
  });

  test("a roll-call of another document that differs does not replace the one that is held", async () => {
    await lay(facts);
    const laid = await lay({ ...facts, divisions: [{ ...division, votes: division.votes.slice(0, 1) }] }, "another");
    expect(await rows("division_votes", "id")).toHaveLength(2);
    expect(laid.receipt.contradictory.join()).toContain("the roll-call held (2 names) differs from this import’s (1 names)");
  });

  test("a known day is not blurred by bounds, and bounds give way to a known day", async () => {
    await lay(facts);
    await lay({ ...facts, letters: [letter("X01", { sent: knownDay("2024-01-20") }), letter("X02", {})] });
    expect(
      (await rows("letters", "slug", "sent_on", "sent_not_before")).sort((a, b) => String(a.slug).localeCompare(String(b.slug))),
    ).toEqual([
      { slug: "X01", sent_on: "2024-01-20", sent_not_before: null },
      { slug: "X02", sent_on: "2024-02-01", sent_not_before: null },
    ]);
  });

  test("a seat that is seen again reaches from the first to the last day seen", async () => {
    await lay(facts);
    await lay({ ...facts, people: [{ ...rowan, seats: rowan.seats.map((seat) => ({ ...seat, from: "2023-01-01", to: "2025-01-01" })) }] });
    expect(await rows("seats", "from_on", "to_on")).toEqual([{ from_on: "2023-01-01", to_on: "2025-01-01" }]);
  });

  test("two bills of a session cannot share a number: the second stays without, and that is told", async () => {
    const laid = await lay({ ...facts, bills: [hedgehogs, { ...hedgehogs, slug: "s6-moss", shortTitle: "Moss Bill (made up)" }] });
    expect(laid.receipt.contradictory.join()).toContain("SP Bill 991 of session 6 is already the number of s6-care-of-hedgehogs");
  });

  test("what is named and not held is told, and the rest is laid", async () => {
    const laid = await lay({ ...facts, people: [] });
    expect(laid.receipt.missing.join()).toContain("names the person rowan-ash, which is not held");
    expect(await rows("bills", "id")).toHaveLength(1);
    expect((await lay({ ...facts, bills: [{ ...hedgehogs, slug: "s99-x", session: 99 }] })).receipt.missing.join()).toContain(
      "session 99 is not known",
    );
  });

  test("a draft that an editor is still writing is completed and stays a draft", async () => {
    await lay(facts);
    await database.writer.updateTable("bills").set({ published_at: null }).execute();
    await lay({ ...facts, bills: [{ ...hedgehogs, longTitle: "An Act about hedgehogs (made up)" }] });
    expect(await rows("bills", "published_at", "long_title")).toEqual([
      { published_at: null, long_title: "An Act about hedgehogs (made up)" },
    ]);
    const [event] = (await rows("events", "event", "visibility")).filter((each) => each.event === "bill.corrected");
    expect(event?.visibility).toBe("editors");
  });
});
