import { may } from "#app/domain/permissions/may.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type TeamKind, teamKindWords } from "#app/domain/teams/team.ts";

/** Who a note is for: its writer only, or the members of one team. There is no third: a note is never public. */
export type NoteRing = { kind: "me" } | { kind: "team"; teamId: string };

/** A note as far as the question "whose eyes?" looks at it. */
export type NoteEyes = { authorId: string; ring: NoteRing };

/**
 * Whether the viewer may know that the note is there, and read it.
 * Its twin in SQL is `notesVisibleTo` in db/queries/notes.server.ts: a test holds the two together.
 */
export function isVisibleTo(viewer: Actor, note: NoteEyes): boolean {
  return may(viewer, "note.read", { authorId: note.authorId, teamId: note.ring.kind === "team" ? note.ring.teamId : null });
}

/** Whether a change of ring lets somebody in who could not read the note before. Such a change is asked about once, with the names. */
export function opensOutward(from: NoteRing, to: NoteRing): boolean {
  return to.kind === "team" && !(from.kind === "team" && from.teamId === to.teamId);
}

/** A team as the words on a note need it. */
export type RingTeam = { name: string; kind: TeamKind; people: number };

/** Who can read a note, in words: "Your office: 4 people". `detail` names the team. */
export type RingWords = { label: string; detail: string | null };

/** The words that stand on a note for its writer only, and on one for the reader's own team. */
export function ringWords(team: RingTeam | null): RingWords {
  if (!team) return { label: "Only you", detail: null };
  const people = team.people === 1 ? "1 person" : `${team.people} people`;
  return { label: `${teamKindWords[team.kind].own}: ${people}`, detail: team.name };
}

/** The words on one's own note for a team that one has left: others read it, and one no longer knows how many. */
export function leftTeamWords(teamName: string | null): RingWords {
  return { label: "You, and a team that you have left", detail: teamName };
}
