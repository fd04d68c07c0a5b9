import type { RecordField, ReferenceKind } from "./record-form.ts";
import { readRowLine } from "./row-line.ts";
import { readLetterLinkLine, readTieLine } from "./tie-line.ts";

/** Another record that a line of a field names, by address or name, in small letters. */
export type NameInLine = { kind: ReferenceKind; name: string };

/**
 * The records that one line of a field names: what must be a draft to nobody when the line is told. Sources are never drafts, and a
 * line that cannot be read names nothing.
 */
export function namesInLine(field: RecordField | undefined, line: string): readonly NameInLine[] {
  switch (field?.shape) {
    case "reference":
    case "references":
      return named([field.to], line);
    case "named":
      // "Name; office" names whom it names before the first semicolon.
      return named(["person", "organisation", "committee"], line.split(";")[0] ?? "");
    case "letter-links": {
      const link = readLetterLinkLine(line);
      return typeof link === "string" ? [] : named(["letter"], link.name);
    }
    case "ties": {
      const tie = readTieLine(line);
      if (typeof tie === "string" || tie.kind === "motion") return [];
      return named([tie.kind === "stage" ? "bill" : tie.kind === "provision" ? "version" : tie.kind], tie.name ?? "");
    }
    case "rows": {
      const row = readRowLine(field.of, line);
      if (typeof row === "string" || !("kind" in row) || row.kind === null || row.kind === "source") return [];
      return named([row.kind], row.slug ?? "");
    }
    default:
      return [];
  }
}

function named(kinds: readonly ReferenceKind[], name: string): NameInLine[] {
  const folded = name.trim().toLowerCase();
  return folded === "" ? [] : kinds.map((kind) => ({ kind, name: folded }));
}
