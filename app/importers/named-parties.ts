import type { CommitteeFacts, OrganisationFacts } from "#app/domain/facts/people.ts";
import type { PartyNamed } from "#app/domain/facts/record.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import type { Day } from "#app/lib/dates.ts";
import { type Known, matchPerson } from "./known.ts";
import { sessionOf } from "./session-of.ts";
import { slugify } from "./sources.ts";

type Printed = {
  name: string | null;
  office: string | null;
  on: Day | null;
  record: string;
  citations: readonly CitationFacts[];
  isBody: boolean;
};

/** Reads who wrote, received or took part, as printed: people who are known, committees by their name, and the rest in words. */
export class NameReader {
  readonly #known: Known;
  readonly #committees = new Map<string, CommitteeFacts>();
  readonly #organisations = new Map<string, OrganisationFacts>();
  readonly #unmatched = new Map<string, string>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** One letter may have several senders ("A; B") and name a person and a committee ("A / B Committee"). */
  read({ name, office, on, record, citations, isBody }: Printed): PartyNamed[] {
    if (name === null && (office === null || /^not stated\b/i.test(office))) return [];
    const names = name === null ? [null] : name.split(/\s*;\s*|\s+\/\s+/);
    return names.map((one) => {
      const committee = this.#committeeOf(one, on, citations) ?? this.#committeeOf(office, on, citations);
      const isCommittee = one !== null && committeeName(one) !== null;
      const organisation = one !== null && isBody && office === null && !isCommittee ? this.#organisationOf(one, citations) : null;
      const person = one !== null && !isCommittee && organisation === null ? this.#personOf(one, on, record) : null;
      return { person, organisation, committee, printedName: one, printedOffice: office };
    });
  }

  committees(): CommitteeFacts[] {
    return [...this.#committees.values()];
  }

  organisations(): OrganisationFacts[] {
    return [...this.#organisations.values()];
  }

  /** Names that belong to nobody known, each once, for the receipt. */
  unmatched(): string[] {
    return [...this.#unmatched].map(([name, why]) => `${name}: ${why}; the name stands as printed.`);
  }

  #personOf(name: string, on: Day | null, record: string): string | null {
    const match = matchPerson(this.#known, { name, on });
    if (match.person === null && this.#known.people.length > 0) this.#unmatched.set(name, `${match.why} (${record})`);
    return match.person;
  }

  #committeeOf(text: string | null, on: Day | null, citations: readonly CitationFacts[]): string | null {
    const name = text === null ? null : committeeName(text);
    if (name === null || on === null) return null;
    const session = sessionOf(on);
    const slug = `s${session}-${slugify(name)}`;
    if (!this.#committees.has(slug))
      this.#committees.set(slug, { slug, name, shortName: null, session, members: [], note: null, citations });
    return slug;
  }

  #organisationOf(name: string, citations: readonly CitationFacts[]): string {
    const slug = slugify(name);
    if (!this.#organisations.has(slug)) this.#organisations.set(slug, { slug, name, kind: "other", website: null, note: null, citations });
    return slug;
  }
}

/** "Convener, Finance and Public Administration Committee" names that committee. */
function committeeName(text: string): string | null {
  const match = /^(?:(?:Deputy )?Convener,?\s+(?:of\s+)?)?(?:the\s+)?(\p{Lu}[^;/]*\bCommittee)$/u.exec(text.trim());
  return match?.[1] ?? null;
}
