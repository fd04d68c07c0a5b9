import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from "parse5";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** Reads HTML as a browser would, invalid nesting and all. */
export function parseTree(html: string): Node {
  return parse(html);
}

/** The children of a node, in order; none for text. */
export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The text of a text node; null for any other. */
export function textNodeValue(node: Node): string | null {
  return defaultTreeAdapter.isTextNode(node) ? node.value : null;
}

/** The text of a comment; null for any other. */
export function commentValue(node: Node): string | null {
  return defaultTreeAdapter.isCommentNode(node) ? node.data : null;
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, "class") ?? "").split(/\s+/).includes(name);
}

/** Every node of the tree in document order. No recursion: an unclosed tag can nest thousands deep. */
export function* everyNode(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...childrenOf(node).toReversed());
  }
}

/** All text inside, with white space folded. */
export function textOf(root: Node): string {
  let text = "";
  for (const node of everyNode(root)) text += textNodeValue(node) ?? "";
  return foldSpace(text);
}

/** White space (also no-break) as single spaces; marks that print nothing are dropped. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
