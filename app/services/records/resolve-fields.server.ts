import type { Kysely } from "kysely";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import type { LetterLinkFacts } from "#app/domain/facts/record.ts";
import type { TieRole } from "#app/domain/facts/ties.ts";
import { type DatedKind, type DatedLine, readDatedLine } from "#app/domain/records/dated-line.ts";
import type { FieldTexts, RecordField, RecordForm, ReferenceKind } from "#app/domain/records/record-form.ts";
import { printRowLine, type Row, readRowLine } from "#app/domain/records/row-line.ts";
import { printLetterLinkLine, printTieLine, readLetterLinkLine, readTieLine } from "#app/domain/records/tie-line.ts";
import { invariant } from "#app/lib/assert.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { foldText } from "#app/lib/text.ts";
import type { LetterLinkRow } from "#db/queries/records/letter-links.server.ts";
import { type Named, readNamedLines } from "#db/queries/records/named.server.ts";
import { type Columns, findSessionId } from "#db/queries/records/records.server.ts";
import { listNamesakes, type Reference } from "#db/queries/records/references.server.ts";
import { type TieRow, tieTargets } from "#db/queries/records/ties.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** A form's texts as the database keeps them. `texts` are the same with every reference as its slug. */
export type Resolved = {
  texts: FieldTexts;
  columns: Columns;
  links: Map<string, string[]>;
  named: Map<string, Named[]>;
  dated: Map<DatedKind, DatedLine[]>;
  letterLinks: Map<LetterLinkFacts["kind"], LetterLinkRow[]>;
  ties: Map<TieRole, TieRow[]>;
};

/**
 * Looks up what checked texts refer to: records by slug or name, sessions by number, people by name.
 *
 * @param before the record that is corrected, and the fields to resolve; all of a new record when left out
 */
export async function resolveFields(
  db: Kysely<Schema>,
  form: RecordForm,
  texts: FieldTexts,
  before: { id: string; only: ReadonlySet<string> } | null = null,
): Promise<Outcome<Resolved>> {
  const resolved: Resolved = {
    texts: { ...texts },
    columns: {},
    links: new Map(),
    named: new Map(),
    dated: new Map(),
    letterLinks: new Map(),
    ties: new Map(),
  };
  const refusals: Refusal[] = [];
  for (const field of form.fields) {
    if (before && !before.only.has(field.name)) continue;
    const message = await resolveField(db, form, field, resolved, before?.id ?? null);
    if (message) refusals.push({ field: field.name, message });
  }
  if (form.kind === "person" && resolved.columns.name) resolved.columns.folded_name = foldText(String(resolved.columns.name));
  return refusals.length === 0 ? accept(resolved) : { ok: false, refusals };
}

/** Puts one field in its place; a sentence when what it refers to does not exist. */
async function resolveField(
  db: Kysely<Schema>,
  form: RecordForm,
  field: RecordField,
  resolved: Resolved,
  id: string | null,
): Promise<string | null> {
  const text = resolved.texts[field.name] ?? null;
  switch (field.shape) {
    case "session": {
      const id = text === null ? null : await findSessionId(db, Number(text));
      if (!id) return `There is no session ${text}`;
      resolved.columns.parliamentary_session_id = id;
      return null;
    }
    case "reference": {
      const found = text === null ? null : await findOne(db, field.to, text);
      if (typeof found === "string") return `${field.label}: ${found}`;
      resolved.columns[`${field.name}_id`] = found?.id ?? null;
      resolved.texts[field.name] = found?.slug ?? null;
      return null;
    }
    case "references":
      return resolveReferences(db, field, resolved, id);
    case "named": {
      const read = await readNamedLines(db, linesOf(text), id === null ? null : { kind: form.kind, id, field: field.name });
      const several = read.find((each) => each.addresses.length > 0);
      if (several) return `${field.label}: ${tellApart(several.line, several.addresses)}`;
      const unknown = read.find(({ named }) => !named.person_id && !named.organisation_id);
      // Who has a bill in hand must be a person or body with a page; a letter's sender may be known by name only.
      if (form.kind === "bill" && unknown)
        return `${field.label}: there is nobody called “${unknown.named.printed_name ?? unknown.line}”. Add the person or organisation first`;
      resolved.named.set(
        field.name,
        read.map((each) => each.named),
      );
      return null;
    }
    case "dated": {
      const lines = linesOf(text).map((line) => readDatedLine(field.of, line));
      for (const line of lines) {
        invariant(typeof line !== "string", "dated lines are checked before they are resolved");
        const named = field.of === "committee-member" ? await findOne(db, "person", line.head[0] ?? "") : null;
        if (typeof named === "string") return `${field.label}: ${named}`;
      }
      resolved.dated.set(
        field.of,
        lines.flatMap((line) => (typeof line === "string" ? [] : [line])),
      );
      return null;
    }
    case "rows":
      return resolveRows(db, field, resolved);
    case "letter-links":
      return resolveLetterLinks(db, field, resolved, id);
    case "ties":
      return resolveTies(db, form, field, resolved, id);
    case "lines":
      resolved.columns[field.name] = text === null ? null : JSON.stringify(linesOf(text));
      return null;
    case "yes-no":
      resolved.columns[field.name] = text === "yes" ? 1 : 0;
      return null;
    case "whole-number":
    case "number":
      resolved.columns[field.name] = text === null ? null : Number(text);
      return null;
    default:
      resolved.columns[field.name] = text;
      return null;
  }
}

