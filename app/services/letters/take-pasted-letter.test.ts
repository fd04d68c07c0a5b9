import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Context, contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { accepted, makeLetter, moderator, morag, refusalsOf } from "./letter-for-tests.ts";
import { readTextForEditing } from "./save-text.server.ts";
import { recordPastedLetter, suggestLetter } from "./take-pasted-letter.server.ts";

const pasted = `Minister for Made-up Matters
Ewan Sample MSP

Morag Example MSP
Convener
Made-up Committee

10 January 2031

Dear Morag

LAMPS ON MADE-UP PATHS

Thank you for your letter of 3 December 2030 about lamps.

I would be grateful if you could tell me how many lamps were lit.

Yours sincerely

Ewan Sample
Minister for Made-up Matters
`;

describe.each(bothEngines)("a pasted letter on $engine", ({ open }) => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2031-02-05T09:00:00Z");
  });
  afterEach(() => database.close());

  test("fills in what can be seen, says where, and answers the letter that fits; nothing is saved", async () => {
    const held = await makeLetter(context, "How many lamps?", {
      from: "Morag Example; Convener",
      to: "Ewan Sample",
      sent_on: "2030-12-03",
    });
    const { values, notes, requests } = accepted(await suggestLetter(context, pasted));
    expect(values).toMatchObject({ sent_on: "2031-01-10", replies_to: held.slug });
    expect(values.from).toContain("Ewan Sample");
    expect(values.to).toContain("Morag Example");
    expect(values.subject?.toLowerCase()).toBe("lamps on made-up paths");
    expect(notes.sent_on).toBe("Suggested from line 8: please check");
    expect(requests.map(({ words }) => words)).toMatchObject([expect.stringContaining("how many lamps were lit")]);
    expect(await database.reader.selectFrom("letters").select("id").execute()).toHaveLength(1);
  });

  test("a mention that no letter fits is told and not filled in", async () => {
    const { values, unused } = accepted(await suggestLetter(context, pasted));
    expect(values.replies_to).toBeUndefined();
    expect(unused.join("\n")).toMatch(/3 December 2030.*No letter that is held fits/);
  });

  const sent = (more: object) => ({
    typed: { subject: "Lamps", kind: "letter", confidence: "official", from: "Ewan Sample" },
    publish: false,
    isMadeUp: true,
    source: null,
    requests: [{ key: "request_0", summary: "How many lamps were lit", quote: "tell me how many lamps were lit" }],
    text: pasted,
    isSeen: false,
    ...more,
  });

  test("is recorded with its requests, as drafts, and its text, all at once", async () => {
    const made = accepted(await recordPastedLetter(context, sent({})));
    const requests = await database.reader.selectFrom("requests").selectAll().execute();
    expect(requests).toMatchObject([
      { letter_id: made.id, summary: "How many lamps were lit", state: "open", published_at: null, is_made_up: 1 },
    ]);
    expect((await readTextForEditing(context, made.slug ?? "")).marked).toBe(pasted);
  });

  test.each([
    ["a request without words", { requests: [{ key: "request_0", summary: " ", quote: "x" }] }, "request_0"],
    ["a text without a licence", { isMadeUp: false }, "pasted"],
    ["a slip in the marks", { text: "Dear [withhold: x]Ann" }, "pasted"],
    ["withheld words that stand in a field", { text: "Dear [withhold: x]Ewan Sample[/withhold]" }, "pasted"],
  ])("%s saves nothing of the letter", async (_what, more, field) => {
    expect(refusalsOf(await recordPastedLetter(context, sent(more)))).toMatchObject([{ field }]);
    for (const table of ["letters", "requests", "letter_texts", "events"] as const)
      expect(await database.reader.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  test("nobody but an editor finds the page", async () => {
    await expect(suggestLetter({ ...context, actor: moderator }, pasted)).rejects.toMatchObject({ kind: "not-found" });
  });
});
