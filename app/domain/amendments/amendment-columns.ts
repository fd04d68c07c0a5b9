/** The columns of the table of amendments: their names in the address, their headings, and whether they show at first. */
export const amendmentTableColumns = [
  { id: "number", heading: "Amendment", shown: true },
  { id: "stage", heading: "Stage", shown: true },
  { id: "place", heading: "Place", shown: true },
  { id: "wording", heading: "Wording", shown: true },
  { id: "member", heading: "Member", shown: true },
  { id: "party", heading: "Party", shown: false },
  { id: "supporters", heading: "Supported by", shown: false },
  { id: "group", heading: "Group", shown: true },
  { id: "conflicts", heading: "Conflicts", shown: true },
  { id: "state", heading: "What became of it", shown: true },
  { id: "vote", heading: "Vote", shown: false },
  { id: "lodged", heading: "Lodged", shown: false },
  { id: "decided", heading: "Decided", shown: false },
] as const;

export type AmendmentColumnId = (typeof amendmentTableColumns)[number]["id"];

/** What the table can be narrowed to: by name in the address, with the words of the choice. */
export const amendmentFilters = [
  { name: "stage", label: "Stage", any: "Any stage" },
  { name: "place", label: "Section or schedule", any: "Anywhere in the bill" },
  { name: "member", label: "Member", any: "Any member" },
  { name: "party", label: "Party", any: "Any party" },
  { name: "state", label: "What became of it", any: "Anything" },
  { name: "group", label: "Group", any: "Any group" },
  { name: "conflict", label: "Conflict", any: "With or without conflicts" },
] as const;

export type AmendmentFilterName = (typeof amendmentFilters)[number]["name"];

/** The order in which the table stands at first: the order of consideration. It is no column of its own. */
export const orderOfConsiderationSort = "order";
