import { createHash } from "node:crypto";
import { may } from "#app/domain/permissions/may.ts";
import { letterForm } from "#app/domain/records/letter-forms.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { labelOf, showText } from "#app/domain/records/show-text.ts";
import { withVersion } from "#app/importers/importer-version.ts";
import { readLettersCsv } from "#app/importers/record-csv/read-letters-csv.ts";
import type { RecordCsvRow } from "#app/importers/record-csv/read-record-csv.ts";
import { readStatementsCsv } from "#app/importers/record-csv/read-statements-csv.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { capitalise } from "#app/lib/text.ts";
import { allOrNothing } from "#app/services/all-or-nothing.server.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { createIn } from "#app/services/records/create-record.server.ts";
import { requireForm } from "#app/services/records/require-form.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { insertReceipt } from "#db/queries/receipts.server.ts";
import { orderForReferences } from "./csv-order.ts";
import { findTwin, type Twin } from "./find-twin.server.ts";

export type CsvKind = "letter" | "statement";

/** A file as it was sent; `name` null: it was pasted. */
export type CsvGiven = { text: string; name: string | null };

/** A row as the preview shows it. `line` as a spreadsheet counts. */
export type RowShown = {
  line: number;
  title: string;
  parts: readonly { label: string; text: string }[];
  problems: readonly { column: string; message: string }[];
  twin: Twin | null;
};
export type CsvPreview = { rows: readonly RowShown[]; refusal: string | null; remarks: readonly string[]; wrong: number; twins: number };

/** How the rows are taken: all as drafts, or all published. */
export type CsvChoices = { publish: boolean; isMadeUp: boolean; takesTwins: boolean; source: SourceGiven | null };

/** The most rows at once: they are written in one transaction, for which others wait. */
export const mostRowsAtOnce = 300;
/** The most characters: the file goes with the preview, so that it need not be sent again. */
export const mostCharactersAtOnce = 1_000_000;

/**
 * What a file of letters or statements would become, row by row, checked exactly as it is when it is taken: it is taken, and the
 * transaction is undone.
 *
 * @throws AppError "forbidden" for who may not add to the record
 */
export async function previewCsv(context: Context, kind: CsvKind, given: CsvGiven, choices: CsvChoices): Promise<CsvPreview> {
  const form = requireKeeper(context, kind);
  const read = readCsv(kind, given.text);
  if (read.refusal !== null) return { rows: [], refusal: read.refusal, remarks: read.remarks, wrong: 0, twins: 0 };
  const trial: { tried: Tried } = { tried: { problems: new Map(), twins: new Map(), made: 0 } };
  await allOrNothing(context, async (tx) => {
    trial.tried = await takeRows(context, tx, form, read.rows, { ...choices, publish: false });
    return refuse({ message: "This was only a trial." });
  });
  return shownOf(form, read, trial.tried);
}

/**
 * Takes every row of a file, or none, with a receipt. The file is read and checked again: what the preview said may not hold any more.
 *
 * @throws AppError "forbidden" for who may not add to the record
 */
export async function takeCsv(context: Context, kind: CsvKind, given: CsvGiven, choices: CsvChoices): Promise<Outcome<{ count: number }>> {
  const form = requireKeeper(context, kind);
  const read = readCsv(kind, given.text);
  if (read.refusal !== null) return refuse({ field: "csv", message: read.refusal });
  if (choices.publish && !choices.source && !choices.isMadeUp)
    return refuse({
      field: "source_title",
      message: "Name the source: nothing is published here without one. Drafts can be saved without",
    });
  return allOrNothing(context, async (tx) => {
    const { problems, twins, made } = await takeRows(context, tx, form, read.rows, choices);
    const [first, ...others] = refusalsIn(problems);
    if (first) return refuse(first, ...others);
    if (twins.size > 0 && !choices.takesTwins)
      return refuse({
        field: "takes_twins",
        message: `${twins.size === 1 ? "One row looks" : `${twins.size} rows look`} like what we hold: take them out, or say that they are others`,
      });
    await keepReceipt(context, tx, kind, given, { asked: read.rows.length, made, twins });
    return accept({ count: made });
  });
}

type Tried = { problems: Map<number, { column: string; message: string }[]>; twins: Map<number, Twin>; made: number };

