/** An element of an XML document: its local name, the namespace it is in, its attributes by local name, and where it begins. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The line of its start tag, from 1. */
  readonly line: number;
};

/** An element, or words as they stand, with entities and CDATA resolved. Comments and processing instructions are not kept. */
export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The elements directly beneath one, of that name, in order. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.name === name);
}

/** The first element directly beneath one of that name; null when there is none. */
export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return childrenNamed(element, name)[0] ?? null;
}

/** The first element of that name anywhere in a document, in its order, itself included; null when there is none. Cost: linear. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = isElement(child) ? findElement(child, name) : null;
    if (found) return found;
  }
  return null;
}

/** All words in an element, as they stand. */
export function wordsIn(node: XmlNode): string {
  return isElement(node) ? node.children.map(wordsIn).join("") : node;
}

/** Words with single spaces, no line breaks, none at the ends. */
export function singleSpaced(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
