import type { Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import { isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** What stands inside an element: the words at its beginning, and what follows them. */
export type Content = { readonly text: string; readonly children: readonly Provision[] };

/** A provision as it comes out of XML. Without an id given, one is made when the whole text is read. */
export function provision(kind: ProvisionKind, parts: Partial<Omit<Provision, "kind">>): Provision {
  return { id: "", kind, number: null, heading: null, text: "", children: [], ...parts };
}

/** Words that are a provision of their own: a further paragraph, or closing words. */
export function textProvision(text: string, children: readonly Provision[] = []): Provision {
  return provision("text", { text, children });
}

/** What stands in an element, all of it as provisions: where there is no place for words of its own. */
export function asProvisions({ text, children }: Content): readonly Provision[] {
  return text === "" ? children : [textProvision(text), ...children];
}

/** What a language of XML says of its elements. */
export type Vocabulary = {
  /** Elements that stand in a line of words. */
  readonly inLine: ReadonlySet<string>;
  /** Marks in a line whose contents do not matter, such as notes that are left out. */
  readonly marks: { has(name: string): boolean };
  /** The words of such an element, or of characters, with their spaces. */
  readonly rawWords: (node: XmlNode) => string;
  /** Words as they are kept: single spaces, none at the ends. */
  readonly tidy: (words: string) => string;
  /** The provisions that another element is; null when what stands in it is read in its place, as paragraphs of their own. */
  readonly readBlock: (element: XmlElement) => readonly Provision[] | null;
};

/**
 * Reads what stands in an element in its order: the words at the beginning, then everything after them; words after the first
 * are `text` provisions. Loses no word.
 */
export function gatherContent(nodes: readonly XmlNode[], vocabulary: Vocabulary): Content {
  const { rawWords, tidy, readBlock } = vocabulary;
  const children: Provision[] = [];
  let text = "";
  let line: string[] = [];
  const endLine = () => {
    const words = tidy(line.join(""));
    line = [];
    if (words === "") return;
    if (text === "" && children.length === 0) text = words;
    else children.push(textProvision(words));
  };
  const visit = (node: XmlNode) => {
    if (!isElement(node) || isInLine(node, vocabulary)) {
      line.push(rawWords(node));
      return;
    }
    endLine();
    const read = readBlock(node);
    if (read) for (const each of read) children.push(each);
    else node.children.forEach(visit);
    endLine();
  };
  nodes.forEach(visit);
  endLine();
  return { text, children };
}

/** Whether an element is part of a line: a mark of a change may also stand around whole provisions, and is none then. */
function isInLine({ name, children }: XmlElement, vocabulary: Vocabulary): boolean {
  if (vocabulary.marks.has(name)) return true;
  return vocabulary.inLine.has(name) && children.every((child) => !isElement(child) || isInLine(child, vocabulary));
}
