import { type Remarks, remark } from "../xml/remarks.ts";
import { isElement, type XmlNode } from "../xml/xml-tree.ts";

/** Elements that stand in a line of words. */
export const inLine: ReadonlySet<string> = new Set([
  ..."b i u em strong sup sub span a br abbr inline ref mref rref def term ins del mod rmod mmod quotedText remark omissis".split(" "),
  ..."docTitle docNumber docType docStage docDate docPurpose docProponent docStatus shortTitle person organization role location".split(
    " ",
  ),
  ..."date time entity event object process quantity concept placeholder fillIn affectedDocument relatedDocument embeddedText".split(" "),
  ..."decoration party judge lawyer opinion argument signature outcome vote session legislature listReference".split(" "),
]);

/** Marks in a line that are not words, and what is said of those that hold some. */
export const marks: ReadonlyMap<string, string | null> = new Map([
  ["eol", null],
  ["eop", null],
  ["marker", null],
  ["noteRef", "Left out: references to notes"],
  ["authorialNote", "Left out: footnotes"],
]);

/** The words of a line as they stand, with their spaces and the quotation marks that its elements name. */
export function rawWords(node: XmlNode, remarks: Remarks): string {
  if (!isElement(node)) return node;
  const mark = marks.get(node.name);
  if (mark) remark(remarks, mark);
  if (mark !== undefined) return "";
  if (node.name === "br") return " ";
  const words = node.children.map((child) => rawWords(child, remarks)).join("");
  return node.name === "quotedText" ? `${node.attributes.get("startQuote") ?? ""}${words}${node.attributes.get("endQuote") ?? ""}` : words;
}

/** Words with single spaces and none at the ends. Spaces that do not break are kept: a text that we wrote comes back as it was. */
export function tidy(words: string): string {
  return words.replaceAll(/[ \t\r\n]+/g, " ").replaceAll(/^ | $/g, "");
}

/** The words of several nodes, kept as `tidy` keeps them. */
export function wordsOf(nodes: readonly XmlNode[], remarks: Remarks): string {
  return tidy(nodes.map((node) => rawWords(node, remarks)).join(""));
}
