import { parseName } from "#app/domain/accounts/name.ts";
import { may } from "#app/domain/permissions/may.ts";
import { isTeamKind, teamSlug } from "#app/domain/teams/team.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { type Context, inTransaction } from "#app/services/context.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { insertTeam, insertTeamMember, listTeamSlugs } from "#db/queries/teams.server.ts";
import { teamEvent } from "./team-event.ts";

/** Makes a team: an MSP's office or a campaign group. Who makes it owns it. @throws AppError "not-found" where nobody is signed in. */
export async function createTeam(
  context: Context,
  input: { name: string; kind: string },
): Promise<Outcome<{ id: string; slug: string; name: string }>> {
  const { actor, now, newId } = context;
  if (actor.kind !== "account" || !may(actor, "team.create")) throw new AppError("not-found", "There is nothing here.");
  const name = parseName(input.name, { missing: "Enter the name of your team" });
  const { kind } = input;
  const refusals: Refusal[] = name.ok ? [] : [...name.refusals];
  if (!isTeamKind(kind)) refusals.push({ field: "kind", message: "Choose whether it is an office or a campaign group" });
  if (!name.ok || !isTeamKind(kind)) return { ok: false, refusals };
  return inTransaction(context, async (tx) => {
    const id = newId();
    const slug = teamSlug(name.value, await listTeamSlugs(tx, teamSlug(name.value, new Set())));
    await insertTeam(tx, { id, slug, name: name.value, kind, isMadeUp: false, createdAt: now });
    await insertTeamMember(tx, { teamId: id, accountId: actor.id, role: "owner", joinedAt: now });
    await insertEvents(tx, context, [
      teamEvent(id, { type: "team.created", particulars: { name: name.value } }),
      teamEvent(id, { type: "team.member_joined", particulars: { accountId: actor.id } }),
    ]);
    return accept({ id, slug, name: name.value });
  });
}
