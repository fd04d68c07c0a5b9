import type { Day } from "#app/lib/dates.ts";
import { slugify } from "./sources.ts";

/** What an importer may know of the records already held, so that names can be told apart. Never read from a clock or a database here. */
export type KnownPerson = { slug: string; names: readonly string[]; seats: readonly string[]; parlparseId?: number | null };
export type KnownBill = { slug: string; session: number; titles: readonly string[] };
export type Known = {
  people: readonly KnownPerson[];
  bills: readonly KnownBill[];
  /** Slugs of the divisions held, or about to be laid in the same run. */
  divisions?: readonly string[];
};

/** Which file is read, and what is known already. */
export type ImportOptions = { file: string | null; fileSha256: string | null; known: Known };

/** A name as printed, with what was printed beside it. */
export type PrintedName = { name: string; seat?: string | null; on?: Day | null };
export type Match = { person: string; why: null } | { person: null; why: string };

/**
 * Finds the one person whom a printed name means: by the folded name, and by the seat where several bear it.
 * More than one left, or none, gives null and the reason: never a guess.
 * Cost: the first call for a `known` builds its index; later ones are a look-up.
 */
export function matchPerson(known: Known, { name, seat }: PrintedName): Match {
  const candidates = indexOf(known).get(foldName(name)) ?? [];
  if (candidates.length === 0) return { person: null, why: "no person of that name is known" };
  if (candidates.length === 1 && candidates[0]) return { person: candidates[0].slug, why: null };
  const folded = seat ? slugify(seat) : null;
  const bySeat = folded ? candidates.filter((person) => person.seats.some((area) => slugify(area) === folded)) : [];
  if (bySeat.length === 1 && bySeat[0]) return { person: bySeat[0].slug, why: null };
  return { person: null, why: `${candidates.length} people of that name are known and the seat does not tell them apart` };
}

/** Finds the bill of that short title in the session; null when none or several bear it. */
export function findBill(known: Known, title: string, session: number | null): string | null {
  const folded = foldTitle(title);
  const found = known.bills.filter(
    (bill) => (session === null || bill.session === session) && bill.titles.some((other) => foldTitle(other) === folded),
  );
  return found.length === 1 && found[0] ? found[0].slug : null;
}

/** "Alexander, Ms Wendy", "Rt Hon Wendy Alexander MSP" and "wendy  alexander" are one name. */
export function foldName(name: string): string {
  const [surname = "", forename = ""] = name.split(/,(.*)/s).map((part) => part.trim());
  const whole = forename === "" ? surname : `${forename} ${surname}`;
  return slugify(
    whole
      .replace(/\b(?:the\s+)?(?:rt\.?|right)\s+hon(?:ourable)?\.?\s+/i, "")
      .replace(/^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|rev)\.?\s+)+/i, "")
      .replace(/(?:\s+|,\s*)(?:msp|mp|ms|kc|qc|obe|mbe|cbe|dbe)\b.*$/i, ""),
  );
}

/** "(Scotland)" and the full stop of "etc." vary on the Parliament's own pages; "(Scotland)" is kept, since it tells bills apart. */
function foldTitle(title: string): string {
  return slugify(title.replace(/^the\s+/i, ""));
}

const indexes = new WeakMap<Known, Map<string, KnownPerson[]>>();

function indexOf(known: Known): Map<string, KnownPerson[]> {
  const ready = indexes.get(known);
  if (ready) return ready;
  const index = new Map<string, KnownPerson[]>();
  for (const person of known.people) {
    for (const folded of new Set(person.names.map(foldName))) {
      const bearers = index.get(folded) ?? [];
      bearers.push(person);
      index.set(folded, bearers);
    }
  }
  indexes.set(known, index);
  return index;
}
