import { identifyByAddress } from "#app/domain/text/address.ts";
import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { asProvisions, provision } from "../xml/gather-content.ts";
import { readXml } from "../xml/read-xml.ts";
import { remark, remarkSentences } from "../xml/remarks.ts";
import { childNamed, findElement, isElement, type XmlElement } from "../xml/xml-tree.ts";
import { readContent } from "./read-content.ts";
import type { Reading } from "./reading.ts";
import { wordsOfElement } from "./words.ts";

const namespace = "http://www.legislation.gov.uk/namespaces/legislation";

/** An Act or instrument as legislation.gov.uk publishes it. Remarks say what was left out, in sentences. */
export type ReadClml = { readonly title: string; readonly text: BillText; readonly remarks: readonly string[] };

/**
 * Reads the XML of legislation.gov.uk (CLML) into a text: long title, body and schedules, with numbers as a Scottish bill prints
 * them and identities made from the addresses.
 *
 * - A title over one section of the body is its heading; over several, or in a schedule, a cross-heading that holds them.
 * - What one Act inserts into another is a `quotation`, without the quotation marks, which CLML does not hold. The punctuation that
 *   follows it (AppendText) is a `text` provision after the quotation: it is the Act's own.
 * - Citations, emphasis and the like are plain words. Footnotes, commentary and signatures are left out, and remarked on.
 *
 * Refuses, with reasons, what is no well-formed XML, no CLML, or has no text. Cost: linear.
 * Source: the CLML Reference Guide, https://legislation.github.io/clml-schema/
 */
export function readClml(xml: string): Outcome<ReadClml> {
  const read = readXml(xml);
  if (!read.ok) return read;
  const root = read.value;
  if (root.name !== "Legislation" || root.namespace !== namespace) {
    return refuse({
      message: `This is no legislation.gov.uk XML: its first element is “${root.name.slice(0, 60)}” and not “Legislation”.`,
    });
  }
  const act = childNamed(root, "Primary") ?? childNamed(root, "Secondary");
  const body = act && childNamed(act, "Body");
  const schedules = act && childNamed(act, "Schedules");
  if (!act || (!body && !schedules))
    return refuse({ message: "This XML describes an Act but does not hold its text (no body and no schedules)." });
  const reading: Reading = { setting: "body", remarks: new Map(), readContent };
  const prelims = childNamed(act, "PrimaryPrelims") ?? childNamed(act, "SecondaryPrelims");
  const provisions = [
    ...(prelims ? readPrelims(prelims, reading) : []),
    ...(body ? asProvisions(readContent(body.children, reading)) : []),
    ...(schedules ? readSchedules(schedules, reading) : []),
  ];
  countFootnotes(root, reading);
  return accept({ title: titleOf(root, prelims), text: identifyByAddress({ provisions }), remarks: remarkSentences(reading.remarks) });
}

/** The long title, and the words before the first section where there are any. */
function readPrelims(prelims: XmlElement, reading: Reading): readonly Provision[] {
  const longTitle = wordsOfElement(childNamed(prelims, "LongTitle"), reading.remarks);
  const preamble = childNamed(prelims, "PrimaryPreamble") ?? childNamed(prelims, "SecondaryPreamble");
  const words = wordsOfElement(preamble, reading.remarks);
  return [
    ...(longTitle === "" ? [] : [provision("long-title", { text: longTitle })]),
    ...(words === "" ? [] : [provision("preamble", { text: words })]),
  ];
}

/** The schedules; a title over all of them ("SCHEDULES") is no provision. */
function readSchedules(schedules: XmlElement, reading: Reading): readonly Provision[] {
  const inside = schedules.children.filter((child) => !isElement(child) || child.name !== "Title");
  return asProvisions(readContent(inside, { ...reading, setting: "schedule" }));
}

function countFootnotes(root: XmlElement, { remarks }: Reading) {
  const footnotes = childNamed(root, "Footnotes")?.children.filter(isElement) ?? [];
  for (const _ of footnotes) remark(remarks, "Left out: footnotes");
}

function titleOf(root: XmlElement, prelims: XmlElement | null): string {
  const printed = prelims ? childNamed(prelims, "Title") : null;
  const described = childNamed(root, "Metadata");
  return wordsOfElement(printed, new Map()) || wordsOfElement(described && findElement(described, "title"), new Map());
}
