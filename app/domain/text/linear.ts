import { invariant } from "#app/lib/assert.ts";
import { type BillText, linearOf, type Provision } from "./provision.ts";

/** One provision in the order of the print, without its children. Depth 0 stands directly in the bill. */
export type Block = {
  readonly provision: Provision;
  readonly depth: number;
  /** Position in the order of the print, from 0. */
  readonly index: number;
  /** Index of the provision that it stands in; null at depth 0. */
  readonly parent: number | null;
  /** Index after the last provision that stands beneath this one: the subtree is [index, end). */
  readonly end: number;
  /** Its words with the number, as `linearOf` gives them. */
  readonly linear: string;
};

/** Every provision in the order of the print. Cost: linear. */
export function flatten(text: BillText): readonly Block[] {
  const blocks: Block[] = [];
  const visit = (provision: Provision, depth: number, parent: number | null) => {
    const index = blocks.length;
    const block = { provision, depth, index, parent, end: index + 1, linear: linearOf(provision) };
    blocks.push(block);
    for (const child of provision.children) visit(child, depth + 1, index);
    block.end = blocks.length;
  };
  for (const provision of text.provisions) visit(provision, 0, null);
  return blocks;
}

/** A provision without children, and how deep it stands: what `nest` builds a tree from. */
export type Levelled = { readonly provision: Omit<Provision, "children">; readonly depth: number };

/** The tree from provisions in the order of the print: each stands in the nearest one before it that is less deep. The reverse of `flatten`. */
export function nest(levelled: readonly Levelled[]): BillText {
  type Open = { depth: number; provision: Omit<Provision, "children">; children: Provision[] };
  const root: Provision[] = [];
  const open: Open[] = [];
  const close = (depth: number) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? -1) >= depth) {
      const done = open.pop();
      invariant(done, "an open provision was lost");
      (open.at(-1)?.children ?? root).push({ ...done.provision, children: done.children });
    }
  };
  for (const { provision, depth } of levelled) {
    close(depth);
    open.push({ depth, provision, children: [] });
  }
  close(0);
  return { provisions: root };
}
