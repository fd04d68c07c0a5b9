import type { ChainLevel } from "#app/domain/facts/record.ts";

/** What a line of a list stands for: a place that holds a letter, a short quotation, a level between us and quoted words. */
export const rowKinds = ["held-by", "quotation", "chain"] as const;
export type RowKind = (typeof rowKinds)[number];

export type HeldBy = { holder: string; url: string | null };
export type QuotationRow = { text: string; speaker: string | null; chain: string[] };
export type Row = HeldBy | QuotationRow | ChainLevel;

const chainKinds = ["source", "letter", "statement"] as const;

/** How a line of each kind is written. */
export const rowHints: Record<RowKind, string> = {
  "held-by": "One a line: who holds it | the address, if there is one.",
  quotation: "One a line: the words | who says them | where they were read, the outermost first: article > letter.",
  chain: "One level a line, the outermost first: article | source: its address on this site. A letter or a statement can be named as well.",
};

/** Reads one line; a sentence says what is wrong with it. */
export function readRowLine(kind: RowKind, line: string): Row | string {
  const parts = line.split("|").map((part) => part.trim());
  const [first = "", second = "", third = ""] = parts;
  if (first === "") return `“${line}” begins with nothing: ${rowHints[kind]}`;
  switch (kind) {
    case "held-by":
      if (second !== "" && !isWebAddress(second)) return `“${second}” is no address: it must begin with https:// or http://`;
      return { holder: first, url: second || null };
    case "quotation":
      return { text: first, speaker: second || null, chain: third === "" ? [] : third.split(">").map((level) => level.trim()) };
    case "chain":
      return chainLevel(first, second, line);
  }
}

function chainLevel(words: string, named: string, line: string): ChainLevel | string {
  if (named === "") return { words, kind: null, slug: null };
  const [written = "", ...slug] = named.split(":").map((part) => part.trim());
  const kind = chainKinds.find((each) => each === written.toLowerCase());
  if (!kind || slug.join(":") === "") return `“${line}”: after the stroke, write source:, letter: or statement: and its address`;
  return { words, kind, slug: slug.join(":") };
}

/** A row as its line: what `readRowLine` reads. */
export function printRowLine(kind: RowKind, row: Row | string): string {
  if (typeof row === "string") return row;
  if (kind === "held-by" && "holder" in row) return row.url ? `${row.holder} | ${row.url}` : row.holder;
  if (kind === "quotation" && "speaker" in row) {
    const parts = [row.text, row.speaker ?? "", row.chain.join(" > ")];
    while (parts.length > 1 && parts.at(-1) === "") parts.pop();
    return parts.join(" | ");
  }
  if (kind === "chain" && "words" in row) return row.kind ? `${row.words} | ${row.kind}: ${row.slug ?? ""}` : row.words;
  return "";
}

/** A level as facts give it: in words alone, or with what it is. */
export function chainLevelOf(level: string | ChainLevel): ChainLevel {
  return typeof level === "string" ? { words: level, kind: null, slug: null } : level;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
