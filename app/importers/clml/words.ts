import { type Remarks, remark } from "../xml/remarks.ts";
import { isElement, singleSpaced, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";

/** Elements that are marks beside the words and not words: what they lead to stands elsewhere. */
export const leftOutInLine: ReadonlyMap<string, string> = new Map([
  ["FootnoteRef", "Left out: references to footnotes"],
  ["MarginNoteRef", "Left out: references to margin notes"],
  ["CommentaryRef", "Left out: references to commentary"],
  ["annotation", "Left out: annotations of formulas"],
]);

/** Characters that CLML writes as elements. Padding is a space; what is not listed is a space too. */
const characters: ReadonlyMap<string, string> = new Map([["Minus", "−"]]);

/** The words of a line as they run, with single spaces: citations, emphasis and the like are plain text. */
export function wordsOf(nodes: readonly XmlNode[], remarks: Remarks): string {
  return singleSpaced(nodes.map((node) => rawWords(node, remarks)).join(""));
}

/** As `wordsOf`, of one element; "" where there is none. */
export function wordsOfElement(element: XmlElement | null, remarks: Remarks): string {
  return element ? wordsOf(element.children, remarks) : "";
}

/** The words as they stand, with their spaces. */
export function rawWords(node: XmlNode, remarks: Remarks): string {
  if (!isElement(node)) return node;
  const leftOut = leftOutInLine.get(node.name);
  if (leftOut) {
    remark(remarks, leftOut);
    return "";
  }
  if (node.name === "Character") return characters.get(node.attributes.get("Name") ?? "") ?? " ";
  if (node.name === "br" || node.name === "BR") return " ";
  return node.children.map((child) => rawWords(child, remarks)).join("");
}
