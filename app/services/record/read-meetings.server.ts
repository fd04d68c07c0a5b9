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

/** Meetings and visits, oldest first, with who took part. */
export async function readMeetings(context: Context, belonging: Belonging = {}) {
  const rows = await listMeetingsVisibleTo(context.db, context.actor, belonging);
  const participants = await listMeetingParticipants(
    context.db,
    rows.map((row) => row.id),
  );
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
    confidence: row.confidence,
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
  const [participants, letters, bills, topics, sources, claims] = await Promise.all([
    listMeetingParticipants(db, [row.id]),
    listLettersOfMeeting(db, row.id),
    listBillsOf(db, "meeting", [row.id]),
    listTopicsOf(db, "meeting", [row.id]),
    readSources(db, "meeting", [row.id]),
    readClaims(db, "meeting", row.id),
  ]);
  return {
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    state: row.state,
    summary: row.summary,
    date: uncertainDayOf(row, "date"),
    place: row.place,
    participants: participants.map((each) => ({ ...namedOf(each), role: each.role })),
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
