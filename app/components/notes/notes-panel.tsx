import type { NotesPanelData } from "#app/domain/notes/shown-note.ts";
import { Details } from "../base/details.tsx";
import { Section } from "../base/section.tsx";
import { NoteForm } from "./note-form.tsx";
import { NoteList } from "./note-list.tsx";

export type NotesPanelProps = {
  /** What `readNotesAbout` gave; null for visitors, who see nothing. */
  notes: NotesPanelData | null;
  /** The page that it stands on: `/bills/…`. */
  address: string;
};

/** The notes beside a bill, a letter, an amendment or a vote: those of the reader and of their teams. */
export function NotesPanel({ notes, address }: NotesPanelProps) {
  if (!notes) return null;
  const backTo = `${address}#notes`;
  const fields = { subjectKind: notes.about.kind, subjectId: notes.about.id, next: backTo };
  return (
    <Section id="notes" heading="Notes" more={<a href="/notes">All your notes</a>}>
      <p className="secondary">Each note says who can read it. Nobody else finds it: not on a page, nor in a feed, a search or a mail.</p>
      <NoteList notes={notes.notes} deleted={notes.deleted} backTo={backTo} />
      <Details summary="Write a note">
        <NoteForm action="/notes" rings={notes.rings} fields={fields} />
      </Details>
    </Section>
  );
}
