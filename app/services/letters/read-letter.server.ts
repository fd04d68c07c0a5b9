import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readTies, readTiesTo, type TieShown, tiesIn } from "#app/services/record/read-ties.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listDivisionsOnMotions, listPublicAttachments, listTextsOfLetters, listWithheldReasons } from "#db/queries/letter-parts.server.ts";
import { findLetterVisibleTo, listBillsOf, listLetterParties, type StoredLetter } from "#db/queries/letters.server.ts";
import { listMeetingsOfLetter } from "#db/queries/record.server.ts";
import { heldByOf, quotationsOf } from "#db/queries/row-columns.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { readLetterClock } from "./read-letter-clock.server.ts";
import { readLetterRequests, readRequestsAnswered } from "./read-letter-requests.server.ts";
import { readOfficeRemarks } from "./read-office-remarks.server.ts";
import { loadThread } from "./read-thread.server.ts";
import { partsOf } from "./shown-words.ts";

/**
 * A letter's page: who wrote to whom in what office, what it answers and what answers it, what it asks for and says, its clock, and where
 * it can be read. What is withheld of its text or among its attachments is in nothing that this gives, whoever asks.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readLetter(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findLetterVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such letter.");
  const [parties, about, clock, requests, requestsAnswered, said, sources, claims, { letters }] = await Promise.all([
    readParties(context, row),
    readAbout(context, row.id),
    readLetterClock(context, row),
    readLetterRequests(context, row.id),
    readRequestsAnswered(context, row.id),
    readSaid(context, row),
    readSources(db, "letter", [row.id]),
    readClaims(db, "letter", row.id),
    loadThread(context, row.id),
  ]);
  const thread = letters.map((letter) => letter.shown);
  const here = thread.find((letter) => letter.slug === slug);
  const linked = (words: string) => here?.links.filter((link) => link.words === words) ?? [];
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    correspondence: row.correspondence,
    subject: row.subject,
    summary: row.summary,
    ...parties,
    sent: uncertainDayOf(row, "sent"),
    received: uncertainDayOf(row, "received"),
    published: uncertainDayOf(row, "published"),
    salutation: row.salutation,
    reference: row.reference,
    language: row.language,
    licence: row.licence,
    textFound: row.text_found === 1,
    knownOnlyThrough: here?.knownOnlyThrough ?? null,
    knownOnlyThroughHref: here?.knownOnlyThroughHref ?? null,
    confidence: row.confidence,
    remarks: textsOf(row.remarks),
    answers: linked("Answers"),
    answeredBy: linked("Answered by"),
    otherLinks: here?.links.filter((link) => link.words !== "Answers" && link.words !== "Answered by") ?? [],
    thread,
    ...about,
    clock,
    requests,
    requestsAnswered,
    ...said,
    sources: sources.get(row.id) ?? [],
    claims,
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
  };
}

/** Who wrote, received and was copied in, each as printed, with what is to be said of the office on that day. */
async function readParties(context: Context, row: StoredLetter) {
  const rows = await listLetterParties(context.db, [row.id]);
  const remarks = await readOfficeRemarks(context, rows, uncertainDayOf(row, "sent"));
  const parties = rows.map((party, place) => ({ role: party.role, ...namedOf(party), remark: remarks[place] ?? null }));
  const ofRole = (role: string) => parties.filter((party) => party.role === role);
  return { from: ofRole("from"), to: ofRole("to"), copies: ofRole("copy") };
}

/** What it is about, and what else in the record speaks of it. */
async function readAbout(context: Context, letterId: string) {
  const { db } = context;
  const [bills, topics, meetings, ties, tiedTo] = await Promise.all([
    listBillsOf(db, "letter", [letterId]),
    listTopicsOf(db, "letter", [letterId]),
    listMeetingsOfLetter(db, letterId),
    readTies(context, "letter", [letterId]),
    readTiesTo(context, "letter", letterId),
  ]);
  return {
    bills: bills.map((bill) => ({ label: bill.short_title, href: `/bills/${bill.slug}` })),
    topics: topics.map((topic) => ({ label: topic.name, href: `/topics/${topic.slug}` })),
    meetings: meetings.map((meeting) => ({
      label: meeting.title,
      href: `/meetings/${meeting.slug}`,
      date: uncertainDayOf(meeting, "date"),
    })),
    about: await withVotes(db, tiesIn(ties.get(letterId), "about")),
    aboutIt: tiedTo.filter((tie) => tie.kind !== "request"),
  };
}

/** A motion that was voted on leads to its vote. */
async function withVotes(db: Context["db"], ties: readonly TieShown[]): Promise<readonly TieShown[]> {
  const references = ties.flatMap((tie) => (tie.kind === "motion" && tie.words ? [tie.words] : []));
  const votes = new Map((await listDivisionsOnMotions(db, references)).map((vote) => [vote.reference, vote.slug]));
  return ties.map((tie) => {
    const vote = tie.kind === "motion" ? votes.get(tie.words) : undefined;
    return vote ? { ...tie, href: `/votes/${vote}` } : tie;
  });
}

/** What it says, as far as everybody may read it. */
async function readSaid({ db }: Context, row: StoredLetter) {
  const [[text], attachments, attachmentsWithheld] = await Promise.all([
    listTextsOfLetters(db, [row.id]),
    listPublicAttachments(db, [row.id]),
    listWithheldReasons(db, row.id),
  ]);
  return {
    text: text ? partsOf(text) : [],
    files: attachments.map((file) => ({
      href: `/letters/${row.slug}/attachments/${file.id}/${encodeURIComponent(file.file_name)}`,
      title: file.title,
      mediaType: file.media_type,
      bytes: file.bytes,
      pages: file.pages,
      note: file.text_note,
    })),
    filesWithheld: attachmentsWithheld,
    heldBy: heldByOf(row.held_by),
    quotations: quotationsOf(row.quotations),
    attachments: textsOf(row.attachments),
  };
}
