import type { ReactNode } from "react";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { EmptyState } from "../base/message.tsx";
import { Table } from "../base/table.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { RuleSource } from "./rule-source.tsx";

type Period = {
  id: string;
  summary: string;
  correspondence: string;
  period: string;
  appliesFrom: Day | null;
  appliesTo: Day | null;
  sourceTitle: string;
  sourceUrl: string | null;
  isMadeUp: boolean;
  note: string | null;
};

export type ReplyPeriodsProps = {
  periods: readonly Period[];
  /** The link that corrects one; null: this viewer may not. */
  edit: ((kind: string, id: string, what: string) => ReactNode) | null;
};

/** Within how long letters are answered, by which source. Where there is none, nothing is called late. */
export function ReplyPeriods({ periods, edit }: ReplyPeriodsProps) {
  return (
    <>
      <p>No period is invented. Where no rule with a source is known there is no clock, and no letter is called late.</p>
      {periods.length === 0 ? (
        <EmptyState title="No period for replies is recorded.">
          <p>An editor can enter one with its source. Until then the pages say that nothing is known.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Periods for replies"
          captionIsHidden
          rows={periods}
          rowKey={(each) => each.id}
          columns={[
            { key: "summary", heading: "Rule", isRowHeading: true, cell: (each) => <Said period={each} /> },
            { key: "who", heading: "Who writes to whom", cell: (each) => each.correspondence },
            { key: "period", heading: "Period", cell: (each) => each.period },
            { key: "when", heading: "For letters sent", cell: ({ appliesFrom, appliesTo }) => whenWords(appliesFrom, appliesTo) },
            {
              key: "source",
              heading: "How we know",
              cell: (each) => <RuleSource title={each.sourceTitle} url={each.sourceUrl} isAssumption={false} />,
            },
            ...(edit ? [{ key: "edit", heading: "Correct", cell: (each: Period) => edit("reply", each.id, each.summary) }] : []),
          ]}
        />
      )}
    </>
  );
}

function Said({ period }: { period: Period }) {
  return (
    <>
      {period.summary} {period.isMadeUp ? <MadeUpTag /> : null}
      {period.note ? <p className="small secondary">{period.note}</p> : null}
    </>
  );
}

function whenWords(from: Day | null, to: Day | null): string {
  if (from && to) return `${formatDay(from)} to ${formatDay(to)}`;
  if (from) return `since ${formatDay(from)}`;
  return to ? `until ${formatDay(to)}` : "whenever";
}
