import type { ReactNode } from "react";
import type { ShownNote } from "#app/domain/notes/shown-note.ts";
import type { Instant } from "#app/lib/dates.ts";
import { FormButton } from "../base/button.tsx";
import { Moment } from "../base/when.tsx";
import { NoteCard } from "../record/note-card.tsx";

export type NoteListProps = {
  notes: readonly (ShownNote & { about?: { title: string; address: string } | null })[];
  deleted: readonly { id: string; deletedAt: Instant }[];
  /** Where the person is taken after a change. */
  backTo: string;
};

/** Notes with what their reader may do with them, and those that can be brought back. */
export function NoteList({ notes, deleted, backTo }: NoteListProps) {
  return (
    <>
      {notes.map((note) => (
        <NoteCard
          key={note.id}
          id={note.id}
          ring={note.ring}
          author={note.isOwn ? "You" : note.author}
          at={note.editedAt ?? note.createdAt}
          html={note.html}
          isMadeUp={note.isMadeUp}
          about={note.about === undefined ? undefined : aboutLink(note.about)}
          actions={note.mayEdit ? <NoteActions id={note.id} backTo={backTo} /> : null}
        />
      ))}
      {deleted.map(({ id, deletedAt }) => (
        <div className="note__deleted" key={id}>
          <p className="secondary">
            You deleted a note on <Moment at={deletedAt} />.
          </p>
          <FormButton action={`/notes/${id}/restoration`} fields={{ next: backTo }} label="Bring the deleted note back">
            Bring it back
          </FormButton>
        </div>
      ))}
    </>
  );
}

function NoteActions({ id, backTo }: { id: string; backTo: string }) {
  return (
    <ul className="comment__actions">
      <li>
        <a href={`/notes/${id}/edit?next=${encodeURIComponent(backTo)}`}>Change</a>
      </li>
      <li>
        <FormButton action={`/notes/${id}/deletion`} fields={{ next: backTo }} label="Delete this note">
          Delete
        </FormButton>
      </li>
    </ul>
  );
}

function aboutLink(about: { title: string; address: string } | null): ReactNode {
  return about ? <a href={`${about.address}#notes`}>{about.title}</a> : "something that is not public at present";
}
