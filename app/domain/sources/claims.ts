import type { ClaimFacts } from "#app/domain/facts/source.ts";
import { formatDay, isDay } from "#app/lib/dates.ts";

/** A claim, as far as choosing looks at it. */
export type Claim = Pick<ClaimFacts, "field" | "value" | "source" | "confidence" | "chosen" | "note">;

/** The claims of one field, the chosen one first. `differ`: the sources do not all say the same. */
export type ClaimedField = { field: string; chosen: Claim | null; others: readonly Claim[]; differ: boolean };

/** Gathers claims by field, in the order in which the fields first appear. */
export function claimsByField(claims: readonly Claim[]): readonly ClaimedField[] {
  const fields = [...new Set(claims.map((each) => each.field))];
  return fields.map((field) => {
    const own = claims.filter((each) => each.field === field);
    const chosen = chosenClaim(own);
    return { field, chosen, others: own.filter((each) => each !== chosen), differ: sourcesDiffer(own) };
  });
}

/** The claim that the record follows: the one marked as chosen, else the only value there is. Several values with none chosen: null. */
export function chosenClaim(claims: readonly Claim[]): Claim | null {
  const marked = claims.find((each) => each.chosen);
  if (marked) return marked;
  return sourcesDiffer(claims) ? null : (claims[0] ?? null);
}

/** Whether sources say different things; the same words with other spaces or case are the same. */
export function sourcesDiffer(claims: readonly Pick<Claim, "value">[]): boolean {
  return new Set(claims.map((each) => each.value.trim().replace(/\s+/g, " ").toLowerCase())).size > 1;
}

/** A claim's value as a person reads it: a day in words. */
export function claimValue({ value }: Pick<Claim, "value">): string {
  return isDay(value) ? formatDay(value) : value;
}

/** "Sources differ: 14 May 2024 (chosen) or 15 May 2024." Null where they agree. */
export function describeDifference(claims: readonly Claim[]): string | null {
  if (!sourcesDiffer(claims)) return null;
  const chosen = chosenClaim(claims);
  const values = new Map(claims.map((each) => [claimValue(each), each === chosen]));
  if (chosen) values.set(claimValue(chosen), true);
  const words = [...values]
    .sort((a, b) => Number(b[1]) - Number(a[1]))
    .map(([value, isChosen]) => (isChosen ? `${value} (chosen)` : value));
  return `Sources differ: ${words.join(" or ")}.`;
}
