import { assertNever } from "#app/lib/assert.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Holding, hasTitle, type OfficesOnDay, officesHeldOn } from "./office-on-day.ts";
import { onThatDay, termsOf, termWords } from "./office-words.ts";

/**
 * A title as printed in a letter, beside the titles of that day. `isCertain` false: the record leaves open whether it was held then.
 * `differs`: a salutation is often not the official title, so this is a remark, never a mistake.
 */
export type OfficeComparison = { day: UncertainDay } & (
  | { kind: "same"; printed: string; holding: Holding; isCertain: boolean }
  | { kind: "differs"; printed: string; held: readonly Holding[] }
  | { kind: "not-held"; printed: string; heldAtOtherTimes: readonly Holding[]; held: readonly Holding[] }
  | { kind: "title-not-known"; printed: string | null; why: string }
);

/** Compares a printed office with what the person held on that day. What is possible is never said to be wrong. */
export function compareOffice(printedOffice: string | null, held: OfficesOnDay): OfficeComparison {
  const { day, certain, possible, atOtherTimes } = held;
  const printed = printedOffice?.trim() || null;
  if (!printed) return { day, kind: "title-not-known", printed, why: "no office is printed" };
  const same = certain.find((term) => hasTitle(term, printed));
  if (same) return { day, kind: "same", printed, holding: same, isCertain: true };
  const maybe = possible.find(({ holding }) => hasTitle(holding, printed));
  if (maybe) return { day, kind: "same", printed, holding: maybe.holding, isCertain: false };
  const elsewhen = atOtherTimes.filter((term) => hasTitle(term, printed));
  if (elsewhen.length > 0) return { day, kind: "not-held", printed, heldAtOtherTimes: elsewhen, held: certain };
  if (certain.length > 0) return { day, kind: "differs", printed, held: certain };
  return { day, kind: "title-not-known", printed, why: "no office is recorded for certain" };
}

/**
 * A refusal when the record shows that the sender held the printed office only at other times; null where it was held, may have been, or
 * is not recorded at all.
 *
 * @param holdings the sender's own terms
 */
export function checkSenderOffice(printedOffice: string | null, holdings: readonly Holding[], sent: UncertainDay): string | null {
  const compared = compareOffice(printedOffice, officesHeldOn(holdings, sent));
  if (compared.kind !== "not-held") return null;
  const terms = compared.heldAtOtherTimes;
  return `${terms[0]?.person ?? "The sender"} held “${terms[0]?.office ?? compared.printed}” ${termsOf(terms)}, not ${onThatDay(sent)}`;
}

/** What the comparison found, as one sentence. */
export function comparisonWords(compared: OfficeComparison): string {
  const day = onThatDay(compared.day);
  switch (compared.kind) {
    case "same":
      if (compared.isCertain) return `As printed, “${compared.printed}” is the title held ${day}.`;
      return `As printed, “${compared.printed}” is a recorded title (${termWords(compared.holding)}); whether it was held ${day} is not certain.`;
    case "differs":
      return `The letter says “${compared.printed}”; the title held ${day} was ${listTitles(compared.held)}.`;
    case "not-held":
      return `“${compared.printed}” was not held ${day}: it was held ${termsOf(compared.heldAtOtherTimes)}${compared.held.length > 0 ? `; the title then was ${listTitles(compared.held)}` : ""}.`;
    case "title-not-known":
      return compared.printed
        ? `Not known whether “${compared.printed}” is the title held ${day}: ${compared.why}.`
        : `Not known in which office it was written: ${compared.why}.`;
    default:
      return assertNever(compared);
  }
}

function listTitles(held: readonly Holding[]): string {
  return held.map((term) => `“${term.office}”`).join(" and ");
}
