import type { TopicFacts } from "#app/domain/facts/people.ts";

/** Our own sorting of the other bills by subject, read from their titles. */
export const otherBillTopics: readonly TopicFacts[] = [
  { slug: "courts-and-justice", name: "Courts and justice", description: null },
  { slug: "children", name: "Children and young people", description: null },
  { slug: "housing", name: "Housing", description: null },
  { slug: "public-money", name: "Public money", description: null },
  { slug: "health", name: "Health", description: null },
  { slug: "social-care", name: "Social care", description: null },
  { slug: "animals", name: "Animals", description: null },
  { slug: "culture", name: "Culture", description: null },
  { slug: "parliament-and-elections", name: "The Parliament and elections", description: null },
  { slug: "constitution", name: "Constitution and powers", description: null },
  { slug: "local-government", name: "Local government", description: null },
  { slug: "equality", name: "Equality", description: null },
  { slug: "transport", name: "Transport", description: null },
  { slug: "work", name: "Work", description: null },
  { slug: "environment", name: "Environment", description: null },
  { slug: "land", name: "Land", description: null },
];
