import type { Procedure } from "#app/domain/facts/bill.ts";
import type { RuleFacts } from "../rulebook.ts";
import { standingOrdersSource } from "./sources.ts";

type Row = Partial<RuleFacts> & Pick<RuleFacts, "id" | "code" | "kind" | "summary" | "amount" | "unit">;
type Source = { title: string; url: string | null };

/** Every procedure to which the ordinary intervals apply. */
export const notBudgetOrEmergency: readonly Procedure[] = [
  "standard",
  "expedited",
  "slc",
  "consolidation",
  "codification",
  "statute-law-repeals",
  "statute-law-revision",
];
export const publicTypes = ["government", "members", "committee"] as const;

/** Read in the source named. */
export function verified(source: Source, row: Row): RuleFacts {
  return { ...blank, ...row, sourceTitle: source.title, sourceUrl: source.url, isAssumption: false };
}

/** ASSUMPTION: known in general and not checked word for word; the page to check against is named. */
export function assumed(row: Row): RuleFacts {
  return { ...blank, ...row, sourceTitle: standingOrdersSource.title, sourceUrl: standingOrdersSource.url, isAssumption: true };
}

const blank = { rule: null, timeOfDay: null, billTypes: null, procedures: null, appliesFrom: null, appliesTo: null, note: null };

// The motion of 2 October 2024 names these rules as in force: from that day on we can hold a bill to them. How much earlier
// each of them began was not found, and an earlier bill is only warned about.
export const inForceIn2024 = "2024-10-02";
export const sinceWhen = "Shown to be in force by motion S6M-14742 of 2 October 2024; from when it applied was not found.";
