import type { BillDocumentFacts } from "#app/domain/facts/bill.ts";

/** Each kind of document: its official name, and what is in it, in plain words. */
export const documentWords: Record<BillDocumentFacts["kind"], { official: string; plain: string }> = {
  bill_as_introduced: { official: "Bill as introduced", plain: "the text of the bill when it first came to the Parliament" },
  bill_as_amended_at_stage_2: { official: "Bill as amended at Stage 2", plain: "the text after a committee changed it" },
  bill_as_passed: { official: "Bill as passed", plain: "the text that the Parliament passed" },
  explanatory_notes: { official: "Explanatory Notes", plain: "what each part of the bill does, explained" },
  policy_memorandum: { official: "Policy Memorandum", plain: "why the bill is wanted, and what else was considered" },
  financial_memorandum: { official: "Financial Memorandum", plain: "what the bill is expected to cost, save or raise" },
  delegated_powers_memorandum: {
    official: "Delegated Powers Memorandum",
    plain: "which powers the bill gives to make more detailed rules later",
  },
  statements_on_legislative_competence: {
    official: "Statements on legislative competence",
    plain: "whether the bill is within the Parliament's powers",
  },
  marshalled_list: { official: "Marshalled List", plain: "all the amendments, in the order in which they are taken" },
  groupings: { official: "Groupings", plain: "which amendments are debated together" },
  committee_report: { official: "Committee report", plain: "what a committee found and recommends" },
  research_briefing: { official: "Research briefing", plain: "background by the Parliament's researchers" },
  act: { official: "Act", plain: "the law as it was made" },
  other: { official: "Other document", plain: "another document about the bill" },
};
