import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { PositionFacts, QuestionFacts, StatementFacts } from "#app/domain/facts/record.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { knownDay } from "#app/lib/dates.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { readOrganisation } from "#app/services/people/read-organisations.server.ts";
import { readPerson } from "#app/services/people/read-people.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, careDivision, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readBillPositions, readPositionsAroundBill } from "./read-bill-positions.server.ts";
import { readPosition } from "./read-position.server.ts";
import { readPositions } from "./read-positions.server.ts";
import { readQuestion, readQuestions } from "./read-questions.server.ts";
import { readStatement } from "./read-statement.server.ts";
import { readStatements } from "./read-statements.server.ts";

const visitor: Actor = { kind: "visitor" };
const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const cited = { citations: [{ source: "made-up", what: null }], isMadeUp: true };

const question: QuestionFacts = { ...cited, slug: "a-tunnel", title: "a tunnel for hedgehogs (made up)", description: null, topics: [] };

function position(slug: string, more: Partial<PositionFacts>): PositionFacts {
  return {
    ...cited,
    slug,
    person: "flora-thistle",
    organisation: null,
    printedHolder: "Flora Thistle",
    office: null,
    stance: "against",
    condition: null,
    bill: null,
    question: null,
    from: knownDay("2026-01-10"),
    statement: null,
    division: null,
    summary: null,
    confidence: "press",
    ...more,
  };
}

const statement: StatementFacts = {
  ...cited,
  slug: "hamish-quoted",
  person: "hamish-bramble",
  organisation: null,
  printedSpeaker: "Hamish Bramble",
  office: "Keeper of Hedges",
  date: knownDay("2026-03-01"),
  quote: "Mind the gap",
  summary: "Spoke for gaps.",
  chain: [
    { words: "article", kind: "source", slug: "made-up" },
    { words: "letter", kind: "letter", slug: "made-up-letter-2" },
  ],
  place: null,
  topics: ["made-up-hedgehogs"],
  bills: [careBill.slug],
  confidence: "press",
  isDisputed: true,
  disputeNote: "He says that he said hedge.",
  replyText: "I said hedge.",
};

const on = { question: question.slug };
const onBill = { bill: careBill.slug };
const facts: Facts = {
  ...madeUpFacts,
  questions: [question],
  statements: [statement],
  divisions: [
    {
      ...careDivision,
      statements: [
        { person: "hamish-bramble", printedName: "Hamish Bramble", quote: "I meant yes", intendedVote: "for", reply: null, effect: null },
      ],
    },
  ],
  positions: [
    position("flora-1", { ...on, from: { on: null, notBefore: null, notAfter: "2026-01-10", estimate: null, why: "Until then." } }),
    position("flora-2", { ...on, from: knownDay("2026-01-11"), stance: "conditional", condition: "a pilot only" }),
    position("flora-3", {
      ...on,
      from: { on: null, notBefore: "2026-06-01", notAfter: "2026-06-30", estimate: null, why: "Only the month." },
      stance: "against",
    }),
    position("trust-1", { ...on, person: null, organisation: "made-up-hedgehog-trust", printedHolder: "Hedgehog Trust", stance: "for" }),
    position("hamish-bill", {
      ...onBill,
      person: "hamish-bramble",
      printedHolder: "Hamish Bramble",
      stance: "for",
      statement: statement.slug,
    }),
    position("una-section", { ...onBill, provision: "section 1", person: "una-fern", printedHolder: "Una Fern", stance: "for" }),
    position("una-amendment", { amendment: "made-up-care-amendment-1", person: "una-fern", printedHolder: "Una Fern" }),
  ],
};

const receipt = {
  kind: "made-up",
  file: null,
  fileSha256: null,
  importer: "test/1",
  asked: 1,
  came: 1,
  missing: [],
  contradictory: [],
};

