import { readSourceLines } from "#app/domain/text/read-plain-text/read-plain-text.ts";
import type { ReadText } from "#app/domain/text/read-plain-text/read-text.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { linesOfPage } from "./lines-of-page.ts";
import { type PdfLimits, pdfLimits, readPdfItems } from "./read-items.server.ts";
import { sourceLinesOf } from "./source-lines.ts";

/**
 * Reads the text of a bill from a PDF in the official layout, with page and line numbers from its margin.
 *
 * Refused: what is no PDF, has a password, is larger than the limits, has no text, or no section. Never throws on bad input, and
 * ends after the seconds of the limits.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Outcome<ReadText>> {
  const pages = await readPdfItems(bytes, limits);
  if (!pages.ok) return pages;
  const read = readSourceLines(sourceLinesOf(pages.value));
  return read.refusal === null ? accept(read) : refuse({ message: read.refusal });
}

/** The lines of each page of a PDF as they stand, from the top; with nothing told from anything else but numbers in the margin, which are left out. */
export async function readPdfLines(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Outcome<readonly (readonly string[])[]>> {
  const pages = await readPdfItems(bytes, limits);
  if (!pages.ok) return pages;
  return accept(
    pages.value.map(({ items }) =>
      linesOfPage(items)
        .map(({ text }) => text)
        .filter((text) => text !== ""),
    ),
  );
}
