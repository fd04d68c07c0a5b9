import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";
import { commentsVisibleTo } from "./comments.server.ts";

/** Keeps a report; false where this person's report about this comment is already being looked at. A closed one is opened anew. */
export async function insertReport(
  tx: Kysely<Schema>,
  { id, commentId, reporterId, reason, now }: { id: string; commentId: string; reporterId: string; reason: string; now: Instant },
): Promise<boolean> {
  const earlier = await tx
    .selectFrom("comment_reports")
    .select(["id", "resolved_at"])
    .where("comment_id", "=", commentId)
    .where("reporter_id", "=", reporterId)
    .executeTakeFirst();
  const report = { reason, reported_at: now, resolved_at: null, resolved_by: null, resolution: null };
  if (!earlier) {
    await tx
      .insertInto("comment_reports")
      .values({ id, comment_id: commentId, reporter_id: reporterId, ...report })
      .execute();
    return true;
  }
  if (!earlier.resolved_at) return false;
  await tx.updateTable("comment_reports").set(report).where("id", "=", earlier.id).execute();
  return true;
}

/** Closes every open report about a comment, and gives how many there were. */
export async function resolveReports(
  tx: Kysely<Schema>,
  { commentId, by, resolution, now }: { commentId: string; by: string; resolution: string; now: Instant },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("comment_reports")
    .set({ resolved_at: now, resolved_by: by, resolution })
    .where("comment_id", "=", commentId)
    .where("resolved_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Open reports, oldest first. Only for moderators: it names who complained. */
export function listOpenReports(db: Kysely<Schema>) {
  return db
    .selectFrom("comment_reports")
    .leftJoin("accounts", "accounts.id", "comment_reports.reporter_id")
    .select(["comment_reports.comment_id", "comment_reports.reason", "comment_reports.reported_at", "accounts.name as reporter"])
    .where("comment_reports.resolved_at", "is", null)
    .orderBy("comment_reports.reported_at")
    .orderBy("comment_reports.id")
    .execute();
}

/** Comments by their ids, as the viewer may see them. */
export function listCommentsByIdVisibleTo(db: Kysely<Schema>, viewer: Actor, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return commentsVisibleTo(db, viewer).where("comments.id", "in", ids).execute();
}

/** Hidden comments that were not deleted, the newest hidden first. */
export function listHiddenCommentsVisibleTo(db: Kysely<Schema>, viewer: Actor, limit = 50) {
  return commentsVisibleTo(db, viewer)
    .clearOrderBy()
    .where("comments.hidden_at", "is not", null)
    .where("comments.deleted_at", "is", null)
    .orderBy("comments.hidden_at", "desc")
    .orderBy("comments.id")
    .limit(limit)
    .execute();
}
