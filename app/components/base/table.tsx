import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { SortLink, type SortState } from "./sort-link.tsx";

export type Column<Row> = {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  kind?: "text" | "number";
  /** The cell that names the row. One column at most. */
  isRowHeading?: boolean;
  sort?: SortState;
  cellClass?: string;
};

export type TableProps<Row> = {
  caption: ReactNode;
  captionIsHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Extra attributes of a row, for enhancements: `{ "data-search": "…" }`. */
  rowData?: (row: Row) => Record<`data-${string}`, string>;
  /** On a phone: rows become short lists, or the table scrolls sideways in its own region. */
  onPhone?: "stack" | "scroll";
  className?: string;
  id?: string;
};

/** A plain table with its caption; sorting is by links, so that it works in the address. */
export function Table<Row>({
  caption,
  captionIsHidden = false,
  columns,
  rows,
  rowKey,
  rowData,
  onPhone = "stack",
  className,
  id,
}: TableProps<Row>) {
  const captionId = id ? `${id}-caption` : undefined;
  return (
    <TableRegion label={typeof caption === "string" ? caption : undefined} labelledBy={captionId} scrolls={onPhone === "scroll"}>
      <table {...role("table", onPhone)} className={classNames("table", onPhone === "stack" && "table--stack", className)} id={id}>
        <caption id={captionId} className={captionIsHidden ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        <thead {...role("rowgroup", onPhone)}>
          <tr {...role("row", onPhone)}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                {...role("columnheader", onPhone)}
                className={column.kind === "number" ? "table__number" : undefined}
                aria-sort={column.sort?.direction ?? undefined}
              >
                {column.sort ? <SortLink heading={column.heading} sort={column.sort} /> : column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role("rowgroup", onPhone)}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...role("row", onPhone)} {...rowData?.(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} onPhone={onPhone} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

export type TableRegionProps = { children: ReactNode; label?: string; labelledBy?: string; scrolls?: boolean };

/** Room for a table that may be wider than the page. It takes focus, so that the keyboard can scroll it. */
export function TableRegion({ children, label, labelledBy, scrolls = true }: TableRegionProps) {
  if (!scrolls) return <div className="table-region">{children}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse.
    <section className="table-region" aria-label={labelledBy ? undefined : label} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}

function Cell<Row>({ column, row, onPhone }: { column: Column<Row>; row: Row; onPhone: "stack" | "scroll" }) {
  const className = classNames(column.kind === "number" && "table__number", column.isRowHeading && "table__row-heading", column.cellClass);
  if (column.isRowHeading) {
    return (
      <th scope="row" {...role("rowheader", onPhone)} className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td {...role("cell", onPhone)} className={className} data-heading={column.heading}>
      {/* One box, so that on a phone a value of several parts stays one column. */}
      <div>{column.cell(row)}</div>
    </td>
  );
}

/** Stacked rows are no longer laid out as a table, and browsers then forget that they are one: it is said again. */
function role(name: string, onPhone: "stack" | "scroll") {
  return onPhone === "stack" ? { role: name } : {};
}
