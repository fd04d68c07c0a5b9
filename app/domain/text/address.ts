import { invariant } from "#app/lib/assert.ts";
import { slugOf } from "#app/lib/text.ts";
import { definedTerm } from "./defined-term.ts";
import { type Block, flatten } from "./linear.ts";
import { listNames } from "./place-name.ts";
import type { BillText, Provision, ProvisionKind } from "./provision.ts";

/**
 * The stable address of every provision, by its id: `section-3-2-a`, `schedule-1-paragraph-2-1-a`, `part-1-chapter-2`,
 * `section-32-definition-canals`, `section-3-2-text-1`, `section-44-2-quotation-1-section-69a`.
 *
 * - Sections do not carry their Part, nor paragraphs of a schedule the Part of it that they stand in: the numbers run through.
 * - What stands in a quotation carries the quotation's address in front, so that it never has an address of the bill's own.
 * - Small letters only. Where two would be the same (two sections 3, or "(A)" beside "(a)"), the later has `_2`, `_3` … behind it.
 *
 * Unique in a version. Cost: linear.
 */
export function addressesOf(text: BillText): ReadonlyMap<string, string> {
  const blocks = flatten(text);
  const addresses = listAddresses(blocks);
  return new Map(blocks.map(({ provision }, index) => [provision.id, addresses[index] ?? ""]));
}

/** The provision at an address as `addressesOf` gives it, in any case; null when the version has none there. */
export function findByAddress(text: BillText, address: string): Block | null {
  const blocks = flatten(text);
  return blocks[listAddresses(blocks).indexOf(address.trim().toLowerCase())] ?? null;
}

/** The text with identities made from its addresses: for the first version of a bill, before anything else refers to its provisions. */
export function identifyByAddress(text: BillText): BillText {
  const addresses = listAddresses(flatten(text)).values();
  const identify = (provision: Provision): Provision => {
    // The address of a provision is taken before those beneath it: the order of the print.
    const id = addresses.next().value;
    invariant(id !== undefined, "a provision has no address");
    return { ...provision, id, children: provision.children.map(identify) };
  };
  return { provisions: text.provisions.map(identify) };
}

/**
 * What people call each provision, by its id: "section 3(2)(a)", "schedule 1, paragraph 2(1)(a)", "Part 2", "Chapter 1 of Part 2",
 * "the long title", "the heading before section 5", "text quoted in section 44(2)", "section 69A(1) in text quoted in schedule 2, paragraph 16".
 * Made to stand inside a sentence. Two provisions may have one name (a Part of the bill and "Part 1" printed twice). Cost: linear.
 */
export function namesOf(text: BillText): ReadonlyMap<string, string> {
  const blocks = flatten(text);
  const names = listNames(blocks);
  return new Map(blocks.map(({ provision }, index) => [provision.id, names[index] ?? ""]));
}

/** What people call one provision; null when the version has none with that id. For several, `namesOf`. */
export function nameOf(text: BillText, id: string): string | null {
  return namesOf(text).get(id) ?? null;
}

/** What a provision's address is made from: its own stands under `own`; whole sections and schedules under `scope` (the bill, a schedule or a quotation). */
type Made = { readonly own: string; readonly scope: string };

function listAddresses(blocks: readonly Block[]): readonly string[] {
  const taken = new Map<string, number>();
  const counts = new Map<string, number>();
  const made: Made[] = [];
  for (const { provision, parent } of blocks) {
    const above = parent === null ? { own: "", scope: "" } : (made[parent] ?? { own: "", scope: "" });
    const base = standsInScope.has(provision.kind) ? above.scope : above.own;
    const own = uniqueAmong(taken, join(base, segmentOf(provision, base, counts)));
    made.push({ own, scope: opensScope.has(provision.kind) ? own : above.scope });
  }
  return made.map(({ own }) => own);
}

const opensScope: ReadonlySet<ProvisionKind> = new Set(["schedule", "quotation"]);
const standsInScope: ReadonlySet<ProvisionKind> = new Set(["section", "schedule", "schedule-paragraph"]);

/** Kinds whose address names the kind before the number: "section-3", "part-1". */
const named: ReadonlySet<ProvisionKind> = new Set(["part", "chapter", "section", "schedule"]);

function segmentOf(provision: Provision, base: string, counts: Map<string, number>): string {
  const { kind, number, heading } = provision;
  if (kind === "long-title" || kind === "preamble") return kind;
  if (kind === "cross-heading") return `heading-${slugOf(heading ?? "")}`;
  const figure = numberPart(kind, number);
  if (kind === "schedule-paragraph") return `paragraph-${figure || nth(counts, base, "paragraph-new")}`;
  if (named.has(kind)) return namedSegment(kind, figure, heading);
  // A number without anything before it would be an address that begins with a figure.
  if (figure !== "") return base === "" ? `${kind}-${figure}` : figure;
  if (kind === "definition") return `definition-${slugOf(definedTerm(provision) ?? provision.text.slice(0, 40))}`;
  return `${kind}-${nth(counts, base, kind)}`;
}

/** "section-3"; a provision not yet numbered is named by its title, as amendments name it; an unnumbered schedule is "schedule". */
function namedSegment(kind: ProvisionKind, figure: string, heading: string | null): string {
  if (figure !== "") return `${kind}-${figure}`;
  return kind === "schedule" || !heading ? kind : `${kind}-${slugOf(heading)}`;
}

/** What of a number stands in an address: "(2)" → "2", "Part 2" → "2", "Schedule" → "", "•" → "". */
function numberPart(kind: ProvisionKind, number: string | null): string {
  const words = (number ?? "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const plain = words.replaceAll(/^-+|-+$/g, "").slice(0, 40);
  return named.has(kind) && plain.startsWith(kind) ? plain.slice(kind.length).replace(/^-/, "") : plain;
}

function nth(counts: Map<string, number>, base: string, kind: string): number {
  const key = `${base} ${kind}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** Longer than any place in a bill; a text made to be deep would otherwise need the square of its size. */
const longest = 400;

function join(base: string, segment: string): string {
  return (base === "" ? segment : `${base}-${segment}`).slice(0, longest);
}

function uniqueAmong(taken: Map<string, number>, address: string): string {
  let times = (taken.get(address) ?? 0) + 1;
  let unique = times === 1 ? address : `${address}_${times}`;
  while (times > 1 && taken.has(unique)) {
    times += 1;
    unique = `${address}_${times}`;
  }
  taken.set(unique, 1);
  taken.set(address, times);
  return unique;
}
