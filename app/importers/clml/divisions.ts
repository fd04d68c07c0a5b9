import type { Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import { asProvisions, provision, textProvision } from "../xml/gather-content.ts";
import { isElement, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { numberOf } from "./numbers.ts";
import type { Reading, Setting } from "./reading.ts";
import { wordsOf } from "./words.ts";

/** A numbered provision, P1 to P7. */
export function readNumbered(element: XmlElement, kind: ProvisionKind, reading: Reading): Provision {
  const content = reading.readContent(element.children, reading);
  return provision(kind, { number: numberOf(element, reading.remarks), ...content });
}

/** A Part, Chapter, schedule or cross-heading, with its number, heading and reference ("(introduced by section 11)"). */
export function readContainer(element: XmlElement, kind: ProvisionKind, reading: Reading): Provision {
  const { number, heading, reference, rest } = readTitle(element, reading);
  const inside: Reading = kind === "schedule" ? { ...reading, setting: "schedule" } : reading;
  return provision(kind, { number, heading, text: reference, children: asProvisions(reading.readContent(rest, inside)) });
}

/**
 * Provisions under one title. In the body of an Act the title of a single P1 is the heading of that section; several sections
 * with one title, and every group elsewhere, stand under a cross-heading.
 */
export function readGroup(element: XmlElement, reading: Reading): readonly Provision[] {
  const group = readContainer(element, "cross-heading", reading);
  const [only, ...others] = group.children;
  if (reading.setting === "body" && element.name === "P1group" && only?.kind === "section" && others.length === 0) {
    return [{ ...only, heading: group.heading }];
  }
  return group.heading === null && group.number === null ? group.children : [group];
}

/** A paragraph without a number: what follows its words stands beneath it. */
export function readWords(element: XmlElement, reading: Reading): readonly Provision[] {
  const { text, children } = reading.readContent(element.children, reading);
  return text === "" ? children : [textProvision(text, children)];
}

/** Text quoted from or inserted into another Act. Its provisions are of the kinds that they are there. */
export function readQuotation(element: XmlElement, reading: Reading): readonly Provision[] {
  const setting: Setting = element.attributes.get("Context") === "schedule" ? "schedule" : "body";
  const inside = asProvisions(reading.readContent(element.children, { ...reading, setting }));
  return [provision("quotation", { children: inside })];
}

/** A table; its number and title are those of the first table in it. */
export function readTabular(element: XmlElement, reading: Reading): readonly Provision[] {
  const { number, heading, reference, rest } = readTitle(element, reading);
  const inside = asProvisions(reading.readContent(rest, reading));
  const table = inside.find(({ kind }) => kind === "table");
  if (!table) return [...[number, heading, reference].flatMap((words) => (words ? [textProvision(words)] : [])), ...inside];
  const reworded = { ...table, number, heading, text: [reference, table.text].filter((words) => words !== "").join(" ") };
  return inside.map((each) => (each === table ? reworded : each));
}

type Title = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly reference: string;
  readonly rest: readonly XmlNode[];
};

const titleParts: ReadonlySet<string> = new Set(["Number", "Title", "TitleBlock", "Subtitle", "Reference"]);

/** The number and titles at the beginning of an element, apart from what stands beneath them. */
function readTitle(element: XmlElement, { remarks }: Reading): Title {
  const parts: Partial<Record<string, string[]>> = {};
  const rest: XmlNode[] = [];
  const visit = (node: XmlNode) => {
    if (!isElement(node) || !titleParts.has(node.name)) rest.push(node);
    else if (node.name === "TitleBlock") node.children.forEach(visit);
    else {
      const words = parts[node.name] ?? [];
      parts[node.name] = words;
      words.push(wordsOf(node.children, remarks));
    }
  };
  element.children.forEach(visit);
  const joined = (name: string) => (parts[name] ?? []).filter((words) => words !== "").join(" ");
  const heading = [joined("Title"), joined("Subtitle")].filter((words) => words !== "").join(" ");
  return { number: joined("Number") || null, heading: heading || null, reference: joined("Reference"), rest };
}
