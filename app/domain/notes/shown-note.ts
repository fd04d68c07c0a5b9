import type { Instant } from "#app/lib/dates.ts";
import type { NoteSubjectKind } from "./note.ts";
import type { RingWords } from "./visibility.ts";

/** A note as one reader sees it. `html` is safe to show. */
export type ShownNote = {
  id: string;
  ring: RingWords & { kind: "me" | "team" };
  author: string;
  isOwn: boolean;
  mayEdit: boolean;
  html: string;
  createdAt: Instant;
  editedAt: Instant | null;
  isMadeUp: boolean;
};

/** A choice of who can read a note. `readers`: the others, by name. */
export type RingChoice = RingWords & { value: string; readers: readonly string[] };

/** Everything that the panel of notes beside a thing needs; it is made for one reader and must never be kept for another. */
export type NotesPanelData = {
  about: { kind: NoteSubjectKind; id: string };
  notes: readonly ShownNote[];
  /** The reader's own notes that were deleted lately, and can be brought back. */
  deleted: readonly { id: string; deletedAt: Instant }[];
  rings: readonly RingChoice[];
};
