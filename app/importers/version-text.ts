import type { PrintLayout } from "#app/domain/text/print-lines.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { readPlainText } from "#app/domain/text/read-plain-text/read-plain-text.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { readAkomaNtoso } from "./akoma-ntoso/read-akoma-ntoso.ts";
import { readClml } from "./clml/read-clml.ts";

/** A version as it was read, and in which form it came. Remarks say in sentences what was left out, or not known. */
export type ReadVersion = {
  readonly format: "clml" | "akoma-ntoso" | "text";
  readonly title: string | null;
  readonly text: BillText;
  readonly layout: PrintLayout | null;
  readonly remarks: readonly string[];
};

/** Reads a version in whichever form it comes: XML of legislation.gov.uk, Akoma Ntoso, or plain text. */
export function readVersion(content: string): Outcome<ReadVersion> {
  const start = content
    .slice(0, 4000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (!start.startsWith("<")) return readTyped(content);
  if (/<(?:\w+:)?akomaNtoso\b/.test(start)) {
    const read = readAkomaNtoso(content);
    return read.ok ? accept({ ...read.value, format: "akoma-ntoso" }) : read;
  }
  const read = readClml(content);
  return read.ok ? accept({ ...read.value, format: "clml", layout: null }) : read;
}

function readTyped(content: string): Outcome<ReadVersion> {
  const { refusal, title, text, layout, noLayout, problems } = readPlainText(content);
  if (refusal !== null) return refuse({ message: refusal });
  const remarks = problems.map(({ at, message }) => (at === null ? message : `Line ${at}: ${message}`));
  return accept({ format: "text", title, text, layout, remarks: noLayout === null ? remarks : [...remarks, noLayout] });
}
