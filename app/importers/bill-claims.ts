import type { CitationFacts, ClaimFacts } from "#app/domain/facts/source.ts";
import { isDay } from "#app/lib/dates.ts";
import { endedOn } from "./bill-outcome.ts";
import type { BillRow } from "./bills-shape.ts";
import type { SourceBook } from "./source-book.ts";

/** The record's field for a field of `dateClaims`; others keep their name and are never chosen. */
const fields: Readonly<Record<string, string>> = {
  introducedOn: "introducedOn",
  royalAssentOn: "assentOn",
  fellOn: "outcomeOn",
  passedOn: "outcomeOn",
};

/** The contradictory values of a row as claims, one chosen where it is the record's value. Values of forbidden copies are dropped and told. */
export function claimsOf(row: BillRow, sources: SourceBook, citations: readonly CitationFacts[]) {
  const claims: ClaimFacts[] = [];
  const contradictions: string[] = [];
  const dropped: string[] = [];
  const current: Readonly<Record<string, string | null>> = {
    introducedOn: row.introducedOn,
    assentOn: row.royalAssentOn,
    outcomeOn: endedOn(row),
  };

  for (const { field, claims: values, note } of row.dateClaims) {
    const ours = fields[field] ?? field;
    let hasChosen = false;
    const told: string[] = [];
    for (const { value, source: words } of values) {
      const source = sources.addWords(words, row.id);
      if (!source || !isDay(value)) {
        dropped.push(`${row.id}: the value ${value} for ${field} was left out${source ? ", because it is no day" : ""}.`);
        continue;
      }
      const chosen: boolean = !hasChosen && current[ours] === value;
      hasChosen ||= chosen;
      claims.push({ field: ours, value, source: source.source, confidence: source.confidence, chosen, note });
      told.push(`${value} (${words.replace(/\s*\((?:see )?domain\/[^)]*\)/g, "")})`);
    }
    if (told.length > 1) contradictions.push(`${row.id}: ${field} is given as ${told.join(" and as ")}.`);
    else if (told.length === 1 && note && values.length === 1)
      contradictions.push(`${row.id}: ${field} is given as ${told.join("")}. ${note}`);
  }

  const inferredFrom = citations[0]?.source;
  if (row.spBillNumberInferred !== null && inferredFrom) {
    claims.push({
      field: "spBillNumber",
      value: String(row.spBillNumberInferred),
      source: inferredFrom,
      confidence: "inferred",
      chosen: false,
      note: "Inferred, not printed on any page read; it is therefore not the bill’s number here.",
    });
  }
  return { claims, contradictions, dropped };
}
