import { readAmendmentsCsv } from "#app/importers/amendments-csv/read-amendments-csv.ts";
import { printListText } from "#app/importers/marshalled-list/print-list-text.ts";
import { readPdfLines } from "#app/importers/pdf/read-pdf.server.ts";
import { readWestminsterAmendments } from "#app/importers/westminster/read-westminster-amendments.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** A list taken out of a file: text to be looked at and corrected, and what the file held that a list does not, in sentences. */
export type LodgingFileRead = { text: string; notes: readonly string[] };

const field = "file";

/** In bytes. A list of a thousand amendments has about half a million. */
const largestText = 2_000_000;

/**
 * Takes a list of amendments out of a file: a PDF, CSV, the JSON of the Westminster Bills API, or plain text. What it is, is told from
 * what is in it. Never throws on bad input.
 */
export async function readLodgingFile(name: string, bytes: Uint8Array): Promise<Outcome<LodgingFileRead>> {
  if (bytes.length === 0) return refuse({ field, message: `The file “${name.slice(0, 80)}” is empty` });
  if (beginsWith(bytes, "%PDF-") || /\.pdf$/i.test(name)) return fromPdf(bytes);
  if (bytes.length > largestText)
    return refuse({
      field,
      message: `The file “${name.slice(0, 80)}” has ${bytes.length} bytes; of text, CSV and JSON at most ${largestText} are read`,
    });
  const text = textIn(bytes);
  if (text === null)
    return refuse({ field, message: `The file “${name.slice(0, 80)}” is no text, PDF, CSV or JSON: choose another, or paste the list` });
  const first = text.trimStart().charAt(0);
  if (first === "{" || first === "[") return fromJson(text);
  if (/\.csv$/i.test(name) || /^\s*"?[a-z_ ]+"?(?:,"?[a-z_ ]+"?){1,20}\s*$/im.test(text.slice(0, text.indexOf("\n") + 1).slice(0, 1000)))
    return fromCsv(text);
  return accept({ text: text.replaceAll(/\r\n?/g, "\n"), notes: [] });
}

async function fromPdf(bytes: Uint8Array): Promise<Outcome<LodgingFileRead>> {
  const pages = await readPdfLines(bytes);
  if (!pages.ok) return { ok: false, refusals: pages.refusals.map((each) => ({ ...each, field })) };
  return accept({ text: pages.value.map((lines) => lines.join("\n")).join("\n\n"), notes: [] });
}

function fromCsv(text: string): Outcome<LodgingFileRead> {
  const { rows, problems } = readAmendmentsCsv(text);
  const found = problems.map(
    ({ row, column, message }) => `${row === null ? "The file" : `Row ${row}`}${column ? `, ${column}` : ""}: ${message}`,
  );
  const [first, ...more] = found;
  if (rows.length === 0)
    return refuse({ field, message: first ?? "The file holds no amendment" }, ...more.slice(0, 20).map((message) => ({ field, message })));
  const leftAside = [
    ...(rows.some(({ state }) => state !== null && state !== "lodged")
      ? ["What became of them is not taken over: record it amendment by amendment."]
      : []),
    ...(rows.some(({ group }) => group !== null) ? ["The groups are not taken over: make them with the groupings."] : []),
    ...(rows.some(({ lodgedOn }) => lodgedOn !== null)
      ? ["The days of lodging are not taken over: one day is given for the whole list below."]
      : []),
  ];
  return accept({ text: printListText(rows), notes: [...found, ...leftAside] });
}

function fromJson(text: string): Outcome<LodgingFileRead> {
  const read = readWestminsterAmendments(text);
  if (!read.ok) return { ok: false, refusals: read.refusals.map((each) => ({ ...each, field })) };
  if (read.value.length === 0) return refuse({ field, message: "The file holds no amendment" });
  const notes: string[] = [];
  const rows = read.value.map((each, at) => {
    const number = each.number ?? String(at + 1);
    if (each.number === null)
      notes.push(`Amendment ${each.amendmentId ?? at + 1} of the file has no number there: it is called ${number} here, by its place.`);
    for (const note of each.notes) notes.push(`Amendment ${number}: ${note}`);
    return {
      number,
      starred: false,
      member: each.member,
      onBehalfOf: null,
      supporters: each.supporters,
      heading: null,
      wording: each.wording,
    };
  });
  return accept({ text: printListText(rows), notes });
}

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes(mark);
}

/** UTF-8 without characters that no text has; null: something else. */
function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    // Safe: that it is no text is the answer.
    return null;
  }
}
