import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { instructionToJson } from "#app/domain/amendments/wording/instruction-json.ts";
import { parseWording } from "#app/domain/amendments/wording/parse.ts";
import { printInstruction } from "#app/domain/amendments/wording/print.ts";

/**
 * Reads wordings from a file of JSON lines and prints a JSON line for each.
 *
 * @param args the file, or "-" for standard input
 * @returns the exit code: 0 if every line was JSON with a wording in it (whether or not the wording could be read), 1 if not, 2 without a file
 */
export async function parseWordings(args: readonly string[]): Promise<number> {
  const [file, ...more] = args;
  if (!file || more.length > 0) {
    console.error("Give one file of JSON lines, or - for standard input: npm run --silent amendments -- parse FILE.jsonl");
    return 2;
  }
  let line = 0;
  let unreadable = 0;
  for await (const text of createInterface({ input: file === "-" ? process.stdin : await openFile(file), crlfDelay: Infinity })) {
    line++;
    if (text.trim() === "" || text === "\uFEFF") continue;
    const answer = answerLine(text, line);
    if ("line" in answer) unreadable++;
    await write(`${JSON.stringify(answer)}\n`);
  }
  if (unreadable > 0) console.error(`${unreadable} of ${line} lines are not JSON with a "number" and a "wording".`);
  return unreadable > 0 ? 1 : 0;
}

async function openFile(file: string): Promise<NodeJS.ReadableStream> {
  // A folder can be opened, and fails only when it is read.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${file} cannot be read: it is a folder.`);
  const stream = createReadStream(file, "utf8");
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(error.code === "ENOENT" ? `${file}: there is no such file.` : `${file} cannot be read: ${error.message}`)),
    );
  });
  return stream;
}

/** Waits where the reader at the other end is slower. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

/** What is printed for one line of the file; `line` is given where the line itself could not be read. */
function answerLine(text: string, line: number) {
  const given = readLine(text.replace(/^\uFEFF/, ""));
  const none = { instruction: null, printed: null };
  if (typeof given === "string") return { number: null, ok: false, ...none, problem: { at: 0, message: `Line ${line}: ${given}` }, line };
  const read = parseWording(given.wording);
  if (!read.ok) return { number: given.number, ok: false, ...none, problem: read.problem };
  const { instruction, irregularities } = read;
  return {
    number: given.number,
    ok: true,
    instruction: instructionToJson(instruction),
    printed: printInstruction(instruction),
    problem: null,
    ...(irregularities.length > 0 && { irregularities }),
  };
}

function readLine(text: string): { readonly number: string | number | null; readonly wording: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Why it is safe: the sentence becomes the answer for this line.
    return "this is not JSON.";
  }
  if (typeof value !== "object" || value === null) return "this is not a JSON object.";
  if (!("wording" in value) || typeof value.wording !== "string") return "there is no “wording” in it.";
  const number = "number" in value && (typeof value.number === "string" || typeof value.number === "number") ? value.number : null;
  return { number, wording: value.wording };
}
