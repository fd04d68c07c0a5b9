import type { HelpPage } from "./help-page.ts";
import { howABillBecomesLaw } from "./how-a-bill-becomes-law.ts";
import { howToHaveASay } from "./how-to-have-a-say.ts";
import { howVotesWork } from "./how-votes-work.ts";
import { lettersAndHowToReadThem } from "./letters-and-how-to-read-them.ts";
import { membersBillsAndProposals } from "./members-bills-and-proposals.ts";
import { whatFellMeans } from "./what-fell-means.ts";

/** The help pages, in the order of the menu. */
export const helpPages: readonly HelpPage[] = [
  howABillBecomesLaw,
  howToHaveASay,
  membersBillsAndProposals,
  whatFellMeans,
  howVotesWork,
  lettersAndHowToReadThem,
];

/** The page with this address, or null. */
export function findHelpPage(slug: string): HelpPage | null {
  return helpPages.find((page) => page.slug === slug) ?? null;
}

/** Every bill that a help page shows as an example, once. */
export function exampleBillSlugs(pages: readonly HelpPage[] = helpPages): readonly string[] {
  return [...new Set(pages.flatMap((page) => page.sections.flatMap((section) => (section.examples ?? []).map((example) => example.slug))))];
}
