import type { Provision } from "#app/domain/text/provision.ts";
import { asProvisions, type Content, gatherContent, provision, textProvision } from "../xml/gather-content.ts";
import { readTable } from "../xml/read-table.ts";
import { type Remarks, remark } from "../xml/remarks.ts";
import { childrenNamed, isElement, wordsIn, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { type Around, kindOf } from "./kinds.ts";
import { inLine, marks, rawWords, tidy, wordsOf } from "./words.ts";

/** What is known while reading: where it stands, and what there is to remark. */
export type Reading = Around & { readonly remarks: Remarks };

/** Reads what stands in an element: its first words, and the provisions after them. */
export function readContent(nodes: readonly XmlNode[], reading: Reading): Content {
  return gatherContent(nodes, {
    inLine,
    marks,
    rawWords: (node) => rawWords(node, reading.remarks),
    tidy,
    readBlock: (element) => readBlock(element, reading),
  });
}

/** Elements that only hold paragraphs. */
const plain: ReadonlySet<string> = new Set(
  "content intro p block container blockContainer tblock blockList listIntroduction listWrapUp mod mainBody body div formula recitals recital componentRef".split(
    " ",
  ),
);

/** What the readers of their parents have read already, or what is no text. */
const structural: ReadonlySet<string> = new Set(["num", "heading", "subheading", "meta", "toc"]);

const blocks: ReadonlyMap<string, (element: XmlElement, reading: Reading) => readonly Provision[]> = new Map([
  ["wrapUp", readClosingWords],
  [
    "crossHeading",
    (element, { remarks }) => [provision("cross-heading", { id: idOf(element), heading: wordsOf(element.children, remarks) })],
  ],
  ["quotedStructure", readQuotation],
  ["embeddedStructure", readQuotation],
  ["table", readTableOnly],
  ["ul", readItems],
  ["ol", readItems],
  ["img", (element, reading) => [readPicture(element.attributes.get("alt") ?? "", reading)]],
  ["foreign", (element, reading) => [readPicture(wordsIn(element), reading)]],
]);

function readBlock(element: XmlElement, reading: Reading): readonly Provision[] | null {
  const { name } = element;
  if (structural.has(name)) return [];
  const read = blocks.get(name);
  // What stands beneath the words of a cell is embedded in it: no quotation.
  const isBeneathCell = name === "embeddedStructure" && element.attributes.get("class") === "cell";
  if (read && !isBeneathCell) return read(element, reading);
  if (plain.has(name) || isBeneathCell) return null;
  const number = partOf(element, "num", reading);
  const kind = kindOf(element, number, reading);
  if (kind === null) remark(reading.remarks, `Read for its words only: the element “${name.slice(0, 40)}”, which is not known here`);
  if (kind === null || kind === "only-holds") return readHolder(element, number, reading);
  return [readProvision(element, provision(kind, { id: idOf(element), number }), reading)];
}

function readProvision(element: XmlElement, begun: Provision, reading: Reading): Provision {
  const { kind } = begun;
  const inSchedule = kind === "schedule" || (reading.inSchedule && kind !== "quotation");
  const content = readContent(element.children, { ...reading, above: kind, inSchedule });
  const headings = [partOf(element, "heading", reading), partOf(element, "subheading", reading)].filter((words) => words !== null);
  const whole = { ...begun, heading: headings.length === 0 ? null : headings.join(" "), ...unwrapped(kind, content) };
  const cell = kind === "cell" ? cellOfClass(element) : undefined;
  return cell ? { ...whole, cell } : whole;
}

/** A general container that holds one quotation or table with no identity of its own is that quotation or table. */
function unwrapped(kind: Provision["kind"], content: Content): Content {
  const [only, ...others] = content.children;
  if (!only || others.length > 0 || only.kind !== kind || only.id !== "" || (kind !== "quotation" && kind !== "table")) return content;
  return { text: only.text === "" ? content.text : tidy(`${content.text} ${only.text}`), children: only.children };
}

/** What an element holds that is no provision itself; its number and heading stay as words. */
function readHolder(element: XmlElement, number: string | null, reading: Reading): readonly Provision[] | null {
  const heading = partOf(element, "heading", reading);
  if (number === null && heading === null) return null;
  const inside = asProvisions(readContent(element.children, reading));
  return heading === null ? [textProvision(number ?? ""), ...inside] : [provision("cross-heading", { number, heading, children: inside })];
}

function readQuotation(element: XmlElement, reading: Reading): readonly Provision[] {
  const content = readContent(element.children, { ...reading, above: "quotation", inSchedule: false });
  return [provision("quotation", { ...content })];
}

function readClosingWords(element: XmlElement, reading: Reading): readonly Provision[] {
  const [first, ...others] = asProvisions(readContent(element.children, reading));
  return first ? [first.id === "" ? { ...first, id: idOf(element) } : first, ...others] : [provision("text", { id: idOf(element) })];
}

function readTableOnly(table: XmlElement, reading: Reading): readonly Provision[] {
  const words = (nodes: readonly XmlNode[]) => wordsOf(nodes, reading.remarks);
  const inCell: Reading = { ...reading, above: "cell" };
  return [readTable(table, { readContent: (nodes) => readContent(nodes, inCell), words, idOf })];
}

function readItems(list: XmlElement, reading: Reading): readonly Provision[] {
  const number = list.name === "ul" ? "•" : null;
  return childrenNamed(list, "li").map((item) =>
    provision("item", { id: idOf(item), number: item.attributes.get("value") ?? number, ...readContent(item.children, reading) }),
  );
}

function readPicture(words: string, { remarks }: Reading): Provision {
  if (tidy(words) === "") remark(remarks, "Without words: pictures and formulas");
  return provision("figure", { text: tidy(words) });
}

/** The words of a number or heading; null where there is no such element. */
function partOf(element: XmlElement, name: "num" | "heading" | "subheading", { remarks }: Reading): string | null {
  const parts = element.children.filter(isElement).filter((child) => child.name === name);
  return parts.length === 0
    ? null
    : wordsOf(
        parts.flatMap(({ children }, index) => (index === 0 ? children : [" ", ...children])),
        remarks,
      );
}

/** The identity that an element has in all versions; "" when it has none. */
export function idOf(element: XmlElement): string {
  return element.attributes.get("wId") ?? "";
}

function cellOfClass(element: XmlElement): Provision["cell"] {
  const set = /^cell (heading|plain) columns-(\d{1,4}) rows-(\d{1,4})$/.exec(element.attributes.get("class") ?? "");
  return set ? { isHeading: set[1] === "heading", columns: Number(set[2]), rows: Number(set[3]) } : undefined;
}
