import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReplyRuleFacts } from "#app/domain/facts/correspondence.ts";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { LetterFacts } from "#app/domain/facts/record.ts";
import { noFilter } from "#app/domain/letters/waiting.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { knownDay } from "#app/lib/dates.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { readCalendar } from "#app/services/following/read-calendar.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readLetter } from "./read-letter.server.ts";
import { readLettersTable } from "./read-letters-table.server.ts";
import { readThread } from "./read-thread.server.ts";
import { readWaiting, readWaitingAround, readWaitingFigures } from "./read-waiting.server.ts";

const visitor: Actor = { kind: "visitor" };
const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const cited = { citations: [{ source: "made-up", what: null }], isMadeUp: true };
const office = "Minister for Hedges (made up)";
const una = { person: "una-fern", organisation: null, printedName: "Una Fern", printedOffice: office };
const trust = { person: null, organisation: "made-up-hedgehog-trust", printedName: null, printedOffice: "Hedgehog Trust (made up)" };

const said = "Dear Minister, Jane Doe of 3 Bramble Lane has a hedge. Yours";
const withheldPart = { from: said.indexOf("Jane"), to: said.indexOf(" has"), reason: "personal data" };

function letter(slug: string, sentOn: string, more: Partial<LetterFacts>): LetterFacts {
  return {
    ...cited,
    slug,
    kind: "letter",
    correspondence: "committee_to_government",
    expectsReply: "yes",
    subject: `About ${slug} (made up)`,
    summary: null,
    from: [trust],
    to: [una],
    sent: knownDay(sentOn),
    links: [],
    knownThroughLetter: null,
    knownThroughNote: null,
    textFound: true,
    heldBy: [],
    quotations: [],
    attachments: [],
    topics: [],
    bills: [careBill.slug],
    confidence: "inferred",
    ...more,
  };
}

const tenDays: ReplyRuleFacts = {
  slug: "made-up-ten-days",
  summary: "A made-up minister answers within ten working days.",
  correspondence: "committee_to_government",
  amount: 10,
  unit: "working_days",
  startsFrom: "sent",
  holidays: "scotland",
  recessCounts: true,
  veryLateAfter: 20,
  appliesFrom: null,
  appliesTo: null,
  sourceTitle: "A made-up protocol",
  sourceUrl: null,
  isMadeUp: true,
};

/** Today is Tuesday 20 October 2026. */
const facts: Facts = {
  ...madeUpFacts,
  people: madeUpFacts.people.map((person) =>
    person.slug === "una-fern" ? { ...person, offices: [{ office, organisation: null, from: "2026-06-01", to: "2027-03-01" }] } : person,
  ),
  replyRules: [tenDays],
  letters: [
    letter("late", "2026-10-02", { text: { words: said, withheld: [withheldPart] }, topics: ["made-up-hedgehogs"] }),
    letter("due-this-week", "2026-10-08", {
      clockSteps: [{ kind: "promised", on: "2026-10-12", until: "2026-10-30", reason: "He is away." }],
    }),
    letter("answered", "2026-10-01", { expectsReply: null }),
    letter("answer", "2026-10-09", {
      from: [una],
      to: [trust],
      correspondence: null,
      expectsReply: "no",
      links: [{ kind: "replies_to", letter: "answered", inferred: false, note: null }],
    }),
    letter("no-rule", "2026-10-01", {
      correspondence: "minister_to_minister",
      from: [{ ...una, printedOffice: "Lamp Minister" }],
      to: [trust],
    }),
  ],
  requests: [
    {
      ...cited,
      slug: "late-meeting",
      letter: "late",
      summary: "a meeting about hedges (made up)",
      quote: null,
      state: "open",
      stateNote: null,
      ties: [{ role: "answered_by", kind: "letter", target: "answer", inferred: true, note: "It came a week later." }],
      confidence: "inferred",
    },
  ],
};

