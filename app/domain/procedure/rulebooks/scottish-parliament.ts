import { stageWords } from "#app/domain/bills/stage-words.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import type { BillTypeDefinition, ProcedureDefinition, Rulebook, RuleSource, SessionDefinition, StageDefinition } from "../rulebook.ts";
import { scottishParliamentRules } from "./scottish-parliament-rules.ts";
import { scottishParliamentTransitions } from "./scottish-parliament-transitions.ts";
import { act, chapter, privateRule, rule, unchecked } from "./sources.ts";

const publicStages = ["introduction", "stage_1", "stage_2", "stage_3", "royal_assent"] as const;
const privateStages = ["introduction", "preliminary_stage", "consideration_stage", "final_stage", "royal_assent"] as const;

const billTypes: readonly BillTypeDefinition[] = [
  {
    code: "government",
    name: "Government Bill",
    plainName: "a bill brought by the Scottish Government",
    introducedBy: "a member of the Scottish Government",
    route: "public",
    stages: publicStages,
    source: rule("9.2.1"),
    note: "Called an Executive Bill until September 2012; five bills of Session 4 were introduced under the one name and passed under the other.",
  },
  {
    code: "members",
    name: "Member's Bill",
    plainName: "a bill brought by one MSP who is not in the Government",
    introducedBy: "an MSP who is not in the Government",
    route: "public",
    stages: ["proposal", ...publicStages],
    source: rule("9.14"),
    note: "By convention junior ministers do not introduce one. It needs a proposal with enough supporters first.",
  },
  {
    code: "committee",
    name: "Committee Bill",
    plainName: "a bill brought by a committee of the Parliament",
    introducedBy: "the convener of a committee",
    route: "public",
    stages: publicStages,
    source: unchecked("9.15"),
    note: null,
  },
  {
    code: "private",
    name: "Private Bill",
    plainName: "a bill asked for by a person, company or body from outside the Parliament, to get powers of its own",
    introducedBy: "a promoter, who is not an MSP acting as one",
    route: "private",
    stages: privateStages,
    source: privateRule("9A.1"),
    note: "For particular powers beyond the general law or in conflict with it.",
  },
  {
    code: "hybrid",
    name: "Hybrid Bill",
    plainName: "a bill brought by the Government that also affects the private interests of particular people",
    introducedBy: "a Scottish Minister",
    route: "private",
    stages: privateStages,
    source: { rule: "Chapter 9C", title: "Standing Orders of the Scottish Parliament, chapter 9C", url: null, isAssumption: false },
    note: "There has been only one: the Forth Crossing Bill of Session 3.",
  },
];

