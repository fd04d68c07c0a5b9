import { addDays, type Day, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import { comparedTitle } from "./office-title.ts";

/**
 * One term in an office. `office`: its title in that term. `slug`: the office. `person`: the holder's name; null where the record names
 * nobody, because the post was vacant or because the holder is not known. `from` and `to`: first and last day, inclusive; null where none is recorded (`to` null: still held, or the end is not known).
 */
export type Holding = { office: string; slug: string; person: string | null; from: Day | null; to: Day | null };
/** A term that may have held, and what leaves it open. */
export type PossibleHolding = { holding: Holding; why: string };

/** The offices of one person on a day; `atOtherTimes` are those that were certainly not held on that day. */
export type OfficesOnDay = {
  kind: "offices";
  day: UncertainDay;
  certain: readonly Holding[];
  possible: readonly PossibleHolding[];
  atOtherTimes: readonly Holding[];
};

/** Who held one office on a day. `perhaps`: others of whom the record leaves it open. */
export type HolderOnDay = { day: UncertainDay } & (
  | { kind: "held"; by: Holding; perhaps: readonly PossibleHolding[] }
  | { kind: "several"; by: readonly Holding[]; perhaps: readonly PossibleHolding[] }
  | { kind: "vacant"; from: Day; to: Day; after: Holding; before: Holding }
  | { kind: "before-first"; first: Holding }
  | { kind: "holder-not-known"; why: string; perhaps: readonly PossibleHolding[] }
);

/**
 * Which offices were held on a day: certainly, possibly, or only at other times. Terms that follow each other without a gap (a
 * re-appointment) count as one, so that a day known only to lie in both is still certain. An estimated day without bounds proves nothing.
 *
 * @param holdings the terms of one person
 */
export function officesHeldOn(holdings: readonly Holding[], day: UncertainDay): OfficesOnDay {
  const certain: Holding[] = [];
  const possible: PossibleHolding[] = [];
  const atOtherTimes: Holding[] = [];
  for (const holding of joinTerms(holdings)) {
    if (isOutside(holding, day)) atOtherTimes.push(holding);
    else if (isInside(holding, day)) certain.push(holding);
    else possible.push({ holding, why: whyOpen(holding, day) });
  }
  return { kind: "offices", day, certain, possible, atOtherTimes };
}

/**
 * Who held an office on a day: one, several (terms overlap at a handover), nobody between two holders, or not known.
 * After the last recorded holder it is not known, never vacant.
 *
 * @param holdings all recorded terms of one office, under whatever titles it had
 */
export function holderOn(holdings: readonly Holding[], day: UncertainDay): HolderOnDay {
  const { certain, possible } = officesHeldOn(holdings, day);
  const named = certain.filter((term) => term.person !== null);
  const [by, ...more] = named;
  if (by && more.length === 0) return { day, kind: "held", by, perhaps: possible };
  if (by) return { day, kind: "several", by: named, perhaps: possible };
  if (certain.length > 0) return { day, kind: "holder-not-known", why: "the record names nobody for that time", perhaps: possible };
  if (possible.length > 0) return { day, kind: "holder-not-known", why: "the record leaves it open", perhaps: possible };
  return nobodyOn(joinTerms(holdings), day);
}

/** Whether a printed title is that of a term: case, spaces, hyphens and quotation marks do not count. */
export function hasTitle(holding: Holding, printed: string): boolean {
  return comparedTitle(holding.office) === comparedTitle(printed);
}

/** Every term lies wholly before or wholly after the day. */
function nobodyOn(terms: readonly Holding[], day: UncertainDay): HolderOnDay {
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  const earlier = terms.filter((term) => term.to !== null && first !== null && term.to < first);
  const later = terms.filter((term) => term.from !== null && last !== null && term.from > last);
  const after = earlier.reduce<Holding | null>((latest, term) => (latest?.to && term.to && latest.to >= term.to ? latest : term), null);
  const before = later.reduce<Holding | null>((next, term) => (next?.from && term.from && next.from <= term.from ? next : term), null);
  if (after?.to && before?.from) return { day, kind: "vacant", from: addDays(after.to, 1), to: addDays(before.from, -1), after, before };
  if (before) return { day, kind: "before-first", first: before };
  return {
    day,
    kind: "holder-not-known",
    why: after ? "no holder is recorded after that of the last term" : "no holder is recorded",
    perhaps: [],
  };
}

/** Joins terms of one person under one title that touch or overlap. Order: by first day, terms without one first. */
function joinTerms(holdings: readonly Holding[]): readonly Holding[] {
  const sorted = [...holdings].sort((a, b) => compareTexts(a.from ?? "", b.from ?? "") || compareTexts(a.to ?? "9999", b.to ?? "9999"));
  const joined: Holding[] = [];
  for (const next of sorted) {
    const at = joined.findIndex((term) => isSameHolder(term, next) && follows(term, next));
    const term = joined[at];
    if (term) joined[at] = { ...term, to: laterEnd(term, next) };
    else joined.push({ ...next });
  }
  return joined;
}

function isSameHolder(a: Holding, b: Holding): boolean {
  return a.slug === b.slug && a.person === b.person && comparedTitle(a.office) === comparedTitle(b.office);
}

/** Only ends that are recorded join: an unknown end might be long before the next beginning. */
function follows(term: Holding, next: Holding): boolean {
  return term.to !== null && next.from !== null && addDays(term.to, 1) >= next.from;
}

function laterEnd(a: Holding, b: Holding): Day | null {
  if (a.to === null || b.to === null) return null;
  return a.to > b.to ? a.to : b.to;
}

function firstDayOf(day: UncertainDay): Day | null {
  return day.on ?? day.notBefore;
}

function lastDayOf(day: UncertainDay): Day | null {
  return day.on ?? day.notAfter;
}

function isOutside(term: Holding, day: UncertainDay): boolean {
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  return (last !== null && term.from !== null && last < term.from) || (first !== null && term.to !== null && first > term.to);
}

/** A term without a recorded end is certain on its first day only, and one without a beginning on its last. */
function isInside(term: Holding, day: UncertainDay): boolean {
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  if (first === null || last === null) return false;
  const [from, to] = [term.from ?? term.to, term.to ?? term.from];
  return from !== null && to !== null && from <= first && last <= to;
}

function whyOpen(term: Holding, day: UncertainDay): string {
  const reasons: string[] = [];
  if (!day.on) reasons.push(`the day itself is uncertain (${formatUncertainDay(day)})`);
  if (term.from === null) reasons.push("no first day is recorded");
  if (term.to === null) reasons.push("no last day is recorded");
  return reasons.join(", and ");
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
