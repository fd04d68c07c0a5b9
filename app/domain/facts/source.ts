import type { Day } from "#app/lib/dates.ts";

/** How sure we may be: an official page or record; official facts that somebody else gathered; a press report; our inference, which the page says. */
export const confidences = ["official", "compiled", "press", "inferred"] as const;
export type Confidence = (typeof confidences)[number];

/** Each in words. */
export const confidenceWords: Record<Confidence, string> = {
  official: "Official record",
  compiled: "Gathered by others",
  press: "Press report",
  inferred: "Our inference",
};

/** Something that can be read: a page, a report, a data set. Two facts with the same `slug` share one source. */
export type SourceFacts = {
  /** Stable and unique; made from the address or the title. */
  slug: string;
  title: string;
  publisher: string | null;
  url: string | null;
  archivedUrl?: string | null;
  publishedOn?: Day | null;
  seenOn?: Day | null;
  licence?: string | null;
  confidence: Confidence;
};

/** "This source shows that": `what` says what was read there. */
export type CitationFacts = { source: string; what: string | null };

/** One value that one source gives for one field of a record. `chosen` is set on at most one claim of a field; its value is the record's. */
export type ClaimFacts = {
  /** The record's field, in the names of the facts: `introducedOn`, `longTitle`, `spBillNumber` … */
  field: string;
  /** As text; a day is `YYYY-MM-DD`. */
  value: string;
  source: string;
  confidence: Confidence;
  chosen: boolean;
  /** Why this one is chosen, or what is odd about it. */
  note: string | null;
};

/** What every kind of fact carries. */
export type Sourced = {
  citations: readonly CitationFacts[];
  claims?: readonly ClaimFacts[];
  /** Remarks for the reader about what is not known or was inferred, in our own words. */
  remarks?: readonly string[];
};
