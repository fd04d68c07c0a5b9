import type { Imported } from "#app/domain/facts/facts.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { importAmendments } from "./amendments.ts";
import { importBills } from "./bills.ts";
import { importDivision } from "./divisions.ts";
import type { ImportOptions } from "./known.ts";
import { importLetters } from "./letters.ts";
import { importMembers } from "./members.ts";
import { importOffices } from "./offices.ts";
import { importOfficialReport } from "./official-report.ts";

/** What can be imported: how a document of each kind is read, and what it is in words. */
export const documentKinds = {
  members: { reads: importMembers, words: "members with party and seat as seen in roll-calls" },
  offices: { reads: importOffices, words: "ministerial posts, for people who are known" },
  bills: { reads: importBills, words: "bills with their stages, outcomes and sources" },
  division: { reads: importDivision, words: "transcribed roll-calls" },
  "official-report": {
    reads: (text: string, options: ImportOptions): Outcome<Imported> => accept(importOfficialReport(text, options)),
    words: "divisions out of saved pages of the Official Report",
  },
  letters: { reads: importLetters, words: "letters and meetings" },
  amendments: { reads: importAmendments, words: "amendments as printed in lists, one JSON object a line" },
} as const satisfies Record<string, { reads: (text: string, options: ImportOptions) => Outcome<Imported>; words: string }>;

export type DocumentKind = keyof typeof documentKinds;

export function isDocumentKind(text: string): text is DocumentKind {
  return Object.hasOwn(documentKinds, text);
}

/** What a whole pack holds, in the order in which it is laid: names first, then what names them. */
export const packOrder: readonly { kind: DocumentKind; folder: string; file: RegExp }[] = [
  { kind: "members", folder: ".", file: /^members\.json$/ },
  { kind: "offices", folder: "offices", file: /^sp-ministers\.json$/ },
  { kind: "bills", folder: ".", file: /^bills\.json$/ },
  { kind: "division", folder: "divisions", file: /\.json$/ },
  { kind: "official-report", folder: "official-report", file: /\.html?$/ },
  { kind: "letters", folder: ".", file: /^letters\.json$/ },
  { kind: "amendments", folder: "amendments", file: /\.jsonl$/ },
];
