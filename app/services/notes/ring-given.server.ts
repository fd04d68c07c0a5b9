import type { Kysely } from "kysely";
import { parseRing, ringValue } from "#app/domain/notes/note.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import { type NoteRing, ringWords } from "#app/domain/notes/visibility.ts";
import { may } from "#app/domain/permissions/may.ts";
import { type Actor, actorId } from "#app/domain/permissions/roles.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { listTeamMembers, listTeamsOf } from "#db/queries/teams.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** Who the actor can write a note for: themselves, and each of their teams. */
export async function listRingChoices(db: Kysely<Schema>, actor: Actor): Promise<RingChoice[]> {
  const choices: RingChoice[] = [{ value: "me", ...ringWords(null), readers: [] }];
  for (const team of await listTeamsOf(db, actor)) {
    const others = (await listTeamMembers(db, team.id)).filter((member) => member.accountId !== actorId(actor));
    const readers = others.map((member) => member.name);
    choices.push({ value: ringValue({ kind: "team", teamId: team.id }), ...ringWords(team), readers });
  }
  return choices;
}

/** Reads from a form who the note is for: only a team that the actor belongs to at this moment. */
export async function readRing(tx: Kysely<Schema>, actor: Actor, value: string): Promise<Outcome<{ ring: NoteRing; choice: RingChoice }>> {
  const choice = (await listRingChoices(tx, actor)).find((each) => each.value === value);
  const ring = parseRing(value);
  if (!choice || !ring || !may(actor, "note.write", { teamId: ring.kind === "team" ? ring.teamId : null })) {
    return refuse({ field: "ring", message: "Choose who can read the note" });
  }
  return accept({ ring, choice });
}
