import { compareOffice, comparisonWords } from "#app/domain/people/compare-office.ts";
import { type Holding, officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { officeWords } from "#app/domain/people/office-words.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listBillsOf } from "#db/queries/letters.server.ts";
import {
  type Belonging,
  findMeetingVisibleTo,
  listLettersOfMeeting,
  listMeetingParticipants,
  listMeetingsVisibleTo,
} from "#db/queries/record.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { readHoldings } from "./read-holdings.server.ts";
import { readTies, readTiesTo, tiesIn } from "./read-ties.server.ts";

/** Meetings and visits, oldest first, with who took part. */
export async function readMeetings(context: Context, belonging: Belonging = {}) {
  const rows = await listMeetingsVisibleTo(context.db, context.actor, belonging);
  const ids = rows.map((row) => row.id);
  const [participants, bills] = await Promise.all([listMeetingParticipants(context.db, ids), listBillsOf(context.db, "meeting", ids)]);
  return rows.map((row) => ({
    slug: row.slug,
    href: `/meetings/${row.slug}`,
    title: row.title,
    kind: row.kind,
    state: row.state,
    summary: row.summary,
    date: uncertainDayOf(row, "date"),
    place: row.place,
    participants: participants.filter((each) => each.meeting_id === row.id).map((each) => ({ ...namedOf(each), role: each.role })),
    bills: bills.filter((bill) => bill.subject_id === row.id).map((bill) => ({ slug: bill.slug, title: bill.short_title })),
    confidence: row.confidence,
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
  }));
}

/**
 * A meeting's page.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readMeeting(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findMeetingVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such meeting.");
  const [participants, letters, ties, tiedTo, bills, topics, sources, claims] = await Promise.all([
    listMeetingParticipants(db, [row.id]),
    listLettersOfMeeting(db, actor, row.id),
    readTies(context, "meeting", [row.id]),
    readTiesTo(context, "meeting", row.id),
    listBillsOf(db, "meeting", [row.id]),
    listTopicsOf(db, "meeting", [row.id]),
    readSources(db, "meeting", [row.id]),
    readClaims(db, "meeting", row.id),
  ]);
  const date = uncertainDayOf(row, "date");
  return {
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    state: row.state,
    summary: row.summary,
    date,
    place: row.place,
    participants: await withOffices(context, participants, date),
    about: tiesIn(ties.get(row.id), "about"),
    said: tiesIn(ties.get(row.id), "with"),
    // What says of itself that it was answered or met by this meeting, arose from it, was quoted in it or is about it.
    answered: tiedTo.filter((tie) => tie.role === "answered_by"),
    met: tiedTo.filter((tie) => tie.role === "met_by"),
    promised: tiedTo.filter((tie) => tie.role === "arose_from"),
    tiedTo: tiedTo.filter((tie) => tie.role === "about" || tie.role === "quoted_in" || tie.role === "with"),
    letters: letters.map((letter) => ({ label: letter.subject, href: `/letters/${letter.slug}` })),
    bills: bills.map((bill) => ({ label: bill.short_title, href: `/bills/${bill.slug}` })),
    topics: topics.map((topic) => ({ label: topic.name, href: `/topics/${topic.slug}` })),
    confidence: row.confidence,
    remarks: textsOf(row.remarks),
    sources: sources.get(row.id) ?? [],
    claims,
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
  };
}

type ParticipantRow = Awaited<ReturnType<typeof listMeetingParticipants>>[number];

/** Who took part, each with what the record says of their office on that day where that differs from what is printed. */
async function withOffices(context: Context, rows: readonly ParticipantRow[], date: UncertainDay) {
  const holdings = await readHoldings(
    context,
    rows.flatMap((row) => row.person_slug ?? []),
  );
  return rows.map((row) => {
    const held = holdings.get(row.person_slug ?? "") ?? [];
    return { ...namedOf(row), role: row.role, officeNote: held.length > 0 ? officeNote(row.printed_office, held, date) : null };
  });
}

/** Null: the printed office is the title of that day. */
function officeNote(printed: string | null, held: readonly Holding[], date: UncertainDay): string | null {
  const compared = compareOffice(printed, officesHeldOn(held, date));
  if (compared.kind === "same") return compared.isCertain ? null : comparisonWords(compared);
  if (compared.kind === "not-held") return comparisonWords(compared);
  return officeWords(officesHeldOn(held, date));
}
