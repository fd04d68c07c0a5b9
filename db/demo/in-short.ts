import type { BillFacts, StageCode, StageEventFacts, StageEventKind } from "#app/domain/facts/bill.ts";
import type { CitationFacts, SourceFacts } from "#app/domain/facts/source.ts";
import { type Day, knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";

/** "This source shows that." */
export function cite(source: string, what: string | null = null): CitationFacts {
  return { source, what };
}

/** A stage event on a known day; null: the day is not known. */
export function happened(stage: StageCode, event: StageEventKind, day: Day | null, more: Partial<StageEventFacts> = {}): StageEventFacts {
  return { stage, event, date: day ? knownDay(day) : unknownDay, ...more };
}

/** A day between two days (inclusive; null: that side is open), with the reason and perhaps a best guess. */
export function between(notBefore: Day | null, notAfter: Day | null, why: string, estimate: Day | null = null): UncertainDay {
  return { on: null, notBefore, notAfter, estimate, why };
}

/** A bill of which nothing is known: each bill states what its sources show over this, so that a gap is never filled by accident. */
export const unknownBill = {
  spBillNumber: null,
  actTitle: null,
  longTitle: null,
  summary: null,
  type: null,
  procedure: null,
  introducedOn: null,
  outcome: null,
  outcomeOn: null,
  outcomeCause: null,
  enactment: null,
  assentOn: null,
  aspNumber: null,
  blockRoute: null,
  blockOutcome: null,
  leadCommittee: null,
  roles: [],
} satisfies Partial<BillFacts>;

/** The member in charge, for as long as is known. */
export function memberInCharge(person: string): BillFacts["roles"][number] {
  return { role: "member_in_charge", person, organisation: null, from: null, to: null };
}

export const parliamentLicence = "Contains information licensed under the Scottish Parliament Copyright Licence";
export const openGovernmentLicence = "Contains public sector information licensed under the Open Government Licence v3.0";
export const openParliamentLicence = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0";

/** A page or record of the Scottish Parliament. */
export function parliamentSource(slug: string, title: string, url: string | null, publishedOn: Day | null = null): SourceFacts {
  return { slug, title, publisher: "Scottish Parliament", url, publishedOn, licence: parliamentLicence, confidence: "official" };
}

/** A press report: single facts and quotations of a line are taken from it, in our own words otherwise. */
export function pressSource(
  slug: string,
  publisher: string,
  title: string,
  url: string | null,
  publishedOn: Day | null = null,
): SourceFacts {
  return { slug, title, publisher, url, publishedOn, licence: null, confidence: "press" };
}
