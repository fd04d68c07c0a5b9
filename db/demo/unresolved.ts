import type { Facts } from "#app/domain/facts/facts.ts";

/** What a bundle of facts names without holding it: "letter L05 → source no-such-page". Empty when everything resolves. */
export function unresolvedReferences(facts: Facts): readonly string[] {
  const known = knownSlugs(facts);
  const lost: string[] = [];
  for (const [kind, records] of Object.entries(facts)) {
    for (const record of records) {
      for (const reference of referencesIn(record)) {
        // Of a division, the question is in words.
        if (reference.kind === "questions" && kind !== "positions") continue;
        if (!known.get(reference.kind)?.has(reference.slug)) lost.push(`${kind} ${record.slug} → ${reference.kind} ${reference.slug}`);
      }
    }
  }
  return lost;
}

/** Records that cite nothing, although every fact must name where it is from. Sources, topics and orders of consideration cite nothing themselves. */
export function uncited(facts: Facts): readonly string[] {
  return Object.entries(facts)
    .filter(([kind]) => kind !== "sources" && kind !== "topics" && kind !== "ordersOfConsideration" && kind !== "replyRules")
    .flatMap(([kind, records]) =>
      records
        .filter((record) => !("citations" in record) || (record.citations ?? []).length === 0)
        .map((record) => `${kind} ${record.slug}`),
    );
}

type Reference = { kind: keyof Facts; slug: string };

/** Which kind of record a field names by slug. `bill` on a meeting and `bills` on a letter both name bills. */
const fieldNames: Readonly<Record<string, keyof Facts>> = {
  source: "sources",
  person: "people",
  member: "people",
  supporterPeople: "people",
  organisation: "organisations",
  committee: "committees",
  leadCommittee: "committees",
  bill: "bills",
  bills: "bills",
  division: "divisions",
  letter: "letters",
  letters: "letters",
  knownThroughLetter: "letters",
  statement: "statements",
  question: "questions",
  amendment: "amendments",
  topics: "topics",
};

/** What ties and levels of a chain name: their kind says of which records it is. */
const kindNames: Readonly<Record<string, keyof Facts>> = {
  bill: "bills",
  stage: "bills",
  provision: "versions",
  proposal: "proposals",
  amendment: "amendments",
  committee: "committees",
  meeting: "meetings",
  letter: "letters",
  statement: "statements",
  division: "divisions",
  commitment: "commitments",
  question: "questions",
  source: "sources",
};

/** A tie (`target`) or a level of a chain (`words` and `slug`) names one record. */
function namedByKind(value: object): Reference | null {
  if (!("kind" in value) || typeof value.kind !== "string") return null;
  const slug = "target" in value ? value.target : "words" in value && "slug" in value ? value.slug : null;
  const names = kindNames[value.kind];
  return typeof slug === "string" && names ? { kind: names, slug } : null;
}

function knownSlugs(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(facts).map(([kind, records]) => [kind, new Set(records.map((record) => record.slug))]));
}

function referencesIn(value: unknown): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item));
  if (typeof value !== "object" || value === null) return [];
  const named = namedByKind(value);
  if (named) return [named];
  return Object.entries(value).flatMap(([field, inner]) => {
    const names = fieldNames[field];
    if (!names) return referencesIn(inner);
    const slugs = Array.isArray(inner) ? inner : [inner];
    return slugs.filter((slug) => typeof slug === "string").map((slug) => ({ kind: names, slug }));
  });
}
