import type { HelpPage } from "./help-page.ts";

/** Members' Bills, and what comes before one is introduced. */
export const membersBillsAndProposals: HelpPage = {
  slug: "members-bills-and-proposals",
  title: "Members' Bills and proposals",
  lead: "An MSP who is not in the Government can bring a bill of their own. First they must publish a proposal, ask people about it, and find other MSPs who support it.",
  sections: [
    {
      heading: "1. Draft proposal",
      paragraphs: [
        "The MSP hands in (lodges) a short title and a few lines about what the bill would do. With it goes a consultation paper that everyone can answer, or a statement of why no consultation is needed.",
        "A member can have two proposals in progress at once.",
      ],
      terms: ["proposal", "lodge"],
    },
    {
      heading: "2. Final proposal",
      paragraphs: ["When the consultation is over, the MSP publishes a summary of the answers, and lodges the final proposal."],
      terms: ["final-proposal"],
    },
    {
      heading: "3. Eighteen supporters in one month",
      paragraphs: [
        "At least 18 other MSPs must sign in support, within one month. They must come from at least half of the parties or groups in the Parliament's Bureau, and the Government must not have said that a law to the same effect is coming.",
        "Until November 2004 the number was 11.",
      ],
      terms: ["supporter", "bureau"],
    },
    {
      heading: "4. The right to introduce a bill",
      paragraphs: [
        "With enough support the MSP may introduce the bill. Then it goes through the same three stages as any other. Not every proposal becomes a bill.",
      ],
      examples: [
        { slug: "s6-right-to-addiction-recovery-scotland-bill", why: "proposed in 2021, introduced in 2024, decided in 2025" },
        { slug: "s6-ecocide-scotland-bill", why: "a Member's Bill that fell when the session ended" },
        { slug: "s6-desecration-of-war-memorials-scotland-bill", why: "a Member's Bill that was withdrawn" },
      ],
      terms: ["members-bill", "member-in-charge"],
    },
  ],
  sources: [
    {
      title: "Guidance on Public Bills, Part 3 (Session 6 edition, March 2022)",
      url: "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/guidance-on-public-bills/part-3",
    },
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
  ],
};
