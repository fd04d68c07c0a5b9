import { describe, expect, test } from "vitest";
import { readFormWithUpload } from "./uploaded-file.server.ts";

const limits = { fileField: "file", limitBytes: 1000 };

/** What a browser sends, in pieces of so many bytes. */
async function sent(form: FormData, piece = 65_536): Promise<Request> {
  const whole = new Request("http://x/", { method: "POST", body: form });
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return inPieces(bytes, whole.headers.get("content-type") ?? "", piece);
}

function inPieces(bytes: Uint8Array, type: string, piece: number): Request {
  const body = new ReadableStream({
    start(stream) {
      for (let at = 0; at < bytes.length; at += piece) stream.enqueue(bytes.subarray(at, at + piece));
      stream.close();
    },
  });
  return new Request("http://x/", { method: "POST", headers: { "content-type": type }, body, duplex: "half" } satisfies RequestInit & {
    duplex: "half";
  });
}

function letterForm(content: Uint8Array, name = "reply.pdf"): FormData {
  const form = new FormData();
  form.append("subject", "Hedgehogs – gràineagan\r\nand more");
  form.append("topic", "a");
  form.append("topic", "b");
  form.append("file", new File([new Uint8Array(content)], name));
  return form;
}

describe("a form with a file", () => {
  test.each([1, 2, 7, 100, 65_536])("is read whole, however it is cut on its way (pieces of %i)", async (piece) => {
    // Content that looks like the marks between parts.
    const content = Buffer.from("\r\n--\r\n----\r\n\r\n------formdata-\0\xff", "latin1");
    const { fields, file, tooLarge } = await readFormWithUpload(await sent(letterForm(content), piece), limits);
    expect([fields.get("subject"), fields.getAll("topic")]).toEqual(["Hedgehogs – gràineagan\r\nand more", ["a", "b"]]);
    expect([file?.name, Buffer.from(file?.bytes ?? []).toString("latin1"), tooLarge]).toEqual([
      "reply.pdf",
      content.toString("latin1"),
      false,
    ]);
  });

  test.each(['a;b="c".pdf', "litir à.pdf", "a\nb.pdf", "C:\\letters\\reply.pdf"])(
    "is read with whatever name the file has (%j)",
    async (name) => {
      const { file } = await readFormWithUpload(await sent(letterForm(Buffer.from("x"), name)), limits);
      expect(file?.name).toBe(name);
    },
  );

  test("in which none was chosen has none; an empty one is a file", async () => {
    expect(await readFormWithUpload(await sent(letterForm(Buffer.alloc(0), "")), limits)).toMatchObject({ file: null, tooLarge: false });
    const empty = await readFormWithUpload(await sent(letterForm(Buffer.alloc(0), "empty.pdf")), limits);
    expect(empty.file).toEqual({ name: "empty.pdf", bytes: new Uint8Array() });
  });

  test("at the limit is taken; beyond it nothing of it is kept, and what was typed is", async () => {
    const at = await readFormWithUpload(await sent(letterForm(Buffer.alloc(1000))), limits);
    expect([at.file?.bytes.length, at.tooLarge]).toEqual([1000, false]);
    const beyond = await readFormWithUpload(await sent(letterForm(Buffer.alloc(1001))), limits);
    expect([beyond.file, beyond.tooLarge, beyond.fields.get("subject")]).toEqual([null, true, "Hedgehogs – gràineagan\r\nand more"]);
  });

  test("with files that were not asked for is read past them", async () => {
    const form = letterForm(Buffer.from("first"));
    form.append("file", new File(["second"], "second.pdf"));
    form.append("other", new File(["x".repeat(5000)], "other.pdf"));
    form.append("subject", "after");
    const { fields, file, tooLarge } = await readFormWithUpload(await sent(form), limits);
    expect([file?.name, fields.getAll("subject").length, fields.get("other"), tooLarge]).toEqual(["reply.pdf", 2, null, false]);
  });
});

describe("what is no form with a file", () => {
  const type = "multipart/form-data; boundary=x";
  const head = 'Content-Disposition: form-data; name="subject"';
  test.each([
    ["another kind", "application/json", "{}"],
    ["a form without files", "application/x-www-form-urlencoded", "a=b"],
    ["no mark", "multipart/form-data", "a=b"],
    ["nothing", type, ""],
    ["a beginning", type, "--x\r\nbroken"],
    ["a part without a head", type, "--x\r\n\r\n\r\nvalue\r\n--x--"],
    ["a part without a name", type, "--x\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--x--"],
    ["no end", type, `--x\r\n${head}\r\n\r\nvalue`],
    ["a mark that goes on", type, `--xy\r\n${head}\r\n\r\nvalue\r\n--x--`],
    ["a head without an end", type, `--x\r\n${head}; ${"a".repeat(1_000_000)}`],
    ["parts without number", type, `--x\r\n${head}\r\n\r\n\r\n`.repeat(5000)],
    ["more text than a form holds", type, `--x\r\n${head}\r\n\r\n${"a".repeat(1_000_001)}\r\n--x--`],
  ])("is refused as such, and is no fault of ours: %s", async (_what, kind, text) => {
    await expect(readFormWithUpload(inPieces(Buffer.from(text), kind, 65_536), limits)).rejects.toMatchObject({ kind: "invalid" });
  });

  test("or does not come to an end is let go of after its time; what is too large by then is answered", async () => {
    const bytes = new Uint8Array(await (await sent(letterForm(Buffer.alloc(5000)))).arrayBuffer());
    const type = (await sent(letterForm(Buffer.alloc(5000)))).headers.get("content-type") ?? "";
    const boundary = Buffer.from(bytes.subarray(2, bytes.indexOf(13))).toString("latin1");
    const slow = (length: number) =>
      new Request("http://x/", {
        method: "POST",
        headers: { "content-type": type.replace(/boundary=.*/, `boundary=${boundary}`) },
        body: new ReadableStream({ start: (stream) => stream.enqueue(bytes.subarray(0, length)) }),
        duplex: "half",
      } satisfies RequestInit & { duplex: "half" });
    await expect(readFormWithUpload(slow(100), { ...limits, milliseconds: 50 })).rejects.toMatchObject({ kind: "invalid" });
    const large = await readFormWithUpload(slow(bytes.length - 100), { ...limits, milliseconds: 50 });
    expect([large.tooLarge, large.fields.getAll("topic")]).toEqual([true, ["a", "b"]]);
  });
});
