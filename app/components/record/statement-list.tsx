import type { Confidence } from "#app/domain/facts/source.ts";
import type { FairnessShown, Link } from "#app/domain/positions/position-shown.ts";
import type { Level } from "#app/domain/positions/statement-shown.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { DraftTag, MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";
import { FairnessInRow, SourcesInRow } from "./fairness.tsx";
import { Quotation } from "./quotation.tsx";

export type StatementInList = FairnessShown & {
  slug: string;
  href: string;
  speaker: Named;
  date: UncertainDay;
  quote: string | null;
  summary: string;
  levels: readonly Level[];
  place: string | null;
  vote: Link | null;
  confidence: Confidence;
  sources: readonly { title: string; url: string | null }[];
  isMadeUp?: boolean;
  isDraft?: boolean;
};

/** What people said or did, in the order given, each with its source. */
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
            {statement.isDraft ? <DraftTag /> : null}
          </p>
          <p>
            <a href={statement.href}>{statement.summary}</a>
          </p>
          {statement.quote ? <Quotation text={statement.quote} speaker={statement.speaker.name} chain={statement.levels} /> : null}
          {statement.vote ? (
            <p className="small">
              Vote: <a href={statement.vote.href}>{statement.vote.label}</a>
            </p>
          ) : null}
          <SourcesInRow sources={statement.sources.map(({ title, url }) => ({ label: title, href: url }))} />
          <FairnessInRow dispute={statement.dispute} reply={statement.reply} who={statement.speaker.name} />
        </li>
      ))}
    </ol>
  );
}
