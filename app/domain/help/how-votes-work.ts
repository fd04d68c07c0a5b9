import type { HelpPage } from "./help-page.ts";

/** How divisions work and how to read them. */
export const howVotesWork: HelpPage = {
  slug: "how-votes-work",
  title: "How votes work",
  lead: "When MSPs do not all agree, they vote by name. That is called a division, and the list of names is published.",
  sections: [
    {
      heading: "What a member can do",
      paragraphs: [
        "A member votes for, votes against, or abstains. Some do not vote at all. More for than against means that the motion is agreed to; those who abstain are not counted on either side.",
      ],
      terms: ["division", "roll-call"],
    },
    {
      heading: "How did my MSP vote?",
      paragraphs: [
        "Open a vote and type a name, a constituency or a region. You have one MSP for your constituency and seven for your region.",
      ],
      examples: [{ slug: "s6-right-to-addiction-recovery-scotland-bill", why: "its Stage 1 vote has all 115 names" }],
      terms: ["msp"],
    },
    {
      heading: "A vote for a motion is not always a vote for the bill",
      paragraphs: [
        "A motion can be changed before it is voted on. If it then says that the Parliament does not agree with the bill, a vote for the motion is a vote against the bill.",
      ],
      examples: [
        {
          slug: "s4-transplantation-authorisation-of-removal-of-organs-etc-scotland-bill",
          why: "65 votes for the changed motion ended the bill",
        },
      ],
      terms: ["motion"],
    },
    {
      heading: "The result that was announced, and the names",
      paragraphs: [
        "The chair announces the result. We count the names as well. Where the two differ we show both; what was announced stands.",
      ],
    },
    {
      heading: "When a member says that the record is wrong",
      paragraphs: [
        "A recorded vote is not changed afterwards. A member can say in the Parliament that they meant to vote otherwise. We show their words beside the vote, and leave the vote as it is.",
      ],
      examples: [
        { slug: "s6-right-to-addiction-recovery-scotland-bill", why: "a member recorded as against said that he should have voted yes" },
      ],
    },
  ],
  sources: [
    { title: "Official Report of the Scottish Parliament", url: "https://www.parliament.scot/chamber-and-committees/official-report" },
  ],
};
