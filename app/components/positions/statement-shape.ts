import type { StatementShown } from "#app/domain/positions/statement-shown.ts";
import { formatUncertainDay, sortDay } from "#app/lib/dates.ts";
import type { RowsColumn } from "#app/lib/rows-column.ts";
import type { ListShape } from "../record/list-view.ts";

/** What the list of statements can be searched, filtered and sorted by. */
export const statementShape: ListShape<StatementShown> = {
  words: (row) => row.searched,
  filters: [
    { name: "person", label: "Person", any: "Any person", of: (row) => slugIn(row, "/people/") },
    { name: "organisation", label: "Organisation", any: "Any organisation", of: (row) => slugIn(row, "/organisations/") },
    { name: "bill", label: "Bill", any: "Any bill", of: (row) => row.bills.map(({ slug, name }) => ({ value: slug, label: name })) },
    { name: "topic", label: "Topic", any: "Any topic", of: (row) => row.topics.map(({ slug, name }) => ({ value: slug, label: name })) },
    { name: "year", label: "Year", any: "Any year", of: yearOf },
    {
      name: "kind",
      label: "Said or done",
      any: "Both",
      of: (row) => [row.vote ? { value: "vote", label: "A recorded vote" } : { value: "words", label: "Words" }],
    },
  ],
  sorts: {
    date: (row) => sortDay(row.date),
    who: (row) => row.speaker.name,
    summary: (row) => row.summary,
  },
};

/** What its address can ask for. */
export const statementAddress = {
  path: "/statements",
  filters: statementShape.filters.map(({ name }) => name),
  sortable: Object.keys(statementShape.sorts),
  sort: { column: "date", direction: "descending" },
} as const;

/** The columns of a list of statements that is taken away. @param site the site's public address */
export function statementsToTake(site: string): readonly RowsColumn<StatementShown>[] {
  return [
    { name: "who", value: (row) => row.speaker.name },
    { name: "office", value: (row) => row.speaker.office ?? null },
    { name: "date", value: (row) => row.date.on },
    { name: "date in words", value: (row) => formatUncertainDay(row.date) },
    { name: "place", value: (row) => row.place },
    { name: "summary", value: (row) => row.summary },
    { name: "words", value: (row) => row.quote },
    { name: "came to us through", value: (row) => row.levels.map(({ words, name }) => (name ? `${words} (${name})` : words)) },
    { name: "vote", value: (row) => row.vote?.label ?? null },
    { name: "bills", value: (row) => row.bills.map(({ name }) => name) },
    { name: "topics", value: (row) => row.topics.map(({ name }) => name) },
    { name: "sources", value: (row) => row.sources.map(({ title, url }) => (url ? `${title} ${url}` : title)) },
    { name: "disputed", value: (row) => row.dispute !== null },
    { name: "why disputed", value: (row) => row.dispute?.note ?? null },
    { name: "reply", value: (row) => row.reply?.text ?? null },
    { name: "confidence", value: (row) => row.confidence },
    { name: "made up", value: (row) => row.isMadeUp },
    { name: "address", value: (row) => `${site}${row.href}` },
  ];
}

function slugIn({ speaker }: StatementShown, path: string): { value: string; label: string }[] {
  const { href, name } = speaker;
  return href?.startsWith(path) && name ? [{ value: href.slice(path.length), label: name }] : [];
}

function yearOf({ date }: StatementShown): { value: string; label: string }[] {
  const year = sortDay(date)?.slice(0, 4);
  return year ? [{ value: year, label: year }] : [{ value: "unknown", label: "Year not known" }];
}
