/** The columns of the table of letters: their names in the address, their headings, and whether they show at first. */
export const letterColumns = [
  { id: "subject", heading: "Subject", shown: true },
  { id: "sent", heading: "Sent", shown: true },
  { id: "from", heading: "From", shown: true },
  { id: "to", heading: "To", shown: true },
  { id: "kind", heading: "Kind", shown: false },
  { id: "about", heading: "About", shown: true },
  { id: "reply", heading: "State of reply", shown: true },
] as const;
export type LetterColumnId = (typeof letterColumns)[number]["id"];

/** By what the table of letters can be narrowed; each can have several values. */
export const letterFilters = [
  { name: "bill", label: "Bill", any: "Any bill" },
  { name: "topic", label: "Topic", any: "Any topic" },
  { name: "person", label: "Person", any: "Anybody" },
  { name: "office", label: "Office", any: "Any office" },
  { name: "committee", label: "Committee", any: "Any committee" },
  { name: "kind", label: "Kind of correspondence", any: "Any kind" },
  { name: "state", label: "State of reply", any: "Any state" },
  { name: "year", label: "Year sent", any: "Any year" },
  { name: "known", label: "How it is known", any: "However it is known" },
] as const;
export type LetterFilterName = (typeof letterFilters)[number]["name"];
