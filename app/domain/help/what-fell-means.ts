import type { HelpPage } from "./help-page.ts";

/** What "fell" means, and all the ways in which a bill can end. */
export const whatFellMeans: HelpPage = {
  slug: "what-fell-means",
  title: "What “fell” means",
  lead: "A bill that falls goes no further. The word alone does not say why, so on this site it never stands alone.",
  sections: [
    {
      heading: "The Parliament did not agree with the main idea",
      paragraphs: [
        "At Stage 1 MSPs vote on the general principles. If they do not agree to them, the bill falls.",
        "It can happen the other way round: the motion is changed so that it says the Parliament does not agree, and then that motion is carried. The “yes” votes are then votes against the bill. We say so wherever it happened.",
      ],
      examples: [
        { slug: "s6-right-to-addiction-recovery-scotland-bill", why: "the motion was disagreed to" },
        {
          slug: "s4-transplantation-authorisation-of-removal-of-organs-etc-scotland-bill",
          why: "the changed motion was agreed to, and the bill fell by it",
        },
      ],
      terms: ["general-principles", "motion"],
    },
    {
      heading: "The Parliament decided not to pass it",
      paragraphs: [
        "After Stage 2 a bill can still be voted down at Stage 3. Once the votes were equal, and the chair's casting vote decided.",
      ],
      examples: [
        { slug: "s6-assisted-dying-for-terminally-ill-adults-scotland-bill", why: "voted down at Stage 3" },
        { slug: "s3-budget-scotland-no-2-bill", why: "64 votes to 64" },
      ],
      terms: ["casting-vote"],
    },
    {
      heading: "No money was agreed for it",
      paragraphs: ["A bill that needs a financial resolution cannot go on without one. It is known to have ended a bill once."],
      examples: [{ slug: "s3-creative-scotland-bill", why: "the one time" }],
      terms: ["financial-resolution"],
    },
    {
      heading: "The session ended first",
      paragraphs: [
        "Before an election the session ends (dissolution), and every bill that has not been passed falls. A bill that was passed does not, even if it is not law yet.",
      ],
      examples: [
        { slug: "s6-ecocide-scotland-bill", why: "fell when Session 6 ended" },
        { slug: "s6-gender-recognition-reform-scotland-bill", why: "was passed, so the end of the session did not end it" },
      ],
      terms: ["dissolution", "session"],
    },
    {
      heading: "Withdrawn is not fallen",
      paragraphs: [
        "Those who brought a bill can take it back. Some official pages then say “fell”. We say that it was withdrawn, and show what the page says beside it.",
      ],
      examples: [{ slug: "s6-desecration-of-war-memorials-scotland-bill", why: "withdrawn as its debate began" }],
      terms: ["withdrawn"],
    },
    {
      heading: "Three facts, not one",
      paragraphs: [
        "How the Parliament's consideration ended, why, and whether the bill became law are three different facts. A bill can be passed and not be law. We keep them apart, and where no source tells us one of them, we say that it is not known.",
      ],
      terms: ["outcome"],
    },
  ],
  sources: [
    {
      title: "Standing Orders of the Scottish Parliament, chapter 9",
      url: "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9-public-bill-procedures",
    },
    {
      title: "Comparative Legislative Data, a database of every bill since 1999",
      url: "https://github.com/comparative-legislative-data/legislativedata",
    },
  ],
};
