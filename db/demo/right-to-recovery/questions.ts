import type { QuestionFacts } from "#app/domain/facts/record.ts";
import { cite } from "../in-short.ts";

/** What people took positions on around the bill, that is not the bill. */
export const rightToRecoveryQuestions: readonly QuestionFacts[] = [
  {
    slug: "a-pilot-drug-consumption-room",
    title: "a pilot drug consumption room",
    description:
      "Whether a place should be tried out in which people use drugs under supervision. Its names differ: drug consumption room, overdose prevention facility, safer drug consumption facility.",
    topics: ["drug-consumption-rooms", "overdose-prevention-facilities", "safer-drug-consumption-facilities"],
    citations: [cite("national-2021-11-22", "the question, as it was put in November 2021")],
  },
];
