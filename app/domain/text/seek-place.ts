import { addressesOf, namesOf } from "./address.ts";
import { listProvisionsNamed, type ProvisionName, readPlaceName } from "./find-provision.ts";
import { type Block, flatten } from "./linear.ts";
import { lineAt, type PrintLayout } from "./print-lines.ts";
import type { BillText } from "./provision.ts";
import type { VersionText } from "./version.ts";

/** What somebody looks for in a version: a line of the print, or a provision by its name. */
export type Seeking =
  | { readonly kind: "line"; readonly page: number; readonly line: number }
  | { readonly kind: "provision"; readonly words: string };

/** A place that was found: its address and name in this version. */
export type FoundPlace = { readonly id: string; readonly anchor: string; readonly name: string };

/** What came of looking for a place. `why` is a sentence that says what can be done. */
export type Sought =
  | { readonly ok: true; readonly place: FoundPlace }
  | { readonly ok: false; readonly why: string; readonly candidates: readonly FoundPlace[] };

/** The provision that is printed on a line. */
export function seekLine({ text, layout }: VersionText, page: number, line: number): Sought {
  if (layout === null) return missing("The pages and lines of this version are not known. Look for the provision instead.");
  const printed = lineAt(layout, page, line);
  const id = printed?.spans[0]?.id;
  if (id !== undefined) return { ok: true, place: placeOf(text, id) };
  if (printed) return missing(`Page ${page}, line ${line} is a line without words of a provision.`);
  return missing(whyNoLine(layout, page, line));
}

/** The provision that somebody names: "3(2)(a)", "section 3", "schedule 1, paragraph 2(1)", "Part 2", "long title", or its address. */
export function seekProvision(text: BillText, words: string): Sought {
  const typed = words.trim().slice(0, 200);
  if (typed === "") return missing("Enter a provision, for example 3(2)(a) or schedule 1, paragraph 2.");
  const name = readName(typed);
  const blocks = flatten(text);
  const addresses = addressesOf(text);
  const byAddress = blocks.find(({ provision }) => addresses.get(provision.id) === typed.toLowerCase().replace(/^#/, ""));
  const found = byAddress ? [byAddress] : name ? listProvisionsNamed(blocks, name) : [];
  const [first] = found;
  if (first && found.length === 1) return { ok: true, place: placeOf(text, first.provision.id) };
  if (first) return { ok: false, why: `“${typed}” can be any of these.`, candidates: placesOf(text, found.slice(0, 10)) };
  if (name || /^[a-z]+-/.test(typed)) return missing(`There is no “${typed}” in this version.`);
  return missing(`“${typed}” is no name of a provision. Write it like 3(2)(a), or schedule 1, paragraph 2.`);
}

const longTitle = /^(?:the\s+)?long\s+title$/i;
const division = /^(part|chapter)\s+([0-9A-Za-z]{1,6})$/i;
const ofSchedule = /^(?:the\s+)?sch(?:ed(?:ule)?)?\.?\s*([0-9]{1,3}[A-Za-z]{0,2})?(?:[\s,]*(?:para(?:graph)?\.?)\s*(\S.*))?$/i;
const ofSection = /^(?:sect(?:ions?)?\.?|s{1,2}\.?(?=[\s\d]))?\s*([0-9A-Za-z].*)$/i;

function readName(typed: string): ProvisionName | null {
  if (longTitle.test(typed)) return { unit: "long-title", id: null };
  const parted = division.exec(typed);
  if (parted?.[1] && parted[2]) return { unit: parted[1].toLowerCase() === "part" ? "part" : "chapter", id: parted[2] };
  const scheduled = ofSchedule.exec(typed);
  if (scheduled) {
    const within = scheduled[2] ? readPlaceName(scheduled[2]) : null;
    if (scheduled[2] && !within) return null;
    return { unit: "schedule", id: scheduled[1] ?? null, within: within ? [within.id, ...within.within] : [] };
  }
  const place = readPlaceName(ofSection.exec(typed)?.[1] ?? "");
  return place ? { unit: "section", id: place.id, within: place.within } : null;
}

function whyNoLine(layout: PrintLayout, page: number, line: number): string {
  const onPage = layout.filter((each) => each.page === page);
  const last = onPage.at(-1);
  if (last) return `Page ${page} has ${last.line} lines: there is no line ${line} on it.`;
  const pages = layout.map((each) => each.page);
  const [first, end] = [pages[0], pages.at(-1)];
  return first === undefined || end === undefined
    ? "No line of this version is known."
    : `The pages of this version are ${first} to ${end}: there is no page ${page}.`;
}

function missing(why: string): Sought {
  return { ok: false, why, candidates: [] };
}

function placeOf(text: BillText, id: string): FoundPlace {
  return { id, anchor: addressesOf(text).get(id) ?? id, name: namesOf(text).get(id) ?? "" };
}

function placesOf(text: BillText, blocks: readonly Block[]): readonly FoundPlace[] {
  const [addresses, names] = [addressesOf(text), namesOf(text)];
  return blocks.map(({ provision: { id } }) => ({ id, anchor: addresses.get(id) ?? id, name: names.get(id) ?? "" }));
}
