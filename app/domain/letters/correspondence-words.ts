import type { CorrespondenceKind } from "#app/domain/facts/correspondence.ts";

/** Each kind of correspondence in words. */
export const correspondenceWords: Record<CorrespondenceKind, string> = {
  committee_to_government: "A committee to the Government",
  government_reply_to_report: "The Government's reply to a Stage 1 report",
  minister_to_minister: "A minister to a minister",
  promise_to_write: "A promise to write to a member",
  constituent_to_minister: "A constituent to a minister",
  other: "Another kind of letter",
};
