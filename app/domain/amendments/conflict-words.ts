import type { Pair, PairKind } from "./conflicts.ts";

/** How one amendment stands to others, for a cell of a table: "pre-empts 61, 62". */
export type ConflictInFewWords = { readonly kind: PairKind; readonly words: string; readonly isCertain: boolean };

/** Each kind of conflict as a choice. */
export const conflictKindWords: Readonly<Record<PairKind, string>> = {
  "pre-emption": "Pre-emption",
  alternatives: "Direct alternatives",
  identical: "The same change",
  overtaken: "Overtaken by a later one",
  dependence: "Rests on another",
  "same-place": "At the same place",
  "same-words": "The same words elsewhere",
};

type Verb = { readonly certain: string; readonly possible: string };

/** How the earlier and the later of a pair say it, before the other's number. */
const verbs: Readonly<Record<PairKind, { readonly first: Verb; readonly second: Verb }>> = {
  "pre-emption": {
    first: { certain: "pre-empts", possible: "may pre-empt" },
    second: { certain: "pre-empted by", possible: "may be pre-empted by" },
  },
  alternatives: both("alternative to", "may be alternative to"),
  identical: both("same change as", "may be the same as"),
  overtaken: {
    first: { certain: "overtaken by", possible: "may be overtaken by" },
    second: { certain: "overtakes", possible: "may overtake" },
  },
  dependence: {
    first: { certain: "needed by", possible: "may be needed by" },
    second: { certain: "rests on", possible: "may rest on" },
  },
  "same-place": both("same place as", "may be at the place of"),
  "same-words": both("same words as", "same words as"),
};

function both(certain: string, possible: string): { first: Verb; second: Verb } {
  return { first: { certain, possible }, second: { certain, possible } };
}

const mostNamed = 4;

/**
 * Every amendment's conflicts in few words, the gravest kind first, by the name under which the pairs know it.
 *
 * @param labelOf the number to print for such a name
 * Cost: linear in the pairs.
 */
export function conflictsInFewWords(
  pairs: readonly Pair[],
  labelOf: (key: string) => string,
): ReadonlyMap<string, readonly ConflictInFewWords[]> {
  const found = new Map<string, Map<string, { kind: PairKind; verb: string; isCertain: boolean; others: string[] }>>();
  const add = (key: string, { kind, certainty }: Pair, verb: string, other: string) => {
    const own = found.get(key) ?? new Map();
    found.set(key, own);
    const entry = own.get(verb) ?? { kind, verb, isCertain: certainty === "certain", others: [] };
    own.set(verb, entry);
    entry.others.push(labelOf(other));
  };
  for (const pair of pairs) {
    const { first, second } = verbs[pair.kind];
    add(pair.first, pair, first[pair.certainty], pair.second);
    add(pair.second, pair, second[pair.certainty], pair.first);
  }
  const rank = Object.keys(conflictKindWords);
  return new Map(
    [...found].map(([key, own]) => [
      key,
      [...own.values()]
        .sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind) || Number(b.isCertain) - Number(a.isCertain))
        .map(({ kind, verb, isCertain, others }) => ({ kind, isCertain, words: `${verb} ${numbersInFewWords(others)}` })),
    ]),
  );
}

/** "61, 62, 63, 64 and 3 more" */
function numbersInFewWords(numbers: readonly string[]): string {
  if (numbers.length <= mostNamed + 1) return numbers.join(", ");
  return `${numbers.slice(0, mostNamed).join(", ")} and ${numbers.length - mostNamed} more`;
}
