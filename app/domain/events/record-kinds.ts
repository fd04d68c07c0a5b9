/** The kinds of record that editors keep: each can be created, corrected, published, withdrawn from view and undone, and each has a history. */
export const recordKinds = [
  "bill",
  "proposal",
  "stage_event",
  "division",
  "letter",
  "meeting",
  "statement",
  "position",
  "figure",
  "question",
  "request",
  "commitment",
  "amendment",
  "person",
  "organisation",
  "committee",
  "topic",
  "source",
  "claim",
  "document",
  "consultation",
  "version",
  "amendment_group",
  "amendment_list",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What one record of each kind is called in a sentence. */
export const recordKindWords: Record<RecordKind, { one: string; many: string }> = {
  bill: { one: "bill", many: "bills" },
  proposal: { one: "proposal", many: "proposals" },
  stage_event: { one: "stage event", many: "stage events" },
  division: { one: "division", many: "divisions" },
  letter: { one: "letter", many: "letters" },
  meeting: { one: "meeting", many: "meetings" },
  statement: { one: "statement", many: "statements" },
  position: { one: "position", many: "positions" },
  figure: { one: "figure", many: "figures" },
  question: { one: "question", many: "questions" },
  request: { one: "request in a letter", many: "requests in letters" },
  commitment: { one: "commitment", many: "commitments" },
  amendment: { one: "amendment", many: "amendments" },
  person: { one: "person", many: "people" },
  organisation: { one: "organisation", many: "organisations" },
  committee: { one: "committee", many: "committees" },
  topic: { one: "topic", many: "topics" },
  source: { one: "source", many: "sources" },
  claim: { one: "claim", many: "claims" },
  document: { one: "document", many: "documents" },
  consultation: { one: "consultation", many: "consultations" },
  version: { one: "version", many: "versions of bills" },
  amendment_group: { one: "group of amendments", many: "groups of amendments" },
  amendment_list: { one: "list of amendments", many: "lists of amendments" },
};

/** Whether the text names a kind of record. */
export function isRecordKind(text: string): text is RecordKind {
  return recordKinds.some((kind) => kind === text);
}
