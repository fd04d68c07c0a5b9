import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { accepted, madeUpSource, makeLetter, moderator, morag, refusalsOf } from "#app/services/letters/letter-for-tests.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { addClaim } from "./add-claim.server.ts";
import { chooseClaim } from "./choose-claim.server.ts";
import { createRecord } from "./create-record.server.ts";
import { readHistory } from "./read-record.server.ts";

describe.each(bothEngines)("what is refused, and what is still a draft, on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-10-20T10:00:00Z");
    await seedRulebook(context);
  });
  afterEach(() => database.close());

  test("a claim that the record cannot take is not chosen by halves: neither the claims nor the log say that it was", async () => {
    const { slug } = await makeLetter(context, "Lamps", { sent_on: "2025-02-01", received_on: "2025-02-02" });
    const said = { field: "sent_on", value: "2025-03-03", confidence: "official", note: null, source: madeUpSource } as const;
    const { id: claimId } = accepted(await addClaim(context, "letter", slug, said));
    const before = await readHistory(context, "letter", slug);
    expect(refusalsOf(await chooseClaim(context, "letter", slug, { claimId, reason: "It is official" }))).toMatchObject([
      { field: "received_on" },
    ]);
    expect(await readHistory(context, "letter", slug)).toEqual(before);
  });

  test("a moderator who reads a letter's history is not told of the draft letters that it is tied to", async () => {
    const draft = await makeLetter(context, "Not for anybody yet", {}, { publish: false });
    const { slug } = await makeLetter(context, "Lamps", { cites: draft.slug, known_through_letter: draft.slug });
    expect(JSON.stringify(await readHistory({ ...context, actor: moderator }, "letter", slug))).not.toContain("not-for-anybody-yet");
  });

  test("a position cannot be public before the question that it is on: its address would tell the question", async () => {
    const question = { title: "Not for anybody yet" };
    const { slug } = accepted(await createRecord(context, "question", question, { publish: false, isMadeUp: true }));
    const typed = { printed_holder: "Ewan Sample", stance: "for", question: slug, confidence: "official", from_on: "2026-01-05" };
    expect(refusalsOf(await createRecord(context, "position", typed, { publish: true, isMadeUp: true }))).toMatchObject([
      { field: "question", message: expect.stringContaining("is still a draft") },
    ]);
    accepted(await createRecord(context, "position", typed, { publish: false, isMadeUp: true }));
  });

  test("a letter with more ties than a database takes at once is refused at the field, and nothing is lost", async () => {
    const about = Array.from({ length: 10_000 }, (_, number) => `motion: S6M-${10_000 + number}`).join("\n");
    const typed = { subject: "Ties", kind: "letter", confidence: "official", about };
    expect(refusalsOf(await createRecord(context, "letter", typed, { publish: true, isMadeUp: true }))).toMatchObject([
      { field: "about", message: expect.stringContaining("1000 lines at most") },
    ]);
  });
});
