import { ours, read } from "./sources.ts";
import type { GlossaryTerm } from "./term.ts";

/** The words for what was said and for where people stand. */
export const statementTerms: readonly GlossaryTerm[] = [
  {
    slug: "change-of-mind",
    term: "Change of mind",
    meaning:
      "One position after another of the same person or organisation on the same thing. The earlier one is never overwritten, and its days still show it.",
    ...ours,
    ...read,
  },
  {
    slug: "finding",
    term: "Finding",
    meaning:
      "What the machine found by comparing a recorded position with a recorded vote. Nobody but editors sees it until an editor confirms it, word for word.",
    ...ours,
    ...read,
  },
  {
    slug: "question",
    term: "Question",
    meaning: "Something that people take positions on and that is no bill, such as a pilot drug consumption room.",
    ...ours,
    ...read,
  },
  {
    slug: "right-of-reply",
    term: "Right of reply",
    meaning:
      "Whoever is named on a page can have their own words put beside it. They stand wherever the row stands, and a row that is disputed says so.",
    ...ours,
    ...read,
  },
  {
    slug: "statement",
    term: "Statement",
    meaning:
      "What a person or an organisation said or did on a day, with its source. Words quoted inside other words keep each level with its own source.",
    ...ours,
    ...read,
  },
];
