import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { flatten } from "#app/domain/text/linear.ts";
import { readPlainText } from "#app/domain/text/read-plain-text/read-plain-text.ts";
import type { ReadLine, ReadProblem, ReadText } from "#app/domain/text/read-plain-text/read-text.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { readAkomaNtoso } from "#app/importers/akoma-ntoso/read-akoma-ntoso.ts";
import { decodeText } from "#app/importers/decode.ts";
import { readPdf } from "#app/importers/pdf/read-pdf.server.ts";
import { readVersion } from "#app/importers/version-text.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { withoutMark } from "./made-up-mark.ts";

/** A text that an editor gave, as it was understood. Nothing of it is saved. */
export type EntryRead = {
  readonly format: VersionSourceFormat;
  readonly title: string | null;
  readonly text: VersionText;
  /** Why pages and lines are not known; null where they are. */
  readonly noLayout: string | null;
  /** What was left out or is not known, in sentences. */
  readonly remarks: readonly string[];
  /** Line by line, where it came in lines; null for XML. */
  readonly lines: readonly ReadLine[] | null;
  readonly problems: readonly ReadProblem[];
};

/** The largest file that is read, in bytes. */
export const largestFile = 10_000_000;

/** How many provisions a text may have that is entered by hand: the longest Acts of the Parliament have some thousands. */
export const mostProvisions = 12_000;

/** Reads what was pasted: plain text, or XML. Refusals name the field `text`. */
export function readPasted(content: string): Outcome<EntryRead> {
  if (content.trim() === "") return refuse({ field: "text", message: "Paste the text of the bill, or choose a file" });
  const read = content.trimStart().startsWith("<") ? readXml(content) : readLines(readPlainText(withoutMark(content)), "text");
  return inField("text", bounded(read));
}

/** Reads a file by what is in it, whatever it is called: PDF, CLML, Akoma Ntoso or text. Never throws on bad input. Refusals name the field `file`. */
export async function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Outcome<EntryRead>> {
  return inField("file", bounded(await readBytes(name.slice(0, 80), bytes)));
}

/**
 * What was read of a file, as a form can carry it to the next page: files cannot be sent on without being chosen again.
 *
 * Refuses a text that XML cannot hold.
 */
export function carryReading({ text, title }: EntryRead): Outcome<string> {
  const meta = { kind: "bill", uri: "/akn/gb-sct/bill/carried", version: "carried", date: "0001-01-01" } as const;
  return inField("file", printAkomaNtoso({ title: title ?? "", text: text.text, layout: text.layout, meta }));
}

/** Reads again what `carryReading` gave. */
export function readCarried(carried: string, from: { format: VersionSourceFormat; noLayout: string | null }): Outcome<EntryRead> {
  const read = readAkomaNtoso(carried);
  if (!read.ok) return refuse({ field: "file", message: "What was read of the file came back damaged. Choose the file again." });
  const { title, text, layout } = read.value;
  const noLayout = layout === null ? (from.noLayout ?? "The file has no pages and lines.") : null;
  const carriedOn = { format: from.format, title: title || null, text: { text, layout }, noLayout, remarks: [], lines: null, problems: [] };
  return inField("file", bounded(accept(carriedOn)));
}

async function readBytes(name: string, bytes: Uint8Array): Promise<Outcome<EntryRead>> {
  if (bytes.length === 0) return refuse({ message: `The file “${name}” is empty.` });
  if (bytes.length > largestFile) {
    return refuse({ message: `The file “${name}” has ${megabytes(bytes.length)} MB; at most ${megabytes(largestFile)} MB are read.` });
  }
  if (beginsWith(bytes, "%PDF-") || /\.pdf$/i.test(name)) {
    const read = await readPdf(bytes);
    return read.ok ? readLines(read.value, "pdf") : read;
  }
  if (beginsWith(bytes.subarray(0, 4), "PK")) {
    return refuse({ message: `The file “${name}” is a document of a word processor, or an archive: save it as PDF, or paste its text.` });
  }
  const at = placeOfNoText(bytes);
  if (at !== null) return refuse({ message: `The file “${name}” is neither text, XML nor PDF: byte ${at + 1} is none of a text.` });
  const content = decodeText(bytes);
  if (content.trim() === "") return refuse({ message: `There is no word in the file “${name}”.` });
  return content
    .replace(/^\uFEFF/, "")
    .trimStart()
    .startsWith("<")
    ? readXml(content)
    : readLines(readPlainText(withoutMark(content)), "text");
}

function readXml(content: string): Outcome<EntryRead> {
  const read = readVersion(content);
  if (!read.ok) return read;
  const { format, title, text, layout, remarks } = read.value;
  const noLayout = layout === null ? "The XML has no pages and lines." : null;
  return accept({ format, title, text: { text, layout }, noLayout, remarks, lines: null, problems: [] });
}

function readLines({ refusal, text, layout, ...read }: ReadText, format: "text" | "pdf"): Outcome<EntryRead> {
  if (refusal !== null) return refuse({ message: refusal });
  const { title, noLayout, lines, problems } = read;
  return accept({ format, title, text: { text, layout }, noLayout, remarks: [], lines, problems });
}

/** Every provision is compared with those of the version before and stands on the page: a hundred thousand would keep the server busy. */
function bounded(read: Outcome<EntryRead>): Outcome<EntryRead> {
  const count = read.ok ? flatten(read.value.text.text).length : 0;
  if (count <= mostProvisions) return read;
  return refuse({ message: `The text has ${count} provisions; at most ${mostProvisions} are read.` });
}

function inField<T>(field: string, read: Outcome<T>): Outcome<T> {
  return read.ok ? read : { ok: false, refusals: read.refusals.map((refusal) => ({ ...refusal, field })) };
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}

/** The first byte that stands in no text; null where there is none. Texts in UTF-16, which have a mark in front, are full of zeros. */
function placeOfNoText(bytes: Uint8Array): number | null {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const at = isWide ? -1 : bytes.indexOf(0);
  return at === -1 ? null : at;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, "");
}
