import type { Block } from "./linear.ts";
import { isNumberedInLine, type ProvisionKind } from "./provision.ts";

/** Where the lines of a provision begin, in characters from the left edge of the text: `edge` is where its number stands. */
export type Indent = { readonly edge: number; readonly first: number; readonly next: number };

/** Characters between the number of a provision and the number of one beneath it; and between a number and its words. Different, so that a number never stands below the words of a line that runs on. */
const step = 6;
const hanging = 4;

const standsAtTheEdge: ReadonlySet<ProvisionKind> = new Set([
  "long-title",
  "preamble",
  "part",
  "chapter",
  "cross-heading",
  "section",
  "schedule",
]);

/**
 * Where the lines of each provision begin, by its index in `flatten`: numbers at the edge, their words hanging, what stands
 * beneath one step further in, closing words back under the words that they close. What is quoted from another Act is set in
 * as a block.
 */
export function indentsOf(blocks: readonly Block[]): readonly Indent[] {
  const levels: { readonly level: number; readonly base: number }[] = [];
  return blocks.map(({ provision, parent }) => {
    const above = parent === null ? undefined : levels[parent];
    const kindAbove = parent === null ? undefined : blocks[parent]?.provision.kind;
    const place = levelOf(provision.kind, kindAbove, above ?? { level: 0, base: 0 });
    levels.push(place);
    const edge = place.level * step;
    const next = edge + hanging;
    return { edge, first: isSetAtWords(provision.kind, provision.number) ? next : edge, next };
  });
}

function levelOf(kind: ProvisionKind, kindAbove: ProvisionKind | undefined, above: { level: number; base: number }) {
  if (standsAtTheEdge.has(kind)) return { level: above.base, base: above.base };
  const isFirstInside = kindAbove === undefined || standsAtTheEdge.has(kindAbove) || kindAbove === "quotation";
  if (kind === "quotation") {
    const level = (isFirstInside ? above.base : above.level) + 1;
    return { level, base: level };
  }
  // A list directly beneath the words of a section is set in, as one beneath a subsection is.
  if (kindAbove === "section" && kind !== "subsection" && kind !== "text") return { level: above.base + 1, base: above.base };
  if (isFirstInside) return { level: above.base, base: above.base };
  return { level: kind === "text" ? above.level : above.level + 1, base: above.base };
}

/** Words without a number stand under the words of the others, not under their numbers; entries of a list hang as numbered ones do. */
function isSetAtWords(kind: ProvisionKind, number: string | null): boolean {
  if (!isNumberedInLine(kind)) return true;
  return number === null && kind !== "definition" && kind !== "item";
}
