import { pdfLimits } from "#app/importers/pdf/read-items.server.ts";
import { type CarriedThing, readPdfWords } from "#app/importers/pdf/read-pdf-words.server.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** `textNote` says why there is no text to search, or not all of it; null: all of it is there. */
export type CheckedPdf = { readonly text: string | null; readonly textNote: string | null; readonly pages: number };

/** In characters: a thousand pages of letters. What is beyond cannot be searched. */
const mostText = 2_000_000;

/** A PDF that is nothing but pages. Refused: what carries more, needs a password, is something else as well, or cannot be read within the limits. */
export async function checkPdf(bytes: Uint8Array): Promise<Outcome<CheckedPdf>> {
  if (isSomethingElseToo(bytes)) {
    return refuse({ message: "Another kind of file is hidden in this PDF. Open it, print it to PDF again, and choose the new file." });
  }
  const read = await readPdfWords(bytes, { ...pdfLimits, bytes: bytes.length, characters: mostText });
  if (!read.ok) return read;
  const { pages, text, isCut, carries } = read.value;
  if (carries.length > 0) return refuse({ message: whatItCarries(carries) });
  if (text === "") return accept({ text: null, textNote: "The pages are pictures, so the text cannot be searched.", pages });
  return accept({ text, pages, textNote: isCut ? `Only the first ${mostText / 1_000_000} million characters can be searched.` : null });
}

const carried: Readonly<Record<Exclude<CarriedThing, "hidden">, string>> = {
  script: "a script",
  launch: "an order to start a program",
  file: "another file",
  media: "sound, film or a model",
  xfa: "a form of a kind that runs by itself (XFA)",
};

function whatItCarries(carries: readonly CarriedThing[]): string {
  const way = "Open it, print it to PDF again, and choose the new file: that keeps the pages and nothing else.";
  const named = carries.flatMap((thing) => (thing === "hidden" ? [] : [carried[thing]]));
  if (named.length > 0) return `The PDF carries ${new Intl.ListFormat("en-GB").format(named)} beside its pages. ${way}`;
  return `The PDF is protected or packed so that nobody can see whether it carries a script or another file. ${way}`;
}

/** What a browser or an archive program would take for its own: a page in the first kilobyte, an archive that ends with the file. */
function isSomethingElseToo(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) => new TextDecoder("latin1").decode(bytes.subarray(from, to));
  if (/<(?:script|html|svg|!doctype|\?php|\?xml|body|iframe)/i.test(text(0, 1024))) return true;
  return text(Math.max(0, bytes.length - 65_557)).includes("PK\x05\x06");
}
