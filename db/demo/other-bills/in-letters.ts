import type { LetterLinkFacts } from "#app/domain/facts/record.ts";

const correspondence = "https://www.parliament.scot/chamber-and-committees/committees/current-and-previous-committees/session-6";

export function inferredReplyTo(letter: string, note: string): LetterLinkFacts {
  return { kind: "replies_to", letter, inferred: true, note };
}

/** Known by the heading on the bill's page; the letters themselves were not read, so they have no summary. */
export const knownByHeading = {
  summary: null,
  links: [],
  knownThroughLetter: null,
  knownThroughNote: "its heading among the correspondence on the bill’s page",
  textFound: false,
  quotations: [],
  attachments: [],
  confidence: "official",
} as const;

/** The place that holds a letter, by the end of its address. */
export const heldByPage = (path: string) => [
  { holder: "the committee’s correspondence page, linked from the bill’s page", url: `${correspondence}/${path}` },
];