describe.each(bothEngines)("positions and statements on $engine", ({ open }) => {
  let database: Database;
  let editor: Context;
  let reader: Context;
  beforeEach(async () => {
    database = await open();
    editor = contextOf(database, morag, castNow);
    reader = contextOf(database, visitor, castNow);
    await seedRulebook(editor);
    await layFacts({ ...editor, actor: { kind: "operator", command: "test" } }, facts, { receipt });
  }, 90_000);
  afterEach(() => database.close());

  const stancesOn = async (day: string | null) =>
    (await readQuestion(reader, question.slug, day)).asOn.holders.map(({ holder, kind, held }) => [
      holder.name,
      kind,
      held?.stance ?? null,
    ]);

  test("an editor records a change of position, and the earlier day still shows the earlier one", async () => {
    const form = {
      printed_holder: "Hedgehog Trust",
      organisation: "made-up-hedgehog-trust",
      stance: "against",
      question: question.slug,
      confidence: "press",
    };
    const made = await createRecord(editor, "position", { ...form, from_on: "2026-08-01" }, { publish: true, isMadeUp: true });
    expect(made).toMatchObject({ ok: true });
    const trustOn = async (day: string) => (await stancesOn(day)).find(([name]) => name === "Hedgehog Trust");
    expect(await trustOn("2026-07-31")).toEqual(["Hedgehog Trust", "certain", "for"]);
    expect(await trustOn("2026-08-01")).toEqual(["Hedgehog Trust", "certain", "against"]);
    const { asOn } = await readQuestion(reader, question.slug, "2026-07-31");
    expect(asOn.changes.map(({ sentence }) => sentence)).toContain(
      "Hedgehog Trust was for until July 2026, and was against from 1 August 2026.",
    );
  });

  test("what may have changed is uncertain with why, and before the first entry nothing is claimed", async () => {
    const flora = async (day: string) =>
      (await readQuestion(reader, question.slug, day)).asOn.holders.find(({ key }) => key.startsWith("person:"));
    expect(await flora("2025-12-31")).toMatchObject({
      kind: "uncertain",
      held: null,
      doubt: expect.stringContaining("since when is not recorded"),
    });
    expect(await flora("2026-01-10")).toMatchObject({ kind: "certain", held: { stance: "against" } });
    expect(await flora("2026-06-15")).toMatchObject({
      kind: "uncertain",
      held: { stance: "conditional" },
      perhaps: [{ stance: "against" }],
    });
    const { asOn } = await readQuestion(reader, question.slug, "2026-01-09");
    expect(asOn.noneYet.map(({ holder }) => holder.name)).toEqual(["Hedgehog Trust"]);
    expect(asOn.days).toEqual(["2026-01-10", "2026-01-11", "2026-06-30"]);
  });

  test("a draft position is in no count, sentence, file or earlier stance, and only editors are told of it", async () => {
    await setPublished(editor, "position", "flora-3", false, "Not certain");
    for (const who of [reader, editor]) {
      const { asOn } = await readQuestion(who, question.slug, null);
      expect(asOn.changes).toHaveLength(1);
      expect(asOn.counts).toBe("1 for, 1 on a condition");
      expect(JSON.stringify({ ...asOn, drafts: [] })).not.toContain("flora-3");
      expect(asOn.drafts.map(({ slug }) => slug)).toEqual(who === editor ? ["flora-3"] : []);
    }
    expect((await readPositions(reader)).map(({ slug }) => slug)).not.toContain("flora-3");
    await expect(readPosition(reader, "flora-3")).rejects.toMatchObject({ kind: "not-found" });
    expect((await readQuestions(reader)).map(({ entries }) => entries)).toEqual([3]);
    expect((await readPerson(reader, "flora-thistle")).changes.total).toBe(1);
  });

  test("a bill shows the positions on itself, and beneath them those on its parts and amendments", async () => {
    const { asOn, parts } = await readBillPositions(reader, careBill.slug, null);
    expect(asOn.holders.map(({ holder, held }) => [holder.name, held?.stance])).toEqual([["Hamish Bramble", "for"]]);
    expect(parts.map(({ subject }) => subject.label)).toEqual([
      "Care of Hedgehogs (Scotland) Bill (made up), section 1",
      "Amendment 1 to the Care of Hedgehogs (Scotland) Bill (made up)",
    ]);
    expect((await readPositionsAroundBill(reader, careBill.slug)).published).toHaveLength(3);
  });

  test("a position on an amendment that is not public is told of nowhere as a position on the bill", async () => {
    await setPublished(editor, "amendment", "made-up-care-amendment-1", false, "Not yet");
    const { asOn, parts } = await readBillPositions(reader, careBill.slug, null);
    expect(JSON.stringify([asOn, parts])).not.toContain("una-amendment");
  });

  test("the recorded vote and what a member says that they meant stand side by side", async () => {
    const { meant } = await readBillPositions(reader, careBill.slug, null);
    expect(meant).toMatchObject([{ member: { name: "Hamish Bramble" }, recorded: "against", meant: "for", words: "I meant yes" }]);
  });

  test("parties are counted where a source shows them on that day, and nowhere else", async () => {
    const party = async (day: string) => (await readBillPositions(reader, careBill.slug, day)).asOn.byParty;
    expect(await party("2026-06-01")).toEqual([{ party: "SNP", counts: "1 for" }]);
    expect(await party("2026-05-01")).toEqual([]);
  });

  test("words quoted in a letter that an article quotes keep each level with its own source, and who disputes them is heard", async () => {
    const shown = await readStatement(reader, statement.slug);
    expect(shown.levels).toEqual([
      { words: "article", href: null, name: "“Made up for tests”" },
      { words: "letter", href: "/letters/made-up-letter-2", name: "from Flora Thistle" },
    ]);
    expect(shown).toMatchObject({ dispute: { note: "He says that he said hedge." }, reply: { text: "I said hedge." } });
    expect(shown.officeNote).toBe("No office is recorded on 1 March 2026.");
    expect(shown.positions.map(({ slug }) => slug)).toEqual(["hamish-bill"]);
    expect((await readStatements(reader)).map(({ dispute, sources }) => [dispute !== null, sources.length])).toEqual([[true, 1]]);
  });

  test("a letter that is not public is no link and no name in a chain", async () => {
    await setPublished(editor, "letter", "made-up-letter-2", false, "Not yet");
    expect((await readStatement(reader, statement.slug)).levels[1]).toEqual({ words: "letter", href: null, name: null });
  });

  test("an organisation's page tells its changes of mind, and a person's page says what is left out", async () => {
    expect((await readOrganisation(reader, "made-up-hedgehog-trust")).positions.total).toBe(1);
    const person = await readPerson(reader, "flora-thistle");
    expect(person.changes.latest.map(({ sentence }) => sentence)).toEqual([
      "On a tunnel for hedgehogs (made up), Flora Thistle was against until January 2026, and took a conditional position (a pilot only) from 11 January 2026.",
      expect.stringContaining("On a tunnel for hedgehogs (made up), Flora Thistle took a conditional position (a pilot only) until"),
    ]);
  });
});
