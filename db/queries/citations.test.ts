import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { findOrAddSource } from "./citations.server.ts";

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
    confidence: "official" as const,
  };
  const keep = (given: { slug?: string; title?: string; url?: string }, id: string) =>
    findOrAddSource(database.writer, { ...source, ...given }, id);

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
});
