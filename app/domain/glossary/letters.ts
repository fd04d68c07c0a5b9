import { ours, read } from "./sources.ts";
import type { GlossaryTerm } from "./term.ts";

/** The words for letters and what is asked and answered in them. */
export const letterTerms: readonly GlossaryTerm[] = [
  {
    slug: "clock",
    term: "Clock",
    meaning:
      "The count of days in which a letter is to be answered. It runs only where a source gives a period for such letters; without one nothing is called late.",
    ...ours,
    ...read,
  },
  {
    slug: "holding-reply",
    term: "Holding reply",
    meaning: "A reply that only says that an answer will come.",
    ...ours,
    ...read,
  },
  {
    slug: "known-by-mention",
    term: "Known only by mention",
    meaning: "Said of a letter that we have not seen: another letter or an article speaks of it.",
    ...ours,
    ...read,
  },
  {
    slug: "request",
    term: "Request",
    meaning:
      "Something that a letter asks for. Each is open, answered, answered in part, refused or overtaken by events, whatever became of the letter.",
    ...ours,
    ...read,
  },
  {
    slug: "thread",
    term: "Thread",
    meaning: "All the letters that belong together, because one answers, encloses, corrects or mentions another.",
    ...ours,
    ...read,
  },
  {
    slug: "withheld",
    term: "Withheld",
    meaning: "Not shown, for a reason that is: a part of a letter, or a file beside it, that only editors of this site may read.",
    ...ours,
    ...read,
  },
];
