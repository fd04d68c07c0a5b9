import { stageWords } from "#app/domain/bills/stage-words.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import { choicesOf } from "./record-form.ts";

/** What every kind of record can say to its reader. */
export const remarks = {
  name: "remarks",
  label: "Remarks for the reader",
  hint: "What is not known or was inferred. One a line.",
  shape: "lines",
} as const;

/** Where in the procedure something stands. */
export const stage = {
  name: "stage",
  label: "Stage",
  required: true,
  shape: "choice",
  choices: choicesOf(stageCodes, (code) => stageWords[code].official),
} as const;
