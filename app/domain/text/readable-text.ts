import { addressesOf, namesOf } from "./address.ts";
import type { PrintPlace } from "./print-lines.ts";
import { linearOf, type Provision, type ProvisionKind } from "./provision.ts";
import type { VersionText } from "./version.ts";

/** Words of a provision. `begins`: the printed line that begins with them, where its number is shown beside the text. */
export type ReadablePiece = {
  readonly text: string;
  readonly begins: (PrintPlace & { readonly isFirstOfPage: boolean }) | null;
  /** Whether they stand on the line that was asked for. */
  readonly isSought: boolean;
};

/** A provision as a page shows it: with its name, its address in this version, and its words in pieces. */
export type ReadableProvision = {
  readonly id: string;
  /** `section-3-2-a` */
  readonly anchor: string;
  /** "section 3(2)(a)" */
  readonly name: string;
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly heading: string | null;
  readonly pieces: readonly ReadablePiece[];
  /** Whether it is, or stands in, text quoted from another Act. */
  readonly isQuoted: boolean;
  readonly children: readonly ReadableProvision[];
  readonly cell?: Provision["cell"];
};

/** An entry of the list of contents. Depth 0 stands at the edge. */
export type ContentsEntry = {
  readonly anchor: string;
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly heading: string | null;
  readonly depth: number;
};

/** A line of the print has its number beside it where it is the first of its page, or every fifth. */
const everyLines = 5;

/**
 * The text of a version as a page shows it: names, addresses, and where the lines of the print begin. Cost: linear.
 *
 * @param sought the line that somebody looks for; its words are marked
 */
export function readableText({ text, layout }: VersionText, sought: PrintPlace | null = null): readonly ReadableProvision[] {
  const [addresses, names] = [addressesOf(text), namesOf(text)];
  const lines = linesByProvision(layout ?? [], sought);
  const read = (provision: Provision, isQuotedAbove: boolean): ReadableProvision => {
    const { id, kind, number, heading, cell } = provision;
    const isQuoted = isQuotedAbove || kind === "quotation";
    return {
      id,
      anchor: addresses.get(id) ?? id,
      name: names.get(id) ?? "",
      kind,
      number,
      heading,
      pieces: piecesOf(provision, lines.get(id) ?? []),
      isQuoted,
      children: provision.children.map((child) => read(child, isQuoted)),
      ...(cell ? { cell } : {}),
    };
  };
  return text.provisions.map((provision) => read(provision, false));
}

/** The Parts, headings, sections and schedules of a text, without what is quoted. */
export function contentsOf(provisions: readonly ReadableProvision[], depth = 0): readonly ContentsEntry[] {
  return provisions.flatMap((provision) => {
    const { anchor, kind, number, heading, children } = provision;
    if (!listed.has(kind)) return [];
    return [{ anchor, kind, number, heading, depth }, ...contentsOf(children, depth + 1)];
  });
}

const listed: ReadonlySet<ProvisionKind> = new Set(["long-title", "preamble", "part", "chapter", "cross-heading", "section", "schedule"]);

/** What of a line stands in a provision: characters of its linear text. */
type OnLine = {
  readonly from: number;
  readonly to: number;
  readonly begins: ReadablePiece["begins"];
  readonly isSought: boolean;
};

function linesByProvision(layout: NonNullable<VersionText["layout"]>, sought: PrintPlace | null): ReadonlyMap<string, readonly OnLine[]> {
  const byId = new Map<string, OnLine[]>();
  let page: number | null = null;
  for (const { page: onPage, line, spans } of layout) {
    const isSought = sought?.page === onPage && sought.line === line;
    for (const [at, { id, from, to }] of spans.entries()) {
      const isFirstOfPage = at === 0 && onPage !== page;
      const isShown = at === 0 && (isFirstOfPage || line % everyLines === 0);
      if (at === 0) page = onPage;
      if (!isShown && !isSought) continue;
      const known = byId.get(id) ?? [];
      known.push({ from, to, begins: isShown ? { page: onPage, line, isFirstOfPage } : null, isSought });
      byId.set(id, known);
    }
  }
  return byId;
}

/** The words after the number, cut where a line begins that is shown, and around the line that is sought. */
function piecesOf(provision: Provision, lines: readonly OnLine[]): readonly ReadablePiece[] {
  const { text } = provision;
  if (lines.length === 0) return text === "" ? [] : [{ text, begins: null, isSought: false }];
  const before = linearOf(provision).length - text.length;
  const inText = (offset: number) => Math.min(Math.max(offset - before, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { from, to, begins, isSought } of lines) {
    if (begins) cuts.add(inText(from));
    if (isSought) cuts.add(inText(from)).add(inText(to));
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.flatMap((from, at) => {
    const to = points[at + 1] ?? from;
    const begins = lines.find((line) => line.begins !== null && inText(line.from) === from)?.begins ?? null;
    if (from === to && (begins === null || (at > 0 && from === text.length))) return [];
    const isSought = lines.some((line) => line.isSought && inText(line.from) <= from && to <= inText(line.to));
    return [{ text: text.slice(from, to), begins, isSought }];
  });
}
