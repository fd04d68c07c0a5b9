import type { ReactNode } from "react";
import { sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { Icon, type IconName } from "../base/icon.tsx";
import { EmptyState } from "../base/message.tsx";
import { type TabLink, TabLinks } from "../base/tab-links.tsx";
import { When } from "../base/when.tsx";

export const timelineKinds = [
  "stage",
  "vote",
  "letter",
  "statement",
  "meeting",
  "document",
  "consultation",
  "proposal",
  "amendment",
  "figure",
  "change",
  "request",
  "position",
  "commitment",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export type TimelineEntry = {
  id: string;
  kind: TimelineKind;
  /** "Vote", "Letter", "Stage 1": the word beside the picture. */
  kindWord: string;
  date: UncertainDay;
  title: string;
  href?: string | null;
  /** The turning points: a little larger. */
  isImportant?: boolean;
  children?: ReactNode;
};
export type TimelineProps = {
  /** In the order in which they are to be read. */
  entries: readonly TimelineEntry[];
  /** Kinds as links. */
  filters?: readonly TabLink[];
  /** Level of the years' headings. */
  yearLevel?: 2 | 3 | 4;
  /** Where all kinds are shown. */
  allHref?: string;
};

/** What happened, year by year. The entries keep the order they are given; a year without a day stands where its entries stand. */
export function Timeline({ entries, filters, yearLevel = 3, allHref }: TimelineProps) {
  const Year = yearHeadings[yearLevel];
  return (
    <div className="timeline">
      {filters ? <TabLinks label="Kinds of event" links={filters} /> : null}
      {entries.length === 0 ? (
        <EmptyState title="Nothing of this kind is on the record.">
          {allHref ? (
            <p>
              <a href={allHref}>Show everything that happened</a>
            </p>
          ) : (
            <p>It may not have happened, or nobody has recorded it yet.</p>
          )}
        </EmptyState>
      ) : null}
      {byYear(entries).map(({ year, entries: ofYear }) => (
        <section key={`${year}|${ofYear[0]?.id}`}>
          <Year className="timeline__year">{year ?? "Date not known"}</Year>
          <ol className="timeline__list">
            {ofYear.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const yearHeadings = { 2: "h2", 3: "h3", 4: "h4" } as const;

const icons: Record<TimelineKind, IconName> = {
  stage: "stage",
  vote: "vote",
  letter: "letter",
  statement: "statement",
  meeting: "meeting",
  document: "document",
  consultation: "statement",
  proposal: "proposal",
  amendment: "amendment",
  figure: "figure",
  change: "change",
  request: "letter",
  position: "statement",
  commitment: "tick",
};

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li
      className={classNames(
        "timeline__entry",
        entry.isImportant && "timeline__entry--important",
        entry.kind === "statement" && "timeline__entry--statement",
      )}
      id={entry.id}
    >
      <div className="timeline__when">
        <When day={entry.date} />
      </div>
      <div>
        <p className="timeline__kind">
          <Icon name={icons[entry.kind]} className="timeline__icon" />
          {entry.kindWord}
        </p>
        <p className="timeline__title">
          <strong>{entry.href ? <a href={entry.href}>{entry.title}</a> : entry.title}</strong>
        </p>
        {entry.children ? <div className="timeline__body">{entry.children}</div> : null}
      </div>
    </li>
  );
}

function byYear(entries: readonly TimelineEntry[]): { year: string | null; entries: TimelineEntry[] }[] {
  const years: { year: string | null; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const year = sortDay(entry.date)?.slice(0, 4) ?? null;
    const last = years.at(-1);
    if (last && last.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}
