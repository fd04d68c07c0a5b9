import { namesOf } from "#app/domain/text/address.ts";
import { listProvisionsNamed, type ProvisionName } from "#app/domain/text/find-provision.ts";
import { type Block, flatten } from "#app/domain/text/linear.ts";
import { normaliseCharacters } from "#app/domain/text/normalise.ts";
import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { invariant } from "#app/lib/assert.ts";
import type { Point } from "./located.ts";

/** Characters [from, to) of the whole text: all linear texts in the order of the print, with one space between two of them. */
export type Reach = { readonly from: number; readonly to: number };

/**
 * A version made ready for locating many amendments in it. Build it once.
 *
 * Global offsets count characters of `words`, which is the whole text with typographic variants made one (`normaliseCharacters`).
 */
export type VersionIndex = {
  readonly version: VersionText;
  readonly blocks: readonly Block[];
  readonly words: string;
  /** Global offset at which each block's linear text begins; by block index. */
  readonly starts: readonly number[];
  /** Whether each block is, or stands in, text quoted from another Act; by block index. */
  readonly isQuoted: readonly boolean[];
  readonly blockOf: (id: string) => Block | null;
  /** The bill's own provisions of a name as worded: one, none, or several that would do. */
  readonly named: (name: ProvisionName) => readonly Block[];
  /** "section 3(2)(a)" */
  readonly nameOf: (id: string) => string;
  readonly hasLines: boolean;
  /** What is printed on a line; null when the print has no such line, or its lines are not known. */
  readonly reachOfLine: (place: PrintPlace) => Reach | null;
  /** The line on which the character at a global offset is printed; null when lines are not known. */
  readonly placeAt: (offset: number) => PrintPlace | null;
  readonly pointAt: (offset: number) => Point;
  readonly offsetOf: (point: Point) => number;
  /** The words of a provision and of all beneath it. */
  readonly reachOfBlock: (block: Block) => Reach;
};

/** Makes a version ready for locating. Cost: linear in its length. */
export function indexVersion(version: VersionText): VersionIndex {
  const blocks = flatten(version.text);
  const { words, starts } = joinWords(blocks);
  const byId = new Map(blocks.map((block) => [block.provision.id, block]));
  const lines = indexLines(version, byId, starts);
  let names: ReadonlyMap<string, string> | null = null;
  const filled = blocks.filter((block) => block.linear !== "");
  return {
    version,
    blocks,
    words,
    starts,
    isQuoted: markQuoted(blocks),
    blockOf: (id) => byId.get(id) ?? null,
    named: rememberNamed(blocks),
    nameOf: (id) => {
      names ??= namesOf(version.text);
      return names.get(id) ?? "a provision without a name";
    },
    hasLines: version.layout !== null,
    reachOfLine: ({ page, line }) => lines.reaches.get(`${page}:${line}`) ?? null,
    placeAt: (offset) => lines.placeAt(offset),
    pointAt: (offset) => {
      const block = filled[lastAtOrBefore(filled.length, (at) => startOf(starts, filled[at]), offset)];
      if (!block) return { id: blocks[0]?.provision.id ?? "", offset: 0 };
      return { id: block.provision.id, offset: Math.min(offset - startOf(starts, block), block.linear.length) };
    },
    offsetOf: ({ id, offset }) => startOf(starts, byId.get(id)) + offset,
    reachOfBlock: (block) => ({ from: startOf(starts, block), to: endOf(blocks, starts, block) }),
  };
}

/** Hundreds of amendments name the same few sections: each is looked for once. */
function rememberNamed(blocks: readonly Block[]): VersionIndex["named"] {
  const known = new Map<string, readonly Block[]>();
  return (name) => {
    const key = JSON.stringify([name.unit, name.id, name.title, name.within]);
    const found = known.get(key) ?? listProvisionsNamed(blocks, name);
    // Wordings come from outside: what does not exist has no end of names.
    if (found.length > 0) known.set(key, found);
    return found;
  };
}

function joinWords(blocks: readonly Block[]): { words: string; starts: readonly number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { linear } of blocks) {
    starts.push(at);
    if (linear === "") continue;
    parts.push(linear);
    at += linear.length + 1;
  }
  return { words: normaliseCharacters(parts.join(" ")), starts };
}

function startOf(starts: readonly number[], block: Block | undefined): number {
  const start = block ? starts[block.index] : undefined;
  invariant(start !== undefined, "a place was asked for in a provision that this version does not have");
  return start;
}

function endOf(blocks: readonly Block[], starts: readonly number[], block: Block): number {
  for (let index = block.end - 1; index >= block.index; index -= 1) {
    const each = blocks[index];
    if (each && each.linear !== "") return (starts[index] ?? 0) + each.linear.length;
  }
  return startOf(starts, block);
}

function markQuoted(blocks: readonly Block[]): readonly boolean[] {
  const quoted: boolean[] = [];
  for (const { provision, parent } of blocks) quoted.push(provision.kind === "quotation" || (parent !== null && quoted[parent] === true));
  return quoted;
}

function indexLines({ layout }: VersionText, byId: ReadonlyMap<string, Block>, starts: readonly number[]) {
  const reaches = new Map<string, Reach>();
  const begins: { from: number; place: PrintPlace }[] = [];
  for (const { page, line, spans } of layout ?? []) {
    const held = spans.filter((span) => byId.has(span.id));
    const first = held[0];
    const last = held.at(-1);
    if (!first || !last) continue;
    const from = startOf(starts, byId.get(first.id)) + first.from;
    const to = startOf(starts, byId.get(last.id)) + last.to;
    reaches.set(`${page}:${line}`, { from, to });
    begins.push({ from, place: { page, line } });
  }
  begins.sort((a, b) => a.from - b.from);
  const placeAt = (offset: number) => begins[lastAtOrBefore(begins.length, (at) => begins[at]?.from ?? 0, offset)]?.place ?? null;
  return { reaches, placeAt };
}

/** Index of the last of `count` ascending values that is at or before `wanted`; -1 when all come after it. */
function lastAtOrBefore(count: number, valueAt: (index: number) => number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