// ASSUMPTION: what each special procedure sets aside was not checked word for word, except where `source` says so.
const intervals = [
  "stage-1-report-to-debate",
  "stage-1-to-stage-2",
  "stage-2-to-stage-3-amended",
  "stage-2-to-stage-3-not-amended",
] as const;
const procedures: readonly ProcedureDefinition[] = [
  {
    code: "standard",
    name: "Ordinary procedure",
    plainName: "the ordinary three stages",
    effect: "Three stages, with the ordinary intervals.",
    suspends: [],
    source: rule("9.2 to 9.13A"),
  },
  {
    code: "budget",
    name: "Budget Bill",
    plainName: "the bill that lets the Government spend money for a year",
    effect:
      "Brought by the Government only, with no Stage 1 report, financial memorandum or policy memorandum; only Ministers may move amendments.",
    suspends: [...intervals, "revised-notes-before-stage-3"],
    source: unchecked("9.16"),
  },
  {
    code: "emergency",
    name: "Emergency Bill",
    plainName: "a bill taken through all its stages in a day or two because it is urgent",
    effect:
      "The Parliament agrees to treat it so; Stage 2 is taken by the whole Parliament, and the intervals between stages do not apply.",
    suspends: [...intervals, "revised-notes-before-stage-3"],
    source: rule("9.21"),
  },
  {
    code: "expedited",
    name: "Ordinary procedure with rules suspended",
    plainName: "an ordinary bill that the Parliament agreed to take faster",
    effect: "A motion suspends or varies some rules for this bill: which of them is recorded with the bill.",
    suspends: [],
    source: rule("9.5 to 9.10, suspended by motion"),
  },
  {
    code: "slc",
    name: "Scottish Law Commission Bill",
    plainName: "a bill that puts a law reform recommendation into law",
    effect: "May go to the Delegated Powers and Law Reform Committee as lead committee.",
    suspends: [],
    source: unchecked("9.17A"),
  },
  {
    code: "consolidation",
    name: "Consolidation Bill",
    plainName: "a bill that puts several Acts into one without changing the law",
    effect: "Goes to a Consolidation Committee; no amendment may change the law.",
    suspends: [],
    source: unchecked("9.18"),
  },
  {
    code: "codification",
    name: "Codification Bill",
    plainName: "a bill that writes rules of common law down as an Act",
    effect: "Special rules apply.",
    suspends: [],
    source: unchecked("9.18A"),
  },
  {
    code: "statute-law-repeals",
    name: "Statute Law Repeals Bill",
    plainName: "a bill that removes old laws that no longer do anything",
    effect: "Special rules apply.",
    suspends: [],
    source: unchecked("9.19"),
  },
  {
    code: "statute-law-revision",
    name: "Statute Law Revision Bill",
    plainName: "a bill that tidies old laws",
    effect: "Special rules apply.",
    suspends: [],
    source: unchecked("9.20"),
  },
];

/** First and last days of the sessions, as the sources print them. */
const sessions: readonly SessionDefinition[] = [
  { number: 1, startsOn: "1999-05-12", endsOn: "2003-03-31", note: null },
  { number: 2, startsOn: "2003-05-07", endsOn: "2007-04-02", note: null },
  { number: 3, startsOn: "2007-05-09", endsOn: "2011-03-22", note: null },
  { number: 4, startsOn: "2011-05-11", endsOn: "2016-03-23", note: null },
  {
    number: 5,
    startsOn: "2016-05-12",
    endsOn: "2021-05-04",
    note: "The Parliament's own pages print both 4 and 5 May 2021 as the last day.",
  },
  { number: 6, startsOn: "2021-05-13", endsOn: "2026-04-08", note: "Older pages print 12 May 2021 as the first day." },
  { number: 7, startsOn: "2026-05-14", endsOn: null, note: "Still running." },
];

const stageSources: Partial<Record<(typeof stageCodes)[number], RuleSource>> = {
  proposal: rule("9.14"),
  introduction: rule("9.2"),
  stage_1: unchecked("9.6"),
  financial_resolution: rule("9.12"),
  stage_2: rule("9.7"),
  stage_3: rule("9.8"),
  preliminary_stage: chapter("9A"),
  consideration_stage: chapter("9A"),
  final_stage: chapter("9A"),
  post_passage: act("33 and 35"),
  reconsideration: unchecked("9.9"),
  royal_assent: act("28", true),
};

const stages: readonly StageDefinition[] = stageCodes.map((code) => ({
  code,
  officialName: stageWords[code].official,
  plainName: stageWords[code].plain,
  source: stageSources[code] ?? chapter("9"),
}));

/** The rules of the Scottish Parliament. Its `rules` are what the first start puts in the table; after that the table is right. */
export const scottishParliament: Rulebook = {
  legislature: {
    slug: "scottish-parliament",
    name: "Scottish Parliament",
    place: "Edinburgh",
    website: "https://www.parliament.scot",
    seats: 129,
  },
  stages,
  billTypes,
  earlierNames: [
    {
      type: "government",
      name: "Executive Bill",
      until: "2012-08-31",
      note: "The style changed in September 2012; the exact day was not found, and the last day of August is given.",
    },
  ],
  procedures,
  transitions: scottishParliamentTransitions,
  sessions,
  rules: scottishParliamentRules,
};
