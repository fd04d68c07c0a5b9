import type { Confidence } from "#app/domain/facts/source.ts";
import type { Day } from "#app/lib/dates.ts";
import { When } from "../base/when.tsx";
import { NoSource } from "../sources/gap-list.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";

export type Source = {
  title: string;
  publisher: string | null;
  url: string | null;
  archivedUrl?: string | null;
  publishedOn?: Day | null;
  seenOn?: Day | null;
  licence?: string | null;
  confidence: Confidence;
  /** What was read there. */
  what?: string | null;
};
export type SourceListProps = {
  sources: readonly Source[] /** What is not known or was inferred, in our own words. */;
  remarks?: readonly string[];
};

/** Where it says so. A record without a source says that too. */
export function SourceList({ sources, remarks = [] }: SourceListProps) {
  return (
    <div className="sources">
      {sources.length === 0 ? (
        <p>
          <NoSource />
        </p>
      ) : null}
      <ul className="sources__list">
        {sources.map((source) => (
          <li className="sources__item" key={`${source.url}|${source.title}|${source.what}`}>
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
            {source.publisher ? `, ${source.publisher}` : ""}
            {source.publishedOn ? (
              <>
                , <When day={source.publishedOn} />
              </>
            ) : null}{" "}
            <ConfidenceTag confidence={source.confidence} />
            {source.what ? <div className="sources__what">Shows: {source.what}</div> : null}
            {source.seenOn || source.archivedUrl || source.licence ? (
              <div className="sources__what">
                {source.seenOn ? (
                  <>
                    Read by us on <When day={source.seenOn} />
                  </>
                ) : null}
                {source.seenOn && source.archivedUrl ? "; " : null}
                {source.archivedUrl ? <a href={source.archivedUrl}>archived copy</a> : null}
                {source.licence ? `${source.seenOn || source.archivedUrl ? "; " : ""}licence: ${source.licence}` : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
