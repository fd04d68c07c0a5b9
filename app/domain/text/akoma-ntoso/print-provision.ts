import type { Provision } from "../provision.ts";
import { akomaNtosoElements } from "./elements.ts";
import { attributes, escapeWords } from "./escape.ts";
import { isPlainTable, printCellClass, printTable } from "./print-table.ts";

/** The address of each provision, by its id. */
export type Addresses = ReadonlyMap<string, string>;

/** One provision with all that stands beneath it. Identity goes into `wId`, which stays from version to version, the address into `eId`. */
export function printProvision(provision: Provision, addresses: Addresses): string {
  const { element, name, class: sharedClass } = akomaNtosoElements[provision.kind];
  const tag = attributes({ name, ...identityOf(provision, addresses), class: sharedClass ?? printCellClass(provision) });
  return `<${element}${tag}>\n${numberAndHeading(provision)}${inside(provision, addresses)}</${element}>\n`;
}

/** A paragraph. */
export function printWords(words: string): string {
  return `<p>${escapeWords(words)}</p>\n`;
}

/** The attributes that hold a provision's address and identity. */
export function identityOf({ id }: Provision, addresses: Addresses) {
  return { eId: addresses.get(id), wId: id };
}

function numberAndHeading({ number, heading }: Provision): string {
  const num = number === null ? "" : `<num>${escapeWords(number)}</num>\n`;
  return heading === null ? num : `${num}<heading>${escapeWords(heading)}</heading>\n`;
}

function inside(provision: Provision, addresses: Addresses): string {
  const { kind, text, children } = provision;
  const printAll = (beneath: readonly Provision[]) => beneath.map((child) => printProvision(child, addresses)).join("");
  if (kind === "quotation") {
    const words = text === "" ? "" : printWords(text);
    const address = addresses.get(provision.id);
    const marks = attributes({ eId: `${address}__quoted`, startQuote: "“", endQuote: "”" });
    return `<content>\n<p><mod${attributes({ eId: `${address}__mod` })}><quotedStructure${marks}>\n${words}${printAll(children)}</quotedStructure></mod></p>\n</content>\n`;
  }
  if (isPlainTable(provision)) {
    const caption = text === "" ? "" : printWords(text);
    const table = printTable(provision, (cell) => identityOf(cell, addresses), printAll);
    return `<content>\n${caption}${table}</content>\n`;
  }
  if (children.length === 0) return `<content>\n${printWords(text)}</content>\n`;
  const intro = text === "" ? "" : `<intro>\n${printWords(text)}</intro>\n`;
  const closing = closingWords(children);
  if (!closing) return `${intro}${printAll(children)}`;
  return `${intro}${printAll(children.slice(0, -1))}<wrapUp${attributes(identityOf(closing, addresses))}>\n${printWords(closing.text)}</wrapUp>\n`;
}

/** Words after everything else; null where the last provision has a number or something beneath it, or is the only one. */
function closingWords(children: readonly Provision[]): Provision | null {
  const last = children.at(-1);
  const isPlain = last?.kind === "text" && last.number === null && last.heading === null && last.children.length === 0;
  return isPlain && children.length > 1 ? last : null;
}
