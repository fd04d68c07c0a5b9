import type { Actor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastMember, type CastName, cast, castNow, castTeams } from "#db/fixtures/cast.ts";
import { listTeamIdsOf } from "#db/queries/teams.server.ts";
import { loadDemoAccounts } from "./load-demo-accounts.server.ts";

export const publicUrl = "https://assent.example";
export const settings = { sessionDays: 30, cookiesAreSecure: true };

/** The cast with accounts and teams in a database, for tests of what accounts can do. */
export type Cast = {
  idOf: (name: CastName) => string;
  teamIdOf: (team: keyof typeof castTeams) => string;
  /** A context in which one of them asks, with the teams of this moment; `minutes` after the fixed instant. */
  as: (name: CastName, minutes?: number) => Promise<Context>;
  asVisitor: (minutes?: number) => Context;
  actor: (name: CastName) => Promise<Actor>;
};

/** Puts the cast into an empty database. */
export async function loadCast(database: Database): Promise<Cast> {
  const operator: Actor = { kind: "operator", command: "test" };
  const members: [string, CastMember][] = Object.entries(cast);
  const accounts = members.map(([_, { team, email, name, role, password }]) => ({
    email,
    name,
    role,
    password,
    team: team && castTeams[team].name,
  }));
  const loaded = await loadDemoAccounts(contextOf(database, operator, castNow), accounts, Object.values(castTeams));
  const idOf = (name: CastName) => loaded.accountIds.get(cast[name].email) ?? "nobody";
  const at = (minutes: number) => new Date(Date.parse(castNow) + minutes * 60_000).toISOString();
  const actor = async (name: CastName): Promise<Actor> => {
    const teamIds = await listTeamIdsOf(database.reader, idOf(name));
    return { kind: "account", id: idOf(name), name: cast[name].name, role: cast[name].role, teamIds };
  };
  return {
    idOf,
    teamIdOf: (team) => loaded.teamIds.get(castTeams[team].name) ?? "no team",
    actor,
    as: async (name, minutes = 0) => contextOf(database, await actor(name), at(minutes)),
    asVisitor: (minutes = 0) => contextOf(database, { kind: "visitor" }, at(minutes)),
  };
}

/** The events of one thing, oldest first, by name. */
export async function eventsOf(database: Database, subjectId: string): Promise<string[]> {
  const rows = await database.reader.selectFrom("events").select("event").where("subject_id", "=", subjectId).orderBy("id").execute();
  return rows.map((row) => row.event);
}

/** The mails to an address, oldest first. */
export async function mailsTo(database: Database, address: string): Promise<{ kind: string; subject: string; text: string }[]> {
  const rows = await database.reader.selectFrom("outbox").selectAll().where("to_address", "=", address).orderBy("created_at").execute();
  return rows.map((row) => ({ kind: row.kind, subject: row.subject, text: row.text_body }));
}

/** The secret in the link of a mail. */
export function secretIn(text: string | undefined): string {
  return /token=([\w-]+)/.exec(text ?? "")?.[1] ?? "no link";
}
