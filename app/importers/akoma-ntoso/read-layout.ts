import { layoutNamespace } from "#app/domain/text/akoma-ntoso/elements.ts";
import type { PrintedLine, PrintLayout, Span } from "#app/domain/text/print-lines.ts";
import { childrenNamed, findElement, type XmlElement } from "../xml/xml-tree.ts";

/**
 * The pages and lines that a document written by us holds in its `meta`; null when it holds none, and "unreadable" when a number in
 * it is none or a line names a provision that the text has not.
 */
export function readLayout(meta: XmlElement, ids: ReadonlySet<string>): PrintLayout | null | "unreadable" {
  const lines = findElement(meta, "lines");
  if (!lines || lines.namespace !== layoutNamespace) return null;
  const layout: PrintedLine[] = [];
  for (const line of childrenNamed(lines, "line")) {
    const page = wholeNumber(line, "page");
    const number = wholeNumber(line, "number");
    const spans = childrenNamed(line, "span").map((span) => readSpan(span, ids));
    const known = spans.filter((span) => span !== null);
    if (page === null || number === null || known.length < spans.length) return "unreadable";
    layout.push({ page, line: number, spans: known });
  }
  return layout;
}

function readSpan(span: XmlElement, ids: ReadonlySet<string>): Span | null {
  const id = span.attributes.get("of");
  const from = wholeNumber(span, "from");
  const to = wholeNumber(span, "to");
  return id === undefined || !ids.has(id) || from === null || to === null || to < from ? null : { id, from, to };
}

function wholeNumber(element: XmlElement, name: string): number | null {
  const value = element.attributes.get(name) ?? "";
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}
