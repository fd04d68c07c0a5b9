import type { NoteSubjectKind } from "./note.ts";

/** What a note is about, as far as its reader may see it. */
export type NoteSubject = { kind: NoteSubjectKind; id: string; slug: string; title: string };

/** The page on which the thing stands. */
export function noteSubjectAddress({ kind, slug }: NoteSubject): string {
  const addresses: Record<NoteSubjectKind, string> = {
    bill: `/bills/${slug}`,
    letter: `/letters/${slug}`,
    division: `/votes/${slug}`,
    amendment: `/amendments/${slug}`,
  };
  return addresses[kind];
}
