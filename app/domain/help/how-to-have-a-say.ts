import type { HelpPage } from "./help-page.ts";

/** How a member of the public can have a say. */
export const howToHaveASay: HelpPage = {
  slug: "how-to-have-a-say",
  title: "How to have a say",
  lead: "You do not need to be an expert, and you do not need an account on this site. There are moments when the Parliament asks, and others when you can write all the same.",
  sections: [
    {
      heading: "Answer a consultation",
      paragraphs: [
        "Before a Member's Bill is introduced there is a consultation on the proposal. The Government consults on its bills too. A bill's page on this site says whether one is open, and until when.",
      ],
      terms: ["proposal"],
    },
    {
      heading: "Answer a call for views",
      paragraphs: [
        "At Stage 1 the committee usually asks everyone for their views. This is when most can still be changed. It lasts some weeks, and closes on a set day.",
      ],
      examples: [
        { slug: "s6-right-to-addiction-recovery-scotland-bill", why: "its call for views ran from 1 November to 20 December 2024" },
      ],
      terms: ["call-for-views", "lead-committee"],
    },
    {
      heading: "Write to your MSPs",
      paragraphs: [
        "You can write to them at any time, and it helps to do so before a vote. Before Stage 2 and Stage 3 an MSP can propose a change to the bill. Say what you would change, and why it matters to you.",
      ],
      terms: ["msp", "amendment"],
    },
    {
      heading: "Follow the bill",
      paragraphs: [
        "Follow a bill here by e-mail, by a feed or in your calendar. You get a list of what changed, and can stop with one click.",
      ],
    },
    {
      heading: "Comment here",
      paragraphs: [
        "With an account you can comment on a bill or a letter. This site is not the Parliament: a comment here is read by other readers, and is not an answer to a consultation.",
      ],
    },
  ],
  sources: [
    {
      title: "Call for views on the Right to Addiction Recovery (Scotland) Bill",
      url: "https://yourviews.parliament.scot/health/right-to-addiction-recovery-scotland-bill",
    },
  ],
};
