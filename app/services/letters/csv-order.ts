import type { FieldTexts } from "#app/domain/records/record-form.ts";
import { readLetterLinkLine } from "#app/domain/records/tie-line.ts";

const linkFields = ["replies_to", "encloses", "corrects", "cites"] as const;

/**
 * Letters of one file in an order in which each can name those before it: what a row answers, encloses, corrects, cites or is known through
 * comes first. Rows that go round in a circle keep their order, and the check of circles tells of them.
 *
 * @param rows with the fields of a letter's form; other kinds stay as they are
 * Cost: one look at each reference.
 */
export function orderForReferences<Row extends { fields: FieldTexts }>(rows: readonly Row[]): Row[] {
  const bySubject = Map.groupBy(rows, ({ fields }) => fold(fields.subject));
  const ordered: Row[] = [];
  const state = new Map<Row, "begun" | "done">();
  for (const row of rows) {
    // Without calling itself: a file may hold hundreds of letters each of which answers the one before.
    const stack = [row];
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const next = state.has(at)
        ? undefined
        : namedIn(at.fields)
            .flatMap((name) => bySubject.get(fold(name)) ?? [])
            .filter((other) => !state.has(other) && other !== at);
      if (next && next.length > 0) {
        state.set(at, "begun");
        stack.push(...next);
        continue;
      }
      stack.pop();
      if (state.get(at) === "done") continue;
      state.set(at, "done");
      ordered.push(at);
    }
  }
  return ordered;
}

function namedIn(fields: FieldTexts): string[] {
  const links = linkFields.flatMap((field) => (fields[field] ?? "").split("\n").filter(Boolean).map(readLetterLinkLine));
  const through = fields.known_through_letter;
  return [...links.flatMap((line) => (typeof line === "string" ? [] : [line.name])), ...(through ? [through] : [])];
}

function fold(text: string | null | undefined): string {
  return (text ?? "").trim().toLowerCase();
}
