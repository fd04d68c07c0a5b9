import { type Facts, type Imported, noFacts, type Receipt } from "#app/domain/facts/facts.ts";

/** Several documents of one kind as one: all their facts, and one account of what was asked, what came and what is missing. */
export function joinImported(parts: readonly Imported[], kind: string, file: string | null): Imported {
  return {
    facts: joinFacts(parts.map((part) => part.facts)),
    receipt: joinReceipts(
      parts.map((part) => part.receipt),
      kind,
      file,
    ),
  };
}

function joinFacts(parts: readonly Facts[]): Facts {
  return {
    ...noFacts,
    sources: unique(parts.flatMap((part) => part.sources)),
    topics: unique(parts.flatMap((part) => part.topics)),
    organisations: unique(parts.flatMap((part) => part.organisations)),
    people: parts.flatMap((part) => part.people),
    committees: unique(parts.flatMap((part) => part.committees)),
    bills: parts.flatMap((part) => part.bills),
    proposals: parts.flatMap((part) => part.proposals),
    divisions: parts.flatMap((part) => part.divisions),
    letters: parts.flatMap((part) => part.letters),
    meetings: parts.flatMap((part) => part.meetings),
    statements: parts.flatMap((part) => part.statements),
    positions: parts.flatMap((part) => part.positions),
    figures: parts.flatMap((part) => part.figures),
    amendments: parts.flatMap((part) => part.amendments),
  };
}

function joinReceipts(receipts: readonly Receipt[], kind: string, file: string | null): Receipt {
  const sum = (of: "asked" | "came") => receipts.reduce((total, one) => total + one[of], 0);
  return {
    kind,
    file,
    fileSha256: receipts.length === 1 ? (receipts[0]?.fileSha256 ?? null) : null,
    importer: receipts[0]?.importer ?? kind,
    asked: sum("asked"),
    came: sum("came"),
    missing: receipts.flatMap((one) => one.missing),
    contradictory: receipts.flatMap((one) => one.contradictory),
  };
}

function unique<Named extends { slug: string }>(list: readonly Named[]): Named[] {
  return [...new Map(list.map((one) => [one.slug, one])).values()];
}
