import { z } from "zod";
import { orderLetters, threadAround } from "#app/domain/letters/thread.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import {
  findLetterVisibleTo,
  listBillsOf,
  listLetterLinks,
  listLetterMentions,
  listLetterParties,
  listLettersById,
} from "#db/queries/letters.server.ts";
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
  const [parties, bills, topics, meetings, sources, claims] = await Promise.all([
    listLetterParties(db, [row.id]),
    listBillsOf(db, "letter", [row.id]),
    listTopicsOf(db, "letter", [row.id]),
    listMeetingsOfLetter(db, row.id),
    readSources(db, "letter", [row.id]),
    readClaims(db, "letter", row.id),
  ]);
  const thread = await readThread(context, row.id);
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
    received: uncertainDayOf(row, "received"),
    published: uncertainDayOf(row, "published"),
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

/** Every letter that hangs together with one by answers, enclosures, corrections and mentions, an answer never before its letter. */
async function readThread(context: Context, id: string) {
  const { db, actor } = context;
  const [links, mentions] = await Promise.all([listLetterLinks(db), listLetterMentions(db)]);
  const tied = [...links, ...mentions];
  const linked = new Set([id, ...tied.flatMap((link) => [link.letter_id, link.target_letter_id])]);
  const byId = new Map((await listLettersById(db, actor, [...linked])).map((row) => [row.id, row]));
  // Only what the viewer may see ties letters together.
  const seen = tied.filter((link) => byId.has(link.letter_id) && byId.has(link.target_letter_id));
  const nodes = [...byId.values()].map((row) => ({
    slug: row.id,
    sent: uncertainDayOf(row, "sent"),
    links: seen
      .filter((link) => link.letter_id === row.id)
      .map((link) => ({ kind: link.kind, letter: link.target_letter_id, inferred: link.inferred === 1 })),
  }));
  return showLetters(
    context,
    orderLetters(threadAround(id, nodes)).flatMap((place) => byId.get(place.slug) ?? []),
  );
}
