import type { RecordField, RecordForm } from "#app/domain/records/record-form.ts";
import { foldText } from "#app/lib/text.ts";

/** Other words that people write over a column, by the field's name. A field that the form does not have is passed over. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** The columns that are read: which cell, which field, and the heading as it stands in the file. `width`: the number of headings. */
export type Columns = {
  readonly known: readonly { readonly at: number; readonly field: RecordField; readonly heading: string }[];
  readonly width: number;
  readonly remarks: readonly string[];
  readonly refusal: string | null;
};

/** A heading as it is compared: case, spaces, accents and punctuation do not matter. */
export function normalHeading(heading: string): string {
  return foldText(heading.slice(0, 200)).replaceAll(/[^a-z0-9]/g, "");
}

/** Finds the field of each heading: by its name, its label, the group and label, or another word for it. */
export function matchHeadings(headings: readonly string[], form: RecordForm, synonyms: Synonyms): Columns {
  const names = namesOf(form, synonyms);
  const all = headings.map((heading, at) => ({ at, heading: heading.trim(), field: names.get(normalHeading(heading)) ?? null }));
  const known = all.flatMap(({ at, heading, field }) => (field ? [{ at, heading, field }] : []));
  const unknown = all.filter(({ field, heading }) => field === null && heading !== "");
  const remarks = unknown.map(({ heading }) => `The column “${heading.slice(0, 80)}” is not known and is left aside.`);
  return { known, width: lastHeading(headings) + 1, remarks, refusal: refusalOf(form, known) };
}

function refusalOf(form: RecordForm, known: Columns["known"]): string | null {
  const twice = known.find(({ field }, at) => known.findIndex((other) => other.field.name === field.name) !== at);
  if (twice) {
    const first = known.find(({ field }) => field.name === twice.field.name);
    return `The columns “${first?.heading}” and “${twice.heading}” are for the same thing, ${twice.field.name}. Keep one of them.`;
  }
  const missing = form.fields.filter((field) => field.required && !known.some((column) => column.field.name === field.name));
  if (missing.length === 0) return null;
  const list = missing.map(({ name, label }) => `“${name}” (${label})`).join(", ");
  const isOne = missing.length === 1;
  return `${isOne ? "A column that must be there is" : "Columns that must be there are"} missing: ${list}. The headings stand in the first row.`;
}

/** A word that could mean two fields ("Day") means none. */
function namesOf(form: RecordForm, synonyms: Synonyms): ReadonlyMap<string, RecordField> {
  const names = new Map<string, RecordField>();
  const offer = (words: (field: RecordField) => readonly string[]) => {
    const offered = new Map<string, RecordField[]>();
    for (const field of form.fields)
      for (const word of new Set(words(field).map(normalHeading))) offered.set(word, [...(offered.get(word) ?? []), field]);
    for (const [word, [field, ...others]] of offered) if (field && others.length === 0 && !names.has(word)) names.set(word, field);
  };
  offer(({ name }) => [name]);
  offer(({ name }) => synonyms[name] ?? []);
  offer(({ label, group }) => [label, ...(group ? [`${group} ${label}`] : [])]);
  names.delete("");
  return names;
}

function lastHeading(headings: readonly string[]): number {
  return headings.findLastIndex((heading) => heading.trim() !== "");
}
