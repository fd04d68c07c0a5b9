import type { Provision } from "../provision.ts";
import { attributes, escapeWords } from "./escape.ts";

/** Whether a table is of rows of cells and nothing else, so that it can be written as one. */
export function isPlainTable({ kind, children }: Provision): boolean {
  return kind === "table" && children.length > 0 && children.every(isPlainRow);
}

function isPlainRow({ kind, number, heading, text, children }: Provision): boolean {
  return kind === "row" && number === null && heading === null && text === "" && children.length > 0 && children.every(isPlainCell);
}

function isPlainCell({ kind, number, heading }: Provision): boolean {
  return kind === "cell" && number === null && heading === null;
}

/**
 * The table, row by row. What stands beneath a cell's words is embedded in it.
 *
 * @param identityOf the attributes of a row or cell that hold its identity
 * @param printAll prints what stands in a cell
 */
export function printTable(
  table: Provision,
  identityOf: (provision: Provision) => { readonly eId: string | undefined; readonly wId: string },
  printAll: (children: readonly Provision[]) => string,
): string {
  const printCell = (provision: Provision) => {
    const { cell, text, children } = provision;
    const tag = cell?.isHeading ? "th" : "td";
    const spans = cell ? { colspan: cell.columns, rowspan: cell.rows } : {};
    const words = `<p>${escapeWords(text)}</p>`;
    const beneath =
      children.length === 0
        ? ""
        : `<p><embeddedStructure${attributes({ eId: `${identityOf(provision).eId}__beneath`, class: "cell" })}>\n${printAll(children)}</embeddedStructure></p>`;
    return `<${tag}${attributes({ ...identityOf(provision), ...spans })}>${words}${beneath}</${tag}>\n`;
  };
  const rows = table.children.map((row) => `<tr${attributes(identityOf(row))}>\n${row.children.map(printCell).join("")}</tr>\n`);
  return `<table>\n${rows.join("")}</table>\n`;
}

/** How a cell is set, where it stands outside a table (in a quotation) and cannot be a cell of one: "cell heading columns-2 rows-1". */
export function printCellClass({ cell }: Provision): string | undefined {
  return cell && `cell ${cell.isHeading ? "heading" : "plain"} columns-${cell.columns} rows-${cell.rows}`;
}
