import type { StageCode, StageEventKind } from "#app/domain/facts/bill.ts";
import { capitalise } from "#app/lib/text.ts";
import { stageWords } from "./stage-words.ts";

type Words = {
  /** As a label: "Royal Assent". */
  label: string;
  /** As a sentence about "the bill"; `{stage}` stands for the official name of the stage. */
  sentence: string;
};

/** Each kind of stage event in words. */
export const stageEventWords: Record<StageEventKind, Words> = {
  draft_proposal_lodged: { label: "Draft proposal lodged", sentence: "A draft proposal for the bill was lodged." },
  consultation_opened: { label: "Consultation opened", sentence: "A consultation on the proposal opened." },
  consultation_closed: { label: "Consultation closed", sentence: "The consultation on the proposal closed." },
  final_proposal_lodged: { label: "Final proposal lodged", sentence: "The final proposal was lodged." },
  right_to_introduce: {
    label: "Right to introduce a bill",
    sentence: "The proposal had enough support, and its member gained the right to introduce a bill.",
  },
  introduced: { label: "Introduced", sentence: "The bill was introduced." },
  lead_committee_designated: {
    label: "Lead committee chosen",
    sentence: "The Parliament chose the committee that would lead on the bill.",
  },
  call_for_views_opened: { label: "Call for views opened", sentence: "The committee asked the public for views on the bill." },
  call_for_views_closed: { label: "Call for views closed", sentence: "The committee's call for views closed." },
  lead_committee_meeting: { label: "Lead committee meeting", sentence: "The lead committee considered the bill at {stage}." },
  committee_evidence: { label: "Committee evidence", sentence: "A committee heard evidence on the bill at {stage}." },
  lead_committee_report: { label: "Lead committee's report", sentence: "The lead committee published its report on the bill at {stage}." },
  lead_committee_report_due: { label: "Lead committee's report due", sentence: "The lead committee's report on the bill was due." },
  timetable_motion: { label: "Timetable motion", sentence: "The Parliament decided on a timetable for the bill at {stage}." },
  debate_programmed: { label: "Debate planned", sentence: "A debate on the bill at {stage} was put in the Parliament's programme." },
  debate: { label: "Debate", sentence: "The Parliament debated the bill at {stage}." },
  considered_by_parliament: { label: "Considered by the Parliament", sentence: "The Parliament considered the bill at {stage}." },
  general_principles_agreed: {
    label: "General principles agreed to",
    sentence: "The Parliament agreed to the general principles of the bill.",
  },
  general_principles_not_agreed: {
    label: "General principles not agreed to",
    sentence: "The Parliament did not agree to the general principles of the bill.",
  },
  completed: { label: "Completed", sentence: "{stage} was completed." },
  not_completed: { label: "Not completed", sentence: "{stage} was not completed." },
  agreed: { label: "Agreed to", sentence: "{stage} was agreed to." },
  not_agreed: { label: "Not agreed to", sentence: "{stage} was not agreed to." },
  taken: { label: "Taken", sentence: "{stage} was taken." },
  committee_meeting: { label: "Committee meeting", sentence: "A committee met on the bill at {stage}." },
  first_meeting_on_amendments: {
    label: "First meeting on amendments",
    sentence: "The committee met for the first time on amendments to the bill.",
  },
  proceedings_began: { label: "Proceedings began", sentence: "Proceedings on the bill at {stage} began." },
  amendments: { label: "Amendments considered", sentence: "Amendments to the bill were considered at {stage}." },
  proceedings: { label: "Proceedings", sentence: "Proceedings on the bill at {stage} took place." },
  proceedings_and_debate: {
    label: "Proceedings and debate",
    sentence: "The Parliament considered amendments to the bill and debated it at {stage}.",
  },
  referred_back: { label: "Referred back", sentence: "The bill, or a part of it, was sent back to a committee." },
  passed: { label: "Passed", sentence: "The Parliament passed the bill." },
  not_passed: { label: "Not passed", sentence: "The Parliament decided not to pass the bill." },
  renamed: { label: "Renamed", sentence: "The bill's short title was changed." },
  withdrawn: { label: "Withdrawn", sentence: "The bill was withdrawn." },
  fell: { label: "Fell", sentence: "The bill fell." },
  fell_at_dissolution: { label: "Fell at dissolution", sentence: "The bill fell because the session of the Parliament ended." },
  section_33_reference: {
    label: "Referred to the Supreme Court (section 33)",
    sentence: "A law officer asked the UK Supreme Court whether the Parliament had the power to pass the bill.",
  },
  section_33_ruling: { label: "Supreme Court's ruling (section 33)", sentence: "The UK Supreme Court gave its ruling on the bill." },
  section_35_order: {
    label: "Blocked by order (section 35)",
    sentence: "The Secretary of State for Scotland blocked the bill from becoming law by an order.",
  },
  agreed_to_reconsider: { label: "Agreed to reconsider", sentence: "The Parliament agreed to look at the bill again." },
  approved: { label: "Approved after reconsideration", sentence: "The Parliament approved the bill after looking at it again." },
  not_approved: {
    label: "Not approved after reconsideration",
    sentence: "The Parliament did not approve the bill after looking at it again.",
  },
  royal_assent: { label: "Royal Assent", sentence: "The bill received Royal Assent and became an Act." },
};

/** What happened, as a sentence about "the bill", with the stage by its official name. */
export function describeStageEvent(stage: StageCode, event: StageEventKind): string {
  const particular = sentencesOfAStage[`${stage} ${event}`];
  if (particular) return particular;
  const name = stage === "unknown" ? "an unnamed stage" : stageWords[stage].official;
  const sentence = stageEventWords[event].sentence.replace("{stage}", name);
  return capitalise(sentence);
}

/** What happened in a few words, where its stage does not stand beside it: "Fell at dissolution", "Financial resolution agreed to". */
export function labelStageEvent(stage: StageCode, event: StageEventKind): string {
  return labelsOfAStage[`${stage} ${event}`] ?? stageEventWords[event].label;
}

const labelsOfAStage: Record<string, string> = {
  "dissolution fell": stageEventWords.fell_at_dissolution.label,
  "financial_resolution agreed": "Financial resolution agreed to",
  "financial_resolution not_agreed": "Financial resolution not agreed to",
};

/** Where an event means something more particular at its stage than its kind says. */
const sentencesOfAStage: Record<string, string> = {
  "dissolution fell": stageEventWords.fell_at_dissolution.sentence,
  "financial_resolution agreed": "The Parliament agreed to a financial resolution for the bill.",
  "financial_resolution not_agreed": "The Parliament did not agree to a financial resolution for the bill.",
};
