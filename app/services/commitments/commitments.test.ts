import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { accepted as done, madeUpSource, makeLetter, morag, refusalsOf, visitor } from "#app/services/letters/letter-for-tests.ts";
import { readTies, readTiesTo } from "#app/services/record/read-ties.server.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { findInReport } from "./find-in-report.server.ts";
import { readCommitment } from "./read-commitment.server.ts";
import { readCommitments, readCommitmentsOfBill, readCommitmentsOfOffice } from "./read-commitments.server.ts";
import { takeLikely } from "./take-likely.server.ts";

const receipt = { kind: "made-up", file: null, fileSha256: null, importer: "test/1", asked: 0, came: 0, missing: [], contradictory: [] };
const minister = { slug: "minister-for-hedges-made-up", title: "Minister for Hedges (made up)" };
const facts = {
  ...madeUpFacts,
  people: madeUpFacts.people.map((person) =>
    person.slug === "una-fern"
      ? { ...person, offices: [{ office: minister.title, organisation: null, from: "2026-06-01", to: null }] }
      : person,
  ),
};
const promise = {
  summary: "A letter about gaps in fences",
  kind: "write_letter",
  printed_speaker: "Una Fern",
  person: "una-fern",
  made_on: "2026-09-01",
  quote: "I will write to the member about gaps.",
  state: "open",
  bills: careBill.slug,
  confidence: "official",
};

