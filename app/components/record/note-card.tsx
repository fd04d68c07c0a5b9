import type { ReactNode } from "react";
import type { Instant } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { Icon } from "../base/icon.tsx";
import { Prose } from "../base/prose.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";

/** Who can read a note, to be said in words. */
export type Ring = { kind: "me" } | { kind: "team"; name: string; memberCount: number };

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
    <article className={classNames("note", `note--${ring.kind}`)} id={`note-${id}`} aria-label={`Note: ${ringWords(ring)}`}>
      <p className="note__ring">
        <Icon name={ring.kind === "me" ? "lock" : "team"} className="note__icon" />
        {ringWords(ring)} {isMadeUp ? <MadeUpTag /> : null}
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

/** "Only you can read this", "Rowan Moir MSP's office can read this: 4 people". */
export function ringWords(ring: Ring): string {
  if (ring.kind === "me") return "Only you can read this";
  return `${ring.name} can read this: ${ring.memberCount === 1 ? "1 person" : `${ring.memberCount} people`}`;
}
