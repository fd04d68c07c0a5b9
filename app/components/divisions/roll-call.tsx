import type { Vote } from "#app/domain/facts/division.ts";
import { Button } from "../base/button.tsx";
import { EmptyState } from "../base/message.tsx";
import { type Column, Table } from "../base/table.tsx";
import { VoteWord } from "./vote-word.tsx";

export type RollCallRow = {
  id: string;
  name: string;
  href: string | null;
  /** Constituency or region, as printed; null: not known. */
  seat: string | null;
  party: string | null;
  vote: Vote;
  proxyCastBy?: string | null;
  /** The member's own statement about the recorded vote. */
  note?: string | null;
};

export type RollCallProps = {
  /** The rows that match the search (all when there is none). */
  rows: readonly RollCallRow[];
  total: number;
  /** The search is a GET form to this address, with the field `member`. */
  search: { action: string; value: string; clearHref: string; name?: string };
  caption?: string;
  id?: string;
};

/** Who voted how, found by name, constituency, region or party. The search works in the address; with scripts it also filters while one types. */
export function RollCall({ rows, total, search, caption = "How each member voted", id = "roll-call" }: RollCallProps) {
  return (
    <div className="roll-call">
      <form className="roll-call__search search-box" action={search.action} method="get" aria-label={`Find a member: ${caption}`}>
        <label className="ds_label" htmlFor={`${id}-search`}>
          How did my MSP vote?
        </label>
        <p className="ds_hint-text" id={`${id}-hint`}>
          A name, a constituency, a region or a party. Everybody has eight MSPs: one for the constituency, and seven for the region around
          it
        </p>
        <div className="search-box__row">
          <input
            className="search-box__input"
            type="search"
            id={`${id}-search`}
            name={search.name ?? "member"}
            defaultValue={search.value}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            data-filters={id}
          />
          <Button isSmall>Find</Button>
        </div>
      </form>
      <p className="roll-call__count small" role="status" data-counts={id}>
        {search.value ? `${rows.length} of ${total} names match “${search.value}”. ` : `${total} names.`}
        {search.value ? <a href={search.clearHref}>Show all names</a> : null}
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Nobody of that name or place is in this roll-call.">
          <p>
            Try only the surname, or the name of the constituency or region. Members who were not there or did not vote may not be printed.
          </p>
        </EmptyState>
      ) : (
        <Table
          id={id}
          className="roll-call-table"
          caption={caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowData={(row) => ({ "data-search": [row.name, row.seat, row.party].filter(Boolean).join(" ") })}
        />
      )}
    </div>
  );
}

const columns: readonly Column<RollCallRow>[] = [
  { key: "name", heading: "Member", isRowHeading: true, cell: (row) => (row.href ? <a href={row.href}>{row.name}</a> : row.name) },
  { key: "seat", heading: "Constituency or region", cell: (row) => row.seat ?? "Not known" },
  { key: "party", heading: "Party", cell: (row) => row.party ?? "Not known" },
  {
    key: "vote",
    heading: "Vote",
    cellClass: "roll-call-table__vote",
    cell: (row) => (
      <>
        <VoteWord vote={row.vote} />
        {row.proxyCastBy ? <span className="roll-call__note">By proxy, cast by {row.proxyCastBy}</span> : null}
        {row.note ? <span className="roll-call__note">{row.note}</span> : null}
      </>
    ),
  },
];