describe.each(bothEngines)("commitments on $engine", ({ open }) => {
  let database: Database;
  let editor: Context;
  let reader: Context;

  beforeAll(async () => {
    database = await open();
    const operator = contextOf(database, { kind: "operator", command: "test" }, castNow);
    await seedRulebook(operator);
    await layFacts(operator, facts, { receipt });
    editor = contextOf(database, morag, castNow);
    reader = contextOf(database, visitor, castNow);
  }, 60_000);
  afterAll(() => database.close());

  const make = async (more: Record<string, string> = {}, publish = true) =>
    done(await createRecord(editor, "commitment", { ...promise, ...more }, { publish, source: madeUpSource, isMadeUp: true }));

  async function close(slug: string, changed: Record<string, string>, source = false) {
    const { record } = await readRecordForEditing(editor, "commitment", slug);
    return correctRecord(editor, "commitment", slug, {
      revision: record.revision,
      shown: record.texts,
      typed: { ...record.texts, ...changed },
      source: source ? madeUpSource : null,
    });
  }

  test("a commitment is found on its bill's page, on its own, and under the office that its speaker held on that day", async () => {
    const { slug } = await make({ summary: "A walk along the hedge", kind: "other" });
    const summaries = (all: readonly { summary: string }[]) => all.map((each) => each.summary);
    expect(summaries((await readCommitmentsOfBill(reader, careBill.slug)).commitments)).toContain("A walk along the hedge");
    expect(summaries(await readCommitmentsOfOffice(reader, minister))).toContain("A walk along the hedge");
    const page = await readCommitment(reader, slug ?? "");
    expect(page.sentence).toBe("Promised on 1 September 2026 by Una Fern; nothing has been found that meets it.");
    expect(page.officesOnDay).toEqual([{ name: minister.title, href: `/offices/${minister.slug}` }]);
    expect(page.sources.map((source) => source.title)).toEqual(["Made-up Gazette"]);
  });

  test("what was promised before the office was held does not stand under it", async () => {
    await make({ summary: "An earlier promise", made_on: "2026-05-01" });
    const ofOffice = await readCommitmentsOfOffice(reader, minister);
    expect(ofOffice.map((each) => each.summary)).not.toContain("An earlier promise");
  });

  test("a draft is for editors", async () => {
    const { slug } = await make({ summary: "A promise in a draft" }, false);
    expect((await readCommitments(reader)).map((each) => each.summary)).not.toContain("A promise in a draft");
    await expect(readCommitment(reader, slug ?? "")).rejects.toThrow("There is no such commitment.");
    expect((await readCommitment(editor, slug ?? "")).isDraft).toBe(true);
  });

  test("past the day that was said it is overdue; by a stage that is still to come it is open", async () => {
    const late = await make({ summary: "Due in September", due_on: "2026-09-30" });
    const stage = await make({ summary: "Due at a stage", due_words: "before Stage 3" });
    expect((await readCommitment(reader, late.slug ?? "")).standing).toMatchObject({ kind: "overdue", daysOver: 20 });
    expect(await readCommitment(reader, stage.slug ?? "")).toMatchObject({
      standing: { kind: "open" },
      due: "before Stage 3",
      dueDay: null,
    });
  });

  test("closing it needs what met it or a source, and a reason, each at its field", async () => {
    const { slug } = await make({ summary: "To be closed" });
    expect(refusalsOf(await close(slug ?? "", { state: "met" })).map((each) => each.field)).toEqual(["source_title", "state_note"]);
    expect(refusalsOf(await close(slug ?? "", { state: "withdrawn", state_note: "She said so." })).map((each) => each.field)).toEqual([
      "source_title",
    ]);
    expect((await readCommitment(reader, slug ?? "")).state).toBe("open");
    expect(done(await close(slug ?? "", { state: "withdrawn", state_note: "She said so." }, true)).kind).toBe("saved");
    expect(done(await close(slug ?? "", { place: "A made-up chamber" })).kind).toBe("saved");
    expect(await readCommitment(reader, slug ?? "")).toMatchObject({
      state: "withdrawn",
      stateNote: "She said so.",
      place: "A made-up chamber",
    });
  });

  test("nothing is met before it is promised", async () => {
    const { slug } = await make({ summary: "To be met too early" });
    const letter = await makeLetter(editor, "About gaps, too early", { sent_on: "2026-08-31" });
    const refusals = refusalsOf(await close(slug ?? "", { state: "met", state_note: "By this letter.", met_by: `letter: ${letter.slug}` }));
    expect(refusals.map((each) => each.field)).toEqual(["met_by"]);
  });

  test("a commitment made and closed at once needs the same", async () => {
    const closed = { ...promise, state: "not_met" };
    expect(
      refusalsOf(await createRecord(editor, "commitment", closed, { publish: false, isMadeUp: true })).map((each) => each.field),
    ).toEqual(["source_title", "state_note"]);
  });

  test("a letter meets it, and an inference says so on both pages", async () => {
    const { slug, id } = await make({ summary: "To be met by a letter" });
    const letter = await makeLetter(editor, "About gaps", { sent_on: "2026-09-20" });
    const note = "It is about the same gaps.";
    done(
      await close(slug ?? "", { state: "met", state_note: "The letter says it.", met_by: `letter: ${letter.slug} | inferred | ${note}` }),
    );
    const page = await readCommitment(reader, slug ?? "");
    expect(page.sentence).toBe("Promised on 1 September 2026 by Una Fern; met by the letter “About gaps” (our inference).");
    expect(page.metOn).toMatchObject({ on: "2026-09-20" });
    expect(await readTiesTo(reader, "letter", letter.id)).toEqual([
      {
        role: "met_by",
        kind: "commitment",
        id,
        label: "To be met by a letter",
        href: `/commitments/${slug}`,
        words: null,
        inferred: true,
        note,
      },
    ]);
    done(await setPublished(editor, "letter", letter.slug, false, "A test"));
    expect((await readTies(reader, "commitment", [id])).size).toBe(0);
    expect((await readTies(editor, "commitment", [id])).get(id)).toMatchObject([{ label: "About gaps", href: `/letters/${letter.slug}` }]);
    expect((await readCommitment(reader, slug ?? "")).sentence).not.toContain("About gaps");
  });

  test("of a pasted report likely commitments are offered, and nothing is made that was not ticked", async () => {
    const text =
      "The Minister for Hedges (Una Fern): I will write to the member by 31 October 2026.\nFlora Thistle: Thank you. We will bring back an amendment at stage 3.";
    const given = { bill: careBill.slug, saidOn: "2026-10-01", place: "A made-up meeting", meeting: null };
    const before = (await readCommitments(editor)).length;
    const { offered } = done(await findInReport(editor, text, given));
    expect((await readCommitments(editor)).length).toBe(before);
    expect(offered.map(({ fields }) => [fields.printed_speaker, fields.person, fields.kind, fields.due_on])).toEqual([
      ["Una Fern", "una-fern", "write_letter", "2026-10-31"],
      ["Flora Thistle", "flora-thistle", "amendment", null],
    ]);
    const [first] = offered;
    const fields = { ...first?.fields, summary: "A letter that was pasted" };
    const made = done(await takeLikely(editor, [{ place: 0, fields }], { source: madeUpSource, isMadeUp: true }));
    expect(made.map((each) => each.title)).toEqual(["A letter that was pasted"]);
    const page = await readCommitment(editor, made[0]?.slug ?? "");
    expect(page).toMatchObject({ isDraft: true, quote: "I will write to the member by 31 October 2026.", place: "A made-up meeting" });
    expect(page.sources.map((source) => source.title)).toEqual(["Made-up Gazette"]);
  });

  test("of those that are taken all are made, or none", async () => {
    const before = (await readCommitments(editor)).length;
    const taken = [
      { place: 0, fields: { ...promise, summary: "Good" } },
      { place: 3, fields: { ...promise, summary: "Not good", bills: "no such bill" } },
    ];
    expect(refusalsOf(await takeLikely(editor, taken, { source: madeUpSource, isMadeUp: true })).map((each) => each.field)).toEqual([
      "take.3",
    ]);
    expect((await readCommitments(editor)).length).toBe(before);
    expect(refusalsOf(await takeLikely(editor, [], { source: madeUpSource, isMadeUp: true })).map((each) => each.field)).toEqual(["take"]);
  });

  test("a bill or a meeting that there is not is said at its field", async () => {
    const given = { bill: "no such bill", saidOn: null, place: null, meeting: "no such meeting" };
    expect(refusalsOf(await findInReport(editor, "I will write to the member.", given)).map((each) => each.field)).toEqual([
      "bill",
      "meeting",
    ]);
    await expect(findInReport(reader, "", { ...given, bill: null })).rejects.toThrow("Only editors");
  });
});
