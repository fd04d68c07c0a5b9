import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { readFeed } from "#app/services/following/read-feed.server.ts";
import { addClaim } from "#app/services/records/add-claim.server.ts";
import { correctRecord } from "#app/services/records/correct-record.server.ts";
import { createRecord } from "#app/services/records/create-record.server.ts";
import { readHistory, readRecordForEditing } from "#app/services/records/read-record.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { accepted, ayesha, fergus, madeUpSource, makeLetter, moderator, morag, refusalsOf, visitor } from "./letter-for-tests.ts";
import { bringBackText, readTextForEditing, saveLetterText } from "./save-text.server.ts";

const secret = "Quillbramble";
const marked = `Dear [withhold: personal data]Ann ${secret}[/withhold],\nthe lamps are lit.`;

const shownAs = (end: string) => [
  { kind: "words", text: "Dear " },
  { kind: "withheld", reason: "personal data" },
  { kind: "words", text: `,\n${end}` },
];

describe.each(bothEngines)("the text of a letter on $engine", ({ open }) => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-01-05T09:00:00Z");
  });
  afterEach(() => database.close());

  const send = (slug: string, text: string, position = 0, isSeen = false) =>
    saveLetterText(context, slug, { marked: text, position, isSeen });
  const logged = async () => JSON.stringify(await database.reader.selectFrom("events").selectAll().execute());

  test("is kept with its withheld parts, comes back with the marks, and the log holds not a word of it", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    expect(accepted(await send(slug, marked))).toMatchObject({ kind: "saved", withheldParts: 1 });
    const read = await readTextForEditing(context, slug);
    expect(read).toMatchObject({ marked, position: 1 });
    expect(read.earlier).toMatchObject([{ by: "a former member", shown: shownAs("the lamps are lit."), isNow: true }]);
    expect(await logged()).not.toMatch(/Quillbramble|lamps are lit/);
    expect(await logged()).toContain("letter.text_saved");
  });

  test("stays withheld where it is edited through the marks", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    accepted(await send(slug, marked));
    accepted(await send(slug, marked.replace("are lit", "are all lit"), 1));
    const [now] = (await readTextForEditing(context, slug)).earlier;
    expect(now).toMatchObject({ shown: shownAs("the lamps are all lit."), withheldParts: 1 });
  });

  test("asks before what was withheld is shown", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    accepted(await send(slug, marked));
    const bare = `Dear Ann ${secret},\nthe lamps are lit.`;
    const refused = await send(slug, bare, 1);
    expect(refusalsOf(refused)).toMatchObject([{ field: "is_seen" }]);
    expect(accepted(await send(slug, bare, 1, true))).toMatchObject({ kind: "saved", withheldParts: 0 });
  });

  test("an earlier text can be brought back as a new one, and nothing is lost", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    accepted(await send(slug, "One."));
    accepted(await send(slug, "Two.", 1));
    accepted(await send(slug, "", 2));
    accepted(await bringBackText(context, slug, 1));
    const { marked: now, earlier } = await readTextForEditing(context, slug);
    expect(now).toBe("One.");
    expect(earlier.map(({ shown }) => shown.map((part) => (part.kind === "words" ? part.text : "")).join(""))).toEqual([
      "One.",
      "",
      "Two.",
      "One.",
    ]);
  });

  test("two editors at once: the second gets both texts back, and nothing is saved", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    accepted(await send(slug, "Morag’s text."));
    const second = await saveLetterText({ ...context, actor: fergus }, slug, { marked: "Fergus’s text.", position: 0, isSeen: false });
    expect(accepted(second)).toMatchObject({ kind: "meanwhile", position: 1, theirs: "Morag’s text." });
    expect((await readTextForEditing(context, slug)).marked).toBe("Morag’s text.");
  });

  test("needs a licence, and is never kept of what only the press has printed; what is made up needs none", async () => {
    const bare = await makeLetter(context, "Oil", {}, { isMadeUp: false });
    expect(refusalsOf(await send(bare.slug, "Text."))).toMatchObject([{ field: "text", message: expect.stringContaining("licence") }]);
    const press = await makeLetter(context, "Wicks", { licence: "Open", confidence: "press" }, { isMadeUp: false });
    expect(refusalsOf(await send(press.slug, "Text."))).toMatchObject([{ field: "text", message: expect.stringContaining("press") }]);
    const open = await makeLetter(context, "Glass", { licence: "Open Government Licence" }, { isMadeUp: false });
    accepted(await send(open.slug, "Text."));
    const { record } = await readRecordForEditing(context, "letter", open.slug);
    const without = { revision: record.revision, shown: record.texts, typed: { ...record.texts, licence: "" } };
    expect(refusalsOf(await correctRecord(context, "letter", open.slug, without))).toMatchObject([{ field: "licence" }]);
  });

  test.each([
    ["the subject", { subject: `Lamps for Ann ${secret}` }],
    ["the summary", { summary: `Asks what Ann ${secret} said.` }],
    ["a quotation", { quotations: `We thank Ann ${secret} | Morag Example` }],
    ["the salutation", { salutation: `Dear Ann ${secret}` }],
    ["a remark", { remarks: `About ann-quillbramble.` }],
    ["where it is mentioned", { known_through_note: `A note on Ann ${secret}` }],
    ["the sender", { from: `Ann ${secret}; Lamplighter` }],
  ])("is refused while withheld words stand in %s, and so is the field while they are withheld", async (_where, field) => {
    const open = await makeLetter(context, "Lamps of the town", field);
    // Of the subject, also because the address was made of it.
    expect(refusalsOf(await send(open.slug, marked))[0]).toMatchObject({
      field: "text",
      message: expect.stringContaining("is withheld in the text but stands in the field"),
    });
    const shut = await makeLetter(context, "Lamps of the country");
    accepted(await send(shut.slug, marked));
    const { record } = await readRecordForEditing(context, "letter", shut.slug);
    const refused = await correctRecord(context, "letter", shut.slug, {
      revision: record.revision,
      shown: record.texts,
      typed: { ...record.texts, ...field },
    });
    expect(refusalsOf(refused)).toMatchObject([{ field: Object.keys(field)[0] }]);
  });

  test("is refused while withheld words stand in a request, on a tie or in the reason for withholding; and a new request may not hold them", async () => {
    const letter = await makeLetter(context, "Lamps");
    const typed = { letter: letter.slug, summary: `Write to Ann ${secret}`, state: "open", confidence: "official" };
    accepted(await createRecord(context, "request", typed, { publish: false, isMadeUp: true }));
    expect(refusalsOf(await send(letter.slug, marked))).toMatchObject([{ message: expect.stringContaining("stands in the request") }]);
    const other = await makeLetter(context, "Wicks");
    await makeLetter(context, "Answer on wicks", { replies_to: `${other.slug} | inferred | says Ann ${secret}` });
    expect(refusalsOf(await send(other.slug, marked))).toMatchObject([{ message: expect.stringContaining("tied to") }]);
    const third = await makeLetter(context, "Glass");
    expect(refusalsOf(await send(third.slug, marked.replace("personal data", `about Ann ${secret}`)))).toMatchObject([
      { message: expect.stringContaining("a reason for withholding") },
    ]);
    accepted(await send(third.slug, marked));
    const refused = await createRecord(context, "request", { ...typed, letter: third.slug }, { publish: false, isMadeUp: true });
    expect(refusalsOf(refused)).toMatchObject([{ field: "summary" }]);
  });

  test("the reason of a correction, the source that it names and a claim may not hold withheld words either", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    accepted(await send(slug, marked));
    const { record } = await readRecordForEditing(context, "letter", slug);
    const correction = { revision: record.revision, shown: record.texts, typed: { ...record.texts, summary: "New." } };
    const withReason = await correctRecord(context, "letter", slug, { ...correction, reason: `Ann ${secret} asked` });
    expect(refusalsOf(withReason)).toMatchObject([{ field: "reason" }]);
    const source = { ...madeUpSource, what: `that Ann ${secret} wrote` };
    expect(refusalsOf(await correctRecord(context, "letter", slug, { ...correction, source }))).toMatchObject([{ field: "source_what" }]);
    const claim = { field: "summary", value: `Ann ${secret} asks`, confidence: "official" as const, note: null, source: madeUpSource };
    expect(refusalsOf(await addClaim(context, "letter", slug, claim))).toMatchObject([{ field: "value" }]);
    expect(await logged()).not.toContain(secret);
  });

  test("what the log said before it was withheld reaches no feed, no list of changes and no moderator’s history", async () => {
    await database.writer
      .insertInto("legislatures")
      .values({ id: "sp", slug: "scottish-parliament", name: "Scottish Parliament", place: null, website: null, seats: 129 })
      .execute();
    await database.writer
      .insertInto("parliamentary_sessions")
      .values({ id: "s6", legislature_id: "sp", number: 6, starts_on: "2021-05-13", ends_on: null, note: null, updated_at: context.now })
      .execute();
    const bill = accepted(
      await createRecord(
        context,
        "bill",
        { short_title: "Lamps Bill (made up)", session: "6", type: "members" },
        { publish: true, isMadeUp: true },
      ),
    );
    const letter = await makeLetter(context, "Lamps", { bills: bill.slug ?? "", summary: `Asks Ann ${secret}.` });
    const { record } = await readRecordForEditing(context, "letter", letter.slug);
    accepted(
      await correctRecord(context, "letter", letter.slug, {
        revision: record.revision,
        shown: record.texts,
        typed: { ...record.texts, summary: "Asks somebody." },
      }),
    );
    const outputs = async () => [
      await readFeed(context, bill.slug, { publicUrl: "https://assent.example" }),
      JSON.stringify(await readChanges(context, { limit: 50 })),
      JSON.stringify((await readHistory({ ...context, actor: moderator }, "letter", letter.slug)).events),
    ];
    for (const output of await outputs()) expect(output).toContain(secret);
    accepted(await send(letter.slug, marked));
    for (const output of await outputs()) expect(output).not.toContain(secret);
    expect((await outputs())[1]).toContain("its text can be read, but for one part");
    expect(JSON.stringify((await readHistory(context, "letter", letter.slug)).events)).toContain(secret);
  });

  test("what was withheld once stays out of the log when the part is edited out or the text taken out, until an editor shows it", async () => {
    const letter = await makeLetter(context, "Lamps", { summary: `Asks Ann ${secret}.` });
    const { record } = await readRecordForEditing(context, "letter", letter.slug);
    const typed = { ...record.texts, summary: "Asks somebody." };
    accepted(await correctRecord(context, "letter", letter.slug, { revision: record.revision, shown: record.texts, typed }));
    const told = async () => JSON.stringify((await readHistory({ ...context, actor: moderator }, "letter", letter.slug)).events);
    expect(await told()).toContain(secret);
    accepted(await send(letter.slug, marked));
    accepted(await send(letter.slug, "Dear friend,\nthe lamps are lit.", 1));
    expect(await told()).not.toContain(secret);
    accepted(await send(letter.slug, "", 2));
    expect(await told()).not.toContain(secret);
    accepted(await send(letter.slug, `Dear Ann ${secret},\nthe lamps are lit.`, 3, true));
    expect(await told()).toContain(secret);
  });

  test("a name in the address of the letter cannot be withheld there, so saving says so", async () => {
    const { slug } = await makeLetter(context, `Letter of Ann ${secret}`);
    const { record } = await readRecordForEditing(context, "letter", slug);
    const typed = { ...record.texts, subject: "Letter of somebody" };
    accepted(await correctRecord(context, "letter", slug, { revision: record.revision, shown: record.texts, typed }));
    expect(refusalsOf(await send(slug, marked))).toMatchObject([
      { field: "text", message: expect.stringContaining("the address of the letter") },
    ]);
  });

  test("a name that a claim about one of its requests tells cannot be withheld in the letter while it stands there", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    const request = accepted(
      await createRecord(
        context,
        "request",
        { letter: slug, summary: "Light them", state: "open", confidence: "official" },
        { publish: true, isMadeUp: true },
      ),
    );
    const said = {
      field: "summary",
      value: `Ann ${secret} asks for light`,
      confidence: "official",
      note: null,
      source: madeUpSource,
    } as const;
    accepted(await addClaim(context, "request", request.slug ?? "", said));
    expect(refusalsOf(await send(slug, marked))).toMatchObject([
      { field: "text", message: expect.stringContaining("a claim about the letter") },
    ]);
  });

  test.each([
    ["a visitor", visitor],
    ["an account", ayesha],
    ["a moderator", moderator],
  ] as const)("%s finds no such page", async (_who, actor) => {
    const { slug } = await makeLetter(context, "Lamps");
    await expect(readTextForEditing({ ...context, actor }, slug)).rejects.toMatchObject({ kind: "not-found" });
    await expect(saveLetterText({ ...context, actor }, slug, { marked: "x", position: 0, isSeen: false })).rejects.toMatchObject({
      kind: "not-found",
    });
  });

  test("a control character and a slip in the marks are told at the field, and nothing is kept", async () => {
    const { slug } = await makeLetter(context, "Lamps");
    expect(refusalsOf(await send(slug, `a${String.fromCharCode(0)}b`))).toMatchObject([
      { field: "text", message: expect.stringContaining("the zero character") },
    ]);
    expect(refusalsOf(await send(slug, "Dear [withhold: x]Ann"))).toMatchObject([
      { field: "text", message: expect.stringContaining("Line 1") },
    ]);
    expect((await readTextForEditing(context, slug)).position).toBe(0);
  });
});
