import { chapter9, guidance, ours, read, unchecked } from "./sources.ts";
import type { GlossaryTerm } from "./term.ts";

/** The words for people, committees and votes. */
export const peopleTerms: readonly GlossaryTerm[] = [
  {
    slug: "bureau",
    term: "Parliamentary Bureau",
    meaning: "The group of MSPs, from the parties and groups, that proposes what the Parliament does and when.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "call-for-views",
    term: "Call for views",
    meaning: "A committee's invitation to everyone to say what they think of a bill, until a closing date.",
    source: "Scottish Parliament, call for views on the Right to Addiction Recovery (Scotland) Bill",
    sourceUrl: "https://yourviews.parliament.scot/health/right-to-addiction-recovery-scotland-bill",
    ...read,
  },
  {
    slug: "casting-vote",
    term: "Casting vote",
    meaning: "The vote of whoever is in the chair, used when the votes for and against are equal.",
    source: "Official Report, 28 January 2009, on the Budget (Scotland) (No.2) Bill",
    sourceUrl: null,
    ...unchecked,
  },
  {
    slug: "committee-of-the-whole-parliament",
    term: "Committee of the Whole Parliament",
    meaning: "All MSPs meeting as a committee, for example to take Stage 2 of an Emergency Bill.",
    source: "Motion S1M-111 (1999)",
    sourceUrl: null,
    ...read,
  },
  { slug: "daily-list", term: "Daily list", meaning: "The list of the amendments that were lodged on one day.", ...guidance, ...unchecked },
  {
    slug: "division",
    term: "Division",
    meaning: "A vote in which each member's name is recorded as for, against or abstaining.",
    source: "Official Report, Decision Time",
    sourceUrl: "https://www.parliament.scot/chamber-and-committees/official-report",
    ...read,
  },
  {
    slug: "lead-committee",
    term: "Lead committee",
    meaning: "The committee that the Parliament chooses to look into a bill and to report on its general principles.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "member-in-charge",
    term: "Member in charge",
    meaning: "The MSP who has a bill in hand: who introduced it, or took it over.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "msp",
    term: "MSP",
    meaning: "A Member of the Scottish Parliament. There are 129: each voter has one for the constituency and seven for the region.",
    source: "Scottish Parliament",
    sourceUrl: "https://www.parliament.scot",
    ...unchecked,
  },
  {
    slug: "position",
    term: "Position",
    meaning:
      "Whether somebody is for or against a bill, a part of it, an amendment, a motion or a question, or on which condition, from one day until they change their mind, with the source that shows it.",
    ...ours,
    ...read,
  },
  {
    slug: "presiding-officer",
    term: "Presiding Officer",
    meaning: "The MSP who chairs the Parliament and applies its rules, as a speaker does elsewhere.",
    ...chapter9,
    ...unchecked,
  },
  {
    slug: "roll-call",
    term: "Roll-call",
    meaning: "The list of names in a division: who was for, against, or abstained.",
    source: "Official Report, Decision Time",
    sourceUrl: "https://www.parliament.scot/chamber-and-committees/official-report",
    ...read,
  },
  {
    slug: "supporter",
    term: "Supporter",
    meaning:
      "An MSP who signs for a Member's Bill proposal. A final proposal needs 18 others, from at least half of the parties or groups in the Bureau, within a month.",
    source: "FAVOR UK, on the Right to Recovery Bill consultation",
    sourceUrl: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    ...read,
  },
];
