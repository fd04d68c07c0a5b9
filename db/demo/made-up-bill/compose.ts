import { identifyByAddress } from "#app/domain/text/address.ts";
import type { BillText, Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import { invariant } from "#app/lib/assert.ts";

type Row = Omit<Provision, "children"> & { readonly indent: number };

/**
 * The tree of a bill from its made-up text, written one provision to a line; two spaces of indent put it in the one above.
 *
 * - `@ words` long title; `PART 1 | Heading`, `CHAPTER 1 | Heading`, `~ Cross-heading`
 * - `# 3 | Heading | words` a section (words may be left out); `SCHEDULE 1 | Heading | (introduced by section 19)`
 * - `(1) words`, `(a) words`, `(i) words` by depth; `1 words` a paragraph of a schedule
 * - `= words` a definition; `: words` words that belong to the provision above; `>>` a block quoted from another Act
 * - `TABLE`, beneath it `| cell | cell` and `|! heading | heading`
 * - `… {section-13}` at the end: the identity, where it is not that of the address, as of what was moved
 *
 * @throws Error for a line that is none of these: the data is ours.
 */
export function composeText(lines: string): BillText {
  const rows = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(readLine);
  const composed = { provisions: childrenOf(rows, null) };
  const identified = identifyByAddress(composed);
  return { provisions: identified.provisions.map((provision, index) => keepIdentity(provision, composed.provisions[index], null)) };
}

const withoutId = /^(.*?)(?: \{([a-zA-Z0-9-]+)\})?$/;

function readLine(line: string): Row {
  const indent = line.search(/\S/) / 2;
  const [, words = "", id = ""] = withoutId.exec(line.trim()) ?? [];
  const row = { indent, id, number: null, heading: null, text: "" };
  const [first = "", second = "", third = ""] = words.split(" | ");
  if (words.startsWith("@ ")) return { ...row, kind: "long-title", text: words.slice(2) };
  if (words.startsWith("~ ")) return { ...row, kind: "cross-heading", heading: words.slice(2) };
  if (words.startsWith("= ")) return { ...row, kind: "definition", text: words.slice(2) };
  if (words.startsWith(": ")) return { ...row, kind: "text", text: words.slice(2) };
  if (words === ">>") return { ...row, kind: "quotation" };
  if (words === "TABLE") return { ...row, kind: "table" };
  if (words.startsWith("|")) return { ...row, kind: "row", text: words };
  if (words.startsWith("# ")) return { ...row, kind: "section", number: first.slice(2), heading: second, text: third };
  const titled = /^(PART|CHAPTER|SCHEDULE)( \w+)?$/.exec(first);
  if (titled?.[1]) {
    const name = `${titled[1][0]}${titled[1].slice(1).toLowerCase()}`;
    return { ...row, kind: kindOfTitled(name), number: `${name}${titled[2] ?? ""}`, heading: second, text: third };
  }
  const numbered = /^(\(\w+\)|\d+[A-Z]*)(?: (.*))?$/.exec(words);
  invariant(numbered?.[1], `a line of the made-up bill is not understood: ${words}`);
  return { ...row, kind: "item", number: numbered[1], text: numbered[2] ?? "" };
}

function kindOfTitled(name: string): ProvisionKind {
  if (name === "Part") return "part";
  return name === "Chapter" ? "chapter" : "schedule";
}

type Above = { readonly kind: ProvisionKind; readonly inSchedule: boolean } | null;

function childrenOf(rows: readonly Row[], above: Above): readonly Provision[] {
  const children: Provision[] = [];
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (!row) break;
    let end = index + 1;
    while (end < rows.length && (rows[end]?.indent ?? 0) > row.indent) end++;
    children.push(provisionOf(row, rows.slice(index + 1, end), above));
    index = end;
  }
  return children;
}

function provisionOf({ indent: _, ...row }: Row, beneath: readonly Row[], above: Above): Provision {
  const kind = row.kind === "item" ? kindOfNumbered(row.number ?? "", above) : row.kind;
  if (kind === "row") return { ...row, text: "", children: cellsOf(row.text) };
  const inSchedule = kind === "schedule" || (above?.inSchedule ?? false);
  return { ...row, kind, children: childrenOf(beneath, { kind, inSchedule }) };
}

function kindOfNumbered(number: string, above: Above): ProvisionKind {
  if (!number.startsWith("(")) return "schedule-paragraph";
  if (/\d/.test(number)) return above?.inSchedule ? "schedule-sub-paragraph" : "subsection";
  if (above?.kind === "paragraph") return "sub-paragraph";
  return above?.kind === "sub-paragraph" ? "sub-sub-paragraph" : "paragraph";
}

function cellsOf(row: string): readonly Provision[] {
  const isHeading = row.startsWith("|!");
  return row
    .slice(isHeading ? 2 : 1)
    .split(" | ")
    .map((text) => ({
      id: "",
      kind: "cell",
      number: null,
      heading: null,
      text: text.trim(),
      children: [],
      cell: { isHeading, columns: 1, rows: 1 },
    }));
}

/** What was written with an identity keeps it, and what stands beneath it keeps the address that it had there. */
function keepIdentity(provision: Provision, composed: Provision | undefined, renamed: readonly [string, string] | null): Provision {
  const rename = composed?.id ? ([provision.id, composed.id] as const) : renamed;
  const id = rename ? provision.id.replace(rename[0], rename[1]) : provision.id;
  return { ...provision, id, children: provision.children.map((child, index) => keepIdentity(child, composed?.children[index], rename)) };
}
