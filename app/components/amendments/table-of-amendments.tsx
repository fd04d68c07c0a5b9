import { type AmendmentColumnId, amendmentFilters, amendmentTableColumns } from "#app/domain/amendments/amendment-columns.ts";
import type { AmendmentInTable } from "#app/domain/amendments/amendments-in-table.ts";
import { Button } from "../base/button.tsx";
import { Checkboxes, Select } from "../base/choice-field.tsx";
import { classNames } from "../base/class-names.ts";
import { Details } from "../base/details.tsx";
import { type ChosenFilter, ChosenFilters, FilterPanel } from "../base/filter-panel.tsx";
import { EmptyState } from "../base/message.tsx";
import { Pagination } from "../base/pagination.tsx";
import { SearchBox } from "../base/search-box.tsx";
import { SortLink, type SortState } from "../base/sort-link.tsx";
import { TableRegion } from "../base/table.tsx";
import { amendmentCells, amendmentTexts } from "./table-cells.tsx";
import { type AmendmentsShown, amendmentFilterChoices, amendmentsPerPage, amendmentsTable } from "./table-model.ts";

/** Where the table's links lead; all of its state stands in the address. */
export type AmendmentsLinks = {
  path: string;
  sort: (column: string) => SortState | null;
  page: (page: number) => string;
  without: (filter: string, value: string) => string;
  cleared: string;
  csv: string;
  /** CSV in the columns that a list of amendments is taken in by. */
  csvToTakeIn: string;
  /** The other of "all rows" and pages. */
  rows: string;
};
export type AmendmentsTableProps = { amendments: readonly AmendmentInTable[]; view: AmendmentsShown; links: AmendmentsLinks };

/** The table of amendments: search, filters, sorting, columns and pages, each of them an ordinary link or form. */
export function AmendmentsTable({ amendments, view, links }: AmendmentsTableProps) {
  const table = amendmentsTable(amendments, view);
  const found = table.getFilteredRowModel().rows.length;
  const pageCount = Math.max(1, table.getPageCount());
  const chosen = chosenFilters(amendments, view, links);
  return (
    <>
      <SearchBox
        id="amendment-search"
        action={links.path}
        label="Search numbers, wordings, names and places"
        defaultValue={view.search}
        keep={kept(view, ["q", "page"])}
      />
      <FilterPanel
        action={links.path}
        setCount={chosen.length}
        clearHref={links.cleared}
        keep={kept(view, ["page", ...amendmentFilters.map(({ name }) => name)])}
      >
        {amendmentFilters.map(({ name, label, any }) => {
          const options = amendmentFilterChoices(amendments, name);
          return options.length > 1 ? (
            <Select
              key={name}
              name={name}
              id={`filter-${name}`}
              label={label}
              emptyLabel={any}
              options={options}
              defaultValue={view.filters[name]?.[0] ?? ""}
              submitsOnChange
            />
          ) : null;
        })}
      </FilterPanel>
      <ChosenFilters filters={chosen} />
      <p className="list-count" role="status">
        {found === amendments.length ? `${found} amendments` : `${found} of ${amendments.length} amendments`}
        {pageCount > 1 && found > 0 ? `, page ${Math.min(view.page, pageCount)} of ${pageCount}` : ""}.{" "}
        {found > 0 ? <a href={links.csv}>Take {found === amendments.length ? "them all" : "these"} away as CSV</a> : null}{" "}
        {found > amendmentsPerPage ? (
          <a href={links.rows}>{view.allRows ? `Show ${amendmentsPerPage} on a page` : `Show all ${found} on one page`}</a>
        ) : null}
      </p>
      <Rows table={table} view={view} links={links} found={found} pageCount={pageCount} />
      <Pagination page={view.page} pageCount={pageCount} hrefOf={links.page} label="Pages of amendments" />
      {found > 0 ? (
        <p className="on-screen-only">
          <a href={links.csvToTakeIn}>The same amendments as CSV that can be taken in again</a>
        </p>
      ) : null}
      <ChooseColumns view={view} path={links.path} />
    </>
  );
}

function ChooseColumns({ view, path }: { view: AmendmentsShown; path: string }) {
  return (
    <Details summary="Choose columns">
      <form action={path} method="get" aria-label="Columns">
        <Kept fields={kept(view, ["columns", "page"])} />
        <Checkboxes
          name="columns"
          label="Columns to show"
          choices={amendmentTableColumns.map((column) => ({ value: column.id, label: column.heading }))}
          defaultValues={view.columns}
        />
        <Button isSmall>Show these columns</Button>
      </form>
    </Details>
  );
}