describe.each(bothEngines)("letters that are read on $engine", ({ open }) => {
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
      missing: [],
      contradictory: [],
    };
    const laid = await layFacts(operator, facts, { receipt });
    expect(laid.receipt.missing).toEqual([]);
    reader = contextOf(database, visitor, castNow);
    editor = contextOf(database, morag, castNow);
    await attach("shown-file", "Plan of a hedge (made up)", "The plan speaks of hornbeam.", null);
    await attach("withheld-file", "Letter of Jane Doe", "Bramble Lane again.", "It names a person.");
  }, 60_000);
  afterAll(() => database.close());

  async function idOf(slug: string): Promise<string> {
    return (await database.reader.selectFrom("letters").select("id").where("slug", "=", slug).executeTakeFirstOrThrow()).id;
  }

  async function attach(id: string, title: string, text: string, withheldReason: string | null) {
    await database.writer
      .insertInto("letter_attachments")
      .values({
        id,
        letter_id: await idOf("late"),
        position: id === "shown-file" ? 1 : 2,
        title,
        file_sha256: `sha-of-${id}`,
        file_name: `${id}.pdf`,
        media_type: "application/pdf",
        bytes: 1200,
        pages: 2,
        text,
        withheld_reason: withheldReason,
        recorded_at: castNow,
      })
      .execute();
  }

  const asked = { search: "", filters: {}, sort: { column: "sent", direction: "descending" as const }, page: 1 };
  const slugs = (rows: readonly { slug: string }[]) => rows.map((row) => row.slug);
  const found = async (context: Context, more: Partial<typeof asked> | { filters: Record<string, string[]> }) =>
    slugs((await readLettersTable(context, { ...asked, ...more })).rows);

  test("a withheld word is in no page, table or search, for an editor neither, and the reason is there", async () => {
    for (const context of [reader, editor]) {
      const page = JSON.stringify([
        await readLetter(context, "late"),
        await readThread(context, "late"),
        await readLettersTable(context, asked, { allRows: true }),
        await readWaiting(context, noFilter),
      ]);
      for (const word of ["Jane", "Bramble", "withheld-file", "It came with"]) expect(page).not.toContain(word);
      for (const word of ["jane", "bramble lane"]) expect(await found(context, { search: word })).toEqual([]);
    }
    const { text, files, filesWithheld } = await readLetter(reader, "late");
    expect(text).toEqual([
      { kind: "words", text: "Dear Minister, " },
      { kind: "withheld", reason: "personal data" },
      { kind: "words", text: " has a hedge. Yours" },
    ]);
    expect(files).toMatchObject([
      { title: "Plan of a hedge (made up)", href: "/letters/late/attachments/shown-file/shown-file.pdf", pages: 2 },
    ]);
    expect(filesWithheld).toEqual(["It names a person."]);
  });

  test("the search finds what a letter and its attachments say, as far as it may be shown", async () => {
    expect(await found(reader, { search: "hornbeam" })).toEqual(["late"]);
    expect(await found(reader, { search: "has a hedge yours" })).toEqual(["late"]);
  });

  test("letters are late, due this week, or wait without a period, each measured by its own rule", async () => {
    const { late, dueThisWeek, waiting, counts, hasPeriods } = await readWaiting(reader, noFilter);
    expect([slugs(late), slugs(dueThisWeek), slugs(waiting)]).toEqual([["late"], ["due-this-week"], ["late", "due-this-week", "no-rule"]]);
    expect(counts).toEqual({ waiting: 3, late: 1, veryLate: 0, dueThisWeek: 1, withoutLastDay: 1 });
    expect(hasPeriods).toEqual({ real: false, madeUp: true });
    expect(await readWaitingFigures(editor)).toEqual({ real: null, madeUp: { waiting: 3, late: 1, hasPeriod: true } });
  });

  test("a letter is late from midnight in London, not an hour later", async () => {
    const at = async (now: string) => slugs((await readWaiting(contextOf(database, visitor, now), noFilter)).late);
    expect(await at("2026-10-22T22:59:00.000Z")).toEqual(["late"]);
    expect(await at("2026-10-22T23:01:00.000Z")).toEqual(["late", "due-this-week"]);
  });

  test("the clock is printed step by step with its rule and its source, and what was promised stands beside it", async () => {
    const { clock } = await readLetter(reader, "due-this-week");
    expect(clock).toMatchObject({ state: "awaiting", rule: { sourceTitle: "A made-up protocol" } });
    expect(clock.sentence).toBe(
      "Waiting since 8 October 2026; the last day is 22 October 2026, in 2 working days; a reply was promised for 30 October 2026.",
    );
    expect(clock.reckoning).toContain("day 0: Thursday 8 October 2026, the day it was sent");
    expect(clock.steps).toEqual([{ words: "A reply promised for 30 October 2026", reason: "He is away.", on: "2026-10-12", by: null }]);
  });

  test("a reply that is a draft stops no clock that the public reads, and is not told of", async () => {
    const setPublished = (at: string | null) =>
      database.writer.updateTable("letters").set({ published_at: at }).where("slug", "=", "answer").execute();
    expect((await readLetter(reader, "answered")).clock.state).toBe("answered");
    await setPublished(null);
    const seen = await readLetter(reader, "answered");
    expect(seen.clock.state).toBe("late");
    expect(JSON.stringify([seen, await readThread(reader, "answered")])).not.toContain("About answer (made up)");
    expect((await readLetter(reader, "late")).requests[0]?.answeredBy).toEqual([]);
    expect((await readLetter(editor, "answered")).clock.state).toBe("answered");
    expect((await readWaitingFigures(editor)).madeUp).toEqual({ waiting: 4, late: 2, hasPeriod: true });
    await setPublished(castNow);
  });

  test("a request shows what answered it and that this is inferred, and the answer shows the request", async () => {
    expect((await readLetter(reader, "late")).requests).toMatchObject([
      { summary: "a meeting about hedges (made up)", state: "open", answeredBy: [{ href: "/letters/answer", inferred: true }] },
    ]);
    expect((await readLetter(reader, "answer")).requestsAnswered).toEqual([
      { label: "a meeting about hedges (made up)", href: "/letters/late#late-meeting", inferred: true, note: "It came a week later." },
    ]);
  });

  test("a printed office that was not the title on that day is said to be another", async () => {
    const { from } = await readLetter(reader, "no-rule");
    expect(from[0]?.remark).toBe(`The letter says “Lamp Minister”; the title held on 1 October 2026 was “${office}”.`);
    expect((await readLetter(reader, "late")).to[0]?.remark).toBeNull();
  });

  test("the thread says who waits for whom, and nothing where nobody waits", async () => {
    const { letters, picture } = await readThread(reader, "answered");
    expect(letters.map((each) => [each.slug, each.waits])).toEqual([
      ["answered", null],
      ["answer", null],
    ]);
    expect(picture.boxes.map((box) => box.slug)).toEqual(["answered", "answer"]);
    expect((await readThread(reader, "no-rule")).letters[0]?.waits).toBe("Una Fern waits for Hedgehog Trust (made up) to answer");
    await expect(readThread(reader, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("the table is narrowed by bill, topic, person, office, state and year, and sorted by what is most urgent", async () => {
    expect(await found(reader, { filters: { state: ["late"] } })).toEqual(["late"]);
    expect(await found(reader, { filters: { topic: ["made-up-hedgehogs"] } })).toEqual(["late"]);
    expect(await found(reader, { filters: { bill: [careBill.slug], year: ["2026"], person: ["una-fern"] } })).toHaveLength(5);
    expect(await found(reader, { filters: { year: ["1999"] } })).toEqual([]);
    const { choices, rows } = await readLettersTable(reader, { ...asked, sort: { column: "reply", direction: "ascending" } });
    expect(rows[0]?.slug).toBe("late");
    expect(choices.office).toEqual([{ value: expect.any(String), label: office, count: 5 }]);
    expect(choices.known).toEqual([{ value: "read", label: "By itself", count: 5 }]);
  });

  test("an office owes the answers to letters written to it, and waits for those to its own", async () => {
    const slug = (await readLettersTable(reader, asked)).choices.office[0]?.value ?? "";
    const { owes, waitsFor } = await readWaitingAround(reader, { kind: "office", slug });
    expect([slugs(owes), slugs(waitsFor)]).toEqual([["late", "due-this-week"], ["no-rule"]]);
    expect(slugs((await readWaiting(reader, { ...noFilter, office: slug })).waiting)).toHaveLength(3);
    expect((await readWaiting(reader, { ...noFilter, office: "no-such-office" })).waiting).toEqual([]);
  });

  test("the bill's calendar has the last day by rule and the day that was promised, only while somebody waits", async () => {
    const calendar = await readCalendar(reader, careBill.slug, { publicUrl: "https://assent.example" });
    const unfolded = calendar.replaceAll(/\r?\n[ \t]/g, "");
    const events = unfolded.split("BEGIN:VEVENT").filter((event) => event.includes("Reply to a letter"));
    expect(events.map((event) => [/DTSTART[^:]*:(\d+)/.exec(event)?.[1], /SUMMARY:(.*)/.exec(event)?.[1]?.trim()])).toEqual([
      ["20261016", "Reply to a letter\\, last day by rule: About late (made up)"],
      ["20261022", "Reply to a letter\\, last day by rule: About due-this-week (made up)"],
      ["20261030", "Reply to a letter\\, promised: About due-this-week (made up)"],
    ]);
  });
});
