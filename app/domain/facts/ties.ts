/** What a record can be tied to. A stage and a provision belong to a bill and a version; `motion` is known by its reference. */
export const tieKinds = [
  "bill",
  "proposal",
  "stage",
  "provision",
  "amendment",
  "committee",
  "meeting",
  "motion",
  "letter",
  "statement",
  "division",
  "commitment",
  "question",
] as const;
export type TieKind = (typeof tieKinds)[number];
/** What a tie says: the record is about it, was answered or met by it, arose from it, was quoted in it. */
export const tieRoles = ["about", "answered_by", "met_by", "arose_from", "quoted_in", "with"] as const;
export type TieRole = (typeof tieRoles)[number];

/** `target`: a slug, of a stage its bill's and of a provision its version's; of a motion null. `words`: the stage's code, the provision's address, the motion's reference. */
export type TieFacts = {
  role: TieRole;
  kind: TieKind;
  target: string | null;
  words?: string | null;
  inferred?: boolean;
  note?: string | null;
};
