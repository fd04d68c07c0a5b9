import { definedTerm } from "../defined-term.ts";
import { type Block, flatten } from "../linear.ts";
import type { BillText, Provision, ProvisionKind } from "../provision.ts";
import { plainWords } from "./plain-words.ts";
import { maskReferences, numberKey } from "./references.ts";

/** A provision as it is compared with those of another print. */
export type TextNode = {
  readonly index: number;
  readonly provision: Provision;
  readonly parent: TextNode | null;
  readonly children: TextNode[];
  /** What stands in it, looking through Parts, Chapters and cross-headings: a section keeps its place in the bill when a Part is put around it. */
  readonly members: TextNode[];
  /** The Parts, Chapters and cross-headings that `members` looked through. */
  readonly containers: TextNode[];
  /** The quotation that it stands in. */
  readonly quotation: TextNode | null;
  readonly family: string;
  readonly numberKey: string;
  /** Its heading, or the expression it defines, in plain words; "" when it has neither. */
  readonly label: string;
  /** Its own words, plain, with the numbers of references masked. */
  readonly words: readonly string[];
  /** Words of it and all that stands in it. */
  readonly size: number;
  /** Equal for two provisions whose words are the same all through, whatever their numbers. Comparable between texts made with the same `Keys`. */
  readonly exact: number;
  /** As `exact`, also without the numbers of references. */
  readonly masked: number;
};

/** Gives the same number for the same text. */
export type Keys = (text: string) => number;

/** Keys for two texts that are to be compared with each other. */
export function createKeys(): Keys {
  const known = new Map<string, number>();
  return (text) => {
    const key = known.get(text) ?? known.size;
    known.set(text, key);
    return key;
  };
}

/** Every provision in the order of the print. Cost: linear. */
export function nodesOf(text: BillText, keys: Keys): readonly TextNode[] {
  const blocks = flatten(text);
  const nodes: TextNode[] = [];
  // From the end, so that what stands in a provision is known before it.
  const below: TextNode[][] = blocks.map(() => []);
  for (const block of blocks.toReversed()) {
    const children = (below[block.index] ?? []).reverse();
    const node = nodeOf(block, children, keys);
    nodes.push(node);
    if (block.parent !== null) below[block.parent]?.push(node);
  }
  nodes.reverse();
  // In the order of the print: a parent is linked before its children.
  for (const node of nodes) for (const child of node.children) link(child, node);
  return nodes;
}

/** What stands directly in the text, as `members` and `containers` of a provision. */
export function topOf(nodes: readonly TextNode[]): Pick<TextNode, "members" | "containers"> {
  return lookThrough(nodes.filter(({ parent }) => parent === null));
}

/** Parts, Chapters and cross-headings. */
export function isContainer(kind: ProvisionKind): boolean {
  return kind === "part" || kind === "chapter" || kind === "cross-heading";
}

/** What a provision stands in, looking through containers; null for the bill itself. */
export function homeOf(node: TextNode): TextNode | null {
  let home = node.parent;
  while (home && isContainer(home.provision.kind)) home = home.parent;
  return home;
}

type Linkable = { -readonly [K in keyof TextNode]: TextNode[K] };

function nodeOf({ index, provision }: Block, children: TextNode[], keys: Keys): Linkable {
  const { kind, heading, text } = provision;
  const family = familyOf[kind] ?? kind;
  const label = plainWords(heading ?? (kind === "definition" ? (definedTerm(provision) ?? "") : "")).join(" ");
  const words = plainWords(maskReferences(text));
  const keyOf = (own: string, below: readonly number[]) => keys(`${family}|${label}|${own}|${below.join()}`);
  return {
    index,
    provision,
    parent: null,
    children,
    ...lookThrough(children),
    quotation: null,
    family,
    numberKey: numberKey(provision.number),
    label,
    words,
    size: children.reduce((sum, child) => sum + child.size, words.length + (heading ? plainWords(heading).length : 0)),
    exact: keyOf(
      plainWords(text).join(" "),
      children.map((child) => child.exact),
    ),
    masked: keyOf(
      `#${words.join(" ")}`,
      children.map((child) => child.masked),
    ),
  };
}

/** Only provisions of one family can be the same: a table is never a paragraph. Within a unit the level may change, and a reader of PDFs may take one for another. */
const familyOf: Partial<Record<ProvisionKind, string>> = {
  subsection: "words",
  "schedule-paragraph": "words",
  "schedule-sub-paragraph": "words",
  paragraph: "words",
  "sub-paragraph": "words",
  "sub-sub-paragraph": "words",
  definition: "words",
  item: "words",
  text: "words",
};

function lookThrough(children: readonly TextNode[]): { members: TextNode[]; containers: TextNode[] } {
  const members: TextNode[] = [];
  const containers: TextNode[] = [];
  for (const child of children) {
    if (!isContainer(child.provision.kind)) members.push(child);
    else {
      containers.push(child, ...child.containers);
      members.push(...child.members);
    }
  }
  return { members, containers };
}

function link(child: Linkable, parent: TextNode) {
  child.parent = parent;
  child.quotation = parent.provision.kind === "quotation" ? parent : parent.quotation;
}
