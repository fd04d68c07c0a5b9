import { compareOffice, comparisonWords } from "#app/domain/people/compare-office.ts";
import { type HolderOnDay, type Holding, holderOn, officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { comparedTitle } from "#app/domain/people/office-title.ts";
import { officeWords } from "#app/domain/people/office-words.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listOfficeHoldings } from "#db/queries/people.server.ts";

type Party = { person_slug: string | null; person: string | null; printed_office: string | null };

/**
 * What is to be said of the offices that a letter prints, party by party in the same order: that the title on that day was another, that
 * the office was not held, was vacant or had two holders, or in which office somebody wrote where none is printed. null: nothing to say.
 */
export async function readOfficeRemarks(
  context: Context,
  parties: readonly Party[],
  sent: UncertainDay,
): Promise<readonly (string | null)[]> {
  const rows = await listOfficeHoldings(context.db);
  const terms = rows.map((row) => ({
    personSlug: row.person_slug,
    holding: { office: row.title, slug: row.office_slug, person: row.person, from: row.from_on, to: row.to_on },
  }));
  return parties.map((party) => {
    const ofOffice = (slug: string) => terms.filter((term) => term.holding.slug === slug).map((term) => term.holding);
    if (party.person_slug !== null) {
      const own = terms.filter((term) => term.personSlug === party.person_slug).map((term) => term.holding);
      return own.length > 0 ? aboutPerson(party.printed_office, own, ofOffice, sent) : null;
    }
    const printed = terms.find(
      (term) => party.printed_office !== null && comparedTitle(term.holding.office) === comparedTitle(party.printed_office),
    );
    return printed ? aboutOffice(holderOn(ofOffice(printed.holding.slug), sent)) : null;
  });
}

function aboutPerson(
  printedOffice: string | null,
  own: readonly Holding[],
  ofOffice: (slug: string) => readonly Holding[],
  sent: UncertainDay,
): string | null {
  const held = officesHeldOn(own, sent);
  const compared = compareOffice(printedOffice, held);
  switch (compared.kind) {
    case "same":
      return compared.isCertain ? heldByTwo(holderOn(ofOffice(compared.holding.slug), sent)) : null;
    case "differs":
      return comparisonWords(compared);
    case "not-held": {
      const [other] = compared.heldAtOtherTimes;
      const then = other ? holderOn(ofOffice(other.slug), sent) : null;
      return [comparisonWords(compared), then?.kind === "vacant" ? officeWords(then) : null].filter(Boolean).join(" ");
    }
    case "title-not-known":
      return compared.printed === null && held.certain.length > 0 ? `No office is printed. ${officeWords(held)}` : null;
  }
}

/** Two terms of the same person are no overlap. */
function heldByTwo(holder: HolderOnDay): string | null {
  return holder.kind === "several" && new Set(holder.by.map((term) => term.person)).size > 1 ? officeWords(holder) : null;
}

function aboutOffice(holder: HolderOnDay): string | null {
  return holder.kind === "held" || holder.kind === "several" || holder.kind === "vacant" ? officeWords(holder) : null;
}
