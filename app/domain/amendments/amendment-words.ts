import type { AmendmentState } from "#app/domain/facts/record.ts";

/** What became of an amendment, in the Parliament's words. */
export const amendmentStateWords: Record<AmendmentState, string> = {
  lodged: "Lodged",
  altered: "Lodged, then altered",
  withdrawn_before_debate: "Withdrawn before debate",
  not_selected: "Not selected",
  not_moved: "Not moved",
  pre_empted: "Pre-empted",
  moved: "Moved",
  withdrawn_by_agreement: "Moved, then withdrawn by agreement",
  agreed_to: "Agreed to",
  disagreed_to: "Disagreed to",
};

/** Whether a text is a state of an amendment. */
export function isAmendmentState(text: string | null): text is AmendmentState {
  return text !== null && text in amendmentStateWords;
}
