import type { LetterLinkFacts, PartyNamed } from "#app/domain/facts/record.ts";

export function named(person: string, printedName: string, printedOffice: string | null): PartyNamed {
  return { person, organisation: null, printedName, printedOffice };
}

export const constance = named("angela-constance", "Angela Constance MSP", "Minister for Drugs Policy");

/** A letter that we have read. */
export const readItself = { knownThroughLetter: null, knownThroughNote: null, textFound: true };

export function repliesTo(letter: string, inferred = false, note: string | null = null): LetterLinkFacts {
  return { kind: "replies_to", letter, inferred, note };
}
