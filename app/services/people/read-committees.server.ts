import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { readLetters } from "#app/services/letters/read-letters.server.ts";
import { readWaitingAround } from "#app/services/letters/read-waiting.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { listBillsOfCommittee } from "#db/queries/bills.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { findCommitteeVisibleTo, listCommitteeMembers, listCommitteesVisibleTo } from "#db/queries/people.server.ts";

/** Committees, newest session first. */
export async function readCommittees(context: Context) {
  const rows = await listCommitteesVisibleTo(context.db, context.actor);
  return rows.map((row) => ({
    slug: row.slug,
    href: `/committees/${row.slug}`,
    name: row.name,
    session: row.session,
    isMadeUp: row.is_made_up === 1,
  }));
}

/**
 * A committee's page: members as far as sources name them, bills that it leads on, letters.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readCommittee(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findCommitteeVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such committee.");
  const [members, bills, letters, waiting, sources, claims] = await Promise.all([
    listCommitteeMembers(db, row.id),
    listBillsOfCommittee(db, actor, row.id),
    readLetters(context, { committeeId: row.id }),
    readWaitingAround(context, { kind: "committee", slug: row.slug }),
    readSources(db, "committee", [row.id]),
    readClaims(db, "committee", row.id),
  ]);
  return {
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    session: row.session,
    note: row.note,
    remarks: textsOf(row.remarks),
    isDraft: row.published_at === null,
    isMadeUp: row.is_made_up === 1,
    members,
    bills,
    letters,
    waiting,
    sources: sources.get(row.id) ?? [],
    claims,
  };
}
