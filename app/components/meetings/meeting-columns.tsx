import { meetingKindWords, meetingStateWords } from "#app/domain/meetings/meeting-words.ts";
import { NamedList } from "../base/named.tsx";
import type { Column } from "../base/table.tsx";
import { DraftTag, MadeUpTag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import type { MeetingInTable } from "./meeting-shape.ts";

/** The columns of the table of meetings. */
export const meetingColumns: readonly Column<MeetingInTable>[] = [
  {
    key: "title",
    heading: "Meeting or visit",
    isRowHeading: true,
    cell: (row) => (
      <>
        <a href={row.href}>{row.title}</a> {row.isDraft ? <DraftTag /> : null} {row.isMadeUp ? <MadeUpTag /> : null}
      </>
    ),
  },
  { key: "date", heading: "When", cell: (row) => <When day={row.date} /> },
  { key: "state", heading: "State", cell: (row) => `${meetingKindWords[row.kind]}, ${meetingStateWords[row.state]}` },
  { key: "place", heading: "Where", cell: (row) => row.place ?? <Unknown /> },
  {
    key: "who",
    heading: "Who",
    cell: (row) => <NamedList all={row.participants.map(({ name, href }) => ({ name, href }))} />,
  },
];
