import { assertNever } from "#app/lib/assert.ts";
import { formatDay, formatUncertainDay, type UncertainDay } from "#app/lib/dates.ts";
import type { HolderOnDay, Holding, OfficesOnDay, PossibleHolding } from "./office-on-day.ts";

/** The offices of a person, or the holder of an office, on a day: as one plain sentence that claims no more than is recorded. */
export function officeWords(result: OfficesOnDay | HolderOnDay): string {
  const day = onThatDay(result.day);
  switch (result.kind) {
    case "offices":
      return officesWords(result);
    case "held":
      return `Held ${day} by ${holderWords(result.by)}${alsoPerhaps(result.perhaps)}.`;
    case "several":
      return `Recorded ${day} for ${listWords(result.by.map(holderWords))}: their terms overlap${alsoPerhaps(result.perhaps)}.`;
    case "vacant":
      return `Nobody is recorded ${day}: ${gapWords(result.from, result.to)}, after ${nameOf(result.after)} and before ${nameOf(result.before)}.`;
    case "before-first":
      return `Not known who held it ${day}: the first recorded holder is ${holderWords(result.first)}.`;
    case "holder-not-known":
      return `Not known who held it ${day}: ${result.why}${alsoPerhaps(result.perhaps)}.`;
    default:
      return assertNever(result);
  }
}

/** "from 22 December 2020 to 30 March 2023", "from 11 June 2025 (no last day recorded)". */
export function termWords({ from, to }: Holding): string {
  if (from && to) return from === to ? `on ${formatDay(from)} only` : `from ${formatDay(from)} to ${formatDay(to)}`;
  if (from) return `from ${formatDay(from)} (no last day recorded)`;
  return to ? `until ${formatDay(to)} (no first day recorded)` : "at times that are not recorded";
}

/** Several terms, one after the other. */
export function termsOf(terms: readonly Holding[]): string {
  return listWords(terms.map(termWords));
}

/** "on 1 May 2024", "between 1 May 2024 and 3 June 2024", "about 13 June 2021 (estimate)": to stand inside a sentence. */
export function onThatDay(day: UncertainDay): string {
  if (day.on) return `on ${formatDay(day.on)}`;
  const words = formatUncertainDay(day);
  return words === "date not known" ? "on a day that is not known" : words;
}

function officesWords({ day, certain, possible }: OfficesOnDay): string {
  const when = onThatDay(day);
  const held = certain.map((term) => `“${term.office}” (${termWords(term)})`);
  if (held.length > 0) return `Held ${when}: ${listWords(held)}${alsoPerhaps(possible)}.`;
  if (possible.length > 0) return `No office is certain ${when}${alsoPerhaps(possible)}.`;
  return `No office is recorded ${when}.`;
}

/** What is only possible is named by its title, as the holder may be the same under two titles. */
function alsoPerhaps(possible: readonly PossibleHolding[]): string {
  if (possible.length === 0) return "";
  return `; perhaps ${listWords(possible.map(({ holding, why }) => `${nameOf(holding)} as “${holding.office}” (${why})`))}`;
}

function holderWords(term: Holding): string {
  return `${nameOf(term)} as “${term.office}” (${termWords(term)})`;
}

function nameOf(term: Holding): string {
  return term.person ?? "somebody not named";
}

function gapWords(from: string, to: string): string {
  return from === to
    ? `the office has a gap of one day, ${formatDay(from)}`
    : `the office has a gap from ${formatDay(from)} to ${formatDay(to)}`;
}

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
