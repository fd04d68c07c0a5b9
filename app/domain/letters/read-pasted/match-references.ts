import { type Day, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { LetterReference } from "./pasted-letter.ts";
import { isSamePerson } from "./same-person.ts";

/** A letter that is held, as far as a reference to it can tell it: names, not offices. */
export type HeldLetter = {
  readonly slug: string;
  readonly subject: string;
  readonly sent: UncertainDay;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** A letter that a reference may mean. `why`: each reason as a sentence, for and against. */
export type LetterCandidate = {
  readonly slug: string;
  readonly subject: string;
  readonly likelihood: "strong" | "weak";
  readonly why: readonly string[];
};

export type MatchedReference = { readonly reference: LetterReference; readonly candidates: readonly LetterCandidate[] };

/**
 * The letters held that each reference may mean, the likeliest first. A candidate's day must fit; names that speak against it leave it out.
 * A reference to a meeting, or without any day, has none.
 */
export function matchReferences(references: readonly LetterReference[], held: readonly HeldLetter[]): readonly MatchedReference[] {
  return references.map((reference) => {
    const judged = reference.about === "meeting" ? [] : held.flatMap((letter) => judge(reference, letter));
    return {
      reference,
      candidates: judged.sort((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1)).map(({ weight: _, ...candidate }) => candidate),
    };
  });
}

function judge(reference: LetterReference, letter: HeldLetter): readonly (LetterCandidate & { weight: number })[] {
  const day = dayFits(reference, letter.sent);
  if (!day) return [];
  const sender = namesFit(reference.from, letter.from);
  const addressee = namesFit(reference.to, letter.to);
  if (sender === "other" || addressee === "other") return [];
  const why = [day.why];
  if (sender === "same") why.push("It is from the same sender.");
  if (addressee === "same") why.push("It is to the same addressee.");
  if (sender === "unknown" && addressee === "unknown") why.push("Nothing tells whether it is between the same people.");
  const likelihood = day.isExact && (sender === "same" || addressee === "same") ? "strong" : "weak";
  const weight = (day.isExact ? 4 : 0) + (sender === "same" ? 2 : 0) + (addressee === "same" ? 1 : 0);
  return [{ slug: letter.slug, subject: letter.subject, likelihood, why, weight }];
}

function dayFits({ day, yearInferred }: LetterReference, sent: UncertainDay): { why: string; isExact: boolean } | null {
  if (day.on !== null && sent.on !== null) {
    if (day.on === sent.on)
      return { why: yearInferred ? "It was sent on that day; the year is inferred." : "It was sent on that day.", isExact: true };
    const isOtherYear = yearInferred && day.on.slice(5) === sent.on.slice(5);
    return isOtherYear
      ? { why: `It was sent on that day of another year, ${sent.on.slice(0, 4)}; the year was inferred.`, isExact: false }
      : null;
  }
  const [from, to] = [day.on ?? day.notBefore, day.on ?? day.notAfter];
  if (from === null || to === null) return null;
  const bounds = boundsOf(sent);
  if (!bounds || bounds.to < from || bounds.from > to) return null;
  return { why: `Its day can be that one: ${formatUncertainDay(sent)}.`, isExact: false };
}

/** The first and last day on which it can have been sent; null where nothing is known. */
function boundsOf({ on, notBefore, notAfter, estimate }: UncertainDay): { from: Day; to: Day } | null {
  if (on !== null) return { from: on, to: on };
  if (notBefore === null && notAfter === null) return estimate === null ? null : { from: estimate, to: estimate };
  return { from: notBefore ?? "0000-01-01", to: notAfter ?? "9999-12-31" };
}

function namesFit(told: readonly string[], held: readonly string[]): "same" | "other" | "unknown" {
  if (told.length === 0 || held.length === 0) return "unknown";
  return told.some((one) => held.some((other) => isSamePerson(one, other))) ? "same" : "other";
}
