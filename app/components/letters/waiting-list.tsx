import type { LetterRow } from "#app/domain/letters/letter-in-table.ts";
import { NamedList } from "../base/named.tsx";
import { Table } from "../base/table.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { ClockTag } from "./clock-tag.tsx";
import { SubjectCell } from "./letter-cells.tsx";

/** Letters that wait for a reply, those with the earliest last day first. */
export function WaitingList({ letters, caption, none }: { letters: readonly LetterRow[]; caption: string; none: string }) {
  if (letters.length === 0) return <p>{none}</p>;
  return (
    <Table
      caption={caption}
      captionIsHidden
      rows={letters}
      rowKey={(row) => row.slug}
      columns={[
        { key: "subject", heading: "Letter", cell: (row) => <SubjectCell row={row} />, isRowHeading: true },
        { key: "from", heading: "From", cell: (row) => <NamedList all={row.from} /> },
        { key: "to", heading: "Waits for", cell: (row) => <NamedList all={row.waitsFor} /> },
        { key: "last", heading: "Last day", cell: (row) => (row.lastDay ? <When day={row.lastDay} /> : <Unknown words="None" />) },
        {
          key: "state",
          heading: "State of reply",
          cell: (row) => (
            <>
              <ClockTag clock={row.reply} /> <span className="letter-remark">{row.reply.sentence}</span>
            </>
          ),
        },
      ]}
    />
  );
}
