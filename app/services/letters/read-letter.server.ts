import { z } from "zod";
import { sortDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findLetterVisibleTo, listBillsOf, listLetterLinks, listLetterParties, listLettersById } from "#db/queries/letters.server.ts";
import { listMeetingsOfLetter } from "#db/queries/record.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { showLetters } from "./read-letters.server.ts";

const HeldBy = z.array(z.object({ holder: z.string(), url: z.string().nullable() }));
const Quotations = z.array(z.object({ text: z.string(), speaker: z.string().nullable(), chain: z.array(z.string()) }));

/**
 * A letter's page: who wrote to whom in what office, what it answers and what answers it, what it says, and where it can be read.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readLetter(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findLetterVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such letter.");
  const [parties, links, bills, topics, meetings, sources, claims] = await Promise.all([
    listLetterParties(db, [row.id]),
    listLetterLinks(db, [row.id]),
    listBillsOf(db, "letter", [row.id]),
    listTopicsOf(db, "letter", [row.id]),
    listMeetingsOfLetter(db, row.id),
    readSources(db, "letter", [row.id]),
    readClaims(db, "letter", row.id),
  ]);
  const around = [
    ...new Set([
      row.id,
      ...links.flatMap((link) => [link.letter_id, link.target_letter_id]),
      ...(row.known_through_letter_id ? [row.known_through_letter_id] : []),
    ]),
  ];
  const thread = await showLetters(context, sortBySent(await listLettersById(db, actor, around)));
  const here = thread.find((letter) => letter.slug === slug);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    subject: row.subject,
    summary: row.summary,
    from: parties.filter((party) => party.role === "from").map(namedOf),
    to: parties.filter((party) => party.role === "to").map(namedOf),
    copies: parties.filter((party) => party.role === "copy").map(namedOf),
    sent: uncertainDayOf(row, "sent"),
    receivedOn: row.received_on,
    publishedOn: row.published_on,
    textFound: row.text_found === 1,
    knownOnlyThrough: here?.knownOnlyThrough ?? null,
    knownOnlyThroughHref: here?.knownOnlyThroughHref ?? null,
    heldBy: HeldBy.parse(JSON.parse(row.held_by ?? "[]")),
    quotations: Quotations.parse(JSON.parse(row.quotations ?? "[]")),
    attachments: textsOf(row.attachments),
    confidence: row.confidence,
    remarks: textsOf(row.remarks),
    answers: here?.links.filter((link) => link.words === "Answers") ?? [],
    answeredBy: here?.links.filter((link) => link.words === "Answered by") ?? [],
    thread,
    bills: bills.map((bill) => ({ label: bill.short_title, href: `/bills/${bill.slug}` })),
    topics: topics.map((topic) => ({ label: topic.name, href: `/topics/${topic.slug}` })),
    meetings: meetings.map((meeting) => ({
      label: meeting.title,
      href: `/meetings/${meeting.slug}`,
      date: uncertainDayOf(meeting, "date"),
    })),
    sources: sources.get(row.id) ?? [],
    claims,
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
  };
}

type LetterRows = Awaited<ReturnType<typeof listLettersById>>;

function sortBySent(rows: LetterRows): LetterRows {
  const dayOf = (row: LetterRows[number]) => sortDay(uncertainDayOf(row, "sent")) ?? "9999";
  return [...rows].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}
