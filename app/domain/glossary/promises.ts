import { ours, read } from "./sources.ts";
import type { GlossaryTerm } from "./term.ts";

/** The words for what is promised, counted and inferred. */
export const promiseTerms: readonly GlossaryTerm[] = [
  {
    slug: "commitment",
    term: "Commitment",
    meaning:
      "Something that somebody said they would do, such as “I will write to the member”. It is open until a record that met it, or a source that shows what came of it, is named.",
    ...ours,
    ...read,
  },
  {
    slug: "figure",
    term: "Figure",
    meaning: "A number as somebody printed it, with what it counts, for which period, who published it and where it was quoted.",
    ...ours,
    ...read,
  },
  {
    slug: "our-inference",
    term: "Our inference",
    meaning: "What no source says in so many words: we took it from other facts, and say from which.",
    ...ours,
    ...read,
  },
];
