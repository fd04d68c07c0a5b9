import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkAttachment } from "./check-attachment.server.ts";
import {
  makeLetterPdf,
  makeRawPdf,
  packedObjects,
  protectedTrailer,
  withAnnotation,
  withLaunch,
  withScript,
} from "./fixtures/make-pdfs.ts";
import { makeJpeg, makePng, makeWebp } from "./fixtures/make-pictures.ts";

const limit = 10_000_000;
const latin = (text: string) => Buffer.from(text, "latin1");
const zip = Buffer.concat([latin("PK\x03\x04"), Buffer.alloc(40), latin("PK\x05\x06"), Buffer.alloc(18)]);

const check = (bytes: Uint8Array, name = "letter.pdf") => checkAttachment({ bytes, name, limit });

async function refusalOf(bytes: Uint8Array, name?: string): Promise<string> {
  const checked = await check(bytes, name);
  return checked.ok ? "accepted" : checked.refusals.map(({ message }) => message).join(" ");
}

async function acceptedOf(bytes: Uint8Array, name?: string) {
  const checked = await check(bytes, name);
  if (!checked.ok) throw new Error(checked.refusals.map(({ message }) => message).join(" "));
  return checked.value;
}

describe("a letter as a PDF", () => {
  test("is taken as it is, and its words can be searched", async () => {
    const bytes = await makeLetterPdf();
    const letter = await acceptedOf(bytes);
    expect(letter).toMatchObject({
      mediaType: "application/pdf",
      extension: "pdf",
      safeName: "letter.pdf",
      textNote: null,
      pages: 1,
      notes: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(letter.text).toBe("Dear Minister for Hedgehogs\nI ask for a meeting about hibernation.");
    expect(Buffer.compare(letter.bytes, bytes)).toBe(0);
  });

  test("that is a picture of pages is taken, and it is said that it cannot be searched", async () => {
    expect(await acceptedOf(makeRawPdf(""))).toMatchObject({
      text: null,
      textNote: expect.stringContaining("cannot be searched"),
      pages: 1,
    });
  });

  test("that is only protected against changes is taken, unless nobody can see what it carries", async () => {
    expect(await acceptedOf(makeRawPdf("", [], protectedTrailer()))).toMatchObject({ pages: 1 });
    expect(await refusalOf(makeRawPdf("/OpenAction << /S /JavaScript /JS (x) >>", [], protectedTrailer()))).toContain("a script");
    const hidden = packedObjects("<< /S /Launch >>", "/FlateDecode", (bytes) => Buffer.from(deflateSync(bytes).map((byte) => byte ^ 0x55)));
    expect(await refusalOf(makeRawPdf("", [hidden], protectedTrailer()))).toContain(
      "The PDF is protected or packed so that nobody can see",
    );
  });

  test("that needs a password, breaks off or is none is refused with what to do", async () => {
    expect(await refusalOf(latin("%PDF-1.7\njunk"))).toMatch(/cannot be read as one|damaged/);
    const whole = await makeLetterPdf();
    expect(await refusalOf(whole.slice(0, 300))).not.toBe("accepted");
    const locked = `/ID [(1) (1)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"31".repeat(32)}> /U <${"31".repeat(32)}> >>`;
    expect(await refusalOf(makeRawPdf("", [], locked))).toContain("protected by a password. Save it without one");
  });
});

describe("a PDF that is more than pages is refused, with what was found and what to do", () => {
  test.each([true, false])("a script that runs when it is opened (packed: %s)", async (packed) => {
    const refusal = await refusalOf(await makeLetterPdf(withScript, packed));
    expect(refusal).toContain("carries a script beside its pages");
    expect(refusal).toContain("print it to PDF again");
  });

  test.each([true, false])("an order to start a program (packed: %s)", async (packed) => {
    expect(await refusalOf(await makeLetterPdf(withLaunch, packed))).toContain("an order to start a program");
  });

  test.each([true, false])("another file inside it (packed: %s)", async (packed) => {
    const bytes = await makeLetterPdf((pdf) => pdf.attach(Buffer.from("hello"), "hello.txt", { mimeType: "text/plain" }), packed);
    expect(await refusalOf(bytes)).toContain("carries another file");
  });

  test.each(["RichMedia", "3D", "Movie"])("%s", async (kind) => {
    expect(await refusalOf(await makeLetterPdf(withAnnotation(kind)))).toContain("sound, film or a model");
  });

  test("several of them at once are all named", async () => {
    const bytes = await makeLetterPdf((pdf) => {
      withScript(pdf);
      withLaunch(pdf);
    });
    expect(await refusalOf(bytes)).toContain("a script and an order to start a program");
  });

  test("a script whose name is written with numbers", async () => {
    expect(await refusalOf(makeRawPdf("/OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >>"))).toContain("a script");
  });

  test.each([
    ["packed twice", "[/FlateDecode /FlateDecode]", (bytes: Buffer) => deflateSync(deflateSync(bytes))],
    ["packed in another way", "/ASCIIHexDecode", (bytes: Buffer) => latin(`${bytes.toString("hex")}>`)],
    ["packed as another object says", "5 0 R", deflateSync],
    ["said to be packed, and not", "/FlateDecode", (bytes: Buffer) => bytes],
  ])("objects into which nobody can look: %s", async (_how, filter, pack) => {
    const bytes = makeRawPdf("", [packedObjects("<< /S /Launch /F (calc) >>", filter, pack)]);
    expect(await refusalOf(bytes)).toMatch(/nobody can see|an order to start/);
  });

  test("objects that are packed as usual are looked into", async () => {
    expect(await refusalOf(makeRawPdf("", [packedObjects("<< /S /Launch /F (calc) >>", "/FlateDecode")]))).toContain(
      "an order to start a program",
    );
    expect(await refusalOf(makeRawPdf("", [packedObjects("<< /Harmless true >>", "/FlateDecode")]))).toBe("accepted");
  });

  test("objects that unpack to more than memory holds end within the limits", async () => {
    const bomb = packedObjects("", "/FlateDecode", () => deflateSync(Buffer.alloc(100_000_000)));
    const before = process.memoryUsage().rss;
    expect(await refusalOf(makeRawPdf("", [bomb]))).toContain("nobody can see");
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });
});

describe("a file that is two things at once is refused", () => {
  test.each([
    [
      "a script before a PDF",
      async () => Buffer.concat([latin("<script>alert(1)</script>\n"), await makeLetterPdf()]),
      /stands before the PDF/,
    ],
    [
      "a page inside the first lines of a PDF",
      async () => Buffer.concat([latin("%PDF-1.7\n%<html><script>alert(1)</script>\n"), await makeLetterPdf()]),
      /hidden in this PDF/,
    ],
    ["an archive behind a PDF", async () => Buffer.concat([await makeLetterPdf(), zip]), /hidden in this PDF/],
    ["an archive behind a PNG", async () => Buffer.concat([makePng(2, 2), zip]), /hidden behind the picture/],
    ["an archive behind a JPEG", async () => Buffer.concat([makeJpeg(20, 10), zip]), /hidden behind the picture/],
    ["an archive behind a WebP", async () => Buffer.concat([makeWebp(20, 10), zip]), /hidden behind the picture/],
    ["an archive behind a GIF", async () => Buffer.concat([latin("GIF89a\x01\0\x01\0\0\0\0;"), zip]), /no PDF, PNG, JPEG or WebP/],
  ])("%s", async (_what, make, message) => {
    expect(await refusalOf(await make())).toMatch(message);
  });
});

describe("what is neither a PDF nor a picture is refused", () => {
  test.each([
    ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a program", `MZ${"\0".repeat(60)}`],
    ["an animation", `GIF89a\x01\0\x01\0\0\0\0;`],
    ["a text", "Dear Minister"],
    ["one byte", "%"],
  ])("%s, whatever it is called", async (_what, text) => {
    expect(await refusalOf(latin(text), "letter.pdf")).toMatch(/nothing else can be attached\. Save or print it as PDF/);
  });

  test("nothing, and more than the limit", async () => {
    expect(await refusalOf(new Uint8Array())).toContain("The file is empty");
    expect(await refusalOf(new Uint8Array(limit + 1))).toContain("larger than 10 MB");
  });

  test("a megabyte of anything, soon", async () => {
    const started = performance.now();
    for (const sign of ["<", "\0", "\xff", "%PDF-", "stream\n"]) {
      const bytes = latin(sign.repeat(Math.floor(1_000_000 / sign.length)));
      expect(await refusalOf(bytes)).not.toBe("accepted");
      expect(await refusalOf(Buffer.concat([latin("%PDF-1.7\n"), bytes]))).not.toBe("accepted");
    }
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 120_000);
});

describe("a picture", () => {
  test("is kept without where it was taken and what was written into it", async () => {
    const secrets = [
      ["tEXt", "Comment\0Somebody"],
      ["eXIf", "GPS 55.9520"],
    ] as const;
    const png = await acceptedOf(makePng(20, 10, secrets), "scan.png");
    expect(png).toMatchObject({
      mediaType: "image/png",
      safeName: "scan.png",
      pages: null,
      text: null,
      notes: [expect.stringContaining("left out")],
    });
    expect(Buffer.compare(png.bytes, makePng(20, 10))).toBe(0);
    const jpeg = await acceptedOf(makeJpeg(20, 10), "photo.JPG");
    expect(jpeg).toMatchObject({ mediaType: "image/jpeg", safeName: "photo.jpg" });
    expect(Buffer.from(jpeg.bytes).toString("latin1")).not.toMatch(/GPS|Photoshop|comment|Exif/);
    const webp = await acceptedOf(makeWebp(20, 10), "photo.webp");
    expect(Buffer.from(webp.bytes).toString("latin1")).not.toMatch(/GPS|EXIF/);
    expect(webp.bytes[20]).toBe(0);
  });

  test("stands the way up in which it was taken", async () => {
    const turned = await acceptedOf(makeJpeg(20, 10, 6), "photo.jpg");
    expect(Buffer.from(turned.bytes.subarray(0, 38)).toString("hex")).toBe(
      "ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000",
    );
    expect(Buffer.from(turned.bytes).toString("latin1")).not.toContain("GPS");
    // What was made is read again, and stays as it is.
    const again = await acceptedOf(turned.bytes, "photo.jpg");
    expect(again.sha256).toBe(turned.sha256);
  });

  test.each([
    ["PNG", makePng(60_000, 60_000)],
    ["JPEG", makeJpeg(60_000, 60_000)],
    ["PNG within the sides, but not in all", makePng(19_000, 19_000)],
    ["WebP", makeWebp(16_000, 16_000)],
  ])("that says it is enormous is refused (%s)", async (_kind, bytes) => {
    expect(await refusalOf(bytes, "large")).toMatch(/The picture says that it is \d+ by \d+ points.*Save it smaller/);
  });

  test.each([
    ["PNG", makePng(20, 10)],
    ["JPEG", makeJpeg(20, 10)],
    ["WebP", makeWebp(20, 10)],
  ])("that is cut off anywhere is refused, and never a fault (%s)", async (_kind, bytes) => {
    for (let length = 1; length < bytes.length; length += 1) expect(await refusalOf(bytes.slice(0, length))).not.toBe("accepted");
    expect(await refusalOf(bytes)).toBe("accepted");
  });
});

describe("a name", () => {
  test("that says otherwise than the content is put right, and that is said", async () => {
    expect(await acceptedOf(makePng(2, 2), "letter.pdf")).toMatchObject({
      mediaType: "image/png",
      safeName: "letter.png",
      notes: ["The file was called .pdf, but it is a PNG picture: it is kept as “letter.png”."],
    });
  });

  test.each([
    ["../../etc/passwd", "passwd.png"],
    ["C:\\letters\\reply.png", "reply.png"],
    ["reply.png.exe", "reply.png"],
    ["reply\u202Egnp.exe", "reply gnp.png"],
    ["a\r\nSet-Cookie: x=1.png", "a Set-Cookie x=1.png"],
    ['"><script>.png', "script.png"],
    ["CON.png", "attachment CON.png"],
    ["...", "attachment.png"],
    ["", "attachment.png"],
    ["Litir mu ghràineagan, 10.01.2022 (no. 5).png", "Litir mu ghràineagan, 10.01.2022 (no. 5).png"],
    ["Letter No. 5", "Letter No. 5.png"],
    [`${"a".repeat(120)}.png`, `${"a".repeat(100)}.png`],
    ["\uD800.png", "attachment.png"],
  ])("is made safe: %j is %j", async (given, safe) => {
    expect((await acceptedOf(makePng(2, 2), given)).safeName).toBe(safe);
  });
});
