import { hashPassword } from "#app/auth/password-hash.server.ts";
import { parseEmail } from "#app/domain/accounts/email.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import { type TeamKind, type TeamRole, teamSlug } from "#app/domain/teams/team.ts";
import { invariant } from "#app/lib/assert.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { teamEvent } from "#app/services/teams/team-event.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { insertTeam, insertTeamMember, listTeamSlugs } from "#db/queries/teams.server.ts";
import { insertConfirmedAccount } from "./insert-confirmed-account.server.ts";

/** A made-up person. `team` is the name of a team in the list of teams. */
export type DemoAccountGiven = { email: string; name: string; role: Role; team: string | null; password: string };
export type DemoTeamGiven = { name: string; kind: TeamKind };
/** The ids that were given, by address and by team's name. */
export type DemoAccountsLoaded = { accountIds: ReadonlyMap<string, string>; teamIds: ReadonlyMap<string, string> };

/**
 * Makes the made-up accounts and teams of the first start, confirmed and marked as made up; the first account of a team owns it.
 * Accounts that are there already stay as they are, and are members of no new team.
 */
export async function loadDemoAccounts(
  context: Context,
  accounts: readonly DemoAccountGiven[],
  teams: readonly DemoTeamGiven[],
): Promise<DemoAccountsLoaded> {
  const passwords = [...new Set(accounts.map((account) => account.password))];
  const hashes = new Map(
    await Promise.all(passwords.map(async (password): Promise<[string, string]> => [password, await hashPassword(password)])),
  );
  return inTransaction(context, async (tx) => {
    const accountIds = new Map<string, string>();
    const members: { accountId: string; team: string }[] = [];
    for (const { email, name, role, team, password } of accounts) {
      const parsed = parseEmail(email);
      invariant(parsed.ok, `the address of a made-up account: ${email}`);
      const known = await findAccountByEmail(tx, parsed.value.folded);
      const passwordHash = hashes.get(password) ?? "none";
      const id =
        known?.id ?? (await insertConfirmedAccount(tx, context, { email: parsed.value, name, role, passwordHash, isMadeUp: true }));
      accountIds.set(email, id);
      if (!known && team !== null) members.push({ accountId: id, team });
    }
    const teamIds = new Map<string, string>();
    for (const team of teams) {
      const own = members.filter((member) => member.team === team.name).map((member) => member.accountId);
      if (own.length > 0) teamIds.set(team.name, await makeTeam(tx, context, team, own));
    }
    return { accountIds, teamIds };
  });
}

async function makeTeam(tx: Write, context: Context, { name, kind }: DemoTeamGiven, accountIds: readonly string[]): Promise<string> {
  const { now, newId } = context;
  const id = newId();
  const slug = teamSlug(name, await listTeamSlugs(tx, teamSlug(name, new Set())));
  await insertTeam(tx, { id, slug, name, kind, isMadeUp: true, createdAt: now });
  const roles = accountIds.map((accountId, place): { accountId: string; role: TeamRole } => ({
    accountId,
    role: place === 0 ? "owner" : "member",
  }));
  for (const { accountId, role } of roles) await insertTeamMember(tx, { teamId: id, accountId, role, joinedAt: now });
  await insertEvents(tx, context, [
    teamEvent(id, { type: "team.created", particulars: { name } }),
    ...accountIds.map((accountId) => teamEvent(id, { type: "team.member_joined", particulars: { accountId } })),
  ]);
  return id;
}
