import type { ReactNode } from "react";
import { type Named, NamedLink } from "../base/named.tsx";
import { DraftTag, MadeUpTag, Tag, type TagTone } from "../base/tag.tsx";

export type AmendmentInList = {
  slug: string;
  number: string;
  href: string | null;
  stageWords: string;
  member: Named;
  wording: string;
  wordingIsIncomplete: boolean;
  /** "Agreed to"; null: not known. */
  stateWords: string | null;
  stateTone?: TagTone;
  isMadeUp?: boolean;
  isDraft?: boolean;
  children?: ReactNode;
};

/** Amendments with their wording as printed. */
export function AmendmentList({ amendments }: { amendments: readonly AmendmentInList[] }) {
  return (
    <ul className="rows">
      {amendments.map((amendment) => (
        <li className="rows__row" key={amendment.slug}>
          <p className="rows__title">
            <strong>{amendment.href ? <a href={amendment.href}>Amendment {amendment.number}</a> : `Amendment ${amendment.number}`}</strong>,{" "}
            <NamedLink who={amendment.member} />
          </p>
          <p className="rows__meta">
            {amendment.stateWords ? (
              <Tag tone={amendment.stateTone}>{amendment.stateWords}</Tag>
            ) : (
              <Tag tone="unknown">State not known</Tag>
            )}
            {amendment.isMadeUp ? <MadeUpTag /> : null}
            {amendment.isDraft ? <DraftTag /> : null}
            <span>{amendment.stageWords}</span>
          </p>
          <blockquote className="amendment-wording">{amendment.wording}</blockquote>
          {amendment.wordingIsIncomplete ? <p className="small secondary">The wording that we hold is not complete.</p> : null}
          {amendment.children}
        </li>
      ))}
    </ul>
  );
}
