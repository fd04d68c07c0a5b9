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
  opensOn: "opening day",
  closesOn: "closing day",
  publishedOn: "date of publication",
  receivedOn: "date received",
  lodgedOn: "date of lodging",
  textSha256: "text",
  layoutNote: "why pages and lines are not known",
  isAltered: "whether it was altered",
  isStarred: "whether it is starred",
  isManuscript: "whether it is a manuscript amendment",
  lodgedAs: "capacity in which it was lodged",
  decisionHow: "how it was decided",
  decidedOn: "date of the decision",
  printedOn: "date of printing",
  preEmptedBy: "amendment that pre-empted it",
  substitutesFor: "amendment that it replaces",
  sequence: "place in the order of lodging",
  roles: "member in charge",
  url: "address",
};

/** Days that may be uncertain, by the beginning of their fields' names. */
const uncertainDays: Record<string, string> = {
  date: "date",
  sent: "date sent",
  received: "date received",
  published: "date of publication",
  made: "date of the promise",
  from: "date from which it is held",
  draft_lodged: "date of the draft proposal",
  consultation_opened: "date on which the consultation opened",
  consultation_closed: "date on which the consultation closed",
  final_lodged: "date of the final proposal",
  right_to_introduce: "date of the right to introduce",
};

/** The five fields of such a day. */
const partsOfADay: Record<string, (day: string) => string> = {
  on: (day) => day,
  not_before: (day) => `earliest possible ${day}`,
  not_after: (day) => `latest possible ${day}`,
  estimate: (day) => `estimated ${day}`,
  why: (day) => `reason for the ${day} given`,
};

/** The name of a record's field in words for a sentence: "date of introduction", "long title". */
export function fieldWords(field: string): string {
  const known = special[field] ?? special[camel(field)];
  if (known) return known;
  const [, prefix = "", part = ""] = /^(.+?)_(on|not_before|not_after|estimate|why)$/.exec(field) ?? [];
  const day = uncertainDays[prefix];
  const partWords = partsOfADay[part];
  if (day && partWords) return partWords(day);
  return field
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/^(.+) on$/, "date $1");
}

function camel(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
