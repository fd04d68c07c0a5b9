import type { ReactNode } from "react";
import type { LetterColumnId } from "#app/domain/letters/letter-columns.ts";
import type { LetterRow } from "#app/domain/letters/letter-in-table.ts";
import { NamedList } from "../base/named.tsx";
import { DraftTag, MadeUpTag, Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { ClockTag } from "./clock-tag.tsx";

// More of them make a row that nobody reads; the letter's page has them all.
const mostAbout = 3;

/** What stands in each column of the table of letters. */
export const letterCells: Record<LetterColumnId, (row: LetterRow) => ReactNode> = {
  // Why a day is uncertain stands on the letter's page.
  sent: (row) => <When day={{ ...row.sent, why: null }} />,
  from: (row) => <NamedList all={row.from} />,
  to: (row) => <NamedList all={row.to} />,
  subject: (row) => <SubjectCell row={row} />,
  kind: (row) => row.kind,
  about: (row) => <About links={row.about} />,
  reply: (row) => <ReplyCell row={row} />,
};

/** Only what says something is marked, so that the eye finds it. */
function ReplyCell({ row: { reply } }: { row: LetterRow }) {
  if (reply.state === "not_known") return <Unknown />;
  if (reply.state === "no_reply_expected") return <span className="secondary">{reply.word}</span>;
  return <ClockTag clock={reply} />;
}

export function SubjectCell({ row }: { row: LetterRow }) {
  return (
    <>
      <a href={row.href}>{row.subject}</a> {row.isMentionedOnly ? <Tag tone="quiet">Known only by mention</Tag> : null}
      {row.isDraft ? <DraftTag /> : null} {row.isMadeUp ? <MadeUpTag /> : null}
    </>
  );
}

function About({ links }: { links: LetterRow["about"] }) {
  const left = links.length - mostAbout;
  return (
    <>
      {links.slice(0, mostAbout).map((link, place) => (
        <span key={link.href}>
          {place > 0 ? ", " : ""}
          <a href={link.href}>{link.label}</a>
        </span>
      ))}
      {left > 0 ? ` and ${left} more` : ""}
    </>
  );
}
