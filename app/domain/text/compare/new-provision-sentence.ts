import { definedTerm } from "../defined-term.ts";
import { linearOf, type Provision, type ProvisionKind } from "../provision.ts";
import { quote } from "./word-sentences.ts";

/** A new provision as it is announced, without the full stop: `a new section 2A (Hedgehog crossings)`, `a new subsection (2A): “A keeper …”`. */
export function announce(provision: Provision): string {
  const { kind, number, heading } = provision;
  if (kind === "cross-heading") return `a new heading ${quote(heading ?? "")}`;
  const named = ["a new", wordFor[kind] ?? kind, numberOf(provision)].filter((part) => part !== "").join(" ");
  if (heading !== null) return `${named} (${heading})`;
  const term = kind === "definition" && number === null ? definedTerm(provision) : null;
  const words = wordsOf(provision).join(" ").trim();
  return `${named}${term === null ? "" : ` of “${term}”`}${words === "" ? "" : `: ${quote(words)}`}`;
}

const wordFor: Partial<Record<ProvisionKind, string>> = {
  part: "Part",
  chapter: "Chapter",
  "schedule-paragraph": "paragraph",
  "schedule-sub-paragraph": "sub-paragraph",
  text: "passage",
  quotation: "passage quoted",
  item: "entry",
};

function numberOf({ kind, number }: Provision): string {
  const word = wordFor[kind] ?? kind;
  const plain = (number ?? "").trim();
  return plain.toLowerCase().startsWith(word.toLowerCase()) ? plain.slice(word.length).trim() : plain;
}

/** Its words and those beneath it, without its own number, which is named already. */
function wordsOf(provision: Provision): readonly string[] {
  return [provision.text, ...provision.children.flatMap((child) => [child.heading ?? "", ...wordsWithNumber(child)])].filter(
    (part) => part !== "",
  );
}

function wordsWithNumber(provision: Provision): readonly string[] {
  return [linearOf(provision), ...provision.children.flatMap((child) => [child.heading ?? "", ...wordsWithNumber(child)])];
}
