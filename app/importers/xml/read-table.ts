import type { Provision } from "#app/domain/text/provision.ts";
import { type Content, provision } from "./gather-content.ts";
import { isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** How a language of XML reads what stands in the cells of a table, and finds identities. */
export type TableReading = {
  readonly readContent: (nodes: readonly XmlNode[]) => Content;
  readonly words: (nodes: readonly XmlNode[]) => string;
  readonly idOf: (element: XmlElement) => string;
};

/** A table as HTML has them, row by row, with its caption as its words. How a cell is set is kept where it is a heading or says what it spans. */
export function readTable(table: XmlElement, reading: TableReading): Provision {
  const captions = table.children.filter(isElement).filter(({ name }) => name === "caption");
  const text = reading.words(captions.flatMap(({ children }) => children));
  return provision("table", { text, children: readRows(table, reading) });
}

function readRows(element: XmlElement, reading: TableReading): readonly Provision[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === "tr") return [provision("row", { id: reading.idOf(child), children: readCells(child, reading) })];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? readRows(child, reading) : [];
  });
}

function readCells(row: XmlElement, reading: TableReading): readonly Provision[] {
  const cells = row.children.filter(isElement).filter(({ name }) => name === "th" || name === "td");
  return cells.map((cell) => {
    const isHeading = cell.name === "th";
    const isSet = isHeading || cell.attributes.has("colspan") || cell.attributes.has("rowspan");
    const set = isSet ? { cell: { isHeading, columns: spanOf(cell, "colspan"), rows: spanOf(cell, "rowspan") } } : {};
    return provision("cell", { id: reading.idOf(cell), ...reading.readContent(cell.children), ...set });
  });
}

/** How many columns or rows a cell spans, from 1 to 1,000. */
function spanOf(cell: XmlElement, attribute: "colspan" | "rowspan"): number {
  const span = Number.parseInt(cell.attributes.get(attribute) ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.min(1000, Math.max(1, span));
}
