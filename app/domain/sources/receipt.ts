/** The name of an importer, without the version of its program: "bills/2" is "bills". Versions of one importer correct one another. */
export function importerName(importer: string): string {
  return importer.replace(/[/ ]\d+$/, "");
}

/** An importer in words: "bills, version 2"; receipts of earlier days name no version. */
export function sayImporter(importer: string): string {
  const version = /[/ ](\d+)$/.exec(importer)?.[1];
  return version ? `${importerName(importer)}, version ${version}` : importer;
}

const kindNames: Readonly<Record<string, string>> = {
  bills: "Bills",
  members: "Members",
  offices: "Offices",
  division: "Divisions",
  divisions: "Divisions",
  "official-report": "Official Report",
  letters: "Letters and meetings",
  amendments: "Amendments",
  "letters-csv": "Letters from CSV",
  "statements-csv": "Statements from CSV",
  "first-start": "First-start data",
};

/** What a kind of document is called over its receipts. */
export function sayReceiptKind(kind: string): string {
  return kindNames[kind] ?? kind;
}

/** What the documents of a kind hold, one and many. */
const unitsOfKind: Readonly<Record<string, readonly [one: string, many: string]>> = {
  bills: ["bill", "bills"],
  members: ["member", "members"],
  offices: ["term of office", "terms of office"],
  divisions: ["division", "divisions"],
  division: ["division", "divisions"],
  "official-report": ["division", "divisions"],
  letters: ["letter or meeting", "letters and meetings"],
  amendments: ["amendment", "amendments"],
  "letters-csv": ["letter", "letters"],
  "statements-csv": ["statement", "statements"],
  "first-start": ["fact", "facts"],
};

/** How much was asked for and came, in what the document holds; and what that made of the record, in records of any kind. */
export type ReceiptCounts = { kind: string; asked: number; came: number; created: number; changed: number; unchanged: number };

/** "The document names 113 amendments; 88 of them were read." */
export function sayWhatCame({ kind, asked, came }: ReceiptCounts): string {
  const [one, many] = unitsOfKind[kind] ?? ["record", "records"];
  if (asked === 0) return `The document names no ${many}.`;
  const named = `The document names ${asked.toLocaleString("en-GB")} ${asked === 1 ? one : many}`;
  if (came >= asked) return `${named}; ${asked === 1 ? "it was" : "all of them were"} read.`;
  if (came === 0) return `${named}; none was read.`;
  return `${named}; ${came.toLocaleString("en-GB")} of them ${came === 1 ? "was" : "were"} read.`;
}

/** Beside the counts of what became of a document. */
export const countedRecords =
  "Counted are records of every kind, so there can be more of them than were read: a bill brings its sources and people along.";

/** "From that, 107 records were made here and 2 were corrected or completed; 40 stayed as they were." See `countedRecords`. */
export function sayWhatBecame({ created, changed, unchanged }: ReceiptCounts): string {
  const stayed = `${records(unchanged)} stayed as ${unchanged === 1 ? "it was" : "they were"}`;
  if (created + changed === 0) return unchanged === 0 ? "Nothing came of it." : `Nothing new: ${stayed}.`;
  const made = `From that, ${records(created)} ${created === 1 ? "was" : "were"} made here`;
  const corrected = changed === 0 ? "" : ` and ${changed.toLocaleString("en-GB")} ${changed === 1 ? "was" : "were"} corrected or completed`;
  return `${made}${corrected}${unchanged === 0 ? "" : `; ${stayed}`}.`;
}

const notInFile = "Not in this file: ";

/** What a document does not hold and need not: a selection is no fault. */
export function sayNotInFile(what: string): string {
  return `${notInFile}${what}`;
}

/** The sentences about what is missing: faults apart from what is only told for information. */
export function partMissing(missing: readonly string[]): { faults: readonly string[]; information: readonly string[] } {
  return {
    faults: missing.filter((sentence) => !sentence.startsWith(notInFile)),
    information: missing.filter((sentence) => sentence.startsWith(notInFile)),
  };
}

function records(count: number): string {
  return count === 0 ? "no records" : `${count.toLocaleString("en-GB")} ${count === 1 ? "record" : "records"}`;
}
