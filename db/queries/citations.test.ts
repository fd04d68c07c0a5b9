import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { addCitation, completeSource, findSourceBy, hasCitation, insertSource } from "./citations.server.ts";

describe.each(bothEngines)("sources on $engine", ({ open }) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const source = {
    slug: "official-report",
    title: "Official Report (made up)",
    url: null,
    publisher: null,
    archived_url: null,
    published_on: null,
    seen_on: null,
    licence: null,
    confidence: "official" as const,
  };
  async function keep(given: { slug?: string; title?: string; url?: string }, id: string) {
    const whole = { ...source, ...given, id };
    return (await findSourceBy(database.writer, whole))?.id ?? insertSource(database.writer, whole);
  }

  test("two pages whose addresses are cut to the same slug stay two sources", async () => {
    expect(await keep({ url: "https://report.example/meeting?day=1" }, "first")).toBe("first");
    expect(await keep({ url: "https://report.example/meeting?day=2" }, "second")).toBe("second");
    expect(await database.reader.selectFrom("sources").select(["id", "slug"]).orderBy("id").execute()).toEqual([
      { id: "first", slug: "official-report" },
      { id: "second", slug: "official-report-2" },
    ]);
  });

  test("a page that is cited again is one source, and so is a book without an address", async () => {
    await keep({ url: "https://report.example/meeting?day=1" }, "first");
    expect(await keep({ url: "https://report.example/meeting?day=1", title: "Another title" }, "again")).toBe("first");
    await keep({ slug: "a-book" }, "book");
    expect(await keep({ slug: "a-book" }, "again")).toBe("book");
  });

  test("one address in another spelling is the same source", async () => {
    await keep({ url: "https://www.report.example/meeting/" }, "first");
    expect(await keep({ url: "http://report.example/meeting" }, "again")).toBe("first");
  });

  test("what is not known of a source is completed, and what it says already stays", async () => {
    await keep({ url: "https://report.example/meeting" }, "first");
    const known = await findSourceBy(database.writer, { title: "", url: "https://report.example/meeting" });
    const more = {
      publisher: "Somebody (made up)",
      licence: "OGL",
      archived_url: null,
      published_on: "2026-05-14",
      seen_on: null,
    };
    expect(known && (await completeSource(database.writer, known, more)).map(({ field }) => field)).toEqual([
      "publisher",
      "published_on",
      "licence",
    ]);
    const after = await findSourceBy(database.writer, { title: "", url: "https://report.example/meeting" });
    expect(after && (await completeSource(database.writer, after, { ...more, licence: "None" }))).toEqual([]);
    expect(after).toMatchObject({ licence: "OGL", published_on: "2026-05-14", revision: 2 });
  });

  test("it is known whether anybody says so", async () => {
    await keep({}, "first");
    await addCitation(database.writer, { id: "c", subject_kind: "letter", subject_id: "letter-1", source_id: "first", what: null });
    expect(await hasCitation(database.reader, "letter", "letter-1")).toBe(true);
    expect(await hasCitation(database.reader, "meeting", "letter-1")).toBe(false);
  });
});
