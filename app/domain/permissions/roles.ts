/** The roles that an account can have, in the order in which they are offered. A visitor has none: nobody is signed in. */
export const roles = ["account", "editor", "moderator", "administrator"] as const;
export type Role = (typeof roles)[number];

/**
 * Who asks.
 * `operator` is whoever runs a command on the machine (an import, the first start): they hold the database file itself,
 * so keeping the record is theirs to do, but no page is ever shown to them and they speak in nobody's name.
 */
export type Actor =
  | { kind: "visitor" }
  | { kind: "account"; id: string; name: string; role: Role; teamIds: readonly string[] }
  | { kind: "operator"; command: string };

/** Nobody signed in. */
export const visitor: Actor = { kind: "visitor" };

/** What each role is called, and what it is for. */
export const roleWords: Record<Role | "visitor", { name: string; sentence: string }> = {
  visitor: { name: "Visitor", sentence: "Reads everything that is public, and can follow a bill by e-mail." },
  account: { name: "Member of the public", sentence: "Comments, follows bills and keeps notes, alone or with a team." },
  editor: { name: "Editor", sentence: "Keeps the record: writes, corrects and publishes it, with its sources." },
  moderator: { name: "Moderator", sentence: "Hides comments that break the rules, and says why." },
  administrator: {
    name: "Administrator",
    sentence: "Looks after accounts and roles, and may do what editors and moderators do. Never reads another's notes.",
  },
};

/** Which roles' rights a role has. An editor does not moderate, and a moderator does not edit the record. */
const rolesIncluded: Record<Role, readonly Role[]> = {
  account: ["account"],
  editor: ["account", "editor"],
  moderator: ["account", "moderator"],
  administrator: ["account", "editor", "moderator", "administrator"],
};

/** Whether a role carries the rights of another: an administrator has those of an editor. */
export function roleIncludes(role: Role, wanted: Role): boolean {
  return rolesIncluded[role].includes(wanted);
}

/** Whether the text is a role that an account can be given. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** The account's id, or null where nobody is signed in. */
export function actorId(actor: Actor): string | null {
  return actor.kind === "account" ? actor.id : null;
}
