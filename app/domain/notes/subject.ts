import type { NoteSubjectKind } from "./note.ts";

/** What a note is about, as far as its reader may see it. */
export type NoteSubject = { kind: NoteSubjectKind; id: string; slug: string; title: string; billSlug: string | null };

/** The page on which the thing stands. Amendments stand on the page of their bill. */
export function noteSubjectAddress({ kind, slug, billSlug }: NoteSubject): string {
  const addresses: Record<NoteSubjectKind, string> = {
    bill: `/bills/${slug}`,
    letter: `/letters/${slug}`,
    division: `/votes/${slug}`,
    amendment: `/bills/${billSlug}#amendments`,
  };
  return addresses[kind];
}
