import { invariant } from "#app/lib/assert.ts";
import { identifyByAddress } from "../address.ts";
import { flatten, nest } from "../linear.ts";
import type { Span } from "../print-lines.ts";
import { type BillText, linearOf, type Provision } from "../provision.ts";
import { type Entry, joinParts } from "./draft.ts";

/** The tree of what was read, the identity of each provision in the order of reading, and the words that each line holds. */
export type Assembled = {
  readonly text: BillText;
  readonly ids: readonly string[];
  /** By the line of what was pasted. */
  readonly spans: ReadonlyMap<number, readonly Span[]>;
};

/** Makes the tree; identities are its addresses. */
export function assemble(entries: readonly Entry[]): Assembled {
  const drafts = entries.map((entry) => ({ entry, ...joinParts(entry.parts) }));
  const provisions = drafts.map(({ entry, words }) => ({ provision: provisionOf(entry, words), depth: entry.depth }));
  const text = identifyByAddress(nest(provisions));
  const ids = flatten(text).map(({ provision }) => provision.id);
  invariant(ids.length === entries.length, "a provision was lost on the way into the tree");
  const spans = new Map<number, Span[]>();
  drafts.forEach(({ entry, words, starts }, index) => {
    const linear = linearOf({ kind: entry.kind, number: entry.number, text: words });
    const before = linear.length - words.length;
    const lines = entry.parts.map(({ at }, n) => ({ at, from: n === 0 ? 0 : before + (starts[n] ?? 0) }));
    // A number alone on its line, or with only other numbers, stands there all the same.
    if (lines.length === 0 && linear !== "") lines.push({ at: entry.at, from: 0 });
    else if (before > 0 && lines[0] && lines[0].at !== entry.at)
      lines.splice(0, 1, { at: entry.at, from: 0 }, { at: lines[0].at, from: before });
    lines.forEach(({ at, from }, n) => {
      const to = lines[n + 1]?.from ?? linear.length;
      if (from === to) return;
      const onLine = spans.get(at) ?? [];
      onLine.push({ id: ids[index] ?? "", from, to });
      spans.set(at, onLine);
    });
  });
  return { text, ids, spans };
}

function provisionOf({ kind, number, heading, index }: Entry, text: string): Omit<Provision, "children"> {
  const provision = { id: `read-${index}`, kind, number, heading, text };
  return kind === "cell" ? { ...provision, cell: { isHeading: false, columns: 1, rows: 1 } } : provision;
}
