import type { Block } from "./linear.ts";

/** Quotation marks that stand before the first and after the last words of a provision. */
export type Marks = { readonly before: string; readonly after: string };

/** The marks around what is quoted from another Act, by index of the provisions that they touch: a tree has the block, not its marks. */
export function marksAround(blocks: readonly Block[]): ReadonlyMap<number, Marks> {
  const marks = new Map<number, Marks>();
  for (const { provision, index, end } of blocks) {
    if (provision.kind !== "quotation") continue;
    const printed = blocks.slice(index, end).filter((block) => isPrinted(block));
    const first = printed[0]?.index;
    const last = printed.at(-1)?.index;
    if (first === undefined || last === undefined) continue;
    const atFirst = marks.get(first) ?? { before: "", after: "" };
    marks.set(first, { ...atFirst, before: `“${atFirst.before}` });
    const atLast = marks.get(last) ?? { before: "", after: "" };
    marks.set(last, { ...atLast, after: `${atLast.after}”` });
  }
  return marks;
}

function isPrinted({ provision, linear }: Block): boolean {
  return linear !== "" || provision.heading !== null || provision.number !== null;
}
