import { findLandmarks } from "./landmarks.ts";
import { readLines } from "./letter-lines.ts";
import type { PastedLetter } from "./pasted-letter.ts";
import { readCopies } from "./read-copies.ts";
import { readDates } from "./read-dates.ts";
import { readEnclosures } from "./read-enclosures.ts";
import { readParties } from "./read-parties.ts";
import { readQuotations } from "./read-quotations.ts";
import { readReferences } from "./read-references.ts";
import { readRequests } from "./read-requests.ts";
import { readOwnReferences, readSubject } from "./read-subject.ts";
import { runningText } from "./running-text.ts";

/**
 * Reads what a pasted letter shows of itself; each thing is a suggestion with its place, and what is doubtful is left out or said to be
 * guessed. Any text is taken; of a very long one only the first 200,000 characters are read. Cost: linear.
 */
export function readPastedLetter(pasted: string): PastedLetter {
  const { lines, controlCharactersAt, isCut } = readLines(pasted);
  const landmarks = findLandmarks(lines);
  const body = runningText(landmarks.body);
  const parties = readParties(landmarks);
  const { copies, remarks: onCopies } = readCopies(landmarks);
  const { dates, received } = readDates(landmarks);
  const { quotations, isQuoted, remarks: onQuotations } = readQuotations(body);
  const own = dates.flatMap(({ value }) => (value.orElse === null ? [value.day] : [value.day, value.orElse]));
  const people = { from: namesOf(parties.from), to: namesOf(parties.to) };
  return {
    from: parties.from,
    to: parties.to,
    copies,
    salutation: parties.salutation,
    dates,
    received,
    ownReferences: readOwnReferences(landmarks),
    subject: readSubject(landmarks),
    references: readReferences(body, own, people, isQuoted),
    quotations,
    requests: readRequests(body, isQuoted),
    enclosures: readEnclosures(landmarks, body),
    controlCharactersAt,
    remarks: [
      ...parties.remarks,
      ...(dates.length === 0 ? ["The letter's own day was not found."] : []),
      ...onCopies,
      ...onQuotations,
      ...(landmarks.hasOlderMail ? ["An older message stands below this one: it was left aside. Paste it by itself."] : []),
      ...(controlCharactersAt.length > 0 ? [`Control characters were dropped: ${controlCharactersAt.length}.`] : []),
      ...(isCut ? ["The text is longer than a letter: only its first 200,000 characters were read."] : []),
    ],
  };
}

function namesOf(parties: PastedLetter["from"]): readonly string[] {
  return parties.flatMap(({ value }) => (value.name === null ? [] : [value.name]));
}
