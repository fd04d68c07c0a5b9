import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type AttachmentType, calledOf, endingsOf } from "./attachment-types.ts";
import { checkPdf } from "./check-pdf.server.ts";
import { cleanJpeg, isJpeg } from "./clean-jpeg.ts";
import { cleanPng, isPng } from "./clean-png.ts";
import { cleanWebp, isWebp } from "./clean-webp.ts";
import type { Picture } from "./picture.ts";
import { endingIn, safeNameOf } from "./safe-name.ts";

/** A file that may be kept. `bytes` are what is kept: of a picture, without what its camera wrote into it. */
export type CheckedAttachment = {
  readonly mediaType: AttachmentType;
  /** Without a full stop. */
  readonly extension: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of `bytes`. */
  readonly sha256: string;
  readonly safeName: string;
  /** What can be searched; null: nothing, and `textNote` says why. */
  readonly text: string | null;
  readonly textNote: string | null;
  /** Of a PDF. */
  readonly pages: number | null;
  /** What is otherwise than it was sent, as sentences for whoever sent it. */
  readonly notes: readonly string[];
};

type Given = { readonly bytes: Uint8Array; readonly name: string; readonly limit: number };

/**
 * Whether a file may be attached: a PDF that is nothing but pages, or a picture (PNG, JPEG, WebP). What it is, is told from its content,
 * never from its name. `limit` is in bytes. Every refusal says what to do. Never throws on bad input.
 */
export async function checkAttachment({ bytes, name, limit }: Given): Promise<Outcome<CheckedAttachment>> {
  if (bytes.length === 0) return refuse({ message: "The file is empty. Choose another." });
  if (bytes.length > limit) return refuse({ message: tooLargeSentence(limit) });
  const told = await tellType(bytes);
  if (!told.ok) return told;
  const type = told.value;
  const content = type === "application/pdf" ? await asPdf(bytes) : asPicture(type, bytes);
  if (!content.ok) return content;
  const { notes, ...kept } = content.value;
  const safeName = safeNameOf(name, type);
  const wrongName = sentenceOnName(name, type, safeName);
  return accept({
    mediaType: type,
    extension: endingsOf[type][0],
    sha256: createHash("sha256").update(kept.bytes).digest("hex"),
    safeName,
    ...kept,
    notes: wrongName ? [wrongName, ...notes] : notes,
  });
}

/** What is said of a file beyond the limit (in bytes), also where it was not read to its end. */
export function tooLargeSentence(limit: number): string {
  return `The file is larger than ${Math.round(limit / 1_000_000)} MB, which is the most that can be attached. Save it smaller, or in parts, and choose it again.`;
}

type Content = Pick<CheckedAttachment, "bytes" | "text" | "textNote" | "pages" | "notes">;

async function asPdf(bytes: Uint8Array): Promise<Outcome<Content>> {
  const checked = await checkPdf(bytes);
  return checked.ok ? accept({ bytes: new Uint8Array(bytes), ...checked.value, notes: [] }) : checked;
}

const clean: Readonly<Record<Exclude<AttachmentType, "application/pdf">, (bytes: Uint8Array) => Outcome<Picture>>> = {
  "image/png": cleanPng,
  "image/jpeg": cleanJpeg,
  "image/webp": cleanWebp,
};

function asPicture(type: Exclude<AttachmentType, "application/pdf">, bytes: Uint8Array): Outcome<Content> {
  const cleaned = clean[type](bytes);
  if (!cleaned.ok) return cleaned;
  const notes = cleaned.value.isStripped
    ? ["What was written into the picture beside its points (such as where it was taken) was left out."]
    : [];
  return accept({
    bytes: cleaned.value.bytes,
    text: null,
    textNote: "It is a picture, so the text cannot be searched.",
    pages: null,
    notes,
  });
}

/** As the first bytes say, if the library that knows several hundred types says the same. */
async function tellType(bytes: Uint8Array): Promise<Outcome<AttachmentType>> {
  const type = beginsAs(bytes);
  const found = await typeByLibrary(bytes);
  if (type !== null && (found === type || (type === "image/png" && found === "image/apng"))) return accept(type);
  if (type === null && new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-")) {
    return refuse({
      message: "Something else stands before the PDF in this file. Open it, print it to PDF again, and choose the new file.",
    });
  }
  const what = found === null ? "" : ` (it looks like ${found})`;
  return refuse({
    message: `The file is no PDF, PNG, JPEG or WebP${what}, and nothing else can be attached. Save or print it as PDF, and choose the new file.`,
  });
}

function beginsAs(bytes: Uint8Array): AttachmentType | null {
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "%PDF-") return "application/pdf";
  if (isPng(bytes)) return "image/png";
  if (isJpeg(bytes)) return "image/jpeg";
  return isWebp(bytes) ? "image/webp" : null;
}

/** It is given the beginning only: nothing of what a hostile file holds further on can keep it busy. */
async function typeByLibrary(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes.subarray(0, 8192)))?.mime ?? null;
  } catch {
    // Safe: what it cannot tell is refused.
    return null;
  }
}

function sentenceOnName(name: string, type: AttachmentType, safeName: string): string | null {
  const ending = endingIn(name);
  if (ending === null || endingsOf[type].includes(ending)) return null;
  return `The file was called .${ending}, but it is ${calledOf[type]}: it is kept as “${safeName}”.`;
}