function Kept({ fields }: { fields: Record<string, string> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

type RowsProps = {
  table: ReturnType<typeof amendmentsTable>;
  view: AmendmentsShown;
  links: AmendmentsLinks;
  found: number;
  pageCount: number;
};

function Rows({ table, view, links, found, pageCount }: RowsProps) {
  if (found === 0) {
    return (
      <EmptyState title="No amendment matches.">
        <p>
          Try fewer or other words, or <a href={links.cleared}>clear the search and all filters</a>.
        </p>
      </EmptyState>
    );
  }
  if (view.page > pageCount) {
    return (
      <EmptyState title="There is no such page.">
        <p>
          The list ends on page {pageCount}. <a href={links.page(pageCount)}>Go to the last page</a>
        </p>
      </EmptyState>
    );
  }
  const columns = amendmentTableColumns.filter(({ id }) => view.columns.includes(id));
  const rows = table.getRowModel().rows;
  const first = view.allRows ? 1 : (view.page - 1) * amendmentsPerPage + 1;
  return (
    <TableRegion scrolls={false}>
      {/* Its rows may be thousands: each cell is no more than it needs. On a phone a row is a card, and again said to be a row. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: stacked rows are no longer laid out as a table, and browsers then forget that they are one. */}
      <table role="table" className={classNames("table", "amendments-table", rows.length > longTable && "amendments-table--long")}>
        <caption className="visually-hidden">
          Amendments {first} to {first + rows.length - 1}
        </caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
          <tr role="row">
            {columns.map(({ id, heading }) => (
              <Heading key={id} id={id} heading={heading} sort={links.sort(id)} />
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
        <tbody role="rowgroup">
          {rows.map(({ original }) => (
            <Row key={original.slug} row={original} columns={columns.map(({ id }) => id)} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** From here on a phone lays out only the cards that are near. */
const longTable = 300;

function Heading({ id, heading, sort }: { id: AmendmentColumnId; heading: string; sort: SortState | null }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <th scope="col" role="columnheader" className={`am-${id}`} aria-sort={sort?.direction ?? undefined}>
      {sort ? <SortLink heading={heading} sort={sort} /> : heading}
    </th>
  );
}

function Row({ row, columns }: { row: AmendmentInTable; columns: readonly AmendmentColumnId[] }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above.
    <tr role="row">
      {columns.map((id) =>
        id === "number" ? (
          // biome-ignore lint/a11y/noRedundantRoles: see above.
          <th key={id} scope="row" role="rowheader" className="am-number">
            {amendmentCells[id](row)}
          </th>
        ) : (
          // biome-ignore lint/a11y/noRedundantRoles: see above.
          <td key={id} role="cell" className={`am-${id}`}>
            {amendmentCells[id](row)}
          </td>
        ),
      )}
    </tr>
  );
}

function chosenFilters(amendments: readonly AmendmentInTable[], view: AmendmentsShown, links: AmendmentsLinks): ChosenFilter[] {
  return amendmentFilters.flatMap(({ name, label }) => {
    const values = view.filters[name] ?? [];
    const choices = values.length > 0 ? amendmentFilterChoices(amendments, name) : [];
    return values.map((value) => ({
      label: `${label}: ${choices.find((choice) => choice.value === value)?.label ?? value}`,
      removeHref: links.without(name, value),
    }));
  });
}

/** What the address already holds, but for what the form itself says. */
function kept(view: AmendmentsShown, except: readonly string[]): Record<string, string> {
  const all: Record<string, string> = {
    q: view.search,
    sort: `${view.sort.direction === "descending" ? "-" : ""}${view.sort.column}`,
    columns: view.columns.join(","),
    rows: view.allRows ? "all" : "",
    ...Object.fromEntries(Object.entries(view.filters).map(([name, values]) => [name, values.join(",")])),
  };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value && !except.includes(name)));
}

/** The rows that the view shows, of all pages, in its order. */
export function amendmentsShown(amendments: readonly AmendmentInTable[], view: AmendmentsShown): AmendmentInTable[] {
  return amendmentsTable(amendments, view)
    .getPrePaginatedRowModel()
    .rows.map(({ original }) => original);
}

/** The rows as text, for CSV: a heading row, then one row an amendment in the view's columns, of all pages, with its slug at the end. */
export function amendmentsAsTexts(amendments: readonly AmendmentInTable[], view: AmendmentsShown): string[][] {
  const columns = amendmentTableColumns.filter(({ id }) => view.columns.includes(id));
  const rows = amendmentsShown(amendments, view).map((row) => [...columns.map(({ id }) => amendmentTexts[id](row)), row.slug]);
  return [[...columns.map(({ heading }) => heading), "Address"], ...rows];
}
