import type { PrintLayout } from "./print-lines.ts";
import { type PrintedRow, printedRows } from "./printed-rows.ts";
import type { BillText } from "./provision.ts";
import { setInLines } from "./set-in-lines.ts";

/** How a text is printed: without a layout, in lines of about 85 characters without pages. */
export type PlainPrint = {
  readonly layout?: PrintLayout | null;
  /** Whether pages and every fifth line have their numbers. Only with a layout. */
  readonly margins?: boolean;
};

const marginWidth = 5;

/**
 * The text as lines that a person can read: numbers at the edge, words hanging, what stands beneath set in, a blank line around
 * headings. What is quoted from another Act stands between quotation marks. Read by `readPlainText`, it is the same tree.
 */
export function printPlainText(text: BillText, { layout = null, margins = false }: PlainPrint = {}): string {
  const withMargins = margins && layout !== null;
  const lines: string[] = [];
  let page = 0;
  for (const row of printedRows(text, layout ?? setInLines(text))) {
    if (withMargins && row.page !== page) {
      if (page > 0) lines.push("");
      lines.push(`Page ${row.page}`, "");
      page = row.page;
    } else if (row.isSetApart && lines.length > 0) lines.push("");
    const margin = withMargins ? marginOf(row).padEnd(marginWidth) : "";
    lines.push(`${margin}${" ".repeat(row.indent)}${wordsOf(row)}`.trimEnd());
  }
  return `${lines.join("\n")}\n`;
}

function marginOf({ line }: PrintedRow): string {
  return line !== null && line % 5 === 0 ? String(line).padStart(3) : "";
}

function wordsOf({ label, words }: PrintedRow): string {
  if (label === "") return words;
  return `${label.padEnd(3)} ${words}`.trimEnd();
}
