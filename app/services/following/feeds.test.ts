import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { fillWithHedgehogs, hedgehogs, people } from "#db/fixtures/hedgehogs.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { readCalendar } from "./read-calendar.server.ts";
import { readFeed } from "./read-feed.server.ts";

const site = { publicUrl: "https://assent.example" };
const now = "2026-01-05T09:00:00.000Z";
const { bill } = hedgehogs;

describe.each(bothEngines)("feeds on $engine", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await fillWithHedgehogs(database.writer);
    await put("introduced", "introduction", "introduced", "2025-11-03");
    await put("debate", "stage_1", "debate", "2026-03-29");
    await put("dateless", "stage_1", "completed", null);
    await database.writer
      .insertInto("consultations")
      .values({
        id: "views",
        bill_id: bill.id,
        kind: "call_for_views",
        run_by: "A committee (made up)",
        opens_on: "2025-11-10",
        closes_on: "2026-01-30",
        revision: 2,
      })
      .execute();
    await database.writer
      .updateTable("letters")
      .set({ sent_on: "2025-12-01", subject: "Hedgehogs <b>& newts</b> \u0007(made up)" })
      .where("id", "=", "letter")
      .execute();
    await database.writer.updateTable("letters").set({ sent_on: "2025-12-02", subject: secret }).where("id", "=", "draft-letter").execute();
    await database.writer
      .insertInto("bill_links")
      .values({ bill_id: bill.id, subject_kind: "letter", subject_id: "draft-letter" })
      .execute();
  });
  afterAll(() => database.close());

  const secret = "the word nobody may read";
  const put = (id: string, stage: StageCode, event: StageEventKind, on: string | null) =>
    database.writer
      .insertInto("stage_events")
      .values({ id, bill_id: bill.id, stage, event, date_on: on, position: 0, place: "Chamber,\u0008 Holyrood; Edinburgh" })
      .execute();
  const context = (at = now) => contextOf(database, { kind: "visitor" }, at);
  const happens = (actor: Parameters<typeof contextOf>[1], ...events: Parameters<typeof insertEvents>[2]) =>
    insertEvents(database.writer, contextOf(database, actor, now), events);
  const billOf = { kind: "bill", id: bill.id, title: bill.title, billId: bill.id, isDraft: false } as const;
  const feed = async (slug: string | null = bill.slug) => readXml(await readFeed(context(), slug, site));

  test("what happened is told by its day, the newest first, and what is to come is not told yet", async () => {
    const { elements } = await feed();
    expect(textsOf(elements, "title")).toEqual([
      `${bill.title} – Assent`,
      `${bill.title}: Letter: Hedgehogs &lt;b&gt;&amp; newts&lt;/b&gt; (made up)`,
      `${bill.title}: The bill was introduced.`,
    ]);
    expect(textsOf(elements, "published")).toEqual(["2025-12-01T12:00:00.000Z", "2025-11-03T12:00:00.000Z"]);
    expect(textsOf(elements, "updated")[0]).toBe("2025-12-01T12:00:00.000Z");
  });

  test("has what the standard asks of a feed and of each entry", async () => {
    const text = await readFeed(context(), bill.slug, site);
    const { elements } = readXml(text);
    const entries = textsOf(elements, "entry").length;
    for (const [name, count] of [
      ["id", entries + 1],
      ["title", entries + 1],
      ["updated", entries + 1],
      ["content", entries],
    ] as const)
      expect(textsOf(elements, name)).toHaveLength(count);
    const ids = textsOf(elements, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:assent\.example,2026:/);
    expect(elements.filter((element) => element.name === "link").map(({ attributes }) => [attributes.rel, attributes.href])).toContainEqual(
      ["self", `https://assent.example/bills/${bill.slug}/feed.atom`],
    );
  });

  test("asked twice it says the same, byte for byte", async () => {
    expect(await readFeed(context("2026-01-05T23:00:00Z"), bill.slug, site)).toBe(await readFeed(context(), bill.slug, site));
  });

  test("a correction by an editor is told with its words; the first start and imports are not", async () => {
    const change = (from: string) => corrected(billOf, [{ field: "summary", from, to: "Hedgehogs may be fed." }]);
    await happens({ kind: "operator", command: "first-start" }, recorded(billOf), change("filled"));
    await happens({ kind: "operator", command: "import" }, change("imported"));
    await happens(
      people.morag,
      change("Hedgehogs must be fed."),
      recorded({ ...billOf, kind: "letter", id: "draft-letter", title: secret }),
    );
    for (const slug of [bill.slug, null]) {
      const text = await readFeed(context(), slug, site);
      expect(text).toContain("“Hedgehogs must be fed.” became “Hedgehogs may be fed.”");
      for (const noise of ["filled", "imported", secret]) expect(text).not.toContain(noise);
    }
  });

  test("a bill that is not public has no feed and no calendar", async () => {
    for (const slug of [hedgehogs.draftBill.slug, "none"]) {
      await expect(readFeed(context(), slug, site)).rejects.toMatchObject({ kind: "not-found" });
      await expect(readCalendar(context(), slug, site)).rejects.toMatchObject({ kind: "not-found" });
    }
    expect(await readFeed(context(), null, site)).not.toContain("Toads");
  });

  const calendar = async () => new ICAL.Component(ICAL.parse(await readCalendar(context(), bill.slug, site))).getAllSubcomponents("vevent");
  const valuesOf = (events: Awaited<ReturnType<typeof calendar>>, name: string) =>
    events.map((event) => String(event.getFirstPropertyValue(name)));

  test("the calendar has the bill's days as whole days, past and to come, and reads back", async () => {
    const events = await calendar();
    expect(valuesOf(events, "dtstart")).toEqual(["2025-11-03", "2025-11-10", "2026-01-30", "2026-03-29"]);
    // The clocks go forward on 29 March 2026: a whole day stays one day.
    expect(valuesOf(events, "dtend")).toEqual(["2025-11-04", "2025-11-11", "2026-01-31", "2026-03-30"]);
    expect(events.every((event) => event.getFirstProperty("dtstart")?.type === "date")).toBe(true);
    expect(valuesOf(events, "summary")[2]).toBe(`Call for views closes: ${bill.title}`);
    expect(valuesOf(events, "location")[0]).toBe("Chamber, Holyrood; Edinburgh");
    expect(valuesOf(events, "sequence")).toEqual(["0", "1", "1", "0"]);
    // RFC 5545: a stamp is in UTC.
    for (const stamp of valuesOf(events, "dtstamp")) expect(stamp).toMatch(/Z$/);
  });

  test("a day that moves keeps its number and rises in sequence; a day that is taken away is cancelled", async () => {
    const [, , , before] = valuesOf(await calendar(), "uid");
    await database.writer.updateTable("stage_events").set({ date_on: "2026-04-02", revision: 2 }).where("id", "=", "debate").execute();
    const moved = (await calendar()).find((event) => event.getFirstPropertyValue("uid") === before);
    expect([String(moved?.getFirstPropertyValue("dtstart")), moved?.getFirstPropertyValue("sequence")]).toEqual(["2026-04-02", 1]);
    await database.writer.updateTable("stage_events").set({ date_on: null, revision: 3 }).where("id", "=", "debate").execute();
    const of = { ...billOf, kind: "stage_event", id: "debate", title: "Debate" } as const;
    await happens(
      people.morag,
      corrected(of, [{ field: "date_on", from: "2026-03-29", to: "2026-04-02" }]),
      corrected(of, [{ field: "date_on", from: "2026-04-02", to: null }]),
    );
    const gone = (await calendar()).find((event) => event.getFirstPropertyValue("uid") === before);
    expect(["status", "dtstart", "sequence"].map((name) => String(gone?.getFirstPropertyValue(name)))).toEqual([
      "CANCELLED",
      "2026-04-02",
      "2",
    ]);
  });

  test("a correction of what is public does not name what is still a draft", async () => {
    const drafts = { slug: "word-nobody-may-read", created_at: now, updated_at: now };
    await database.writer
      .insertInto("topics")
      .values({ id: "draft-topic", name: secret, ...drafts })
      .execute();
    await database.writer
      .insertInto("people")
      .values({ id: "draft-person", name: secret, folded_name: secret, forename: "", surname: secret, ...drafts })
      .execute();
    const changes = [
      { field: "topics", from: "animals", to: `animals\n${drafts.slug}` },
      { field: "members_in_charge", from: "Mòrag", to: `Mòrag\n${secret}; Minister` },
      { field: "lead_committee", from: null, to: "committee-of-hedgehogs" },
    ];
    await happens(people.morag, corrected(billOf, changes), corrected(billOf, changes.slice(0, 1)));
    const told = [await readFeed(context(), bill.slug, site), JSON.stringify(await readChanges(context(), { limit: 50 }))];
    for (const text of told) {
      expect(text).toContain("committee-of-hedgehogs");
      expect(text).not.toContain(secret);
      expect(text).not.toContain(drafts.slug);
    }
    await database.writer.updateTable("topics").set({ published_at: now }).where("id", "=", "draft-topic").execute();
    expect(await readFeed(context(), bill.slug, site)).toContain(drafts.slug);
  });
});

type Element = { name: string; attributes: Record<string, string>; text: string };

/** Reads XML, and throws where it is not well-formed: each element closed, each sign escaped, no character that XML cannot hold. */
function readXml(xml: string): { elements: Element[] } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  const elements: Element[] = [];
  const open: Element[] = [];
  let read = 0;
  const body = xml
    .replace(/^<\?xml[^?]*\?>\s*/, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  for (const [all, closing, name = "", rest = "", empty, text = ""] of body.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    read += all.length;
    if (!name) {
      expect(text.replace(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, "")).not.toContain("&");
      for (const element of open) element.text += text;
    } else if (closing) expect(open.pop()?.name).toBe(name);
    else {
      const attributes = Object.fromEntries([...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));
      const element = { name, attributes, text: "" };
      elements.push(element);
      if (!empty) open.push(element);
    }
  }
  // Whatever the pattern skipped was neither an element nor text.
  expect(read).toBe(body.length);
  expect(open).toEqual([]);
  return { elements };
}

function textsOf(elements: readonly Element[], name: string): string[] {
  const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return elements.filter((element) => element.name === name).map((element) => plain(element.text).trim());
}
