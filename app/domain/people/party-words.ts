/** Parties as the roll-calls print them, and their names in words. An abbreviation that is not listed stays as printed. */
const partyNames: Readonly<Record<string, string>> = {
  SNP: "Scottish National Party",
  Con: "Conservative",
  Lab: "Labour",
  LD: "Liberal Democrat",
  Green: "Green",
  Grn: "Green",
  Ind: "Independent",
  Alba: "Alba",
  Reform: "Reform UK",
  SSP: "Scottish Socialist Party",
};

/** A party's name in words: "Con" is "Conservative". What is not known stays as printed. */
export function partyWords(printed: string): string {
  return partyNames[printed] ?? printed;
}
