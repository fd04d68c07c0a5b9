import type { Kysely } from "kysely";
import type { NoteRing } from "#app/domain/notes/visibility.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

/** A draft of an amendment as it was read for one viewer. */
export type AmendmentDraftRow = {
  id: string;
  billId: string;
  billSlug: string;
  billTitle: string;
  versionId: string;
  versionSlug: string;
  versionTitle: string;
  authorId: string;
  author: string;
  ring: NoteRing;
  /** The team's name, where it is a team's. */
  team: string | null;
  title: string;
  provisionId: string | null;
  /** JSON, as the editor of the page wrote it. */
  edited: string | null;
  wording: string | null;
  remarks: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt: Instant | null;
  revision: number;
};

/** What a draft holds beside whose it is. */
export type DraftColumns = {
  version_id: string;
  title: string;
  provision_id: string | null;
  edited: string | null;
  wording: string | null;
  remarks: string | null;
};

/** The viewer's drafts and those of their teams, what was last changed first; on one bill, or on all. */
export async function listDraftsVisibleTo(db: Kysely<Schema>, viewer: Actor, billId: string | null = null): Promise<AmendmentDraftRow[]> {
  let query = draftsVisibleTo(db, viewer);
  if (billId !== null) query = query.where("amendment_drafts.bill_id", "=", billId);
  const rows = await query.orderBy("amendment_drafts.updated_at", "desc").orderBy("amendment_drafts.id").limit(500).execute();
  return rows.map(draftOf);
}

/** The draft, or null where there is none that the viewer may read. */
export async function findDraftVisibleTo(db: Kysely<Schema>, viewer: Actor, id: string): Promise<AmendmentDraftRow | null> {
  const row = await draftsVisibleTo(db, viewer).where("amendment_drafts.id", "=", id).executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** A deleted draft, for its writer only; null for everyone else. */
export async function findDeletedDraftOf(db: Kysely<Schema>, viewer: Actor, id: string): Promise<AmendmentDraftRow | null> {
  const row = await drafts(db)
    .where("amendment_drafts.deleted_at", "is not", null)
    .where("amendment_drafts.author_id", "=", actorId(viewer) ?? "")
    .where("amendment_drafts.id", "=", id)
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** The drafts that the viewer deleted and can bring back, the latest deleted first; nobody else finds them. */
export async function listDeletedDraftsOf(db: Kysely<Schema>, viewer: Actor): Promise<AmendmentDraftRow[]> {
  const rows = await drafts(db)
    .where("amendment_drafts.deleted_at", "is not", null)
    .where("amendment_drafts.author_id", "=", actorId(viewer) ?? "")
    .orderBy("amendment_drafts.deleted_at", "desc")
    .limit(100)
    .execute();
  return rows.map(draftOf);
}

export async function insertDraft(
  tx: Kysely<Schema>,
  draft: { id: string; billId: string; authorId: string; ring: NoteRing; now: Instant; columns: DraftColumns },
): Promise<void> {
  await tx
    .insertInto("amendment_drafts")
    .values({
      id: draft.id,
      bill_id: draft.billId,
      author_id: draft.authorId,
      ...ringColumns(draft.ring),
      ...draft.columns,
      created_at: draft.now,
      updated_at: draft.now,
    })
    .execute();
}

/** Writes over the revision that the writer saw; false where it was changed in between, and nothing is written. */
export async function updateDraft(
  tx: Kysely<Schema>,
  draft: { id: string; revision: number; ring: NoteRing; now: Instant; columns: DraftColumns },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("amendment_drafts")
    .set({ ...ringColumns(draft.ring), ...draft.columns, updated_at: draft.now, revision: draft.revision + 1 })
    .where("id", "=", draft.id)
    .where("revision", "=", draft.revision)
    .where("deleted_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Deletes the draft so that its writer can bring it back, or brings it back. */
export async function setDraftDeleted(tx: Kysely<Schema>, id: string, deletedAt: Instant | null): Promise<void> {
  await tx.updateTable("amendment_drafts").set({ deleted_at: deletedAt }).where("id", "=", id).execute();
}

/** Forgets for good what was deleted before an instant. */
export async function purgeDeletedDrafts(tx: Kysely<Schema>, before: Instant): Promise<void> {
  await tx.deleteFrom("amendment_drafts").where("deleted_at", "<", before).execute();
}

/**
 * The only way to drafts that are there: whose eyes may read them is in the `where`, and no role opens it. Its twin is the permission
 * `amendment-draft.read`. It goes by the memberships of this moment: who was removed from a team has lost its drafts at once.
 */
function draftsVisibleTo(db: Kysely<Schema>, viewer: Actor) {
  // Nobody signed in has no id, and no account has the empty one.
  const viewerId = actorId(viewer) ?? "";
  return drafts(db)
    .where("amendment_drafts.deleted_at", "is", null)
    .where((e) => {
      const ownTeams = e.selectFrom("team_members").select("team_members.team_id").where("team_members.account_id", "=", viewerId);
      return e.or([
        e("amendment_drafts.author_id", "=", viewerId),
        e.and([e("amendment_drafts.ring", "=", "team"), e("amendment_drafts.team_id", "in", ownTeams)]),
      ]);
    });
}

function drafts(db: Kysely<Schema>) {
  return db
    .selectFrom("amendment_drafts")
    .innerJoin("accounts", "accounts.id", "amendment_drafts.author_id")
    .innerJoin("bills", "bills.id", "amendment_drafts.bill_id")
    .innerJoin("versions", "versions.id", "amendment_drafts.version_id")
    .leftJoin("teams", "teams.id", "amendment_drafts.team_id")
    .selectAll("amendment_drafts")
    .select([
      "accounts.name as author",
      "teams.name as team",
      "bills.slug as bill_slug",
      "bills.short_title as bill_title",
      "versions.slug as version_slug",
      "versions.title as version_title",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof drafts>["execute"]>>[number];

function draftOf(row: Row): AmendmentDraftRow {
  return {
    id: row.id,
    billId: row.bill_id,
    billSlug: row.bill_slug,
    billTitle: row.bill_title,
    versionId: row.version_id,
    versionSlug: row.version_slug,
    versionTitle: row.version_title,
    authorId: row.author_id,
    author: row.author,
    ring: row.ring === "team" && row.team_id ? { kind: "team", teamId: row.team_id } : { kind: "me" },
    team: row.team,
    title: row.title,
    provisionId: row.provision_id,
    edited: row.edited,
    wording: row.wording,
    remarks: row.remarks,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
    revision: row.revision,
  };
}

function ringColumns(ring: NoteRing): { ring: "me" | "team"; team_id: string | null } {
  return ring.kind === "team" ? { ring: "team", team_id: ring.teamId } : { ring: "me", team_id: null };
}
