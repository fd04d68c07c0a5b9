import type { HolderAsOn } from "#app/domain/positions/show-as-on.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { NamedLink } from "../base/named.tsx";
import { type Column, Table } from "../base/table.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { BehindPosition, StanceTag } from "../record/position-table.tsx";

export type AsOnTableProps = { holders: readonly HolderAsOn[]; day: Day; caption: string | undefined };

/** Who held what on a day. What is uncertain shows what was held before and what perhaps instead, and says why. */
export function AsOnTable({ holders, day, caption }: AsOnTableProps) {
  return (
    <Table
      caption={caption ?? `Who held what on ${formatDay(day)}`}
      captionIsHidden
      columns={columns}
      rows={holders}
      rowKey={(row) => row.key}
    />
  );
}

const columns: readonly Column<HolderAsOn>[] = [
  {
    key: "who",
    heading: "Who",
    isRowHeading: true,
    cell: ({ holder, held, perhaps }) => (
      <>
        <NamedLink who={holder} /> {(held ?? perhaps[0])?.isMadeUp ? <MadeUpTag /> : null}
      </>
    ),
  },
  {
    key: "position",
    heading: "Position on that day",
    cell: (row) => <Answer row={row} />,
  },
  {
    key: "behind",
    heading: "What it rests on, and who says so",
    cell: ({ held, perhaps }) => (
      <>
        {held ? <BehindPosition position={held} /> : null}
        {perhaps.map((entry) => (
          <div className="perhaps" key={entry.slug}>
            <BehindPosition position={entry} />
          </div>
        ))}
      </>
    ),
  },
];

function Answer({ row: { kind, held, perhaps, doubt } }: { row: HolderAsOn }) {
  return (
    <>
      {held ? (
        <>
          {kind === "uncertain" ? <span className="small">Before: </span> : null}
          <StanceTag stance={held.stance} />
          {held.condition ? <div>Condition: {held.condition}</div> : null}
          <div className="small">
            Held from: <When day={held.from} />
          </div>
        </>
      ) : null}
      {kind === "uncertain" || kind === "order-not-known" ? (
        <>
          <div>
            <Tag tone="unknown" shape="query">
              {kind === "uncertain" ? "Not certain on this day" : "Order not known"}
            </Tag>
          </div>
          {perhaps.map((entry) => (
            <div className="perhaps" key={entry.slug}>
              <span className="small">Perhaps: </span>
              <StanceTag stance={entry.stance} />
              {entry.condition ? <div>Condition: {entry.condition}</div> : null}
            </div>
          ))}
        </>
      ) : null}
      {doubt ? <div className="small">{doubt}</div> : null}
    </>
  );
}
