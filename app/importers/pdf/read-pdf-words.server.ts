import { z } from "zod";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { type PdfLimits, pdfLimits, readInThread, refusals } from "./read-items.server.ts";
import { wordsCode } from "./words-code.ts";

/** What a PDF can carry beside its pages. `hidden`: it is packed so that nobody can look whether it does. */
export const carriedThings = ["script", "launch", "file", "media", "xfa", "hidden"] as const;

export type CarriedThing = (typeof carriedThings)[number];

/** A PDF as words: empty text where its pages are pictures. `isCut`: there is more text than the limit, and the rest is left out. */
export type PdfWords = {
  readonly pages: number;
  readonly text: string;
  readonly isCut: boolean;
  readonly carries: readonly CarriedThing[];
};

const Answer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), pages: z.number(), text: z.string(), isCut: z.boolean(), found: z.array(z.enum(carriedThings)) }),
  z.object({ ok: z.literal(false), reason: z.enum(["encrypted", "not-a-pdf", "too-many-pages", "broken"]) }),
]);

/**
 * The words of a PDF, for searching, and what it carries beside its pages (scripts, programs to start, files). It is read in a thread of
 * its own, within the limits.
 *
 * Refused: what cannot be read, needs a password, or has more pages than the limits. Never throws on bad input.
 */
export async function readPdfWords(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Outcome<PdfWords>> {
  const answer = await readInThread(bytes, limits, wordsCode, Answer);
  if (!answer.ok) return answer;
  if (!answer.value.ok) return refuse({ message: refusals(limits)[answer.value.reason] });
  const { pages, text, isCut, found } = answer.value;
  return accept({ pages, text: tidy(text), isCut, carries: carriedThings.filter((thing) => found.includes(thing)) });
}

/** As a database keeps it and a person reads it: no signs that nobody sees, no run of empty lines. */
function tidy(text: string): string {
  const seen = text.toWellFormed().replaceAll(/(?![\t\n])[\p{Cc}\p{Co}\p{Cn}]/gu, " ");
  return seen
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
