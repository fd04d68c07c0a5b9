import { meetingKindWords, meetingStateWords } from "#app/domain/meetings/meeting-words.ts";
import { formatUncertainDay, sortDay } from "#app/lib/dates.ts";
import type { RowsColumn } from "#app/lib/rows-column.ts";
import { capitalise, foldText, slugOf } from "#app/lib/text.ts";
import type { ListShape } from "../record/list-view.ts";
import type { MeetingInList } from "../record/meeting-list.tsx";

/** A meeting as its table shows it. */
export type MeetingInTable = MeetingInList & { bills: readonly { slug: string; title: string }[]; isDraft: boolean };

/** What the list of meetings can be searched, filtered and sorted by. */
export const meetingShape: ListShape<MeetingInTable> = {
  words: (row) =>
    foldText(
      [
        row.title,
        row.summary,
        row.place,
        ...row.participants.flatMap((each) => [each.name, each.office]),
        ...row.bills.map(({ title }) => title),
      ]
        .filter(Boolean)
        .join(" "),
    ),
  filters: [
    {
      name: "state",
      label: "Whether it was held",
      any: "Held or not",
      of: (row) => [{ value: row.state, label: capitalise(meetingStateWords[row.state]) }],
    },
    { name: "kind", label: "Kind", any: "Any kind", of: (row) => [{ value: row.kind, label: meetingKindWords[row.kind] }] },
    { name: "bill", label: "Bill", any: "Any bill", of: (row) => row.bills.map(({ slug, title }) => ({ value: slug, label: title })) },
    {
      name: "who",
      label: "Who took part",
      any: "Anyone",
      of: (row) => row.participants.flatMap(({ name }) => (name ? [{ value: slugOf(name), label: name }] : [])),
    },
  ],
  sorts: { title: (row) => row.title, date: (row) => sortDay(row.date), state: (row) => row.state },
};

/** What its address can ask for. */
export const meetingAddress = {
  path: "/meetings",
  filters: meetingShape.filters.map(({ name }) => name),
  sortable: Object.keys(meetingShape.sorts),
  sort: { column: "date", direction: "descending" },
} as const;

/** The columns of a list of meetings that is taken away. @param site the site's public address */
export function meetingsToTake(site: string): readonly RowsColumn<MeetingInTable>[] {
  return [
    { name: "title", value: (row) => row.title },
    { name: "kind", value: (row) => row.kind },
    { name: "state", value: (row) => row.state },
    { name: "date", value: (row) => row.date.on },
    { name: "date in words", value: (row) => formatUncertainDay(row.date) },
    { name: "place", value: (row) => row.place },
    {
      name: "who",
      value: (row) => row.participants.map(({ name, office }) => (office ? `${name ?? "not known"}; ${office}` : (name ?? "not known"))),
    },
    { name: "about", value: (row) => row.summary },
    { name: "bills", value: (row) => row.bills.map(({ title }) => title) },
    { name: "made up", value: (row) => row.isMadeUp ?? false },
    { name: "address", value: (row) => `${site}${row.href}` },
  ];
}
