import { chapter9, guidance, ours, read, unchecked } from "./sources.ts";
import type { GlossaryTerm } from "./term.ts";

/** The words for papers, amendments and this site's own record. */
export const paperTerms: readonly GlossaryTerm[] = [
  {
    slug: "amendment",
    term: "Amendment",
    meaning:
      "A proposed change to the words of a bill. It is lodged, and then moved, not moved, withdrawn, agreed to, disagreed to, or pre-empted.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "claim",
    term: "Claim",
    meaning: "What one source says about one fact. Where sources differ, each claim stands and one is chosen, with the reason.",
    ...ours,
    ...read,
  },
  {
    slug: "direct-alternatives",
    term: "Direct alternatives",
    meaning:
      "Amendments that would do the same thing in different ways at the same place, such as putting different words in the place of the same words. Both can be called.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "explanatory-notes",
    term: "Explanatory Notes",
    meaning: "A paper that explains what each part of a bill does.",
    ...guidance,
    ...read,
  },
  {
    slug: "financial-memorandum",
    term: "Financial Memorandum",
    meaning: "A paper that estimates what a bill would cost, save or raise.",
    ...guidance,
    ...read,
  },
  {
    slug: "grouping",
    term: "Grouping",
    meaning: "Amendments on one subject, debated together; the list of them is the groupings.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "instruction",
    term: "Instruction",
    meaning: "What the wording of an amendment says, as this site understood it: what is left out, what is inserted, and where.",
    ...ours,
    ...read,
  },
  {
    slug: "long-title",
    term: "Long title",
    meaning: "The sentence at the head of a bill that says what it is for.",
    source: "Standing Orders, Rule 9.2",
    sourceUrl: chapter9.sourceUrl,
    ...read,
  },
  {
    slug: "manuscript-amendment",
    term: "Manuscript amendment",
    meaning: "An amendment lodged after the deadline. Whether it may be moved is for the convener or the Presiding Officer.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "marshalled-list",
    term: "Marshalled List",
    meaning: "All the amendments to a bill in the order in which they will be taken.",
    ...guidance,
    ...read,
  },
  {
    slug: "motion",
    term: "Motion",
    meaning: "A sentence put to the Parliament for it to agree to or not. Its number names the session: S6M-19128 is of Session 6.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "policy-memorandum",
    term: "Policy Memorandum",
    meaning: "A paper that says why a bill is wanted, what else was considered and who was asked.",
    ...guidance,
    ...read,
  },
  {
    slug: "pre-emption",
    term: "Pre-emption",
    meaning:
      "When one amendment is agreed to and removes the words that another would have changed, the other can no longer be taken: it is pre-empted.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "printing-point",
    term: "Printing point",
    meaning: "A change that the clerks make in a new print without an amendment: a number, a cross-reference, a comma.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "provision",
    term: "Provision",
    meaning: "Any part of a bill that can be named: a section, a subsection, a paragraph, a schedule.",
    ...ours,
    ...read,
  },
  {
    slug: "rulebook",
    term: "Rulebook",
    meaning:
      "The Parliament's rules as this site keeps them: each with its source, the days for which it is known to apply, and whether it was verified.",
    ...ours,
    ...read,
  },
  {
    slug: "section",
    term: "Section and schedule",
    meaning: "A bill is divided into numbered sections; schedules at its end hold the details.",
    ...guidance,
    ...unchecked,
  },
  {
    slug: "verified-consolidation",
    term: "Verified consolidation",
    meaning:
      "The amendments that were agreed to, put into one print by this site and compared with the next print, provision by provision.",
    ...ours,
    ...read,
  },
  {
    slug: "version",
    term: "Version",
    meaning: "The bill's text as printed at one moment: as introduced, as amended at Stage 2, as passed.",
    ...guidance,
    ...read,
  },
];
