import type { Actor } from "./roles.ts";
import { roleIncludes } from "./roles.ts";
import { type Permission, ruleOf, type Who } from "./rules.ts";

/**
 * The thing that is asked about, as far as permissions look at it.
 * A team has its own id in `teamId`; a note for one person has `teamId: null`.
 */
export type PermissionSubject = {
  authorId?: string | null;
  teamId?: string | null;
  teamOwnerIds?: readonly string[];
};

/**
 * Whether the actor may do it: the only question about permissions that the rest of the system asks.
 * Services ask it for verbs, pages ask it for buttons. What needs a subject is refused without one.
 */
export function may(actor: Actor, permission: Permission, subject: PermissionSubject = {}): boolean {
  if (!ruleOf(permission).anyOf.some((who) => isOneOf(actor, who, subject))) return false;
  return !writtenForTeams.has(permission) || mayWriteForTeam(actor, subject.teamId ?? null);
}

function isOneOf(actor: Actor, who: Who, subject: PermissionSubject): boolean {
  if (who === "everyone") return true;
  if (who === "operator") return actor.kind === "operator";
  if (actor.kind !== "account") return false;
  if (who === "author") return subject.authorId === actor.id;
  if (who === "team-member") return typeof subject.teamId === "string" && actor.teamIds.includes(subject.teamId);
  if (who === "team-owner") return subject.teamOwnerIds?.includes(actor.id) ?? false;
  return roleIncludes(actor.role, who);
}

const writtenForTeams: ReadonlySet<Permission> = new Set(["note.write", "amendment-draft.write"]);

/** A note, or a draft of an amendment, can be addressed only to a team that its writer belongs to. */
function mayWriteForTeam(actor: Actor, teamId: string | null): boolean {
  return teamId === null || (actor.kind === "account" && actor.teamIds.includes(teamId));
}
