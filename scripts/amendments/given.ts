import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { usualOrders } from "#app/domain/amendments/order-of-consideration.ts";
import { type Lodged, type Proceedings, studyProceedings } from "#app/domain/amendments/proceedings.ts";
import { type ReadVersion, readVersion } from "#app/importers/version-text.ts";

/** What the commands that need a text are given: "--text VERSION --amendments FILE.jsonl [--only 12,14] [--format json]". */
export type Given = {
  readonly version: ReadVersion | null;
  readonly lodged: readonly Lodged[];
  readonly study: Proceedings;
  /** The numbers asked for, or all of them. */
  readonly only: ReadonlySet<string>;
  readonly format: string | null;
};

/** A mistake in how a command was called, in a sentence. */
export class UsageMistake extends Error {}

/** Reads the files named on the command line. @throws UsageMistake with a sentence that names the file and the line */
export async function readGiven(args: readonly string[], needsText: boolean): Promise<Given> {
  const options = optionsIn(args, ["text", "amendments", "only", "format"]);
  const amendmentsFile = options.get("amendments");
  const textFile = options.get("text");
  if (!amendmentsFile) throw new UsageMistake("Say which amendments: --amendments FILE.jsonl");
  if (amendmentsFile === "-" && textFile === "-") throw new UsageMistake("Only one of the files can be standard input.");
  if (needsText && !textFile) throw new UsageMistake("Say to which text: --text VERSION (CLML, Akoma Ntoso or plain text)");
  const version = textFile ? await readVersionFile(textFile) : null;
  const lodged = readLodged(await readText(amendmentsFile), amendmentsFile);
  const study = studyProceedings(version, lodged, usualOrders.stage_2.order);
  const numbers = lodged.map(({ number }) => number);
  const only = numbersIn(options.get("only") ?? numbers.join());
  const unknown = [...only].filter((number) => !numbers.includes(number));
  if (unknown.length > 0) throw new UsageMistake(`${amendmentsFile} has no amendment ${unknown.join(", ")}.`);
  return { version, lodged, study, only, format: options.get("format") ?? null };
}

function numbersIn(list: string): ReadonlySet<string> {
  return new Set(list.split(",").flatMap((number) => number.trim() || []));
}

function optionsIn(args: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at]?.replace(/^--/, "") ?? "";
    const value = args[at + 1];
    if (!args[at]?.startsWith("--") || !known.includes(name))
      throw new UsageMistake(`“${args[at]}” is no option: there are ${known.map((each) => `--${each}`).join(", ")}.`);
    if (value === undefined) throw new UsageMistake(`--${name} needs a value.`);
    options.set(name, value);
  }
  return options;
}

async function readVersionFile(file: string): Promise<ReadVersion> {
  const read = readVersion(await readText(file));
  if (!read.ok) throw new UsageMistake(`${file}: ${read.refusals.map(({ message }) => message).join(" ")}`);
  return read.value;
}

async function readText(file: string): Promise<string> {
  try {
    return file === "-" ? await readAll(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    throw new UsageMistake(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readLodged(content: string, file: string): readonly Lodged[] {
  const lodged: Lodged[] = [];
  const seen = new Set<string>();
  for (const [at, line] of content
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const each = readLine(line, `${file}, line ${at + 1}`);
    if (seen.has(each.number)) throw new UsageMistake(`${file}, line ${at + 1}: amendment ${each.number} is there twice.`);
    seen.add(each.number);
    lodged.push({ ...each, sequence: at, isGovernment: false, isMemberInCharge: false, sortCode: null });
  }
  return lodged;
}

function readLine(line: string, where: string): Pick<Lodged, "number" | "wording" | "printedLines"> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageMistake(`${where}: this is not JSON.`);
  }
  if (typeof value !== "object" || value === null) throw new UsageMistake(`${where}: this is not a JSON object.`);
  const number = "number" in value && (typeof value.number === "string" || typeof value.number === "number") ? String(value.number) : null;
  const wording = "wording" in value && typeof value.wording === "string" ? value.wording : null;
  if (number === null || wording === null) throw new UsageMistake(`${where}: “number” and “wording” are needed.`);
  const lines = "printedLines" in value && Array.isArray(value.printedLines) ? value.printedLines : null;
  const printedLines = lines?.every((each) => typeof each === "string") ? lines : null;
  return { number, wording, printedLines };
}
