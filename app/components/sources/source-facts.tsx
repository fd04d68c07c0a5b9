import type { Confidence } from "#app/domain/facts/source.ts";
import type { Day } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "../record/confidence-tag.tsx";

export type SourceShown = {
  slug: string;
  /** Its page here. */
  href: string;
  title: string;
  publisher: string | null;
  url: string | null;
  archivedUrl: string | null;
  publishedOn: Day | null;
  seenOn: Day | null;
  licence: string | null;
  confidence: Confidence;
};

/** What is known of a source beside its title, in one line; what is not known says so. */
export function SourceFacts({ source }: { source: SourceShown }) {
  return (
    <p className="rows__meta">
      <ConfidenceTag confidence={source.confidence} />
      <span>{source.publisher ?? "Publisher not known"}</span>
      {source.publishedOn ? (
        <span>
          Published <When day={source.publishedOn} />
        </span>
      ) : null}
      {source.seenOn ? (
        <span>
          Read by us on <When day={source.seenOn} />
        </span>
      ) : null}
      {source.licence ? <span>Licence: {source.licence}</span> : null}
      {notRecorded(source)}
      {source.url ? (
        <a href={source.url} rel="nofollow">
          Read it
          <span className="visually-hidden">: {source.title}</span>
        </a>
      ) : (
        <span>No web address</span>
      )}
      {source.archivedUrl ? (
        <a href={source.archivedUrl} rel="nofollow">
          Archived copy
          <span className="visually-hidden"> of {source.title}</span>
        </a>
      ) : null}
    </p>
  );
}

function notRecorded({ seenOn, licence }: SourceShown) {
  const missing = [...(seenOn ? [] : ["day of reading"]), ...(licence ? [] : ["licence"])];
  return missing.length === 0 ? null : <span>{capitalise(missing.join(" and "))} not recorded</span>;
}
