import type { ShownComment } from "#app/domain/comments/shown-comment.ts";
import { may } from "#app/domain/permissions/may.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { listCommentsByIdVisibleTo, listHiddenCommentsVisibleTo, listOpenReports } from "#db/queries/comment-reports.server.ts";
import { type CommentSubject, findCommentSubjectVisibleTo } from "#db/queries/comments.server.ts";
import { showAs } from "./show-as.server.ts";

type Report = { reason: string; reporter: string | null; reportedAt: string };
type InPlace = { comment: ShownComment; about: CommentSubject };
/** What moderators have to decide, oldest report first, and what they hid. */
export type ModerationQueue = { reported: (InPlace & { reports: Report[] })[]; hidden: InPlace[] };

/** The page of the moderators. @throws AppError "forbidden" for everyone else. */
export async function readModerationQueue(context: Pick<Context, "db" | "actor">): Promise<ModerationQueue> {
  const { db, actor } = context;
  if (!may(actor, "comment.hide")) throw new AppError("forbidden", "Only moderators see the reports.");
  const reports = await listOpenReports(db);
  const rows = await listCommentsByIdVisibleTo(db, actor, [...new Set(reports.map((report) => report.comment_id))]);
  const reported = await inPlace(context, rows);
  const ofComment = (id: string) =>
    reports
      .filter((report) => report.comment_id === id)
      .map(({ reason, reporter, reported_at }) => ({ reason, reporter, reportedAt: reported_at }));
  return {
    reported: reported
      .map((each) => ({ ...each, reports: ofComment(each.comment.id) }))
      .sort((a, b) => (a.reports[0]?.reportedAt ?? "").localeCompare(b.reports[0]?.reportedAt ?? "")),
    hidden: await inPlace(context, await listHiddenCommentsVisibleTo(db, actor)),
  };
}

async function inPlace(
  { db, actor }: Pick<Context, "db" | "actor">,
  rows: Awaited<ReturnType<typeof listCommentsByIdVisibleTo>>,
): Promise<InPlace[]> {
  const found: InPlace[] = [];
  for (const row of rows) {
    const about = await findCommentSubjectVisibleTo(db, actor, row.subject_kind, row.subject_id);
    // Deleted meanwhile: there is nothing left to decide.
    if (about && !row.deleted_at) found.push({ comment: showAs(actor, row), about });
  }
  return found;
}
