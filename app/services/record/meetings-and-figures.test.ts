import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts/facts.ts";
import { knownDay } from "#app/lib/dates.ts";
import { readBill } from "#app/services/bills/read-bill.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { morag, visitor } from "#app/services/letters/letter-for-tests.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import { readTopic, readTopics } from "#app/services/topics/read-topics.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readFigure, readThingsCounted } from "./read-figures.server.ts";
import { readMeeting, readMeetings } from "./read-meetings.server.ts";

const cited = { citations: [{ source: "made-up", what: null }], isMadeUp: true };
const of = { topics: ["made-up-wells-act"], bills: [careBill.slug], confidence: "inferred" as const };
const [letter] = madeUpFacts.letters;
const letterSlug = letter?.slug ?? "";
const una = { person: "una-fern", organisation: null, printedName: "Una Fern", printedOffice: "Keeper of Wells (made up)", role: null };
const figure = (slug: string, value: string, number: number, period: string) => ({
  ...cited,
  ...of,
  slug,
  what: "made-up wells",
  value,
  number,
  unit: "wells",
  period,
  publisher: `Publisher of ${slug}`,
  quotedIn: null,
  ties: [{ role: "quoted_in" as const, kind: "letter" as const, target: letterSlug }],
});

const facts: Facts = {
  ...madeUpFacts,
  topics: [
    ...madeUpFacts.topics,
    {
      slug: "made-up-wells-act",
      name: "Wells Act (made up)",
      description: null,
      kind: "act",
      citation: "1899 c. 99 (made up)",
      url: "https://wells.example.org",
    },
  ],
  people: madeUpFacts.people.map((person) =>
    person.slug === "una-fern"
      ? {
          ...person,
          offices: [
            { office: "Keeper of Wells (made up)", organisation: null, from: "2020-01-01", to: "2021-01-01" },
            { office: "Minister for Hedges (made up)", organisation: null, from: "2026-06-01", to: "2026-12-01" },
          ],
        }
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
      participants: [una],
      letters: [letterSlug],
    },
  ],
  requests: [
    {
      ...cited,
      slug: "made-up-request",
      letter: letterSlug,
      summary: "a walk along the hedge",
      quote: null,
      state: "answered",
      stateNote: null,
      ties: [{ role: "answered_by", kind: "meeting", target: "made-up-meeting", inferred: true, note: "It was the only walk." }],
      confidence: "inferred",
    },
  ],
  figures: [figure("wells-2024", "9", 9, "2024"), figure("wells-2025-a", "10", 10, "2025"), figure("wells-2025-b", "12", 12, "2025")],
  commitments: [
    {
      ...cited,
      ...of,
      slug: "made-up-promise",
      person: "una-fern",
      organisation: null,
      printedSpeaker: "Una Fern",
      office: null,
      kind: "other",
      made: knownDay("2026-09-30"),
      summary: "a walk",
      quote: null,
      chain: [],
      place: null,
      dueWords: null,
      dueOn: null,
      state: "met",
      stateNote: null,
      ties: [{ role: "met_by", kind: "meeting", target: "made-up-meeting" }],
    },
  ],
};

describe.each(bothEngines)("meetings, figures and topics on $engine", ({ open }) => {
  let database: Database;
  let reader: Context;
  let editor: Context;

  beforeAll(async () => {
    database = await open();
    const operator = contextOf(database, { kind: "operator", command: "test" }, castNow);
    await seedRulebook(operator);
    const receipt = {
      kind: "made-up",
      file: null,
      fileSha256: null,
      importer: "test/1",
      asked: 0,
      came: 0,
      missing: [],
      contradictory: [],
    };
    const laid = await layFacts(operator, facts, { receipt });
    expect(laid.receipt.contradictory).toEqual([]);
    reader = contextOf(database, visitor, castNow);
    editor = contextOf(database, morag, castNow);
  }, 60_000);
  afterAll(() => database.close());

  test("a meeting tells which request it may have answered, which promise it met, and that the link is an inference", async () => {
    const meeting = await readMeeting(reader, "made-up-meeting");
    expect(meeting.answered).toMatchObject([
      { kind: "request", label: "a walk along the hedge", inferred: true, note: "It was the only walk." },
    ]);
    expect(meeting.answered[0]?.href).toBe(`/letters/${letterSlug}#made-up-request`);
    expect(meeting.met).toMatchObject([{ kind: "commitment", label: "a walk", inferred: false }]);
    expect(meeting.letters.map((each) => each.href)).toEqual([`/letters/${letterSlug}`]);
  });

  test("an office that is printed for a day on which it was not held is said to be held at another time", async () => {
    const [participant] = (await readMeeting(reader, "made-up-meeting")).participants;
    expect(participant?.officeNote).toContain("was not held on 5 October 2026");
    expect((await readMeetings(reader))[0]).toMatchObject({ bills: [{ slug: careBill.slug }] });
  });

  test("two figures for one thing and one year differ, and both are said with who published them", async () => {
    const [thing] = await readThingsCounted(reader);
    expect(thing?.periods.map(({ period, verdict }) => [period, verdict])).toEqual([
      ["2024", "single"],
      ["2025", "differ"],
    ]);
    expect(thing?.periods[1]?.sentence).toContain("Publisher of wells-2025-a");
    expect(thing?.periods[1]?.sentence).toContain("Publisher of wells-2025-b");
    const page = await readFigure(reader, "wells-2024");
    expect(page.quotedBy).toMatchObject([{ href: `/letters/${letterSlug}` }]);
    expect(page.thing?.count).toBe(3);
  });

  test("an Act shows its citation, and gathers what is about it with how many of each", async () => {
    const act = (await readTopics(reader)).find((topic) => topic.slug === "made-up-wells-act");
    expect(act).toMatchObject({ kind: "act", citation: "1899 c. 99 (made up)", linked: 5 });
    const page = await readTopic(reader, "made-up-wells-act");
    expect(page).toMatchObject({ url: "https://wells.example.org" });
    expect([page.meetings.length, page.commitments.length, page.figures.length]).toEqual([1, 1, 1]);
  });

  test("the bill's timeline tells what was promised and what met it, and what letters ask for", async () => {
    const { timeline } = await readBill(reader, careBill.slug);
    expect(timeline.filter((entry) => entry.kind === "commitment").map((entry) => [entry.kindWord, entry.date.on])).toEqual([
      ["Commitment met", "2026-10-05"],
      ["Other promise", "2026-09-30"],
    ]);
    expect(timeline.find((entry) => entry.kind === "request")?.title).toBe("A walk along the hedge");
  });

  test("what is withdrawn from view is counted, tied and told for editors only", async () => {
    await setPublished(editor, "meeting", "made-up-meeting", false, "A test");
    const { timeline } = await readBill(reader, careBill.slug);
    expect(JSON.stringify(timeline)).not.toContain("A walk along a hedge");
    const linked = async (context: Context) => (await readTopics(context)).find((topic) => topic.slug === "made-up-wells-act")?.linked;
    expect([await linked(reader), await linked(editor)]).toEqual([4, 5]);
  });
});
