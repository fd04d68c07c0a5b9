import type { Confidence } from "#app/domain/facts/source.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";
import { Quotation } from "./quotation.tsx";

export type StatementInList = {
  slug: string;
  speaker: Named;
  date: UncertainDay;
  quote: string | null;
  summary: string;
  chain: readonly string[];
  place: string | null;
  confidence: Confidence;
  sources: readonly { title: string; url: string | null }[];
  isMadeUp?: boolean;
};

/** What people said or did, oldest first, each with its source. */
export function StatementList({ statements }: { statements: readonly StatementInList[] }) {
  return (
    <ol className="rows">
      {statements.map((statement) => (
        <li className="rows__row" key={statement.slug} id={`statement-${statement.slug}`}>
          <p className="rows__title">
            <NamedLink who={statement.speaker} />
          </p>
          <p className="rows__meta">
            <When day={statement.date} />
            {statement.place ? <span>{statement.place}</span> : null}
            <ConfidenceTag confidence={statement.confidence} />
            {statement.isMadeUp ? <MadeUpTag /> : null}
          </p>
          <p>{statement.summary}</p>
          {statement.quote ? <Quotation text={statement.quote} speaker={statement.speaker.name} chain={statement.chain} /> : null}
          {statement.sources.map((source) => (
            <p className="small" key={`${source.title}|${source.url}`}>
              Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
