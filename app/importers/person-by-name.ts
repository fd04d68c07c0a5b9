import type { PersonFacts } from "#app/domain/facts/people.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import { readSpokenName } from "#app/domain/people/name.ts";
import { slugify } from "./sources.ts";

/** A person of whom a source gives only the name. */
export function personByName(name: string, citations: readonly CitationFacts[], note: string | null): PersonFacts {
  return {
    slug: slugify(name),
    name: name.trim(),
    ...readSpokenName(name),
    otherNames: [],
    parliamentMemberId: null,
    parlparseId: null,
    seats: [],
    offices: [],
    note,
    citations,
  };
}
