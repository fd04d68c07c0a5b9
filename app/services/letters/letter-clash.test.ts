import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { readRecordForEditing } from "#app/services/records/read-record.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { accepted, makeLetter, morag, refusalsOf } from "./letter-for-tests.ts";

describe.each(bothEngines)("what a letter cannot be beside the others, on $engine", ({ open }) => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-01-05T09:00:00Z");
  });
  afterEach(() => database.close());

  async function correct(slug: string, changes: Record<string, string>) {
    const { record } = await readRecordForEditing(context, "letter", slug);
    return correctRecord(context, "letter", slug, {
      revision: record.revision,
      shown: record.texts,
      typed: { ...record.texts, ...changes },
    });
  }
  const stored = async (slug: string) => (await readRecordForEditing(context, "letter", slug)).record.texts;

  test("a letter cannot answer itself", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    expect(refusalsOf(await correct(slug, { replies_to: slug }))).toMatchObject([{ field: "replies_to" }]);
    expect(refusalsOf(await correct(slug, { known_through_letter: slug }))).toEqual([
      { field: "known_through_letter", message: "A letter cannot be known only through itself" },
    ]);
  });

  test("answers cannot go round in a circle, not even by a change of an old letter, and the way round is told", async () => {
    const a = await makeLetter(context, "First lamp");
    const b = await makeLetter(context, "Second lamp", { replies_to: a.slug });
    const c = await makeLetter(context, "Third lamp", { replies_to: b.slug });
    expect(refusalsOf(await correct(a.slug, { replies_to: c.slug }))).toEqual([
      {
        field: "replies_to",
        message:
          "The answers would go round in a circle: this letter answers “Third lamp”, which answers “Second lamp”, which answers this letter",
      },
    ]);
    expect((await stored(a.slug)).replies_to).toBeNull();
  });

  test("an answer cannot have been sent before its letter, whichever of the two is changed", async () => {
    const asked = await makeLetter(context, "Question", { sent_on: "2025-03-10" });
    const early = { subject: "Answer", kind: "letter", confidence: "official", sent_on: "2025-03-09", replies_to: asked.slug };
    const refused = await createRecord(context, "letter", early, { publish: false });
    expect(refusalsOf(refused)).toEqual([
      {
        field: "replies_to",
        message: "It was sent (9 March 2025) before “Question”, which it is to answer (10 March 2025)",
      },
    ]);
    await makeLetter(context, "Answer", { sent_on: "2025-03-12", replies_to: asked.slug });
    expect(refusalsOf(await correct(asked.slug, { sent_on: "2025-03-13" }))).toEqual([
      { field: "sent_on", message: "“Answer” answers this letter and was sent before it (12 March 2025)" },
    ]);
    const bounds = { ...early, sent_on: "", sent_not_after: "2025-03-09" };
    expect(refusalsOf(await createRecord(context, "letter", bounds, { publish: false }))).toMatchObject([{ field: "replies_to" }]);
    const estimate = { ...early, sent_on: "", sent_estimate: "2025-03-09", sent_why: "made up" };
    expect((await createRecord(context, "letter", estimate, { publish: false })).ok).toBe(true);
  });

  test("what is wrong in the form and that no source is named are told in one breath", async () => {
    const typed = { subject: "Lamps", kind: "letter", confidence: "official", sent_on: "2025-03-10", received_on: "2025-03-09" };
    const refused = refusalsOf(await createRecord(context, "letter", typed, { publish: true }));
    expect(refused.map(({ field }) => field)).toEqual(["received_on", "source_title"]);
    const draft = accepted(await createRecord(context, "letter", { ...typed, received_on: "" }, { publish: false }));
    const { record } = await readRecordForEditing(context, "letter", draft.slug ?? "");
    const changed = { ...record.texts, received_on: "2025-03-09" };
    const saved = await correctRecord(context, "letter", draft.slug ?? "", {
      revision: record.revision,
      shown: record.texts,
      typed: changed,
      publish: true,
    });
    expect(refusalsOf(saved).map(({ field }) => field)).toEqual(["received_on", "source_title"]);
  });

  test("nothing is received or published before it was sent, and what was typed elsewhere is not half saved", async () => {
    const { slug } = await makeLetter(context, "Lamps", { sent_on: "2025-03-10" });
    const refused = await correct(slug, { received_on: "2025-03-09", published_not_after: "2025-03-01", summary: "New." });
    expect(refusalsOf(refused).map(({ field }) => field)).toEqual(["received_on", "published_not_after"]);
    expect((await stored(slug)).summary).toBeNull();
  });

  test("a letter dated outside the sender’s years in that office is refused, and one in an office that nobody recorded is not", async () => {
    await createRecord(
      context,
      "person",
      { name: "Ada Reeve", surname: "Reeve", offices: "Reeve of Lamps; 2001-01-01; 2002-12-31" },
      { publish: true, isMadeUp: true },
    );
    const typed = { subject: "Oil", kind: "letter", confidence: "official", from: "Ada Reeve; Reeve of Lamps", sent_on: "2003-01-01" };
    const refused = await createRecord(context, "letter", typed, { publish: false });
    expect(refusalsOf(refused)).toMatchObject([{ field: "from" }]);
    expect(refusalsOf(refused)[0]?.message).toContain("from 1 January 2001 to 31 December 2002, not on 1 January 2003");
    expect((await createRecord(context, "letter", { ...typed, sent_on: "2002-12-31" }, { publish: false })).ok).toBe(true);
    expect((await createRecord(context, "letter", { ...typed, from: "Ada Reeve; Keeper of Oil" }, { publish: false })).ok).toBe(true);
  });

  test("what an import left wrong does not stand in the way of correcting something else", async () => {
    const { slug, id } = await makeLetter(context, "Lamps", { sent_on: "2025-03-10" });
    await database.writer.updateTable("letters").set({ received_on: "2025-03-01" }).where("id", "=", id).execute();
    expect((await correct(slug, { summary: "New." })).ok).toBe(true);
  });

  test("a request goes out of view with its letter, says why, and is not published before it again", async () => {
    const letter = await makeLetter(context, "Lamps");
    const typed = { letter: letter.slug, summary: "Light more lamps", state: "open", confidence: "official" };
    const request = accepted(await createRecord(context, "request", typed, { publish: true, isMadeUp: true }));
    accepted(await setPublished(context, "letter", letter.slug, false, "Wrong letter."));
    expect((await readRecordForEditing(context, "request", request.id)).record.publishedAt).toBeNull();
    const events = await database.reader.selectFrom("events").selectAll().where("subject_id", "=", request.id).orderBy("id").execute();
    expect(events.map(({ event, visibility }) => [event, visibility])).toEqual([
      ["request.recorded", "public"],
      ["request.unpublished", "editors"],
    ]);
    expect((await setPublished(context, "request", request.id, true, null)).ok).toBe(false);
  });
});
