import type { TopicFacts } from "#app/domain/facts/people.ts";

/** The subjects of the bill and of the letters around it. Three of them are names for one kind of place, kept as each writer used them. */
export const rightToRecoveryTopics: readonly TopicFacts[] = [
  {
    slug: "addiction-and-recovery",
    name: "Addiction and recovery",
    description: "Treatment for addiction to drugs or alcohol, and recovery from it.",
  },
  {
    slug: "drug-deaths",
    name: "Drug deaths",
    description: "Deaths from drugs and alcohol, how to prevent them, and the figures quoted about them.",
  },
  {
    slug: "drug-consumption-rooms",
    name: "Drug consumption rooms",
    description: "Places where people use drugs under supervision. The UK Government’s letters use this name.",
  },
  {
    slug: "safer-drug-consumption-facilities",
    name: "Safer drug consumption facilities",
    description: "The Scottish Government’s name, in 2022, for what others call drug consumption rooms.",
  },
  {
    slug: "overdose-prevention-facilities",
    name: "Overdose prevention facilities",
    description: "The name in a letter of 2021 for what others call drug consumption rooms.",
  },
  { slug: "drug-checking", name: "Drug checking", description: "Letting people find out what is in the drugs that they have." },
  { slug: "pill-presses", name: "Pill presses", description: "Machines that make tablets, and whether having one should be controlled." },
  {
    slug: "misuse-of-drugs-act-1971",
    name: "Misuse of Drugs Act 1971",
    kind: "act",
    citation: "1971 c. 38",
    description: "The UK law on controlled drugs, which the Scottish Parliament cannot change.",
  },
  {
    slug: "uk-drug-strategy",
    name: "UK drug strategy",
    description: "The UK Government’s strategy of December 2021, “From harm to hope”.",
  },
  {
    slug: "swift-certain-tough",
    name: "Swift, Certain, Tough",
    description: "The UK Government’s white paper of 2022 on new penalties for possessing drugs.",
  },
];
