import type { RecordField } from "#app/domain/records/record-form.ts";
import { withoutNeutralising } from "#app/importers/amendments-csv/spreadsheet-cell.ts";
import { dayOf, findDays } from "#app/lib/day-words.ts";
import { type DayOrder, strokeParts } from "./stroke-days.ts";

export type CellProblem = { readonly column: string; readonly field: string | null; readonly message: string };

/** Shapes with one value in a cell; every other shape holds several, parted by " | ". */
const single: ReadonlySet<string> = new Set([
  "text",
  "longtext",
  "url",
  "day",
  "whole-number",
  "number",
  "yes-no",
  "choice",
  "reference",
  "session",
]);
/** Shapes whose values never hold a "|", so that it parts them without spaces too. */
const neverWithBar: ReadonlySet<string> = new Set(["references", "named"]);

/** A cell as the form's field would have it typed. What cannot be read is reported and kept as it stands. */
export function cellText(field: RecordField, cell: string, order: DayOrder, report: (message: string) => void): string {
  const text = withoutNeutralising(cell);
  if (!single.has(field.shape)) {
    const parts = neverWithBar.has(field.shape) ? text.split("|") : text.split(" | ");
    return parts.map((part) => part.trim()).join("\n");
  }
  if (field.shape === "day") return dayText(text.trim(), order, report);
  if (field.shape === "choice") return field.choices.find((choice) => isSameWord(text, choice.value, choice.label))?.value ?? text;
  if (field.shape === "yes-no") return yesOrNo(text);
  return text;
}

/** The cell without control characters, and a sentence about them (null: there are none). */
export function unwantedCharacters(cell: string): { text: string; told: string | null } {
  const found = [...cell.matchAll(/[\p{Cc}\ufffd]/gu)].find(([character]) => !"\t\n\r".includes(character));
  if (!found) return { text: cell, told: null };
  const code = found[0].codePointAt(0) ?? 0;
  const text = cell.replaceAll(/[\p{Cc}\ufffd]/gu, (character) => ("\t\n\r".includes(character) ? character : ""));
  const place = `character ${(found.index ?? 0) + 1} of the cell`;
  return {
    text,
    told:
      code === 0xfffd
        ? `A letter was lost at ${place}: save the file as CSV UTF-8 and choose it again.`
        : `There is a control character (U+${code.toString(16).toUpperCase().padStart(4, "0")}) at ${place}: take it out.`,
  };
}

function isSameWord(typed: string, value: string, label: string): boolean {
  const fold = (text: string) =>
    text
      .slice(0, 100)
      .toLowerCase()
      .replaceAll(/[\s_-]/g, "");
  return fold(typed) === fold(value) || fold(typed) === fold(label);
}

function yesOrNo(text: string): string {
  const word = text.trim().toLowerCase();
  if (["yes", "y", "true", "1"].includes(word)) return "yes";
  return ["no", "n", "false", "0"].includes(word) ? "no" : text;
}

/** YYYY-MM-DD and days in words are read as they stand; days with strokes only where the file tells their order. */
function dayText(text: string, order: DayOrder, report: (message: string) => void): string {
  const parts = strokeParts(text);
  if (parts) {
    const year = parts.year.length === 2 ? 2000 + Number(parts.year) : Number(parts.year);
    const read = dayOf(year, parts.second, parts.first);
    if (read !== null && (order === "day-first" || parts.first > 12 || parts.first === parts.second)) return read;
    report(`“${text}” can be read in more than one way, or not at all: write it as 2022-01-10`);
    return text;
  }
  const [found] = findDays(text.slice(0, 60));
  return found?.day && found.words.length === text.length ? found.day : text;
}
