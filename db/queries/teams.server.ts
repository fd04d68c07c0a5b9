import type { Kysely } from "kysely";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import type { TeamKind, TeamRole } from "#app/domain/teams/team.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Schema } from "../schema/schema.ts";

export type Team = { id: string; slug: string; name: string; kind: TeamKind; isMadeUp: boolean; people: number };
export type TeamMember = { accountId: string; name: string; email: string; role: TeamRole; joinedAt: Instant };

/** The ids of the teams that an account belongs to at this moment. */
export async function listTeamIdsOf(db: Kysely<Schema>, accountId: string): Promise<string[]> {
  const rows = await db.selectFrom("team_members").select("team_id").where("account_id", "=", accountId).orderBy("team_id").execute();
  return rows.map((row) => row.team_id);
}

/** The viewer's teams with their own part in each, by name. */
export async function listTeamsOf(db: Kysely<Schema>, viewer: Actor): Promise<(Team & { role: TeamRole })[]> {
  const rows = await teamsOf(db, viewer).orderBy("teams.name").orderBy("teams.id").execute();
  return rows.map((row) => ({ ...teamOf(row), role: row.role }));
}

/** The team at an address; null where there is none, or the viewer does not belong to it. */
export async function findTeamVisibleTo(db: Kysely<Schema>, viewer: Actor, slug: string): Promise<(Team & { role: TeamRole }) | null> {
  const row = await teamsOf(db, viewer).where("teams.slug", "=", slug).executeTakeFirst();
  return row ? { ...teamOf(row), role: row.role } : null;
}

/** The members of a team: owners first, then by name. Ask only for a team that the viewer was found to belong to. */
export async function listTeamMembers(db: Kysely<Schema>, teamId: string): Promise<TeamMember[]> {
  const rows = await db
    .selectFrom("team_members")
    .innerJoin("accounts", "accounts.id", "team_members.account_id")
    .select(["accounts.id", "accounts.name", "accounts.email", "team_members.role", "team_members.joined_at"])
    .where("team_members.team_id", "=", teamId)
    .orderBy("team_members.role", "desc")
    .orderBy("accounts.name")
    .orderBy("accounts.id")
    .execute();
  return rows.map((row) => ({ accountId: row.id, name: row.name, email: row.email, role: row.role, joinedAt: row.joined_at }));
}

/** The addresses of teams that begin with this text, so that a new one gets its own. */
export async function listTeamSlugs(db: Kysely<Schema>, beginning: string): Promise<Set<string>> {
  const rows = await db.selectFrom("teams").select("slug").where("slug", "like", `${beginning}%`).execute();
  return new Set(rows.map((row) => row.slug));
}

export async function insertTeam(
  tx: Kysely<Schema>,
  team: { id: string; slug: string; name: string; kind: TeamKind; isMadeUp: boolean; createdAt: Instant },
): Promise<void> {
  const { id, slug, name, kind, isMadeUp, createdAt } = team;
  await tx
    .insertInto("teams")
    .values({ id, slug, name, kind, is_made_up: isMadeUp ? 1 : 0, created_at: createdAt })
    .execute();
}

/** A team that nobody is left in goes, with its invitations. The notes that were written for it stay with their writers, for them alone. */
export async function deleteTeam(tx: Kysely<Schema>, teamId: string): Promise<void> {
  await tx.updateTable("notes").set({ ring: "me", team_id: null }).where("team_id", "=", teamId).execute();
  await tx.updateTable("amendment_drafts").set({ ring: "me", team_id: null }).where("team_id", "=", teamId).execute();
  await tx.deleteFrom("teams").where("id", "=", teamId).execute();
}

/** Somebody joins; whoever is there already stays as they are. */
export async function insertTeamMember(
  tx: Kysely<Schema>,
  member: { teamId: string; accountId: string; role: TeamRole; joinedAt: Instant },
): Promise<void> {
  const { teamId, accountId, role, joinedAt } = member;
  await tx
    .insertInto("team_members")
    .values({ team_id: teamId, account_id: accountId, role, joined_at: joinedAt })
    .onConflict((conflict) => conflict.columns(["team_id", "account_id"]).doNothing())
    .execute();
}

export async function updateTeamMemberRole(tx: Kysely<Schema>, teamId: string, accountId: string, role: TeamRole): Promise<void> {
  await tx.updateTable("team_members").set({ role }).where("team_id", "=", teamId).where("account_id", "=", accountId).execute();
}

export async function deleteTeamMember(tx: Kysely<Schema>, teamId: string, accountId: string): Promise<void> {
  await tx.deleteFrom("team_members").where("team_id", "=", teamId).where("account_id", "=", accountId).execute();
}

/** With no account (a visitor, a command) this finds nothing. */
function teamsOf(db: Kysely<Schema>, viewer: Actor) {
  return db
    .selectFrom("teams")
    .innerJoin("team_members as own", "own.team_id", "teams.id")
    .select(["teams.id", "teams.slug", "teams.name", "teams.kind", "teams.is_made_up", "own.role"])
    .select((e) =>
      e
        .selectFrom("team_members as everyone")
        .select((f) => f.fn.countAll<number>().as("people"))
        .whereRef("everyone.team_id", "=", "teams.id")
        .as("people"),
    )
    .where("own.account_id", "=", actorId(viewer) ?? "");
}

function teamOf(row: { id: string; slug: string; name: string; kind: TeamKind; is_made_up: number; people: number | null }): Team {
  return { id: row.id, slug: row.slug, name: row.name, kind: row.kind, isMadeUp: row.is_made_up === 1, people: Number(row.people ?? 0) };
}
