import { SaxesParser, type SaxesTagNS } from "saxes";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { capitalise } from "#app/lib/text.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** What a document may need at most. A large Act has some seven thousand elements and attributes. */
export type XmlLimits = {
  /** In characters. */
  readonly length: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Elements and attributes together. */
  readonly nodes: number;
};

const usual: XmlLimits = { length: 20_000_000, depth: 200, nodes: 200_000 };

/**
 * Reads an XML document, with namespaces, into a tree of its elements.
 *
 * Refuses with the line and column what is not well-formed, what is larger or deeper than the limits, and every document type
 * declaration that declares something: entities in entities are how a small file becomes an endless one. Fetches nothing.
 * Cost: linear.
 */
export function readXml(xml: string, limits: Partial<XmlLimits> = {}): Outcome<XmlElement> {
  const { length, depth, nodes } = { ...usual, ...limits };
  if (xml.length > length) return refuse({ message: `The XML is too large: ${xml.length} characters, and ${length} are read at most.` });
  if (xml.trim() === "") return refuse({ message: "There is no XML: the text is empty." });
  const building = newTree({ length, depth, nodes });
  try {
    building.parser.write(xml).close();
  } catch (problem) {
    // The parser and the limits stop by throwing; anything else that is thrown is a bug and goes on.
    if (problem instanceof XmlProblem) return refuse({ message: problem.message });
    throw problem;
  }
  const root = building.root();
  return root ? accept(root) : refuse({ message: "The XML has no element." });
}

class XmlProblem extends Error {}

type Open = XmlElement & { readonly children: XmlNode[] };

function newTree(limits: XmlLimits) {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const stop = (message: string): never => {
    throw new XmlProblem(`The XML cannot be read: line ${parser.line}, column ${parser.column + 1}: ${message}`);
  };
  const keepWords = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.on("error", ({ message }) => stop(sentence(message)));
  parser.on("doctype", (declaration) => {
    if (/[[!]|ENTITY/i.test(declaration)) stop("A document type declaration with declarations of its own is not read.");
  });
  parser.on("text", keepWords);
  parser.on("cdata", keepWords);
  parser.on("opentag", (tag) => {
    const element = elementOf(tag, parser.line);
    count += 1 + element.attributes.size;
    if (count > limits.nodes) stop(`There are more than ${limits.nodes} elements and attributes.`);
    if (open.length >= limits.depth) stop(`Elements stand in one another more than ${limits.depth} deep.`);
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  return { parser, root: () => root };
}

function elementOf(tag: SaxesTagNS, line: number): Open {
  const attributes = new Map<string, string>();
  for (const { local, prefix, value } of Object.values(tag.attributes))
    if (prefix !== "xmlns" && local !== "xmlns") attributes.set(local, value);
  return { name: tag.local, namespace: tag.uri, attributes, children: [], line };
}

/** The parser's words for a problem, without the place in front of them, as a sentence. */
function sentence(message: string): string {
  const words = message.replace(/^(?:undefined:)?\d+:\d+: /, "").slice(0, 200);
  return `${capitalise(words)}${words.endsWith(".") ? "" : "."}`;
}
