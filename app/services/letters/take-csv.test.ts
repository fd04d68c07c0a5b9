import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { readReceipts } from "#app/services/sources/read-receipts.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { csvExample } from "./csv-example.ts";
import { accepted, ayesha, madeUpSource, makeLetter, morag, refusalsOf } from "./letter-for-tests.ts";
import { mostRowsAtOnce, previewCsv, takeCsv } from "./take-csv.server.ts";

const drafts = { publish: false, isMadeUp: true, takesTwins: false, source: null };
const rows = [
  "subject,kind,from,to,sent_on,replies_to,confidence",
  "Answer on lamps,letter,Ewan Sample,Morag Example,2031-02-01,Question on lamps,official",
  "Question on lamps,letter,Morag Example,Ewan Sample,2031-01-10,,official",
].join("\n");

describe.each(bothEngines)("letters from a table on $engine", ({ open }) => {
  let database: Database;
  let context: Context;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2031-03-05T09:00:00Z");
  });
  afterEach(() => database.close());

  const given = (text: string) => ({ text, name: "letters.csv" });
  const count = async (table: "letters" | "statements" | "receipts" | "events") =>
    Number(
      (
        await database.reader
          .selectFrom(table)
          .select((e) => e.fn.countAll().as("count"))
          .executeTakeFirst()
      )?.count,
    );

  test("a letter can answer another of the same file, wherever it stands, and the preview keeps nothing", async () => {
    const preview = await previewCsv(context, "letter", given(rows), drafts);
    expect(preview).toMatchObject({ refusal: null, wrong: 0, twins: 0 });
    expect(preview.rows.map(({ line, title, problems }) => [line, title, problems])).toEqual([
      [2, "Answer on lamps", []],
      [3, "Question on lamps", []],
    ]);
    expect([await count("letters"), await count("events")]).toEqual([0, 0]);
    expect(accepted(await takeCsv(context, "letter", given(rows), drafts))).toEqual({ count: 2 });
    const links = await database.reader.selectFrom("letter_links").selectAll().execute();
    expect(links).toMatchObject([{ kind: "replies_to" }]);
    const letters = await database.reader.selectFrom("letters").select(["published_at", "is_made_up"]).execute();
    expect(letters).toEqual([
      { published_at: null, is_made_up: 1 },
      { published_at: null, is_made_up: 1 },
    ]);
  });

  test("a receipt says what came, with the file’s hash and the importer’s version", async () => {
    accepted(await takeCsv(context, "letter", given(rows), drafts));
    const [receipt] = await database.reader.selectFrom("receipts").selectAll().execute();
    expect(receipt).toMatchObject({
      kind: "letters-csv",
      importer: "letters-csv/1",
      file: "letters.csv",
      asked: 2,
      came: 2,
      created: 2,
      missing: "[]",
    });
    expect(receipt?.file_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("one wrong row saves nothing, and the row and the column are named; corrected, all are saved", async () => {
    const wrong = rows.replace("Question on lamps,official", "A letter that nobody holds,official").replace("2031-01-10", "the tenth");
    const preview = await previewCsv(context, "letter", given(wrong), drafts);
    expect(preview.wrong).toBe(2);
    expect(preview.rows[0]?.problems).toMatchObject([
      { column: "Answers these letters", message: expect.stringContaining("There is no letter") },
    ]);
    expect(preview.rows[1]?.problems).toMatchObject([{ column: "sent_on" }]);
    const refused = await takeCsv(context, "letter", given(wrong), drafts);
    expect(refusalsOf(refused).map(({ message }) => message.slice(0, 14))).toEqual(["Row 2, Answers", "Row 3, sent_on"]);
    expect([await count("letters"), await count("events"), await count("receipts")]).toEqual([0, 0, 0]);
    accepted(await takeCsv(context, "letter", given(rows), drafts));
    expect(await count("letters")).toBe(2);
  });

  test("what a letter cannot be beside the others is told in the preview, too", async () => {
    const early = rows.replace("2031-02-01", "2031-01-01");
    const preview = await previewCsv(context, "letter", given(early), drafts);
    expect(preview.rows[0]?.problems).toMatchObject([{ message: expect.stringContaining("before “Question on lamps”") }]);
  });

  test("a row that is held already is pointed out, and taken only when an editor says that it is another", async () => {
    await makeLetter(context, "Question on lamps", { from: "Morag Example; Convener", to: "Ewan Sample", sent_on: "2031-01-10" });
    const one = rows
      .split("\n")
      .filter((line) => !line.startsWith("Answer"))
      .join("\n");
    const preview = await previewCsv(context, "letter", given(one), drafts);
    expect(preview).toMatchObject({ wrong: 0, twins: 1 });
    expect(preview.rows[0]?.twin?.title).toBe("Question on lamps");
    expect(refusalsOf(await takeCsv(context, "letter", given(one), drafts))).toMatchObject([{ field: "takes_twins" }]);
    accepted(await takeCsv(context, "letter", given(one), { ...drafts, takesTwins: true }));
    const [receipt] = await database.reader.selectFrom("receipts").select("contradictory").execute();
    expect(receipt?.contradictory).toContain("Row 2 looks like a letter that is held");
  });

  test("a receipt, which everyone reads, does not give away the title of a draft that looks like a row", async () => {
    const draft = { from: "Morag Example; Convener", to: "Ewan Sample", sent_on: "2031-01-10" };
    await makeLetter(context, "Question on lamps", draft, { publish: false });
    const one = rows
      .split("\n")
      .filter((line) => !line.startsWith("Answer"))
      .join("\n");
    accepted(await takeCsv(context, "letter", given(one), { ...drafts, takesTwins: true }));
    expect(JSON.stringify(await readReceipts({ db: database.reader }))).not.toContain("Question on lamps");
  });

  test("nothing is published without a source; one source given once is that of every row", async () => {
    expect(refusalsOf(await takeCsv(context, "letter", given(rows), { ...drafts, publish: true, isMadeUp: false }))).toMatchObject([
      { field: "source_title" },
    ]);
    accepted(await takeCsv(context, "letter", given(rows), { ...drafts, publish: true, isMadeUp: false, source: madeUpSource }));
    expect(await database.reader.selectFrom("citations").selectAll().execute()).toHaveLength(2);
    expect(await database.reader.selectFrom("sources").selectAll().execute()).toHaveLength(1);
  });

  test("the examples can be taken as they are", async () => {
    accepted(await takeCsv(context, "letter", given(csvExample("letter")), drafts));
    accepted(await takeCsv(context, "statement", given(csvExample("statement")), drafts));
    expect([await count("letters"), await count("statements")]).toEqual([2, 2]);
  });

  test("a file with too many rows, and who may not keep the record, are refused", async () => {
    const many = [
      rows.split("\n")[0],
      ...Array.from({ length: mostRowsAtOnce + 1 }, (_, place) => `Lamp ${place},letter,A,B,2031-01-10,,official`),
    ].join("\n");
    expect((await previewCsv(context, "letter", given(many), drafts)).refusal).toContain("split it in two");
    await expect(takeCsv({ ...context, actor: ayesha }, "letter", given(rows), drafts)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
