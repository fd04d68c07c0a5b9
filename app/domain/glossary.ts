import { stageTerms } from "./glossary/bills-and-stages.ts";
import { letterTerms } from "./glossary/letters.ts";
import { paperTerms } from "./glossary/papers-and-amendments.ts";
import { peopleTerms } from "./glossary/people-and-votes.ts";
import { promiseTerms } from "./glossary/promises.ts";
import { statementTerms } from "./glossary/statements.ts";
import type { GlossaryTerm } from "./glossary/term.ts";

/** The words that the pages use, in alphabetical order: the glossary page and `app/domain/README.md` print the same text. */
export const glossary: readonly GlossaryTerm[] = [
  ...stageTerms,
  ...peopleTerms,
  ...paperTerms,
  ...letterTerms,
  ...promiseTerms,
  ...statementTerms,
].sort((a, b) => a.term.localeCompare(b.term, "en-GB"));
