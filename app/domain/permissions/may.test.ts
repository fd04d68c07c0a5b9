import { describe, expect, test } from "vitest";
import { may } from "./may.ts";
import { type Actor, type Role, visitor } from "./roles.ts";
import { type Permission, permissionRules } from "./rules.ts";

const someone = (role: Role, id: string, teamIds: readonly string[] = []): Actor => ({ kind: "account", id, name: id, role, teamIds });
const actors = {
  visitor,
  account: someone("account", "ayesha"),
  editor: someone("editor", "morag"),
  moderator: someone("moderator", "callum"),
  administrator: someone("administrator", "isla"),
  operator: { kind: "operator", command: "import" },
} satisfies Record<string, Actor>;
type Name = keyof typeof actors;

const everyone: Name[] = ["visitor", "account", "editor", "moderator", "administrator", "operator"];
const signedIn: Name[] = ["account", "editor", "moderator", "administrator"];
const keepers: Name[] = ["editor", "administrator", "operator"];
const nobody: Name[] = [];

/** Who may, when the thing asked about is somebody else's. */
const table: [Permission, Name[]][] = [
  ["public.read", everyone],
  ["draft.read", keepers],
  ["history.read", ["editor", "moderator", "administrator"]],
  ["bill.create", keepers],
  ["bill.correct", keepers],
  ["letter.publish", keepers],
  ["division.undo", keepers],
  ["bill.advance", keepers],
  ["bill.override-rule", keepers],
  ["rule.correct", keepers],
  ["claim.choose", keepers],
  ["letter.read-withheld", keepers],
  ["finding.decide", keepers],
  ["comment.write", signedIn],
  ["comment.edit", nobody],
  ["comment.delete", nobody],
  ["comment.restore", nobody],
  ["comment.report", signedIn],
  ["comment.hide", ["moderator", "administrator"]],
  ["note.write", signedIn],
  ["note.read", nobody],
  ["note.edit", nobody],
  ["note.delete", nobody],
  ["team.create", signedIn],
  ["team.read", nobody],
  ["team.invite", nobody],
  ["team.remove", nobody],
  ["team.leave", nobody],
  ["follow.start", everyone],
  ["import.run", ["administrator", "operator"]],
  ["account.administer", ["administrator", "operator"]],
  ["mail.read", ["administrator"]],
  ["version.record", keepers],
  ["version.verify", keepers],
  ["version.correct", keepers],
  ["amendment.lodge", keepers],
  ["amendment.decide", keepers],
  ["amendment.override-rule", keepers],
  ["amendment.group", keepers],
  ["amendment.order", keepers],
  ["amendment-draft.write", signedIn],
  ["amendment-draft.read", nobody],
  ["amendment-draft.change", nobody],
];

describe.each(everyone)("what the %s may do with what is not their own", (name) => {
  test.each(table)("%s", (permission, allowed) => {
    expect(may(actors[name], permission, { authorId: "somebody else", teamId: null })).toBe(allowed.includes(name));
  });
});

test("every permission that is not about a kind of record is in the table above", () => {
  const tried = new Set(table.map(([permission]) => permission));
  const untried = [...permissionRules.keys()].filter((permission) => !/\.(create|correct|publish|undo)$/.test(permission));
  expect(untried.filter((permission) => !tried.has(permission as Permission))).toEqual([]);
});

test("every permission has a sentence that a person can read", () => {
  for (const rule of permissionRules.values()) expect(rule.sentence).toMatch(/^[A-Z].+\.$/);
});

test("a comment is edited, deleted and brought back by its writer only, whatever the role of others", () => {
  const subject = { authorId: "ayesha" };
  for (const permission of ["comment.edit", "comment.delete", "comment.restore"] as const) {
    expect(everyone.filter((name) => may(actors[name], permission, subject))).toEqual(["account"]);
  }
});

describe("a team's note", () => {
  const subject = { authorId: "iain", teamId: "office" };
  test("is read by its writer and by a colleague in the team", () => {
    expect(may(someone("account", "iain"), "note.read", subject)).toBe(true);
    expect(may(someone("account", "fiona", ["office"]), "note.read", subject)).toBe(true);
  });
  test("is read by nobody else: not by another team, an editor, a moderator, an administrator or the operator", () => {
    expect(may(someone("account", "ayesha", ["campaign"]), "note.read", subject)).toBe(false);
    expect(everyone.filter((name) => may(actors[name], "note.read", subject))).toEqual([]);
  });
  test("is edited by its writer, not by a colleague", () => {
    expect(may(someone("account", "fiona", ["office"]), "note.edit", subject)).toBe(false);
    expect(may(someone("account", "iain", ["office"]), "note.edit", subject)).toBe(true);
  });
  test("cannot be written for a team that one does not belong to", () => {
    expect(may(someone("administrator", "isla"), "note.write", { teamId: "office" })).toBe(false);
    expect(may(someone("account", "fiona", ["office"]), "note.write", { teamId: "office" })).toBe(true);
  });
});

test("a note for its writer only is not read by somebody who has no team either", () => {
  expect(may(someone("account", "ayesha"), "note.read", { authorId: "iain", teamId: null })).toBe(false);
});

test("a team's owner invites and removes; a member does not, and neither does an administrator", () => {
  const team = { teamId: "office", teamOwnerIds: ["iain"] };
  for (const permission of ["team.invite", "team.remove"] as const) {
    expect(may(someone("account", "iain", ["office"]), permission, team)).toBe(true);
    expect(may(someone("account", "fiona", ["office"]), permission, team)).toBe(false);
    expect(may(actors.administrator, permission, team)).toBe(false);
  }
  expect(may(someone("account", "fiona", ["office"]), "team.read", team)).toBe(true);
  expect(may(someone("account", "fiona", ["office"]), "team.leave", team)).toBe(true);
});

describe("a team's draft of an amendment", () => {
  const subject = { authorId: "iain", teamId: "office" };
  test("is read and changed by its writer and by the team, and by nobody else whatever their role", () => {
    for (const permission of ["amendment-draft.read", "amendment-draft.change"] as const) {
      expect(may(someone("account", "iain"), permission, subject)).toBe(true);
      expect(may(someone("account", "fiona", ["office"]), permission, subject)).toBe(true);
      expect(may(someone("account", "ayesha", ["campaign"]), permission, subject)).toBe(false);
      expect(everyone.filter((name) => may(actors[name], permission, subject))).toEqual([]);
    }
  });
  test("cannot be written for a team that one does not belong to", () => {
    expect(may(actors.administrator, "amendment-draft.write", { teamId: "office" })).toBe(false);
    expect(may(someone("account", "fiona", ["office"]), "amendment-draft.write", { teamId: "office" })).toBe(true);
  });
});
