import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AttachmentStore, openAttachmentStore } from "#app/services/attachments/attachment-store.server.ts";
import { makeLetterPdf, withScript } from "#app/services/attachments/fixtures/make-pdfs.ts";
import { makePng } from "#app/services/attachments/fixtures/make-pictures.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { readHistory } from "#app/services/records/read-record.server.ts";
import type { Database } from "#db/connection.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { addAttachment, changeAttachment, readAttachmentsForEditing } from "./keep-attachments.server.ts";
import { accepted, makeLetter, moderator, morag, refusalsOf, visitor } from "./letter-for-tests.ts";
import { saveLetterText } from "./save-text.server.ts";
import { serveAttachment } from "./serve-attachment.server.ts";

const limit = 10_000_000;
// Once: a PDF holds the time at which it was made.
const pdf = await makeLetterPdf();

describe.each(bothEngines)("files beside a letter on $engine", ({ open }) => {
  let database: Database;
  let context: Context;
  let folder: string;
  let store: AttachmentStore;
  let slug: string;

  beforeEach(async () => {
    database = await open();
    context = contextOf(database, morag, "2026-01-05T09:00:00Z");
    folder = mkdtempSync(join(tmpdir(), "assent-attachments-"));
    store = openAttachmentStore(folder);
    slug = (await makeLetter(context, "Lamps")).slug;
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const add = async (title: string, bytes: Uint8Array, name = "lamps.pdf") =>
    addAttachment(context, store, slug, { title, file: { name, bytes }, limit });
  async function added(title = "The letter as sent") {
    accepted(await add(title, pdf));
    const [file] = (await readAttachmentsForEditing(context, slug)).attachments;
    if (!file) throw new Error("there is no attachment");
    return file;
  }
  const served = (id: string, actor: Context["actor"] = visitor, name = "lamps.pdf") =>
    serveAttachment({ ...context, actor }, store, { slug, id, name });
  const events = () =>
    database.reader
      .selectFrom("events")
      .select(["event", "visibility", "particulars"])
      .where("event", "like", "letter.attachment%")
      .orderBy("id")
      .execute();

  test("a PDF is put beside a letter, told to everyone, and everyone has the same bytes", async () => {
    const file = await added();
    expect(file).toMatchObject({ title: "The letter as sent", fileName: "lamps.pdf", mediaType: "application/pdf", withheldReason: null });
    expect(file.href).toBe(`/letters/${slug}/attachments/${file.id}/lamps.pdf`);
    expect(Buffer.from((await served(file.id)).bytes).equals(Buffer.from(pdf))).toBe(true);
    expect(await events()).toMatchObject([{ event: "letter.attachment_added", visibility: "public" }]);
  });

  test("a PDF that is a script, an empty file and no file at all are refused at the field, and nothing of them is kept", async () => {
    expect(refusalsOf(await add("Script", await makeLetterPdf(withScript)))).toMatchObject([{ field: "file" }]);
    expect(refusalsOf(await add("Empty", new Uint8Array()))).toMatchObject([{ field: "file" }]);
    expect(refusalsOf(await add("Page", Buffer.from("<script>alert(1)</script>"), "letter.pdf"))).toMatchObject([{ field: "file" }]);
    const nothing = await addAttachment(context, store, slug, { title: "", file: null, limit });
    expect(refusalsOf(nothing).map(({ field }) => field)).toEqual(["title", "file"]);
    expect((await readAttachmentsForEditing(context, slug)).attachments).toEqual([]);
    expect(await events()).toEqual([]);
  });

  test("a withheld file is for editors only: to others it is as if it had never been", async () => {
    const file = await added("Statement of Quillbramble");
    accepted(await changeAttachment(context, slug, file.id, { kind: "withhold", reason: "personal data" }));
    await expect(served(file.id)).rejects.toMatchObject({ kind: "not-found" });
    await expect(served(file.id, moderator)).rejects.toMatchObject({ kind: "not-found" });
    expect((await served(file.id, morag)).name).toBe("lamps.pdf");
    const history = await readHistory({ ...context, actor: moderator }, "letter", slug);
    expect(JSON.stringify(history.events)).not.toContain("Quillbramble");
    expect(JSON.stringify(history.events)).toContain("Withheld an attachment");
    expect(JSON.stringify((await events())[1])).not.toContain("Quillbramble");
    accepted(await changeAttachment(context, slug, file.id, { kind: "show" }));
    expect((await served(file.id)).mediaType).toBe("application/pdf");
    expect((await events()).map(({ event, visibility }) => [event, visibility])).toEqual([
      ["letter.attachment_added", "public"],
      ["letter.attachment_withheld", "editors"],
      ["letter.attachment_shown", "public"],
    ]);
  });

  test("a removed file is nobody’s, and can be brought back", async () => {
    const file = await added();
    expect(refusalsOf(await changeAttachment(context, slug, file.id, { kind: "remove", reason: " " }))).toMatchObject([
      { field: `remove-${file.id}` },
    ]);
    accepted(await changeAttachment(context, slug, file.id, { kind: "remove", reason: "Wrong letter." }));
    await expect(served(file.id, morag)).rejects.toMatchObject({ kind: "not-found" });
    accepted(await changeAttachment(context, slug, file.id, { kind: "bring-back" }));
    expect((await served(file.id)).name).toBe("lamps.pdf");
  });

  test("a file of a draft, under another name, of another letter or with another id is not found", async () => {
    const file = await added();
    await expect(served(file.id, visitor, "other.pdf")).rejects.toMatchObject({ kind: "not-found" });
    await expect(served("none")).rejects.toMatchObject({ kind: "not-found" });
    const other = await makeLetter(context, "Wicks");
    const asked = { slug: other.slug, id: file.id, name: "lamps.pdf" };
    await expect(serveAttachment(context, store, asked)).rejects.toMatchObject({ kind: "not-found" });
    await database.writer.updateTable("letters").set({ published_at: null }).where("slug", "=", slug).execute();
    await expect(served(file.id)).rejects.toMatchObject({ kind: "not-found" });
    expect((await served(file.id, morag)).name).toBe("lamps.pdf");
  });

  test("withheld words of the text stand in no title and no file name, and the text may not withhold what a shown file says", async () => {
    const text = "Dear [withhold: personal data]Ann Quillbramble[/withhold], yes.";
    accepted(await saveLetterText(context, slug, { marked: text, position: 0, isSeen: false }));
    expect(refusalsOf(await add("Letter to Ann Quillbramble", makePng(2, 2), "lamps.png"))).toMatchObject([{ field: "title" }]);
    expect(refusalsOf(await add("A picture", makePng(2, 2), "ann-quillbramble.png"))).toMatchObject([{ field: "file" }]);
    accepted(await add("A picture", makePng(2, 2), "lamps.png"));
    const [file] = (await readAttachmentsForEditing(context, slug)).attachments;
    const renamed = await changeAttachment(context, slug, file?.id ?? "", { kind: "rename", title: "Ann Quillbramble" });
    expect(refusalsOf(renamed)).toMatchObject([{ field: `title-${file?.id}` }]);
    const other = await makeLetter(context, "Wicks");
    accepted(
      await addAttachment(context, store, other.slug, { title: "Ann Quillbramble", file: { name: "a.png", bytes: makePng(2, 2) }, limit }),
    );
    expect(refusalsOf(await saveLetterText(context, other.slug, { marked: text, position: 0, isSeen: false }))).toMatchObject([
      { field: "text", message: expect.stringContaining("the attachment number 1") },
    ]);
  });

  test("the same file twice is told, and a rename is kept in the history", async () => {
    const file = await added();
    expect(refusalsOf(await add("Again", pdf))).toMatchObject([{ field: "file", message: expect.stringContaining("attached already") }]);
    accepted(await changeAttachment(context, slug, file.id, { kind: "rename", title: "Signed letter" }));
    const { events: told } = await readHistory(context, "letter", slug);
    expect(told[0]).toMatchObject({ changes: [{ from: "The letter as sent", to: "Signed letter" }], canBeUndone: false });
  });

  test("a copy needs a licence as the text does", async () => {
    const real = await makeLetter(context, "Oil", {}, { isMadeUp: false });
    const refused = await addAttachment(context, store, real.slug, { title: "Copy", file: { name: "a.png", bytes: makePng(2, 2) }, limit });
    expect(refusalsOf(refused)).toMatchObject([{ field: "file", message: expect.stringContaining("licence") }]);
  });
});
