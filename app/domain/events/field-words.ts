/** Fields of records whose name is not simply its words: `spBillNumber` is "SP Bill number". */
const special: Record<string, string> = {
  spBillNumber: "SP Bill number",
  aspNumber: "number of the Act",
  actTitle: "title of the Act",
  introducedOn: "date of introduction",
  outcomeOn: "date of the outcome",
  outcomeCause: "cause of the outcome",
  assentOn: "date of Royal Assent",
  enactment: "whether it became law",
  blockRoute: "how it was blocked",
  blockOutcome: "what came of the block",
  heldOn: "date of the division",
  announced: "announced result",
  sent: "date sent",
  roles: "member in charge",
  url: "address",
};

/** The name of a record's field in words for a sentence: "date of introduction", "long title". */
export function fieldWords(field: string): string {
  const known = special[field] ?? special[camel(field)];
  if (known) return known;
  return field
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/^(.+) on$/, "date $1");
}

function camel(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
