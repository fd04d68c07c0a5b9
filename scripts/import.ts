import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import type { Receipt } from "#app/domain/facts/facts.ts";
import { type DocumentKind, documentKinds, isDocumentKind } from "#app/importers/kinds.ts";
import { describeReport, readOfficialReport, sayReport } from "#app/importers/official-report.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import type { LaidFacts } from "#app/services/facts/lay-facts.server.ts";
import { type DocumentGiven, importDocuments, readDocuments } from "#app/services/imports/import-documents.server.ts";
import { importPack, type PackPart } from "#app/services/imports/import-pack.server.ts";
import { readDocument, readPackFolder } from "./import/files.ts";
import { sayLaid, sayReceipt } from "./import/say.ts";
import { importVersion, versionUsage } from "./import/version.ts";

const usage = `Usage: npm run import -- <kind> <file> [more files] [--dry-run] [--json]

  pack DIR                everything in a folder laid out like the data pack
${Object.entries(documentKinds)
  .map(([kind, { words }]) => `  ${`${kind} FILE…`.padEnd(22)}  ${words}`)
  .join("\n")}
${versionUsage}

  --dry-run   read and report; save nothing, open no database
  --json      print one JSON object on standard output instead of sentences

A receipt says what was asked for, what came, what is missing and what contradicts itself. Importing the same files again changes nothing.`;

const nobody = { people: [], bills: [] };

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});

async function main(args: string[]): Promise<number> {
  if (args[0] === "version") return importVersion(args.slice(1));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [kind, ...files] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!kind || files.length === 0) return wrong("Say what kind of document to import, and from which file.");
  if (kind !== "pack" && !isDocumentKind(kind)) return wrong(`“${kind}” is no kind of document that can be imported.`);
  if (kind === "pack" && files.length > 1) return wrong("Import one pack at a time.");
  const parts = kind === "pack" ? await readPackFolder(files[0] ?? ".") : [{ kind, documents: await Promise.all(files.map(readDocument)) }];
  const isJson = values.json ?? false;
  return values["dry-run"] ? dryRun(parts, isJson) : save(parts, isJson);
}

function wrong(sentence: string): number {
  console.error(`${sentence}\n\n${usage}`);
  return 1;
}

/** Reads everything and reports; pages of the Official Report are shown as printed, names not matched to anybody. */
function dryRun(parts: readonly PackPart[], isJson: boolean): number {
  const receipts: Receipt[] = [];
  const reports = [];
  for (const { kind, documents } of parts) {
    if (kind === "official-report") {
      for (const { file, text } of documents) {
        const report = readOfficialReport(text);
        reports.push(describeReport(report, file));
        if (!isJson) for (const line of sayReport(report)) console.log(line);
      }
    }
    const read = readDocuments(kind, documents, nobody, `${documents.length} files`);
    if (!read.ok) return failed(read);
    receipts.push(read.value.receipt);
    if (!isJson) console.log(sayReceipt(read.value.receipt).join("\n"));
  }
  if (!isJson) return 0;
  const [only] = reports;
  const isOneReport = reports.length === 1 && parts.length === 1;
  console.log(JSON.stringify(isOneReport ? only : { divisions: reports.flatMap((one) => one.divisions), reports, receipts }, null, 1));
  return 0;
}

/** The database is opened only here, so that a dry run needs none. */
async function save(parts: readonly PackPart[], isJson: boolean): Promise<number> {
  const { openForImport } = await import("./import/open.ts");
  const { database, context } = await openForImport(randomUUID);
  const began = performance.now();
  const elapsed = () => Math.round(performance.now() - began);
  try {
    const imported = await importAll(context, parts, elapsed);
    if (!imported.ok) return failed(imported);
    if (isJson) console.log(JSON.stringify({ imports: imported.value }, null, 1));
    else for (const laid of imported.value) console.log(sayLaid(laid).join("\n"));
    console.error(`Done in ${(elapsed() / 1000).toFixed(1)} s.`);
    return 0;
  } finally {
    await database.close();
  }
}

function importAll(context: Context, parts: readonly PackPart[], elapsed: () => number): Promise<Outcome<readonly LaidFacts[]>> {
  const [only] = parts;
  const tell = (kind: DocumentKind, { created, changed, unchanged }: LaidFacts) =>
    console.error(`${kind}: ${created} new, ${changed} changed, ${unchanged} unchanged (${elapsed()} ms)`);
  if (parts.length === 1 && only) return importOne(context, only.kind, only.documents, elapsed, tell);
  return importPack(context, parts, { elapsed, onPart: tell });
}

async function importOne(
  context: Context,
  kind: DocumentKind,
  documents: readonly DocumentGiven[],
  elapsed: () => number,
  tell: (kind: DocumentKind, laid: LaidFacts) => void,
): Promise<Outcome<readonly LaidFacts[]>> {
  const imported = await importDocuments(context, kind, documents, { as: `${documents.length} files`, elapsed });
  if (!imported.ok) return imported;
  tell(kind, imported.value);
  return { ok: true, value: [imported.value] };
}

function failed(outcome: { ok: false; refusals: readonly { message: string }[] }): number {
  console.error("Nothing more was imported:");
  for (const { message } of outcome.refusals) console.error(`  ${message}`);
  return 1;
}
