import type { AboutKind } from "#app/domain/events/event.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import type { NoteRing } from "./visibility.ts";

/** The longest note, in characters. */
export const longestNote = 10_000;

/** What a note can be about. */
export const noteSubjectKinds = ["bill", "letter", "amendment", "division"] as const satisfies readonly AboutKind[];
export type NoteSubjectKind = (typeof noteSubjectKinds)[number];

/** Whether the text names a kind of thing that a note can be about. */
export function isNoteSubjectKind(text: string): text is NoteSubjectKind {
  return noteSubjectKinds.some((kind) => kind === text);
}

/** Reads the words of a note. */
export function parseNoteBody(text: string): Outcome<string> {
  const body = text.replaceAll("\r\n", "\n").trim();
  if (body === "") return refuse({ field: "body", message: "Write your note" });
  if (body.length > longestNote) {
    return refuse({ field: "body", message: `Shorten your note to ${longestNote.toLocaleString("en-GB")} characters or fewer` });
  }
  return accept(body);
}

/** The ring as a form's field holds it: `me`, or `team:` and the team's id. */
export function ringValue(ring: NoteRing): string {
  return ring.kind === "me" ? "me" : `team:${ring.teamId}`;
}

/** Reads a ring from a form's field; null when it is none. */
export function parseRing(value: string): NoteRing | null {
  if (value === "me") return { kind: "me" };
  return value.startsWith("team:") && value.length > 5 ? { kind: "team", teamId: value.slice(5) } : null;
}
