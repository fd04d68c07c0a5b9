import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import type { TopicFacts } from "#app/domain/facts/people.ts";
import { type LetterFacts, letterKinds } from "#app/domain/facts/record.ts";
import type { CitationFacts, ClaimFacts } from "#app/domain/facts/source.ts";
import { isDay, knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { capitalise } from "#app/lib/text.ts";
import { withVersion } from "./importer-version.ts";
import type { ImportOptions } from "./known.ts";
import { chainOf, confidenceOf, correspondenceOf, isInferredLink, isTextFound, salutationOf, topicKindOf } from "./letter-words.ts";
import { checkRows } from "./letters-receipt.ts";
import { type EventRow, type LetterRow, lettersFile } from "./letters-shape.ts";
import { meetingOf } from "./meetings.ts";
import { NameReader } from "./named-parties.ts";
import { findDay } from "./official-report/page.ts";
import { readJson } from "./read-json.ts";
import { SourceBook } from "./source-book.ts";
import { slugify } from "./sources.ts";

const importer = "letters";

/** Reads `letters.json`: the letters with their replies, those known only because another mentions them, and the meetings. */
export function importLetters(text: string, { file, fileSha256, known }: ImportOptions): Outcome<Imported> {
  const read = readJson(text, lettersFile);
  if (!read.ok) return read;
  const { letters: rows, events, counts } = read.value;
  const sources = new SourceBook();
  const names = new NameReader(known);
  const checked = checkRows(rows, events);
  const missing = [...checked.missing];
  const contradictory = [...checked.contradictory];
  const ids = new Set(rows.map((row) => row.id));
  const bills = new Set(known.bills.map((bill) => bill.slug));
  const topics = new Map<string, TopicFacts>();

  const letters = rows.map((row): LetterFacts => {
    const citations = citationsOf(row, rows, sources);
    if (row.billId && known.bills.length > 0 && !bills.has(row.billId))
      missing.push(`${row.id}: is about ${row.billId}, which is not held.`);
    if (!isTextFound(row)) missing.push(sayTextNotFound(row, ids));
    for (const topic of row.topics)
      topics.set(slugify(topic), { slug: slugify(topic), name: capitalise(topic), description: null, kind: topicKindOf(topic) });
    const claims = claimsOf(row, citations);
    contradictory.push(
      ...claims
        .filter((claim) => !claim.chosen)
        .map((claim) => `${row.id}: the letter is dated ${row.date}, its address says ${claim.value}.`),
    );
    return { ...letterOf(row, ids, names, citations), citations, claims };
  });
  const meetings = events.map((row: EventRow) => meetingOf(row, ids, names, sources));
  missing.push(...names.unmatched(), ...sources.refusals);

  return accept({
    facts: {
      ...noFacts,
      sources: sources.list(),
      topics: [...topics.values()],
      organisations: names.organisations(),
      committees: names.committees(),
      letters,
      meetings,
    },
    receipt: {
      kind: importer,
      file,
      fileSha256,
      importer: withVersion(importer),
      asked: (counts.letters ?? rows.length) + (counts.events ?? events.length),
      came: letters.length + meetings.length,
      missing,
      contradictory,
    },
  });
}

function letterOf(
  row: LetterRow,
  ids: ReadonlySet<string>,
  names: NameReader,
  citations: readonly CitationFacts[],
): Omit<LetterFacts, "citations"> {
  const on = row.date ?? row.dateBounds?.notAfter ?? row.dateBounds?.notBefore ?? null;
  const through = row.knownThrough;
  const inferred = isInferredLink(row);
  return {
    slug: row.id,
    kind: letterKinds.find((kind) => kind === row.kind) ?? "letter",
    subject: row.subject,
    summary: row.summary,
    from: names.read({ name: row.from, office: row.fromOffice, on, record: row.id, citations, isBody: row.kind === "written_submission" }),
    to: names.read({ name: row.to, office: row.toOffice, on, record: row.id, citations, isBody: false }),
    sent: sentOn(row),
    received: dayGiven(row.received),
    published: dayGiven(row.published),
    correspondence: correspondenceOf(row),
    salutation: salutationOf(row),
    reference: row.reference,
    language: row.language,
    licence: row.licence,
    links: row.repliesTo
      .filter((target) => ids.has(target) && target !== row.id)
      .map((letter) => ({ kind: "replies_to", letter, inferred: inferred !== null, note: inferred })),
    knownThroughLetter: through !== null && ids.has(through) ? through : null,
    knownThroughNote: through !== null && !ids.has(through) ? through.replace(/\s*\((?:domain\/|https?:)[^)]*\)/g, "") : null,
    textFound: isTextFound(row),
    heldBy: row.heldBy.map((holder, position) => ({ holder, url: position === 0 ? row.sourceUrl : null })),
    quotations: row.quotations.map(({ text, level }) => ({ text, ...chainOf(level) })),
    attachments: row.attachments,
    topics: row.topics.map((topic) => slugify(topic)),
    bills: row.billId ? [row.billId] : [],
    confidence: confidenceOf(row.confidence),
    remarks: row.notes.map((note) => note.replace(/\s*\(domain\/[^)]*\)/g, "")),
  };
}

