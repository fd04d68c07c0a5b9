import type { BillFacts } from "#app/domain/facts/bill.ts";
import { between, cite, happened, memberInCharge, unknownBill } from "../in-short.ts";

export const rightToRecoverySlug = "s6-right-to-addiction-recovery-scotland-bill";
export const healthCommittee = "s6-health-social-care-and-sport-committee";
export const financeCommittee = "s6-finance-and-public-administration-committee";

const documentNotFound = ["The page for the bill names this kind of document; the file itself was not found."];

/** The Right to Addiction Recovery (Scotland) Bill, from the proposal of 2021 to the division of 9 October 2025. */
export const rightToRecoveryBill: BillFacts = {
  ...unknownBill,
  slug: rightToRecoverySlug,
  session: 6,
  shortTitle: "Right to Addiction Recovery (Scotland) Bill",
  summary:
    "The bill would have given anyone diagnosed as addicted to drugs or alcohol a right to treatment in law, started within three weeks of the decision on which treatment they should have. It did not become law.",
  provisions: [
    "A person diagnosed by a health professional as addicted to drugs or alcohol would have a right to a decision on their treatment (a “treatment determination”), and to that treatment.",
    "Treatment would start as soon as reasonably practicable, and no later than three weeks after the decision.",
    "If no treatment, or not the treatment the person wants, was thought right for them, they would be given the reasons in writing.",
    "They could ask another health professional for a second opinion.",
    "The Scottish Ministers would have to make sure that the treatment is provided, and make regulations that say how.",
    "The regulations could give tasks to health boards, special health boards, the Common Services Agency, councils and integration joint boards.",
    "The Scottish Ministers would have to write a code of practice.",
    "They would report to the Parliament on progress each year, with figures for each health board area, after asking patients’ representatives and people with lived experience.",
  ],
  type: "members",
  introducedOn: "2024-05-14",
  outcome: "rejected_stage_1",
  outcomeOn: "2025-10-09",
  outcomeCause: "general principles not agreed to: motion S6M-19128 disagreed to 52-63-0",
  enactment: "not_enacted",
  leadCommittee: healthCommittee,
  titles: [
    { title: "Right to Recovery Bill", kind: "proposal", from: "2021-10-07", to: "2024-05-14" },
    { title: "Right to Addiction Recovery (Scotland) Bill", kind: "short", from: "2024-05-14", to: null },
  ],
  roles: [
    memberInCharge("douglas-ross"),
    { role: "additional_member_in_charge", person: "annie-wells", organisation: null, from: null, to: null },
  ],
  stageEvents: [
    happened("proposal", "draft_proposal_lodged", "2021-10-07", {
      description: "Written with FAVOR UK and at least seven recovery groups.",
      citations: [cite("fife-conservatives-recovery", "draft proposal and consultation")],
    }),
    happened("proposal", "consultation_opened", "2021-10-07", {
      citations: [cite("fife-conservatives-recovery", "draft proposal and consultation")],
    }),
    happened("proposal", "consultation_closed", "2022-01-12", {
      citations: [cite("favor-consultation-response", "closing date of the consultation")],
    }),
    happened("proposal", "final_proposal_lodged", "2022-05-30", {
      citations: [cite("pj-2022-05-30", "final proposal lodged")],
      remarks: ["Press reports are of 29 and 30 May 2022."],
    }),
    {
      stage: "proposal",
      event: "right_to_introduce",
      date: between(
        "2022-05-30",
        "2022-07-04",
        "Reported on 4 July 2022 as gained; the press puts it about the end of June or early July.",
        "2022-06-30",
      ),
      description: "33 members were reported to support the proposal, more than the 18 that it needed.",
      citations: [
        cite("evening-telegraph-2022-07-04", "number of supporters"),
        cite("fife-conservatives-recovery", "number of supporters"),
      ],
    },
    happened("introduction", "introduced", "2024-05-14", { citations: [cite("rtr-bill-page", "“introduced on 14 May 2024”")] }),
    happened("stage_1", "call_for_views_opened", "2024-11-01", {
      committee: healthCommittee,
      citations: [cite("rtr-spice-briefing", "dates of the call for views"), cite("rtr-call-for-views", "call for views")],
    }),
    happened("stage_1", "call_for_views_closed", "2024-12-20", {
      committee: healthCommittee,
      description: "122 responses had come by the deadline.",
      citations: [cite("rtr-spice-briefing", "dates and number of responses"), cite("rtr-call-for-views", "call for views")],
    }),
    happened("stage_1", "committee_evidence", "2025-03-11", {
      committee: financeCommittee,
      description:
        "Evidence on the Financial Memorandum, from Douglas Ross and Neil Stewart of the Parliament’s Non-Government Bills Unit.",
      citations: [cite("or-2025-03-11-finance", "evidence on the Financial Memorandum")],
    }),
    {
      stage: "stage_1",
      event: "committee_evidence",
      date: between(null, null, "Read from other records as the week after 11 March 2025; the day was not found.", "2025-03-18"),
      committee: healthCommittee,
      description: "The lead committee began to hear evidence. The list of its sessions and witnesses was not found.",
      citations: [cite("assent-research-notes", "start of oral evidence, inferred")],
    },
    happened("stage_1", "committee_evidence", "2025-05-13", {
      committee: healthCommittee,
      description: "Paul Sweeney asked about the three weeks within which treatment would have to start.",
      citations: [cite("or-2025-05-13-health", "evidence session")],
    }),
    happened("stage_1", "committee_evidence", "2025-05-27", {
      committee: healthCommittee,
      description:
        "Douglas Ross gave evidence as the member in charge. Joe FitzPatrick and Elena Whitham were among those who asked questions.",
      citations: [cite("or-2025-05-27-health", "evidence session")],
    }),
    happened("stage_1", "lead_committee_report", "2025-09-23", {
      committee: healthCommittee,
      description:
        "A majority of the committee was “unable to recommend” the general principles. Brian Whittle dissented; Carol Mochan and Paul Sweeney abstained.",
      citations: [
        cite("rtr-news-stage-1-report", "the committee’s conclusion"),
        cite("holyrood-2025-09-23", "who dissented and who abstained"),
      ],
    }),
    happened("stage_1", "debate", "2025-10-09", {
      place: "Meeting of the Parliament, from 14:55",
      description: "Douglas Ross moved motion S6M-19128. The Deputy Presiding Officer, Liam McArthur, was in the chair as it opened.",
      motionReference: "S6M-19128",
      citations: [cite("or-2025-10-09-debate", "start of the debate")],
    }),
    happened("stage_1", "general_principles_not_agreed", "2025-10-09", {
      place: "Decision Time",
      description: "The motion was disagreed to: 52 for, 63 against, no abstentions. The bill fell.",
      motionReference: "S6M-19128",
      division: "S6M-19128",
      citations: [cite("or-2025-10-09-decision-time", "result of the division")],
    }),
  ],
  documents: [
    {
      kind: "bill_as_introduced",
      title: "Right to Addiction Recovery (Scotland) Bill, as introduced",
      url: null,
      remarks: ["The printed text was not found, so the bill’s sections are not shown here."],
    },
    {
      kind: "explanatory_notes",
      title: "Explanatory Notes",
      url: null,
      citations: [cite("rtr-call-for-views", "quotes the Explanatory Notes")],
      remarks: documentNotFound,
    },
    {
      kind: "policy_memorandum",
      title: "Policy Memorandum",
      url: null,
      citations: [cite("or-2025-05-13-health", "quoted")],
      remarks: documentNotFound,
    },
    {
      kind: "financial_memorandum",
      title: "Financial Memorandum",
      url: null,
      citations: [cite("or-2025-03-11-finance", "paragraph 38 quoted")],
      remarks: documentNotFound,
    },
    {
      kind: "delegated_powers_memorandum",
      title: "Delegated Powers Memorandum",
      url: null,
      citations: [cite("rtr-bill-page", "kind of document")],
      remarks: documentNotFound,
    },
    {
      kind: "statements_on_legislative_competence",
      title: "Statements on Legislative Competence",
      url: null,
      citations: [cite("rtr-bill-page", "kind of document")],
      remarks: documentNotFound,
    },
    {
      kind: "research_briefing",
      title: "SPICe briefing: Right to Addiction Recovery (Scotland) Bill",
      url: "https://www.parliament.scot/chamber-and-committees/research-prepared-for-parliament/research-briefings/2025/2/25/right-to-addiction-recovery-scotland-bill",
      publishedOn: "2025-02-25",
      citations: [cite("rtr-spice-briefing", "the briefing")],
    },
    {
      kind: "committee_report",
      title: "Stage 1 report of the Health, Social Care and Sport Committee",
      url: null,
      publishedOn: "2025-09-23",
      citations: [cite("rtr-news-stage-1-report", "publication of the report")],
      remarks: ["The SP Paper number of the report was not found."],
    },
    {
      kind: "other",
      title: "Scottish Government FOI release 202500499613: briefings of 25 September to 12 October 2025 and the decision to vote against",
      reference: "FOI/202500499613",
      url: "https://www.gov.scot/publications/foi-202500499613/",
      publishedOn: "2026-03-03",
      citations: [cite("govscot-foi-202500499613", "request received 23 December 2025, answered 26 January 2026")],
      remarks: ["Partly withheld under section 30(a) of the Freedom of Information (Scotland) Act 2002 (collective responsibility)."],
    },
  ],
  consultations: [
    {
      kind: "consultation",
      runBy: "Douglas Ross MSP",
      opensOn: "2021-10-07",
      closesOn: "2022-01-12",
      url: null,
      responses: null,
      note: "Consultation on the draft proposal. Douglas Ross said that 77% of respondents were supportive.",
      citations: [cite("fife-conservatives-recovery", "opening"), cite("favor-consultation-response", "closing date")],
    },
    {
      kind: "call_for_views",
      runBy: "Health, Social Care and Sport Committee",
      opensOn: "2024-11-01",
      closesOn: "2024-12-20",
      url: "https://yourviews.parliament.scot/health/right-to-addiction-recovery-scotland-bill",
      responses: 122,
      note: null,
      citations: [cite("rtr-spice-briefing", "dates and number of responses"), cite("rtr-call-for-views", "the call itself")],
    },
  ],
  topics: ["addiction-and-recovery", "drug-deaths"],
  divisionsCited: ["S6M-19128"],
  citations: [
    cite("rtr-bill-page", "short title, type, member in charge, introduction"),
    cite("rtr-call-for-views", "what the bill would do, additional member in charge, lead committee"),
    cite("or-2025-10-09-decision-time", "the division and the outcome"),
  ],
  claims: [
    {
      field: "introducedOn",
      value: "2024-05-14",
      source: "rtr-bill-page",
      confidence: "official",
      chosen: true,
      note: "The bill page is the Parliament’s record of the bill’s progress. Both days are given by official pages.",
    },
    {
      field: "introducedOn",
      value: "2024-05-15",
      source: "rtr-call-for-views",
      confidence: "official",
      chosen: false,
      note: "Also the day of the launch to the press.",
    },
    { field: "introducedOn", value: "2024-05-15", source: "rtr-news-views-sought", confidence: "official", chosen: false, note: null },
    {
      field: "spBillNumber",
      value: "48",
      source: "or-2024-05-30-horizon",
      confidence: "inferred",
      chosen: false,
      note: "Inferred only: SP Bill 47 is the Post Office (Horizon System) Offences (Scotland) Bill of the same week. No page that was read prints a number for this bill.",
    },
  ],
  remarks: [
    "Not found: the SP Bill number in print; the bill’s long title, sections and text; the files of its accompanying documents; the SP Paper number of the Stage 1 report.",
    "Not found: the full list of the lead committee’s evidence sessions and witnesses; any letter or memorandum of the Scottish Government to the committee about the bill.",
    "Not found: the letter on £38 million of savings that Douglas Ross offered the Finance and Public Administration Committee on 11 March 2025.",
    "The call for views says that the bill “seeks to make provision about the rights of persons addicted to drugs or alcohol to receive treatment for addiction”, which is probably close to its long title.",
    "The bill never reached a financial resolution, Stage 2 or Stage 3. No amendments were lodged.",
  ],
};
