import { akomaNtosoNamespace } from "#app/domain/text/akoma-ntoso/elements.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { PrintLayout } from "#app/domain/text/print-lines.ts";
import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { asProvisions, provision } from "../xml/gather-content.ts";
import { readXml } from "../xml/read-xml.ts";
import { type Remarks, remark, remarkSentences } from "../xml/remarks.ts";
import { childNamed, findElement, isElement, wordsIn, type XmlElement } from "../xml/xml-tree.ts";
import { identify } from "./identify.ts";
import { readLayout } from "./read-layout.ts";
import { idOf, type Reading, readContent } from "./read-provisions.ts";
import { tidy, wordsOf } from "./words.ts";

/** A document in Akoma Ntoso. The layout is null where it holds no pages and lines. Remarks say what was left out or not known, in sentences. */
export type ReadAkomaNtoso = {
  readonly title: string;
  readonly text: BillText;
  readonly layout: PrintLayout | null;
  readonly remarks: readonly string[];
};

/**
 * Reads a bill or Act in Akoma Ntoso 3.0. What `printAkomaNtoso` wrote comes back the same, identities, pages and lines included.
 *
 * In documents of others what is standard is read: the hierarchy, its numbers and headings, lists, tables, quoted structures,
 * schedules as containers or as attachments. Elements that are not known are read for their words, and remarked on; a provision
 * without `wId` gets an identity from its address.
 *
 * Refuses, with reasons, what is no well-formed XML, no Akoma Ntoso, or has no body. Cost: linear.
 */
export function readAkomaNtoso(xml: string): Outcome<ReadAkomaNtoso> {
  const read = readXml(xml);
  if (!read.ok) return read;
  const root = read.value;
  if (root.name !== "akomaNtoso" || !root.namespace.startsWith(akomaNtosoNamespace)) {
    const found = `its first element is “${root.name.slice(0, 60)}” in the namespace “${root.namespace.slice(0, 100)}”`;
    return refuse({ message: `This is no Akoma Ntoso 3.0: ${found}.` });
  }
  const document = root.children.filter(isElement).find((child) => bodyOf(child) !== null);
  const body = document && bodyOf(document);
  if (!document || !body) return refuse({ message: "This Akoma Ntoso holds no text: it has no body." });
  const remarks: Remarks = new Map();
  const reading: Reading = { remarks, above: null, inSchedule: false };
  const provisions = [
    ...readBeginning(document, remarks),
    ...asProvisions(readContent(body.children, reading)),
    ...readAttachments(document, reading),
  ];
  if (childNamed(document, "conclusions")) remark(remarks, "Left out: conclusions and signatures");
  const text = identify({ provisions }, remarks);
  const layout = layoutOf(document, text, remarks);
  return accept({ title: titleOf(document), text, layout, remarks: remarkSentences(remarks) });
}

function bodyOf(document: XmlElement): XmlElement | null {
  return childNamed(document, "body") ?? childNamed(document, "mainBody");
}

/** The long title and the preamble. */
function readBeginning(document: XmlElement, remarks: Remarks): readonly Provision[] {
  const preface = childNamed(document, "preface");
  const longTitle = preface && findElement(preface, "longTitle");
  const preamble = childNamed(document, "preamble");
  // Ours stands in a container, which has its identity.
  const preambleWords = preamble && (childNamed(preamble, "container") ?? preamble);
  return [
    ...(longTitle ? [provision("long-title", { id: idOf(longTitle), text: joinedWords(longTitle, remarks) })] : []),
    ...(preamble && preambleWords ? [provision("preamble", { id: idOf(preambleWords), text: joinedWords(preamble, remarks) })] : []),
  ];
}

/** All words of an element in one line, its paragraphs parted by a space. */
function joinedWords(element: XmlElement, remarks: Remarks): string {
  return wordsOf(
    element.children.flatMap((child) => [child, " "]),
    remarks,
  );
}

/** Schedules that are documents of their own. */
function readAttachments(document: XmlElement, reading: Reading): readonly Provision[] {
  const attachments = childNamed(document, "attachments");
  const each = attachments ? attachments.children.filter(isElement) : [];
  return each.flatMap((attachment) => {
    const body = findElement(attachment, "mainBody") ?? findElement(attachment, "body");
    if (!body) return [];
    const inside = asProvisions(readContent(body.children, { ...reading, above: "schedule", inSchedule: true }));
    if (inside.some(({ kind }) => kind === "schedule")) return inside;
    const [number, heading] = ["num", "heading"].map((name) => {
      const part = childNamed(attachment, name);
      return part && tidy(wordsIn(part));
    });
    return [provision("schedule", { id: idOf(attachment), number: number ?? null, heading: heading ?? null, children: inside })];
  });
}

function layoutOf(document: XmlElement, text: BillText, remarks: Remarks): PrintLayout | null {
  const meta = childNamed(document, "meta");
  const layout = meta && readLayout(meta, new Set(flatten(text).map(({ provision: { id } }) => id)));
  if (layout !== "unreadable") return layout;
  remark(remarks, "Left out: the pages and lines of the print, which do not fit the text");
  return null;
}

function titleOf(document: XmlElement): string {
  const printed = ["docTitle", "shortTitle"].map((name) => findElement(document, name)).find((found) => found !== null);
  const alias = findElement(document, "FRBRalias")?.attributes.get("value");
  return printed ? tidy(wordsIn(printed)) : (alias ?? "");
}
