import type { Provision } from "#app/domain/text/provision.ts";
import { type Content, gatherContent } from "../xml/gather-content.ts";
import { readTable } from "../xml/read-table.ts";
import { remark } from "../xml/remarks.ts";
import { singleSpaced, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { readContainer, readGroup, readNumbered, readQuotation, readTabular, readWords } from "./divisions.ts";
import { readFigure, readFormula } from "./figures.ts";
import { readOrderedList, readUnorderedList } from "./lists.ts";
import { kindOfNumbered } from "./numbers.ts";
import type { Reading } from "./reading.ts";

import { leftOutInLine, rawWords, wordsOf } from "./words.ts";

/**
 * Reads what stands in an element of CLML, in its order: the words at the beginning, then everything after them.
 *
 * Words after the first are `text` provisions: further paragraphs, closing words after a list, and the full stop that an Act
 * prints after what it quotes (AppendText), which belongs to the Act and not to the quotation. No word is left out but those of
 * which a remark is made.
 */
export function readContent(nodes: readonly XmlNode[], reading: Reading): Content {
  return gatherContent(nodes, {
    inLine,
    marks: leftOutInLine,
    rawWords: (node) => rawWords(node, reading.remarks),
    tidy: singleSpaced,
    readBlock: (element) => readBlock(element, reading),
  });
}

/** Elements that stand in a line of words. */
const inLine: ReadonlySet<string> = new Set([
  ..."Citation CitationSubRef CitationListRef Abbreviation Acronym Definition Term Emphasis Strong Underline SmallCaps Uppercase".split(
    " ",
  ),
  ..."Superior Inferior Strike Span Character Addition Repeal Substitution InlineAmendment InternalLink ExternalLink Proviso".split(" "),
  ..."FootnoteRef MarginNoteRef CommentaryRef Keyword Expanded Quotation Foreign br span b i em strong sup sub a".split(" "),
]);

/** Elements that only hold what stands in them. */
const plain: ReadonlySet<string> = new Set([
  ..."P1para P2para P3para P4para P5para P6para P7para Para Text AppendText BlockText ScheduleBody AppendixBody Body Where Schedules".split(
    " ",
  ),
  ..."SupportingText Addition Repeal Substitution IntroductoryText EnactingText div p".split(" "),
]);

/** Elements that are not part of the text, and what is said of them. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ["SignedSection", "Left out: signatures"],
  ["Footnotes", "Left out: footnotes of tables"],
  ["Commentaries", "Left out: commentary"],
  ["Contents", "Left out: tables of contents"],
]);

/** The provisions that an element is; null when what stands in it is read in its place. */
function readBlock(element: XmlElement, reading: Reading): readonly Provision[] | null {
  const { name } = element;
  const kind = kindOfNumbered(name, reading.setting);
  if (kind) return [readNumbered(element, kind, reading)];
  const reader = readers.get(name);
  if (reader) return reader(element, reading);
  const said = leftOut.get(name);
  if (said) {
    remark(reading.remarks, said);
    return [];
  }
  if (structural.has(name)) return [];
  if (!plain.has(name)) remark(reading.remarks, `Read for its words only: the element “${name.slice(0, 40)}”, which is not known here`);
  return null;
}

/** What the readers of their parents have read already. */
const structural: ReadonlySet<string> = new Set(["Pnumber", "colgroup", "col"]);

const readers: ReadonlyMap<string, (element: XmlElement, reading: Reading) => readonly Provision[]> = new Map([
  ["Part", (element, reading) => [readContainer(element, "part", reading)]],
  ["Chapter", (element, reading) => [readContainer(element, "chapter", reading)]],
  ["Schedule", (element, reading) => [readContainer(element, "schedule", reading)]],
  ["Appendix", (element, reading) => [readContainer(element, "schedule", reading)]],
  ["Pblock", (element, reading) => [readContainer(element, "cross-heading", reading)]],
  ["PsubBlock", (element, reading) => [readContainer(element, "cross-heading", reading)]],
  ["P1group", readGroup],
  ["P2group", readGroup],
  ["P3group", readGroup],
  ["P", readWords],
  ["BlockAmendment", readQuotation],
  ["BlockExtract", readQuotation],
  ["UnorderedList", readUnorderedList],
  ["OrderedList", readOrderedList],
  ["Tabular", readTabular],
  ["table", readTableOnly],
  ["Figure", (element, reading) => [readFigure(element, reading)]],
  ["Image", (element, reading) => [readFigure(element, reading)]],
  ["Formula", readFormula],
]);

function readTableOnly(table: XmlElement, reading: Reading): readonly Provision[] {
  const words = (nodes: readonly XmlNode[]) => wordsOf(nodes, reading.remarks);
  return [readTable(table, { readContent: (nodes) => readContent(nodes, reading), words, idOf: () => "" })];
}
