import { type RecordKind, recordKinds, recordKindWords } from "#app/domain/events/record-kinds.ts";
import type { Role } from "./roles.ts";

/**
 * Who may: everyone, or those with a role, or those who stand in a relation to the thing asked about.
 * `operator` is whoever runs a command on the machine.
 */
export type Who = "everyone" | Role | "author" | "team-member" | "team-owner" | "operator";

/** Any one of `anyOf` is enough. */
export type PermissionRule = { sentence: string; anyOf: readonly Who[] };

const recordVerbs = ["create", "correct", "publish", "undo"] as const;
export type RecordVerb = (typeof recordVerbs)[number];
export type RecordPermission = `${RecordKind}.${RecordVerb}`;

const rulesOfItsOwn = {
  "public.read": { sentence: "Everyone may read what is published.", anyOf: ["everyone"] },
  "draft.read": { sentence: "Editors may read drafts before they are published.", anyOf: ["editor", "operator"] },
  "history.read": { sentence: "Editors and moderators may read who changed what in a record.", anyOf: ["editor", "moderator"] },
  "bill.advance": { sentence: "Editors may take a bill to the next stage that the rulebook permits.", anyOf: ["editor", "operator"] },
  "bill.override-rule": {
    sentence: "Editors may record what happened against a rule, with a reason that is kept.",
    anyOf: ["editor", "operator"],
  },
  "rule.correct": { sentence: "Editors may correct a rule of procedure, with its source.", anyOf: ["editor", "operator"] },
  "claim.choose": { sentence: "Editors may choose between the claims of several sources, with a reason.", anyOf: ["editor", "operator"] },
  "letter.read-withheld": {
    sentence: "Editors may read what is withheld of a letter: nobody else, by no page, feed, search, file or mail.",
    anyOf: ["editor", "operator"],
  },
  "finding.decide": {
    sentence: "Editors may confirm or put aside what the machine finds about words and votes.",
    anyOf: ["editor", "operator"],
  },
  "version.record": {
    sentence: "Editors may record the text of a version of a bill, read from a file or from what they paste.",
    anyOf: ["editor", "operator"],
  },
  "version.verify": {
    sentence: "Editors may check a version against the amendments agreed to.",
    anyOf: ["editor", "operator"],
  },
  "amendment.lodge": { sentence: "Editors may record a whole list of amendments at once.", anyOf: ["editor", "operator"] },
  "amendment.decide": { sentence: "Editors may record what became of an amendment.", anyOf: ["editor", "operator"] },
  "amendment.override-rule": {
    sentence: "Editors may record what became of an amendment against the usual order of things, with a reason that is kept.",
    anyOf: ["editor", "operator"],
  },
  "amendment.group": {
    sentence: "Editors may put amendments into groups, and confirm the notes on them.",
    anyOf: ["editor", "operator"],
  },
  "amendment.order": { sentence: "Editors may set the order in which a stage considers a bill.", anyOf: ["editor", "operator"] },
  "amendment-draft.write": {
    sentence: "Anyone signed in may draft amendments for themselves, and with a team that they belong to.",
    anyOf: ["account"],
  },
  "amendment-draft.read": {
    sentence: "A draft of an amendment is read by its writer, and by the team that it was drafted with: nobody else, whatever their role.",
    anyOf: ["author", "team-member"],
  },
  "amendment-draft.change": {
    sentence: "A draft of an amendment is changed and deleted by its writer, and by the team that it was drafted with.",
    anyOf: ["author", "team-member"],
  },
  "comment.write": { sentence: "Anyone signed in may comment.", anyOf: ["account"] },
  "comment.edit": { sentence: "You may edit your own comment; its earlier wordings are kept.", anyOf: ["author"] },
  "comment.delete": { sentence: "You may delete your own comment.", anyOf: ["author"] },
  "comment.restore": { sentence: "You may bring back a comment that you deleted.", anyOf: ["author"] },
  "comment.report": { sentence: "Anyone signed in may report a comment to the moderators.", anyOf: ["account"] },
  "comment.hide": { sentence: "Moderators may hide a comment, with a reason, and show it again.", anyOf: ["moderator"] },
  "note.write": { sentence: "Anyone signed in may write a note for themselves, and for a team that they belong to.", anyOf: ["account"] },
  "note.read": {
    sentence: "A note is read by its writer, and by the team that it was written for: nobody else, whatever their role.",
    anyOf: ["author", "team-member"],
  },
  "note.edit": { sentence: "You may edit your own note.", anyOf: ["author"] },
  "note.delete": { sentence: "You may delete your own note, and bring it back.", anyOf: ["author"] },
  "team.create": { sentence: "Anyone signed in may make a team.", anyOf: ["account"] },
  "team.read": { sentence: "A team and its members are seen by its members only.", anyOf: ["team-member", "team-owner"] },
  "team.invite": { sentence: "A team's owner may invite people to it.", anyOf: ["team-owner"] },
  "team.remove": { sentence: "A team's owner may remove people from it.", anyOf: ["team-owner"] },
  "team.leave": { sentence: "You may leave a team.", anyOf: ["team-member"] },
  "follow.start": { sentence: "Everyone may follow a bill by e-mail, once they have confirmed their address.", anyOf: ["everyone"] },
  "import.run": {
    sentence: "Administrators, and whoever runs the command on the machine, may import documents.",
    anyOf: ["administrator", "operator"],
  },
  "account.administer": { sentence: "Administrators may give roles and close accounts.", anyOf: ["administrator", "operator"] },
  "mail.read": {
    sentence: "Administrators may read the mail that was not sent because no mail server is configured.",
    anyOf: ["administrator"],
  },
} satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof rulesOfItsOwn | RecordPermission;

const recordSentences: Record<RecordVerb, (kind: RecordKind) => string> = {
  create: (kind) => `Editors may record ${recordKindWords[kind].many}.`,
  correct: (kind) => `Editors may correct ${recordKindWords[kind].many}.`,
  publish: (kind) => `Editors may publish ${recordKindWords[kind].many} and withdraw them from view.`,
  undo: (kind) => `Editors may undo changes to ${recordKindWords[kind].many}.`,
};

const recordRules: readonly [RecordPermission, PermissionRule][] = recordKinds.flatMap((kind) =>
  recordVerbs.map((verb): [RecordPermission, PermissionRule] => [
    `${kind}.${verb}`,
    { sentence: recordSentences[verb](kind), anyOf: ["editor", "operator"] },
  ]),
);

/** Every permission there is, with its sentence and who has it: the one table of who may do what. */
export const permissionRules: ReadonlyMap<string, PermissionRule> = new Map<string, PermissionRule>([
  ...Object.entries(rulesOfItsOwn),
  ...recordRules,
]);

/** The permission's rule. */
export function ruleOf(permission: Permission): PermissionRule {
  const rule = permissionRules.get(permission);
  if (!rule) throw new Error(`Bug: no rule for the permission ${permission}`);
  return rule;
}
