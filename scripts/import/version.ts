import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { versionKinds } from "#app/domain/text/version.ts";
import { versionKindWords } from "#app/domain/text/version-words.ts";
import { decodeText } from "#app/importers/decode.ts";
import { readPdf } from "#app/importers/pdf/read-pdf.server.ts";
import { readVersion } from "#app/importers/version-text.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import type { VersionGiven } from "#app/services/versions/record-version.server.ts";
import { recordVersion } from "#app/services/versions/record-version.server.ts";
import { openForImport } from "./open.ts";

export const versionUsage = `  version FILE --bill ADDRESS --kind KIND [--title T] [--reference R] [--printed-on DAY] [--source URL] [--draft] [--dry-run]
                          the text of a print: XML of legislation.gov.uk, Akoma Ntoso, plain text or PDF
                          KIND: ${versionKinds.join(", ")}`;

type Read = Pick<VersionGiven, "text" | "sourceFormat"> & { remarks: readonly string[]; noLayout: string | null };

/** Records the text of a print from a file, as the pages do. Gives the exit code. */
export async function importVersion(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { bill: text, kind: text, title: text, reference: text, "printed-on": text, source: text, draft: flag, "dry-run": flag },
  });
  const [file] = positionals;
  const kind = versionKinds.find((each) => each === values.kind);
  if (!file || !values.bill || !kind) return wrong(`Say which file, --bill and --kind.\n\n${versionUsage}`);
  const read = await readFileAs(file);
  if (!read.ok) return wrong(read.refusals.map(({ message }) => `${file}: ${message}`).join("\n"));
  for (const remark of read.value.remarks) console.error(remark);
  if (values["dry-run"]) {
    console.log(`${file}: ${read.value.text.text.provisions.length} provisions at the top; nothing was saved.`);
    return 0;
  }
  const { database, context } = await openForImport(randomUUID);
  try {
    const url = values.source ?? null;
    const recorded = await recordVersion(context, {
      bill: values.bill,
      typed: {
        kind,
        title: values.title ?? versionKindWords[kind],
        reference: values.reference,
        printed_on: values["printed-on"],
        layout_note: read.value.noLayout,
      },
      text: read.value.text,
      sourceFormat: read.value.sourceFormat,
      publish: !values.draft,
      source:
        url === null
          ? null
          : { title: values.title ?? versionKindWords[kind], url, publisher: null, confidence: "official", what: "the text" },
    });
    if (!recorded.ok) return wrong(recorded.refusals.map(({ message }) => message).join("\n"));
    const { title, href, provisions, carried } = recorded.value;
    console.log(`“${title}” is recorded at ${href}: ${provisions} provisions, ${carried} of them known from the version before.`);
    return 0;
  } finally {
    await database.close();
  }
}

async function readFileAs(file: string): Promise<Outcome<Read>> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") {
    const read = await readPdf(bytes);
    if (!read.ok) return read;
    const { text, layout, problems, noLayout } = read.value;
    return accept({ text: { text, layout }, sourceFormat: "pdf", remarks: problems.map(({ message }) => message), noLayout });
  }
  const read = readVersion(decodeText(bytes));
  if (!read.ok) return read;
  const { text, layout, format, remarks } = read.value;
  return accept({
    text: { text, layout },
    sourceFormat: format,
    remarks,
    noLayout: layout === null ? "The file holds no pages and lines." : null,
  });
}

function wrong(sentence: string): number {
  console.error(sentence);
  return 1;
}
