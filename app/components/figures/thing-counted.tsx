import type { FigureVerdict } from "#app/domain/figures/compare-figures.ts";
import { unitBeside } from "#app/domain/figures/figure.ts";
import type { FigureSeries } from "#app/domain/figures/figure-series.ts";
import { capitalise } from "#app/lib/text.ts";
import { NamedList } from "../base/named.tsx";
import { type Column, Table } from "../base/table.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { ConfidenceTag } from "../record/confidence-tag.tsx";
import type { FigureInList } from "../record/figure-list.tsx";

export type FigureRow = FigureInList & { href: string; quotedBy: readonly { label: string; href: string | null }[] };

export type PeriodShown = { period: string | null; verdict: FigureVerdict["kind"]; sentence: string; figures: readonly FigureRow[] };
export type ThingInList = { id: string; what: string; periods: readonly PeriodShown[]; series: readonly FigureSeries[]; count: number };

/** One thing that is counted: where its figures differ, its series, and every figure with who published it. */
export function ThingCounted({ thing, headingLevel = 2 }: { thing: ThingInList; headingLevel?: 2 | 3 }) {
  const differing = thing.periods.filter(({ verdict }) => verdict === "differ" || verdict === "cannot-be-compared");
  const series = thing.series.filter(({ rows }) => rows.length > 1);
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <section className="section" id={thing.id} aria-labelledby={`${thing.id}-heading`}>
      <div className="section__head">
        <Heading id={`${thing.id}-heading`}>{capitalise(thing.what)}</Heading>
      </div>
      {differing.map((each) => (
        <p key={each.period ?? "none"}>
          <Tag tone="warn" shape="half">
            {each.verdict === "differ" ? "Figures differ" : "Cannot be compared"}
          </Tag>{" "}
          {each.sentence}
        </p>
      ))}
      {series.map((each) => (
        <SeriesTable key={each.unit ?? "none"} series={each} />
      ))}
      <Table
        caption={`Each figure of ${thing.what}, with who published it`}
        captionIsHidden
        columns={figureColumns}
        rows={thing.periods.flatMap(({ figures }) => figures)}
        rowKey={(figure) => figure.slug}
      />
    </section>
  );
}

function SeriesTable({ series }: { series: FigureSeries }) {
  return (
    <Table
      caption={series.unit ? `Over the periods, ${series.unit}` : "Over the periods"}
      columns={[
        { key: "period", heading: "Period", isRowHeading: true, cell: ({ period }) => period.label },
        {
          key: "value",
          heading: "Figure",
          kind: "number",
          cell: ({ value, values }) => value ?? `${values.join(" or ")}: sources differ`,
        },
        {
          key: "change",
          heading: "From the row before",
          kind: "number",
          cell: ({ change }) => (change ? sayChange(change) : "–"),
        },
      ]}
      rows={series.rows}
      rowKey={({ period }) => period.key}
    />
  );
}

function sayChange({ absolute, percent }: { absolute: number; percent: number | null }): string {
  const sign = absolute > 0 ? "+" : absolute < 0 ? "−" : "";
  const amount = Math.abs(absolute).toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return percent === null ? `${sign}${amount}` : `${sign}${amount} (${sign}${Math.abs(percent)}%)`;
}

const figureColumns: readonly Column<FigureRow>[] = [
  {
    key: "value",
    heading: "Figure",
    isRowHeading: true,
    cell: (figure) => {
      const unit = unitBeside(figure.value, figure.unit);
      return (
        <>
          <a href={figure.href}>{figure.value}</a>
          {unit ? ` ${unit}` : ""} {figure.isMadeUp ? <MadeUpTag /> : null}
        </>
      );
    },
  },
  { key: "period", heading: "Period", cell: ({ period }) => period ?? <Unknown words="Not given" /> },
  { key: "publisher", heading: "Published by", cell: ({ publisher }) => publisher ?? <Unknown /> },
  { key: "quoted", heading: "Quoted in", cell: (figure) => <QuotedIn figure={figure} /> },
  {
    key: "source",
    heading: "Our source",
    cell: ({ source, confidence }) => (
      <>
        {source ? source.href ? <a href={source.href}>{source.label}</a> : source.label : "None is named"}{" "}
        <ConfidenceTag confidence={confidence} />
      </>
    ),
  },
];

/** Records that quote a figure, and where else it is quoted, in words. */
export function QuotedIn({ figure }: { figure: Pick<FigureRow, "quotedIn" | "quotedBy"> }) {
  if (figure.quotedBy.length === 0) return figure.quotedIn ?? "Not recorded";
  return (
    <>
      <NamedList all={figure.quotedBy.map(({ label, href }) => ({ name: label, href }))} />
      {figure.quotedIn ? <p className="small">{figure.quotedIn}</p> : null}
    </>
  );
}
