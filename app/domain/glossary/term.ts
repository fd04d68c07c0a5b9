/** A word of the Parliament, what it means in plain words, and where that was read. */
export type GlossaryTerm = {
  /** Its address on the glossary page. */
  slug: string;
  term: string;
  meaning: string;
  source: string;
  sourceUrl: string | null;
  /** ASSUMPTION: set where the meaning is general knowledge that was not checked word for word in the source named. */
  isAssumption: boolean;
};
