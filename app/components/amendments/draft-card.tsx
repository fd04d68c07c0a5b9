import type { Instant } from "#app/lib/dates.ts";
import { FormButton } from "../base/button.tsx";
import { classNames } from "../base/class-names.ts";
import { Icon } from "../base/icon.tsx";
import { Moment } from "../base/when.tsx";
import { draftAddress } from "./draft-places.tsx";

export type DraftCardProps = {
  draft: {
    id: string;
    title: string;
    bill: { slug: string; title: string };
    version: { slug: string; title: string };
    provisionId: string | null;
    ring: { value: string; label: string; detail: string | null };
    author: string;
    isOwn: boolean;
    mayChange: boolean;
    wording: string | null;
    remarks: string | null;
    updatedAt: Instant;
  };
};

/** A draft of an amendment. Its first line says who can read it. */
export function DraftCard({ draft }: DraftCardProps) {
  const { id, ring, bill, version } = draft;
  const isOwn = ring.value === "me";
  return (
    <article className={classNames("note", isOwn ? "note--me" : "note--team", "draft-card")} aria-labelledby={`draft-${id}`}>
      <p className="note__ring">
        <Icon name={isOwn ? "lock" : "team"} className="note__icon" />
        <span>
          <span className="visually-hidden">Who can read this draft: </span>
          {ring.label}
          {ring.detail ? ` (${ring.detail})` : null}
        </span>
      </p>
      <h2 className="draft-card__title" id={`draft-${id}`}>
        {draft.title}
      </h2>
      {draft.wording ? <p className="draft-preview__wording">{draft.wording}</p> : <p className="secondary">Nothing is changed yet.</p>}
      {draft.remarks ? <p>{draft.remarks}</p> : null}
      <p className="note__meta">
        {draft.isOwn ? "You" : draft.author}, <Moment at={draft.updatedAt} />, to <a href={`/bills/${bill.slug}`}>{bill.title}</a>,{" "}
        {version.title}
      </p>
      <ul className="comment__actions">
        {draft.mayChange && draft.provisionId ? (
          <li>
            <a href={draftAddress(bill.slug, version.slug, draft.provisionId, id)}>
              Change<span className="visually-hidden"> {draft.title}</span>
            </a>
          </li>
        ) : null}
        <li>
          <a href={`/drafts/${id}/text`}>
            Download<span className="visually-hidden"> {draft.title}</span>
          </a>
        </li>
        {draft.mayChange ? (
          <li>
            <FormButton action={`/drafts/${id}/deletion`} label={`Delete ${draft.title}`}>
              Delete
            </FormButton>
          </li>
        ) : null}
      </ul>
    </article>
  );
}
