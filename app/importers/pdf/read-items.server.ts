import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { workerCode } from "./worker-code.ts";

const Item = z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), size: z.number(), font: z.string() });
const Page = z.object({ width: z.number(), height: z.number(), items: z.array(Item) });
const Answer = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), pages: z.array(Page) }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(["encrypted", "not-a-pdf", "too-many-pages", "too-much-text", "broken"]),
    pages: z.number().optional(),
  }),
]);

/** Words as they are set on a page: `x` from the left and `y` from the foot, in points. `font` is its name, as far as it is known. */
export type PdfPage = z.infer<typeof Page>;

/** What is read at most. */
export type PdfLimits = { readonly bytes: number; readonly pages: number; readonly characters: number; readonly seconds: number };

/** The longest bills have about 300 pages, and a megabyte or two. */
export const pdfLimits: PdfLimits = { bytes: 20_000_000, pages: 600, characters: 4_000_000, seconds: 30 };

const megabytesOfMemory = 400;
const require = createRequire(import.meta.url);

/**
 * The words of a PDF and where they stand. It is read in a thread of its own, which is ended when it takes too long or too much
 * memory.
 */
export async function readPdfItems(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<Outcome<readonly PdfPage[]>> {
  if (bytes.length > limits.bytes) return refuse({ message: `The file has ${bytes.length} bytes; at most ${limits.bytes} are read.` });
  if (!beginsAsPdf(bytes)) return refuse({ message: "This file is not a PDF: it does not begin with %PDF." });
  const answer = await readInThread(bytes, limits, workerCode, Answer);
  if (!answer.ok) return answer;
  if (!answer.value.ok) return refuse({ message: refusals(limits)[answer.value.reason] });
  if (answer.value.pages.every(({ items }) => items.every(({ text }) => text.trim() === ""))) {
    return refuse({ message: "The PDF holds pictures of pages, not their text. Copy the text from another print, or type it." });
  }
  return accept(answer.value.pages);
}

/** Runs `code` on a PDF in a thread of its own, in its turn, and reads its one message. Refused: too many others wait, it took too long, or the thread died. */
export async function readInThread<T extends z.ZodType>(
  bytes: Uint8Array,
  limits: PdfLimits,
  code: string,
  message: T,
): Promise<Outcome<z.output<T>>> {
  const turn = takeTurn();
  if (!turn) return refuse({ message: `${mostWaiting} other PDFs are waiting to be read. Try again in a minute.` });
  await turn.begins;
  const answer = message.safeParse(await askWorker(bytes, limits, code).finally(turn.end));
  if (answer.success) return accept(answer.data);
  return refuse({ message: `The PDF could not be read within ${limits.seconds} seconds, or needs too much memory.` });
}

/** Why a PDF cannot be read, for a person. */
export function refusals({ pages }: PdfLimits) {
  return {
    encrypted: "The PDF is protected by a password. Save it without one and try again.",
    "not-a-pdf": "The file begins as a PDF but cannot be read as one. It may be damaged or cut off.",
    "too-many-pages": `The PDF has too many pages; at most ${pages} are read.`,
    "too-much-text": "The PDF has more text than any bill.",
    broken: "A page of the PDF cannot be read. The file may be damaged.",
  };
}

/** Readers look for the mark in the first kilobyte. */
function beginsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Each thread may need a gigabyte while it unpacks a hostile file: so few are at work at once, and so few wait for their turn. */
const mostAtWork = 2;
const mostWaiting = 8;
let atWork = 0;
const waiting: (() => void)[] = [];

/** A place among those at work, or in the line behind them; null when the line is too long. `end` is called once, whatever happened. */
function takeTurn(): { begins: Promise<void>; end: () => void } | null {
  const end = () => {
    atWork -= 1;
    waiting.shift()?.();
  };
  const begin = () => {
    atWork += 1;
  };
  if (atWork < mostAtWork) {
    begin();
    return { begins: Promise.resolve(), end };
  }
  if (waiting.length >= mostWaiting) return null;
  const begins = new Promise<void>((resolve) => {
    waiting.push(() => {
      begin();
      resolve();
    });
  });
  return { begins, end };
}

/** The answer of the thread; null when it ended without one or was ended. */
function askWorker(bytes: Uint8Array, { pages, characters, seconds }: PdfLimits, code: string): Promise<unknown> {
  const library = pathToFileURL(require.resolve("unpdf")).href;
  const worker = new Worker(code, {
    eval: true,
    // A copy: the library takes the bytes for itself.
    workerData: { bytes: new Uint8Array(bytes), library, pages, characters },
    resourceLimits: { maxOldGenerationSizeMb: megabytesOfMemory },
    env: {},
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (answer: unknown) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), seconds * 1000);
    worker.once("message", end);
    // Out of memory or a fault in the library: the thread is gone, the caller is told by the missing answer.
    worker.once("error", () => end(null));
    worker.once("exit", () => end(null));
  });
}
