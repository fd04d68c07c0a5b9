import type { PersonFacts } from "#app/domain/facts/people.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import { slugify } from "./sources.ts";

/** A person of whom a source gives only the name. The last word is taken as the surname, as lists print it. */
export function personByName(name: string, citations: readonly CitationFacts[], note: string | null): PersonFacts {
  const words = name.trim().split(/\s+/);
  return {
    slug: slugify(name),
    name: name.trim(),
    surname: words.at(-1) ?? name,
    forename: words.length > 1 ? words.slice(0, -1).join(" ") : null,
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [],
    offices: [],
    note,
    citations,
  };
}
