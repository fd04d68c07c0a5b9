import type { PrintLayout } from "../print-lines.ts";
import { akomaNtosoNamespace, layoutNamespace } from "./elements.ts";
import { attributes, escapeValue } from "./escape.ts";

/** What a document says of itself. */
export type AkomaNtosoMeta = {
  readonly kind: "bill" | "act";
  /** Of the bill in all its versions: "/akn/gb-sct/bill/9/12". */
  readonly uri: string;
  /** Which version it is, as part of an address: "as-introduced". */
  readonly version: string;
  /** The day of the version, YYYY-MM-DD. */
  readonly date: string;
};

/** The `meta` element: what the document is, who made it, and the pages and lines of its print. */
export function printMeta(meta: AkomaNtosoMeta, title: string, layout: PrintLayout | null): string {
  const expression = `${meta.uri}/eng@${meta.version}`;
  return [
    `<meta>\n<identification source="#assent">\n`,
    level("FRBRWork", meta.uri, meta, `<FRBRcountry value="gb-sct"/>\n`, `<FRBRalias name="title" value="${escapeValue(title)}"/>\n`),
    level("FRBRExpression", expression, meta, `<FRBRlanguage language="eng"/>\n`),
    level("FRBRManifestation", `${expression}.akn`, meta, `<FRBRformat value="application/akn+xml"/>\n`),
    `</identification>\n<references source="#assent">\n`,
    `<TLCOrganization eId="parliament" href="/ontology/organization/scottish-parliament" showAs="The Scottish Parliament"/>\n`,
    `<TLCOrganization eId="assent" href="/ontology/organization/assent" showAs="Assent"/>\n</references>\n`,
    layout === null ? "" : printLayout(layout),
    `</meta>\n`,
  ].join("");
}

function level(element: string, uri: string, { date, version }: AkomaNtosoMeta, own: string, alias = ""): string {
  const uris = `<FRBRthis${attributes({ value: `${uri}/!main` })}/>\n<FRBRuri${attributes({ value: uri })}/>\n`;
  const made = `<FRBRdate${attributes({ date, name: version })}/>\n<FRBRauthor href="#parliament"/>\n`;
  return `<${element}>\n${uris}${alias}${made}${own}</${element}>\n`;
}

/** The pages and lines, each with what stands on it. Akoma Ntoso's own marks hold no lines of words that lie in several provisions. */
function printLayout(layout: PrintLayout): string {
  const lines = layout.map(({ page, line, spans }) => {
    const on = spans.map(({ id, from, to }) => `<layout:span${attributes({ of: id, from, to })}/>`).join("");
    return `<layout:line${attributes({ page, number: line })}>${on}</layout:line>\n`;
  });
  return `<proprietary source="#assent">\n<layout:lines xmlns:layout="${layoutNamespace}">\n${lines.join("")}</layout:lines>\n</proprietary>\n`;
}

/** The first line of every document. */
export const beginning = `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${akomaNtosoNamespace}">\n`;
