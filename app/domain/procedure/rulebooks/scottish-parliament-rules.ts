import type { Procedure } from "#app/domain/facts/bill.ts";
import type { RuleFacts } from "../rulebook.ts";
import { businessBulletin, guidancePart3, scotlandActSource, standingOrdersSource, suspensionMotion, timescales } from "./sources.ts";

type Row = Partial<RuleFacts> & Pick<RuleFacts, "id" | "code" | "kind" | "summary" | "amount" | "unit">;
type Source = { title: string; url: string | null };

/** Every procedure to which the ordinary intervals apply. */
const notBudgetOrEmergency: readonly Procedure[] = [
  "standard",
  "expedited",
  "slc",
  "consolidation",
  "codification",
  "statute-law-repeals",
  "statute-law-revision",
];
const publicTypes = ["government", "members", "committee"] as const;

/** Read in the source named. */
function verified(source: Source, row: Row): RuleFacts {
  return { ...blank, ...row, sourceTitle: source.title, sourceUrl: source.url, isAssumption: false };
}

/** ASSUMPTION: known in general and not checked word for word; the page to check against is named. */
function assumed(row: Row): RuleFacts {
  return { ...blank, ...row, sourceTitle: standingOrdersSource.title, sourceUrl: standingOrdersSource.url, isAssumption: true };
}

const blank = { rule: null, timeOfDay: null, billTypes: null, procedures: null, appliesFrom: null, appliesTo: null, note: null };

// The motion of 2 October 2024 names these rules as in force: from that day on we can hold a bill to them. How much earlier
// each of them began was not found, and an earlier bill is only warned about.
const inForceIn2024 = "2024-10-02";
const sinceWhen = "Shown to be in force by motion S6M-14742 of 2 October 2024; from when it applied was not found.";

/**
 * The Scottish Parliament's intervals, deadlines, periods and thresholds as rows. They are put in a table that editors can
 * correct: functions are given the rows of that table and never read this list.
 */
