import type { ReactNode } from "react";
import type { RingWords } from "#app/domain/notes/visibility.ts";
import type { Instant } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { Icon } from "../base/icon.tsx";
import { Prose } from "../base/prose.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";

/** Who can read a note, in the words of app/domain/notes/visibility.ts: "Your office: 4 people". `detail` names the team. */
export type Ring = { kind: "me" | "team" } & RingWords;

export type NoteCardProps = {
  id: string;
  ring: Ring;
  author: string | null;
  at: Instant;
  html: string;
  about?: ReactNode;
  isMadeUp?: boolean;
  actions?: ReactNode;
};

/** A private note. Its first line says who can read it. */
export function NoteCard({ id, ring, author, at, html, about, isMadeUp = false, actions }: NoteCardProps) {
  return (
    <article className={classNames("note", `note--${ring.kind}`)} id={`note-${id}`} aria-label={`Note. Who can read it: ${ring.label}`}>
      <p className="note__ring">
        <Icon name={ring.kind === "me" ? "lock" : "team"} className="note__icon" />
        <span>
          <span className="visually-hidden">Who can read this note: </span>
          {ring.label}
          {ring.detail ? ` (${ring.detail})` : null}
        </span>
        {isMadeUp ? <MadeUpTag /> : null}
      </p>
      <Prose html={html} />
      <p className="note__meta">
        {author ? `${author}, ` : ""}
        <Moment at={at} />
        {about ? <>, on {about}</> : null}
      </p>
      {actions}
    </article>
  );
}
