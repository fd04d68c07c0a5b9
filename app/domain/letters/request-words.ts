import type { RequestState } from "#app/domain/facts/correspondence.ts";

/** The state of a request in words. */
export const requestStateWords: Record<RequestState, string> = {
  open: "Open",
  answered_in_part: "Answered in part",
  answered: "Answered",
  refused: "Refused",
  overtaken: "Overtaken by events",
};