/** Makes every row that can be made, in the transaction that is open, and says of the others why not. */
async function takeRows(context: Context, tx: Write, form: RecordForm, rows: readonly RecordCsvRow[], choices: CsvChoices): Promise<Tried> {
  const tried: Tried = { problems: new Map(), twins: new Map(), made: 0 };
  // Before any is made: rows of the file are no twins of each other.
  for (const { line, fields } of rows) {
    const twin = await findTwin(tx, form, fields);
    if (twin) tried.twins.set(line, twin);
  }
  for (const row of form === letterForm ? orderForReferences(rows) : rows) {
    if (row.problems.length > 0) {
      tried.problems.set(row.line, [...row.problems]);
      continue;
    }
    const { publish, source, isMadeUp } = choices;
    const made = await createIn(context, tx, form, row.fields, { publish, source, isMadeUp });
    if (made.ok) tried.made++;
    else
      tried.problems.set(
        row.line,
        made.refusals.map((refusal) => atColumn(form, refusal)),
      );
  }
  return tried;
}

/** The column is named beside the sentence, so the sentence need not begin with it. */
function atColumn(form: RecordForm, { field, message }: Refusal): { column: string; message: string } {
  const column = field ? labelOf(form, field) : "the row";
  return { column, message: message.startsWith(`${column}: `) ? capitalise(message.slice(column.length + 2)) : message };
}

function refusalsIn(problems: Tried["problems"]): Refusal[] {
  return [...problems]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, all]) => all.map(({ column, message }) => ({ field: "csv", message: `Row ${line}, ${column}: ${message}` })));
}

function readCsv(kind: CsvKind, text: string) {
  if (text.length > mostCharactersAtOnce)
    return {
      rows: [],
      remarks: [],
      refusal: `The file is too large: ${mostCharactersAtOnce.toLocaleString("en-GB")} characters at most. Split it in two.`,
    };
  const read = kind === "letter" ? readLettersCsv(text) : readStatementsCsv(text);
  if (read.rows.length <= mostRowsAtOnce) return read;
  return { ...read, rows: [], refusal: `The file has more than ${mostRowsAtOnce} rows: split it in two.` };
}

function shownOf(
  form: RecordForm,
  read: { rows: readonly RecordCsvRow[]; remarks: readonly string[] },
  { problems, twins }: Tried,
): CsvPreview {
  const rows = read.rows.map(({ line, fields }) => ({
    line,
    title: fields[form.titleField] ?? "Nothing",
    parts: partsOf(form, fields),
    problems: problems.get(line) ?? [],
    twin: twins.get(line) ?? null,
  }));
  return { rows, refusal: null, remarks: read.remarks, wrong: problems.size, twins: twins.size };
}

function partsOf(form: RecordForm, fields: FieldTexts) {
  return form.fields.flatMap((field) => {
    const text = fields[field.name] ?? null;
    if (text === null || field.name === form.titleField || (field.shape === "yes-no" && text === "no")) return [];
    return [{ label: labelOf(form, field.name), text: showText(field, text) ?? text }];
  });
}

async function keepReceipt(
  context: Context,
  tx: Write,
  kind: CsvKind,
  { text, name }: CsvGiven,
  { asked, made, twins }: { asked: number; made: number; twins: ReadonlyMap<number, Twin> },
): Promise<void> {
  const id = context.newId();
  // Everyone reads receipts: the title of what is held may be that of a draft.
  const contradictory = [...twins.keys()].map(
    (line) => `Row ${line} looks like a ${kind} that is held: an editor says that it is another.`,
  );
  const words = `${kind}s-csv`;
  await insertReceipt(tx, {
    id,
    kind: words,
    file: name,
    file_sha256: createHash("sha256").update(text).digest("hex"),
    importer: withVersion(words),
    at: context.now,
    duration_ms: null,
    asked,
    came: asked,
    created: made,
    changed: 0,
    unchanged: 0,
    missing: "[]",
    contradictory: JSON.stringify(contradictory),
  });
  await insertEvent(tx, context, {
    type: "import.completed",
    subjectKind: "import",
    subjectId: id,
    billId: null,
    visibility: "editors",
    particulars: {
      kind: words,
      file: name,
      asked,
      came: asked,
      missing: 0,
      contradictory: contradictory.length,
      recorded: made,
      corrected: 0,
      unchanged: 0,
    },
  });
}

function requireKeeper({ actor }: Context, kind: CsvKind): RecordForm {
  if (!may(actor, `${kind}.create`)) throw new AppError("forbidden", "Only editors can add to the record.");
  return requireForm(kind);
}
