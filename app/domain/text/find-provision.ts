import { foldText } from "#app/lib/text.ts";
import { type Block, flatten } from "./linear.ts";
import type { BillText, Provision, ProvisionKind } from "./provision.ts";

/** What a provision is called in a wording: "section 3(2)(a)" is { unit: "section", id: "3", within: ["(2)", "(a)"] }. */
export type ProvisionName = {
  readonly unit: "section" | "schedule" | "part" | "chapter" | "cross-heading" | "long-title" | "preamble";
  /** As worded, in any case and spacing: "2A". Null for "the schedule" and the long title. */
  readonly id: string | null;
  /** For a provision without a number, or to be sure of one. */
  readonly title?: string | undefined;
  readonly within?: readonly string[] | undefined;
};

/**
 * The bill's own provision of that name; null when it has none, or when several would do (an unnumbered schedule among two).
 * Never one that stands in a quotation; a Part, Chapter or section is never one of a schedule.
 */
export function findProvision(text: BillText, name: ProvisionName): Block | null {
  const found = listProvisionsNamed(flatten(text), name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** As `findProvision`, with every provision that would do, for what wants to show the candidates; given the blocks of `flatten`. */
export function listProvisionsNamed(blocks: readonly Block[], name: ProvisionName): readonly Block[] {
  const units = listOwn(blocks, name.unit === "schedule").filter(({ provision }) => isNamed(provision, name));
  return (name.within ?? []).reduce((above, number) => above.flatMap((block) => listBeneath(blocks, block, number)), units);
}

/** The numbers in a place as people write it: "3(2)(a)" → { id: "3", within: ["(2)", "(a)"] }. Null when it is not one. */
export function readPlaceName(place: string): { readonly id: string; readonly within: readonly string[] } | null {
  const match = /^\s*([A-Za-z]{0,3}\d{1,4}[A-Za-z]{0,4})((?:\s*\(\s*[A-Za-z0-9]{1,6}\s*\)){0,8})\s*$/.exec(place.slice(0, 200));
  if (!match?.[1]) return null;
  return { id: match[1], within: (match[2]?.match(/\([^()]*\)/g) ?? []).map((number) => number.replaceAll(/\s+/g, "")) };
}

/** Everything that does not stand in a quotation, nor, unless asked for, in a schedule. */
function listOwn(blocks: readonly Block[], withSchedules: boolean): readonly Block[] {
  const own: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    const { kind } = block.provision;
    const passedOver = kind === "quotation" || (kind === "schedule" && !withSchedules);
    if (!passedOver) own.push(block);
    index = passedOver ? block.end : index + 1;
  }
  return own;
}

function isNamed(provision: Provision, { unit, id, title }: ProvisionName): boolean {
  if (provision.kind !== unit) return false;
  if (title !== undefined && foldText(provision.heading ?? "") !== foldText(title)) return false;
  if (unit === "long-title" || unit === "preamble" || unit === "cross-heading") return true;
  const number = bare(provision.number, unit);
  if (id !== null) return number === bare(id, unit);
  // "The schedule" may be printed with a number nonetheless, if it is the only one: then it is the only candidate.
  return title !== undefined || unit === "schedule";
}

/** Kinds that may stand between a section and its numbered parts without having a number of their own. */
const transparent: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "cross-heading", "text", "definition", "item"]);

/** The provisions with that number ("(2)", "4") beneath one, looking through Parts of a schedule and unnumbered words, never into quotations. */
export function listBeneath(blocks: readonly Block[], above: Block, number: string): readonly Block[] {
  const found: Block[] = [];
  for (let index = above.index + 1; index < above.end; ) {
    const block = blocks[index];
    if (!block) break;
    const { kind, number: printed } = block.provision;
    const isPart = kind === "part" || kind === "chapter";
    if (!isPart && printed !== null && bare(printed, "") === bare(number, "")) found.push(block);
    index = isPart || (transparent.has(kind) && printed === null) ? index + 1 : block.end;
  }
  // "(A)" and "(a)" are two levels: where both stand at one place, the case decides.
  const exact = found.filter(({ provision }) => compact(provision.number ?? "") === compact(number));
  return exact.length > 0 ? exact : found;
}

function compact(number: string): string {
  return number.replaceAll(/\s+/g, "");
}

/** A number without its word, brackets, spaces and capitals: "Schedule 2" → "2", "(2A)" → "2a". */
function bare(number: string | null, word: string): string {
  const plain = compact(number ?? "")
    .toLowerCase()
    .replaceAll(/[().]/g, "");
  return word !== "" && plain.startsWith(word) ? plain.slice(word.length) : plain;
}
