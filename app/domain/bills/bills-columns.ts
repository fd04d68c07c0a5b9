/** The columns of the table of bills: their names in the address, their headings, and whether they show at first. */
export const billColumns = [
  { id: "title", heading: "Bill", shown: true },
  { id: "session", heading: "Session", shown: true },
  { id: "number", heading: "SP Bill", shown: false },
  { id: "type", heading: "Type", shown: true },
  { id: "procedure", heading: "Procedure", shown: false },
  { id: "member", heading: "Member in charge", shown: true },
  { id: "introduced", heading: "Introduced", shown: true },
  { id: "stage", heading: "Stage reached", shown: true },
  { id: "outcome", heading: "Outcome", shown: true },
  { id: "last", heading: "Last event", shown: false },
  { id: "topic", heading: "Topics", shown: false },
] as const;
