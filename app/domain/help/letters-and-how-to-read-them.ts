import type { HelpPage } from "./help-page.ts";

/** Letters: what they are and how this site shows them. */
export const lettersAndHowToReadThem: HelpPage = {
  slug: "letters",
  title: "Letters, and how to read them",
  lead: "Much of what decides a bill is said in letters: between ministers, committees, members and people outside. We put each in its place and show which letter answers which.",
  sections: [
    {
      heading: "Who answers whom",
      paragraphs: [
        "One letter can answer several, and several can answer one. On a letter's page you see what it answers, what answers it, and what it only mentions.",
      ],
    },
    {
      heading: "Letters that we have not seen",
      paragraphs: [
        "Some letters are known only because another letter, or a report, mentions them. We list them, and say through what we know of them. Where we do not know the day, we say between which days it must have been, or that it is our estimate.",
      ],
    },
    {
      heading: "Words within words",
      paragraphs: [
        "A newspaper may quote a letter that quotes a minister. We name each step between you and the words, so that you can judge how sure they are.",
      ],
    },
    {
      heading: "Where sources differ",
      paragraphs: ["If two sources say different things, both are shown, with the one that we follow and why."],
      examples: [{ slug: "s6-right-to-addiction-recovery-scotland-bill", why: "official pages give two days for its introduction" }],
      terms: ["claim"],
    },
  ],
  sources: [],
};
