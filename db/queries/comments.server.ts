import type { ExpressionBuilder, Kysely } from "kysely";
import type { CommentSubjectKind } from "#app/domain/comments/comment.ts";
import { may } from "#app/domain/permissions/may.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** What a comment is about, as far as the viewer may see it. `billId` is set where it is about one bill. */
export type CommentSubject = { kind: CommentSubjectKind; id: string; slug: string; title: string; billId: string | null };

/** The bill or letter, or null where there is none that the viewer may see. */
export async function findCommentSubjectVisibleTo(
  db: Kysely<Schema>,
  viewer: Actor,
  kind: CommentSubjectKind,
  id: string,
): Promise<CommentSubject | null> {
  if (kind === "bill") {
    const bill = await db
      .selectFrom("bills")
      .select(["id", "slug", "short_title as title"])
      .where("id", "=", id)
      .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
      .executeTakeFirst();
    return bill ? { kind, ...bill, billId: bill.id } : null;
  }
  const letter = await db
    .selectFrom("letters")
    .select(["id", "slug", "subject as title"])
    .where("id", "=", id)
    .$if(!findsDrafts(viewer), (q) => q.where("published_at", "is not", null))
    .executeTakeFirst();
  if (!letter) return null;
  const bills = await db.selectFrom("bill_links").select("bill_id").where("subject_kind", "=", kind).where("subject_id", "=", id).execute();
  return { kind, ...letter, billId: bills.length === 1 ? (bills[0]?.bill_id ?? null) : null };
}

/**
 * The comments about one thing, oldest first; none where the viewer may not see the thing.
 * `body` is null where the viewer may not read it: a deleted comment is read by its writer only, a hidden one by its writer and moderators.
 */
export function listCommentsVisibleTo(db: Kysely<Schema>, viewer: Actor, kind: CommentSubjectKind, id: string) {
  return commentsVisibleTo(db, viewer).where("comments.subject_kind", "=", kind).where("comments.subject_id", "=", id).execute();
}

/** One comment, or null where the viewer may not see what it is about. */
export async function findCommentVisibleTo(db: Kysely<Schema>, viewer: Actor, id: string) {
  const row = await commentsVisibleTo(db, viewer).where("comments.id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** The earlier wordings of comments, oldest first; only of those whose present wording the viewer may read. */
export function listCommentVersionsVisibleTo(db: Kysely<Schema>, viewer: Actor, commentIds: readonly string[]) {
  if (commentIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("comment_versions")
    .innerJoin("comments", "comments.id", "comment_versions.comment_id")
    .select(["comment_versions.comment_id", "comment_versions.body", "comment_versions.written_at"])
    .where("comment_versions.comment_id", "in", commentIds)
    .where((e) => bodyIsReadableBy(e, viewer))
    .where((e) => subjectIsVisibleTo(e, viewer))
    .orderBy("comment_versions.written_at")
    .orderBy("comment_versions.id")
    .execute();
}

export type NewComment = {
  id: string;
  subject: { kind: CommentSubjectKind; id: string };
  parentId: string | null;
  authorId: string;
  body: string;
  now: Instant;
};

/** Keeps a comment. One by a made-up account is made up too, and says so. */
export async function insertComment(tx: Kysely<Schema>, { id, subject, parentId, authorId, body, now }: NewComment): Promise<void> {
  const author = await tx.selectFrom("accounts").select("is_made_up").where("id", "=", authorId).executeTakeFirstOrThrow();
  await tx
    .insertInto("comments")
    .values({
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      parent_id: parentId,
      author_id: authorId,
      body,
      created_at: now,
      edited_at: null,
      deleted_at: null,
      hidden_at: null,
      hidden_by: null,
      hidden_reason: null,
      is_made_up: author.is_made_up,
    })
    .execute();
}

/** Keeps the new wording and the earlier one; false where the comment changed since `revision`, and nothing is kept. */
export async function saveCommentWording(
  tx: Kysely<Schema>,
  { id, versionId, revision, body, now }: { id: string; versionId: string; revision: number; body: string; now: Instant },
): Promise<boolean> {
  const before = await tx
    .selectFrom("comments")
    .select(["body", "created_at", "edited_at"])
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  if (!before) return false;
  const { numUpdatedRows } = await tx
    .updateTable("comments")
    .set({ body, edited_at: now, revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await tx
    .insertInto("comment_versions")
    .values({ id: versionId, comment_id: id, body: before.body, written_at: before.edited_at ?? before.created_at })
    .execute();
  return true;
}

/** Deletes a comment (`now`) or brings it back (null). Its words stay for its writer. */
export async function saveCommentDeletion(tx: Kysely<Schema>, id: string, deletedAt: Instant | null): Promise<void> {
  await tx
    .updateTable("comments")
    .set((e) => ({ deleted_at: deletedAt, revision: e("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Hides a comment, with who and why, or shows it again (null). */
export async function saveCommentHiding(
  tx: Kysely<Schema>,
  id: string,
  hiding: { at: Instant; by: string; reason: string } | null,
): Promise<void> {
  await tx
    .updateTable("comments")
    .set((e) => ({
      hidden_at: hiding?.at ?? null,
      hidden_by: hiding?.by ?? null,
      hidden_reason: hiding?.reason ?? null,
      revision: e("revision", "+", 1),
    }))
    .where("id", "=", id)
    .execute();
}

/** Every comment about what the viewer may see, without the words that they may not read; oldest first. */
export function commentsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("comments")
    .leftJoin("accounts", "accounts.id", "comments.author_id")
    .select([
      "comments.id",
      "comments.subject_kind",
      "comments.subject_id",
      "comments.parent_id",
      "comments.author_id",
      "comments.created_at",
      "comments.edited_at",
      "comments.deleted_at",
      "comments.hidden_at",
      "comments.hidden_reason",
      "comments.is_made_up",
      "comments.revision",
      "accounts.name as author",
    ])
    .select((e) => e.case().when(bodyIsReadableBy(e, viewer)).then(e.ref("comments.body")).end().as("body"))
    .where((e) => subjectIsVisibleTo(e, viewer))
    .orderBy("comments.created_at")
    .orderBy("comments.id");
}

type CommentsExpression = ExpressionBuilder<Schema, "comments">;

function bodyIsReadableBy(e: CommentsExpression, viewer: Actor) {
  const isOwn = e("comments.author_id", "=", actorId(viewer) ?? "");
  const isNotDeleted = e("comments.deleted_at", "is", null);
  const isNotHidden = e("comments.hidden_at", "is", null);
  return e.or([isOwn, may(viewer, "comment.hide") ? isNotDeleted : e.and([isNotDeleted, isNotHidden])]);
}

function subjectIsVisibleTo(e: CommentsExpression, viewer: Actor) {
  // Written so that both engines take it: SQLite has no word for true.
  if (findsDrafts(viewer)) return e("comments.id", "is not", null);
  const bills = e.selectFrom("bills").select("bills.id").where("bills.published_at", "is not", null);
  const letters = e.selectFrom("letters").select("letters.id").where("letters.published_at", "is not", null);
  return e.or([
    e.and([e("comments.subject_kind", "=", "bill"), e("comments.subject_id", "in", bills)]),
    e.and([e("comments.subject_kind", "=", "letter"), e("comments.subject_id", "in", letters)]),
  ]);
}