type FieldOf<Shape extends RecordField["shape"]> = Extract<RecordField, { shape: Shape }>;

/** Lines of several parts become a list; a source, letter or statement that a level names must be there. */
async function resolveRows(db: Kysely<Schema>, field: FieldOf<"rows">, resolved: Resolved): Promise<string | null> {
  const lines = linesOf(resolved.texts[field.name] ?? null);
  const rows: Row[] = [];
  for (const line of lines) {
    const row = readRowLine(field.of, line);
    invariant(typeof row !== "string", "lines are checked before they are resolved");
    if (!("kind" in row) || row.kind === null) {
      rows.push(row);
      continue;
    }
    const found = await findOne(db, row.kind, row.slug ?? "");
    if (typeof found === "string") return `${field.label}: ${found}`;
    rows.push({ ...row, slug: found.slug });
  }
  resolved.columns[field.name] = rows.length === 0 ? null : JSON.stringify(rows);
  resolved.texts[field.name] = rows.length === 0 ? null : rows.map((row) => printRowLine(field.of, row)).join("\n");
  return null;
}

async function resolveLetterLinks(
  db: Kysely<Schema>,
  field: FieldOf<"letter-links">,
  resolved: Resolved,
  own: string | null,
): Promise<string | null> {
  const links = new Map<string, LetterLinkRow>();
  const lines = new Map<string, string>();
  for (const text of linesOf(resolved.texts[field.name] ?? null)) {
    const line = readLetterLinkLine(text);
    invariant(typeof line !== "string", "lines are checked before they are resolved");
    const found = await findOne(db, "letter", line.name);
    if (typeof found === "string") return `${field.label}: ${found}`;
    if (found.id === own) return `${field.label}: a letter cannot be tied to itself`;
    links.set(found.id, { targetId: found.id, nature: line.nature, inferred: line.inferred, note: line.note });
    lines.set(found.slug, printLetterLinkLine({ ...line, name: found.slug }));
  }
  resolved.letterLinks.set(field.kind, [...links.values()]);
  resolved.texts[field.name] =
    [...lines.keys()]
      .sort()
      .map((slug) => lines.get(slug))
      .join("\n") || null;
  return null;
}

async function resolveTies(
  db: Kysely<Schema>,
  form: RecordForm,
  field: FieldOf<"ties">,
  resolved: Resolved,
  own: string | null,
): Promise<string | null> {
  const rows: TieRow[] = [];
  const lines: string[] = [];
  for (const text of linesOf(resolved.texts[field.name] ?? null)) {
    const line = readTieLine(text);
    invariant(typeof line !== "string", "lines are checked before they are resolved");
    const to = tieTargets[line.kind];
    const found = to === null ? null : await findOne(db, to, line.name ?? "");
    if (typeof found === "string") return `${field.label}: ${found}`;
    if (found && found.id === own && line.kind === form.kind) return `${field.label}: a ${form.kind} cannot be tied to itself`;
    const stage = line.kind === "stage" ? stageNamed(line.words ?? "") : null;
    if (line.kind === "stage" && stage === null) return `${field.label}: “${line.words}” is no stage. Write for example Stage 1`;
    const words = stage ?? line.words;
    rows.push({ kind: line.kind, targetId: found?.id ?? null, words, inferred: line.inferred, note: line.note });
    lines.push(printTieLine({ ...line, name: found?.slug ?? null, words }));
  }
  resolved.ties.set(field.role, rows);
  resolved.texts[field.name] = lines.join("\n") || null;
  return null;
}

/** A stage by its code or its official name. */
function stageNamed(words: string): string | null {
  const folded = foldText(words);
  return stageCodes.find((code) => code === words || foldText(stageWords[code].official) === folded) ?? null;
}

async function resolveReferences(db: Kysely<Schema>, field: RecordField, resolved: Resolved, own: string | null): Promise<string | null> {
  invariant(field.shape === "references", "only a field of references is resolved as one");
  const ids: string[] = [];
  const slugs: string[] = [];
  for (const line of linesOf(resolved.texts[field.name] ?? null)) {
    const found = await findOne(db, field.to, line);
    if (typeof found === "string") return `${field.label}: ${found}`;
    if (found.id === own) return `${field.label}: a ${field.to} cannot be tied to itself`;
    ids.push(found.id);
    slugs.push(found.slug);
  }
  resolved.links.set(field.name, ids);
  resolved.texts[field.name] = slugs.length > 0 ? [...new Set(slugs)].sort().join("\n") : null;
  return null;
}

/** The one record that a text means; else a sentence that says what to do. */
async function findOne(db: Kysely<Schema>, kind: ReferenceKind, text: string): Promise<Reference | string> {
  const [one, ...others] = await listNamesakes(db, kind, text);
  if (!one) return `there is no ${kind} “${text}”. Choose one from the list, or add it first`;
  return others.length === 0 ? one : tellApart(text, [one.slug, ...others.map((each) => each.slug)]);
}

function tellApart(text: string, addresses: readonly string[]): string {
  return `several are called “${text}”. Enter one of these instead: ${addresses.join(", ")}`;
}

function linesOf(text: string | null): string[] {
  return text === null ? [] : text.split("\n");
}