export const scottishParliamentRules: readonly RuleFacts[] = [
  verified(timescales, {
    id: "stage-1-report-to-debate",
    code: "stage-1-report-to-debate",
    rule: "Rule 9.6.3A",
    kind: "not_before",
    summary: "The Stage 1 debate is normally not before the fifth sitting day after the lead committee's report is published.",
    amount: 5,
    unit: "sitting_days",
    billTypes: publicTypes,
    procedures: notBudgetOrEmergency,
    appliesFrom: inForceIn2024,
    note: `The source says “normally”. ${sinceWhen}`,
  }),
  verified(timescales, {
    id: "stage-1-to-stage-2",
    code: "stage-1-to-stage-2",
    rule: "Rule 9.5.3A",
    kind: "days_between",
    summary: "At least 12 sitting days lie between the end of Stage 1 and the start of Stage 2.",
    amount: 12,
    unit: "sitting_days",
    billTypes: publicTypes,
    procedures: notBudgetOrEmergency,
    appliesFrom: inForceIn2024,
    note: sinceWhen,
  }),
  assumed({
    id: "stage-2-to-stage-3-amended",
    code: "stage-2-to-stage-3-amended",
    rule: "Rule 9.5.3B",
    kind: "days_between",
    summary: "Where the bill was amended at Stage 2, at least 10 sitting days lie between the end of Stage 2 and Stage 3.",
    amount: 10,
    unit: "sitting_days",
    billTypes: publicTypes,
    procedures: notBudgetOrEmergency,
    note: "Not verified. It is said to have been 9 days earlier.",
  }),
  assumed({
    id: "stage-2-to-stage-3-not-amended",
    code: "stage-2-to-stage-3-not-amended",
    rule: "Rule 9.5.3B",
    kind: "days_between",
    summary: "Where the bill was not amended at Stage 2, at least 4 sitting days lie between the end of Stage 2 and Stage 3.",
    amount: 4,
    unit: "sitting_days",
    billTypes: publicTypes,
    procedures: notBudgetOrEmergency,
    note: "Not verified.",
  }),
  verified(businessBulletin, {
    id: "stage-2-lodging-two-days",
    code: "stage-2-lodging",
    rule: "Rule 9.10.2",
    kind: "lodged_by",
    summary: "Amendments at Stage 2 were lodged by 2 pm two sitting days before.",
    amount: 2,
    unit: "sitting_days",
    timeOfDay: "14:00",
    billTypes: publicTypes,
    appliesTo: "2004-12-31",
    note: "Seen in bulletins of 2003 and 2004; the days on which it began and ended were not found. The last day given is the end of the last year in which it was seen.",
  }),
  verified(businessBulletin, {
    id: "stage-2-lodging-three-days",
    code: "stage-2-lodging",
    rule: "Rule 9.10.2",
    kind: "lodged_by",
    summary: "Amendments at Stage 2 were lodged by noon on the third sitting day before.",
    amount: 3,
    unit: "sitting_days",
    timeOfDay: "12:00",
    billTypes: publicTypes,
    appliesFrom: "2005-06-01",
    appliesTo: "2005-06-01",
    note: "Seen in the bulletin of 1 June 2005; the days on which it began and ended were not found.",
  }),
  verified(suspensionMotion, {
    id: "stage-2-lodging-four-days",
    code: "stage-2-lodging",
    rule: "Rule 9.10.2",
    kind: "lodged_by",
    summary: "Amendments at Stage 2 are lodged by noon on the fourth sitting day before.",
    amount: 4,
    unit: "sitting_days",
    timeOfDay: "12:00",
    billTypes: publicTypes,
    appliesFrom: inForceIn2024,
    note: `${sinceWhen} ASSUMPTION: the hour (noon) was not printed there.`,
  }),
  verified(businessBulletin, {
    id: "stage-3-lodging-three-days",
    code: "stage-3-lodging",
    rule: "Rule 9.10.2A",
    kind: "lodged_by",
    summary: "Amendments at Stage 3 were lodged by the third sitting day before.",
    amount: 3,
    unit: "sitting_days",
    billTypes: publicTypes,
    appliesTo: "2003-12-31",
    note: "Seen in bulletins of 2003; the days on which it began and ended were not found. The last day given is the end of the year in which it was seen.",
  }),
  verified(businessBulletin, {
    id: "stage-3-lodging-four-days",
    code: "stage-3-lodging",
    rule: "Rule 9.10.2A",
    kind: "lodged_by",
    summary: "Amendments at Stage 3 were lodged by the fourth sitting day before.",
    amount: 4,
    unit: "sitting_days",
    billTypes: publicTypes,
    appliesFrom: "2005-01-01",
    appliesTo: "2005-12-31",
    note: "Seen in bulletins of 2005; the days on which it began and ended were not found. The days given are the ends of that year.",
  }),
  verified(suspensionMotion, {
    id: "stage-3-lodging-five-days",
    code: "stage-3-lodging",
    rule: "Rule 9.10.2A",
    kind: "lodged_by",
    summary: "Amendments at Stage 3 are lodged by 4.30 pm on the fifth sitting day before.",
    amount: 5,
    unit: "sitting_days",
    timeOfDay: "16:30",
    billTypes: publicTypes,
    appliesFrom: inForceIn2024,
    note: `${sinceWhen} ASSUMPTION: the hour (4.30 pm) was not printed there.`,
  }),
  assumed({
    id: "revised-notes-before-stage-3",
    code: "revised-notes-before-stage-3",
    rule: "Rule 9.7.8A",
    kind: "published_by",
    summary: "Revised Explanatory Notes, where Stage 2 changed the bill, are published by the fourth sitting day before Stage 3.",
    amount: 4,
    unit: "sitting_days",
    billTypes: publicTypes,
    procedures: notBudgetOrEmergency,
    note: "That they are required under Rule 9.7.8A was read; the number of days was not.",
  }),
  assumed({
    id: "budget-stage-3-not-before",
    code: "budget-stage-3-not-before",
    rule: "Rule 9.16",
    kind: "not_before",
    summary: "Stage 3 of a Budget Bill begins not earlier than 20 days after introduction.",
    amount: 20,
    unit: "days",
    billTypes: ["government"],
    procedures: ["budget"],
  }),
  assumed({
    id: "budget-stage-3-not-after",
    code: "budget-stage-3-not-after",
    rule: "Rule 9.16",
    kind: "not_after",
    summary: "Stage 3 of a Budget Bill begins not later than 30 days after introduction.",
    amount: 30,
    unit: "days",
    billTypes: ["government"],
    procedures: ["budget"],
  }),
  assumed({
    id: "financial-resolution-within",
    code: "financial-resolution-within",
    rule: "Rule 9.12",
    kind: "within",
    summary: "A bill that needs a financial resolution falls if none is agreed to within six months of the end of Stage 1.",
    amount: 6,
    unit: "months",
    billTypes: publicTypes,
  }),
  verified(scotlandActSource, {
    id: "section-32a-period",
    code: "section-32a-period",
    rule: "Scotland Act 1998, section 32A",
    kind: "period_beginning_with",
    summary:
      "For four weeks from a bill's passing or rejection a law officer may ask the Supreme Court whether it is about a protected subject matter.",
    amount: 4,
    unit: "weeks",
    note: "“Beginning with” counts the day itself as day 1. From when it applied was not found.",
  }),
  verified(scotlandActSource, {
    id: "section-33-period",
    code: "section-33-period",
    rule: "Scotland Act 1998, section 33",
    kind: "period_beginning_with",
    summary:
      "For four weeks from a bill's passing the Advocate General, the Lord Advocate or the Attorney General may ask the Supreme Court whether the Parliament had the power to pass it.",
    amount: 4,
    unit: "weeks",
    note: "“Beginning with” counts the day itself as day 1: the last day is 27 days after the passing. It runs again from an approval after reconsideration.",
  }),
  verified(scotlandActSource, {
    id: "section-35-period",
    code: "section-35-period",
    rule: "Scotland Act 1998, section 35",
    kind: "period_beginning_with",
    summary: "For four weeks from a bill's passing the Secretary of State may make an order that stops it from becoming law.",
    amount: 4,
    unit: "weeks",
    note: "It also runs from an approval after reconsideration and from the end of a reference under section 32A or 33. A notice that no order is intended ends it early.",
  }),
  verified(guidancePart3, {
    id: "proposals-at-once",
    code: "proposals-at-once",
    rule: "Rule 9.14.17",
    kind: "limit",
    summary: "A member has at most two proposals, draft or final, in progress at once.",
    amount: 2,
    unit: "proposals",
    billTypes: ["members"],
    note: "Earlier the limit was two Members' Bills in a session (Guidance of 2007). The day of the change was not found.",
  }),
  assumed({
    id: "proposal-consultation",
    code: "proposal-consultation",
    rule: "Rule 9.14",
    kind: "not_before",
    summary: "The consultation on a draft proposal normally lasts at least 12 weeks.",
    amount: 12,
    unit: "weeks",
    billTypes: ["members"],
  }),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-supporters-18",
      code: "proposal-supporters",
      rule: "Rule 9.14",
      kind: "threshold",
      summary: "A final proposal needs at least 18 other members in support.",
      amount: 18,
      unit: "members",
      billTypes: ["members"],
      appliesFrom: "2004-12-01",
      note: "Since November 2004; the day was not found, and the first of the next month is given.",
    },
  ),
  verified(businessBulletin, {
    id: "proposal-supporters-11",
    code: "proposal-supporters",
    rule: "Rule 9.14",
    kind: "threshold",
    summary: "A proposal needed 11 members in support, in a single stage.",
    amount: 11,
    unit: "members",
    billTypes: ["members"],
    appliesTo: "2004-10-31",
    note: "Seen in bulletins of 2000 to 2003; until November 2004.",
  }),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-groups",
      code: "proposal-groups",
      rule: "Rule 9.14",
      kind: "threshold",
      summary: "The supporters come from at least half of the parties or groups represented in the Parliamentary Bureau.",
      amount: 50,
      unit: "percent_of_groups",
      billTypes: ["members"],
      appliesFrom: "2004-12-01",
      note: "Since when was not found; ASSUMPTION: it came with the 18 supporters.",
    },
  ),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-support-within",
      code: "proposal-support-within",
      rule: "Rule 9.14",
      kind: "within",
      summary: "The support is found within one month of the final proposal.",
      amount: 1,
      unit: "months",
      billTypes: ["members"],
    },
  ),
];
