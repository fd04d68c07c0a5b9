import type { RequestFacts } from "#app/domain/facts/record.ts";
import { letterSlug, madeUp, tie, toAmendment } from "./in-record.ts";

function request(letter: string, key: string, facts: Omit<RequestFacts, "slug" | "letter" | "confidence" | "citations">): RequestFacts {
  return { ...madeUp, slug: `${letterSlug(letter)}-${key}`, letter: letterSlug(letter), confidence: "official", ...facts };
}

/** A request in each state. */
export const madeUpRequests: readonly RequestFacts[] = [
  request("01", "pruning", {
    summary: "who pays for the pruning of an old tree (made up)",
    quote: "Who would pay for its pruning if it became a community orchard?",
    state: "open",
    stateNote: null,
    ties: [],
  }),
  request("01", "five-kilograms", {
    summary: "more than five kilograms of fruit a day (made up)",
    quote: "five kilograms a day are too few",
    state: "overtaken",
    stateNote: "The committee made it ten before a reply came.",
    ties: [
      {
        ...tie("answered_by", "amendment", toAmendment.stage2("42")),
        inferred: true,
        note: "The amendment does what was asked; nobody said that it is the answer.",
      },
    ],
  }),
  request("02", "map", {
    summary: "a map of the hedges (made up)",
    quote: "Could you send me a map of the hedges on your side?",
    state: "answered",
    stateNote: null,
    ties: [tie("answered_by", "letter", letterSlug("05"))],
  }),
  request("02", "four-corners", {
    summary: "a meeting of the ministers for orchards of all four corners (made up)",
    quote: "I should also like all four ministers for orchards to meet before the plums are ripe.",
    state: "refused",
    stateNote: "“I must decline”.",
    ties: [tie("answered_by", "letter", letterSlug("05"))],
  }),
  request("03", "wasps", {
    summary: "figures on wasps for five years (made up)",
    quote: "Could you send me your figures for the last five years?",
    state: "answered_in_part",
    stateNote: "Two of the five years came.",
    ties: [tie("answered_by", "letter", letterSlug("05"))],
  }),
  request("06", "cost-of-plans", {
    summary: "what the plans for the care of orchards would cost councils (made up)",
    quote: null,
    state: "open",
    stateNote: "The reply says that councils cannot say yet.",
    ties: [],
  }),
  request("06", "number", {
    summary: "how many orchards could be designated (made up)",
    quote: null,
    state: "answered",
    stateNote: "First with 412, then corrected to 421.",
    ties: [tie("answered_by", "letter", letterSlug("08")), tie("answered_by", "letter", letterSlug("10"))],
  }),
  request("11", "visit", {
    summary: "a visit of the committee to the orchard at Plum Loch (made up)",
    quote: "Come and see for yourselves at Plum Loch.",
    state: "answered",
    stateNote: "The committee was there two weeks later.",
    ties: [
      {
        ...tie("answered_by", "meeting", "made-up-visit-plum-loch"),
        inferred: true,
        note: "Read from the dates and the place; no paper says so.",
      },
    ],
  }),
  request("12", "reply-to-report", {
    summary: "a reply to each conclusion of the Stage 1 report (made up)",
    quote: "your reply to each of its conclusions",
    state: "open",
    stateNote: null,
    ties: [],
  }),
  request("13", "licence-for-life", {
    summary: "a licence that lasts for life (made up)",
    quote: "Make it a licence for life.",
    state: "refused",
    stateNote: null,
    ties: [tie("answered_by", "letter", letterSlug("14"))],
  }),
  request("16", "regulations", {
    summary: "a day for the regulations on notices (made up)",
    quote: "When will the regulations under section 16A be laid?",
    state: "open",
    stateNote: null,
    ties: [],
  }),
];