/** A letter known by mention alone says through what; of the others only that nobody read them. */
function sayTextNotFound({ id, kind, knownThrough }: LetterRow, ids: ReadonlySet<string>): string {
  if (kind === "promised_letter") return `${id}: the text of this promised letter was not found.`;
  if (knownThrough === null) return `${id}: the text of this letter was not found.`;
  return ids.has(knownThrough)
    ? `${id}: known only because ${knownThrough} mentions it; its text was not found.`
    : `${id}: known only through a record that mentions it; its text was not found.`;
}

function dayGiven(day: string | null): UncertainDay {
  return day !== null && isDay(day) ? knownDay(day) : unknownDay;
}

function sentOn({ date, dateBounds }: LetterRow): UncertainDay {
  if (date !== null && isDay(date)) return knownDay(date);
  if (!dateBounds) return unknownDay;
  return { on: null, notBefore: dateBounds.notBefore, notAfter: dateBounds.notAfter, estimate: dateBounds.estimate, why: dateBounds.why };
}

/** The letter's own pages; of a letter known through another, that one's; else the record that mentions it. */
function citationsOf(row: LetterRow, all: readonly LetterRow[], sources: SourceBook): CitationFacts[] {
  const urls = [row.sourceUrl, ...row.otherUrls].filter((url) => url !== null);
  const own = urls.flatMap((url, position) => {
    const source = sources.add({ url }, row.id);
    return source ? [{ source, what: position === 0 ? "the letter" : "report on the letter" }] : [];
  });
  if (own.length > 0 || row.knownThrough === null) return own;
  const through = all.find((other) => other.id === row.knownThrough);
  if (through) return citationsOf(through, all, sources).map(({ source }) => ({ source, what: "mentions this letter" }));
  const words = sources.addWords(row.knownThrough, row.id);
  return words ? [{ source: words.source, what: "mentions this letter" }] : [];
}

/** Where the address of the page carries another day than the page, both are kept. */
function claimsOf(row: LetterRow, citations: readonly CitationFacts[]): ClaimFacts[] {
  const source = citations[0]?.source;
  const inAddress = row.sourceUrl ? findDay(dayWords(row.sourceUrl)) : null;
  if (
    !source ||
    row.date === null ||
    inAddress === null ||
    inAddress === row.date ||
    !row.notes.some((note) => /\bdate claims\b/i.test(note))
  )
    return [];
  const note = "The page and its own address give different days.";
  return [
    { field: "sentOn", value: row.date, source, confidence: "official", chosen: true, note },
    { field: "sentOn", value: inAddress, source, confidence: "official", chosen: false, note },
  ];
}

function dayWords(url: string): string {
  return (url.split("/").at(-1) ?? "").replace(/-/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
