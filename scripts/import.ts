import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { decodeText } from "#app/importers/decode.ts";
import { describeReport, readOfficialReport } from "#app/importers/official-report.ts";

const usage = `Usage: npm run import -- <kind> <file> [more files] [--dry-run] [--json]

  official-report FILE…  divisions out of saved pages of the Official Report

  --dry-run   read and report, save nothing
  --json      print one JSON object instead of sentences`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { "dry-run": { type: "boolean" }, json: { type: "boolean" } },
  });
  const [kind, ...files] = positionals;
  if (kind !== "official-report" || files.length === 0 || !values["dry-run"]) {
    console.error(usage);
    return 1;
  }
  const described = [];
  for (const file of files) {
    const bytes = await readFile(file);
    console.error(`${file}: ${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`);
    described.push(describeReport(readOfficialReport(decodeText(bytes)), file));
  }
  console.log(
    JSON.stringify(
      described.length === 1 ? described[0] : { divisions: described.flatMap((one) => one.divisions), pages: described },
      null,
      1,
    ),
  );
  return 0;
}
