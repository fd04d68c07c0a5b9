import type { Day } from "#app/lib/dates.ts";
import { When } from "../base/when.tsx";

export type BillDocument = { title: string; kindWords: string; reference: string | null; url: string | null; publishedOn: Day | null };
export type DocumentListProps = { documents: readonly BillDocument[] };

/** Documents and prints, with where they are published. One without an address says so. */
export function DocumentList({ documents }: DocumentListProps) {
  return (
    <ul className="rows">
      {documents.map((document) => (
        <li className="rows__row" key={`${document.title}|${document.url}`}>
          <p className="rows__title">{document.url ? <a href={document.url}>{document.title}</a> : document.title}</p>
          <p className="rows__meta">
            <span>{document.kindWords}</span>
            {document.reference ? <span>{document.reference}</span> : null}
            <When day={document.publishedOn} />
            {document.url ? null : <span>We have no link to it</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
