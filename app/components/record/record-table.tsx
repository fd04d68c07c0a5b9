import { Select } from "../base/choice-field.tsx";
import { type ChosenFilter, ChosenFilters, FilterPanel } from "../base/filter-panel.tsx";
import { EmptyState } from "../base/message.tsx";
import { Pagination } from "../base/pagination.tsx";
import { SearchBox } from "../base/search-box.tsx";
import type { SortState } from "../base/sort-link.tsx";
import { type Column, Table } from "../base/table.tsx";
import { TakeAway } from "../base/take-away.tsx";
import type { ListShown, ListView } from "./list-view.ts";

/** Where the links of a list lead; all of its state stands in the address. */
export type ListLinks = {
  path: string;
  sort: (column: string) => SortState | null;
  page: (page: number) => string;
  without: (filter: string, value: string) => string;
  cleared: string;
  /** The view as the end of an address: "?state=open". */
  search: string;
};

export type RecordTableProps<Row> = {
  list: ListShown<Row>;
  view: ListView;
  links: ListLinks;
  /** Their keys are the names by which they are sorted. */
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** "commitment", "commitments". */
  words: { one: string; many: string };
  caption: string;
};

/** A list of records: search, filters, sorting and pages, each of them an ordinary link or form, and the way to take it away. */
export function RecordTable<Row>({ list, view, links, columns, rowKey, words, caption }: RecordTableProps<Row>) {
  const { rows, found, total, page, pageCount, filters } = list;
  const chosen = chosenOf(list, view, links);
  return (
    <>
      <SearchBox
        id="list-search"
        action={links.path}
        label={`Search ${words.many}`}
        defaultValue={view.search}
        keep={keptBeside(links, ["q", "page"])}
      />
      <FilterPanel
        action={links.path}
        setCount={chosen.length}
        clearHref={links.cleared}
        keep={keptBeside(links, ["page", ...filters.map(({ name }) => name)])}
      >
        {filters.map(({ name, label, any, options }) =>
          options.length > 1 || (view.filters[name] ?? []).length > 0 ? (
            <Select
              key={name}
              name={name}
              id={`filter-${name}`}
              label={label}
              emptyLabel={any}
              options={options.map((option) => ({ value: option.value, label: `${option.label} (${option.count})` }))}
              defaultValue={view.filters[name]?.[0]}
            />
          ) : null,
        )}
      </FilterPanel>
      <ChosenFilters filters={chosen} />
      <p className="list-count" role="status">
        {found === total ? counted(total, words) : `${found} of ${counted(total, words)}`}
      </p>
      {found === 0 ? (
        <EmptyState title={total === 0 ? `There are no ${words.many} on record yet.` : `None of the ${words.many} matches.`}>
          {total === 0 ? (
            <p>An editor adds what is known, with its source.</p>
          ) : (
            <p>
              Try other words, or <a href={links.path}>show all {words.many}</a>.
            </p>
          )}
        </EmptyState>
      ) : (
        <Table
          caption={caption}
          captionIsHidden
          columns={columns.map((column) => ({ ...column, sort: links.sort(column.key) ?? undefined }))}
          rows={rows}
          rowKey={rowKey}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={links.page} label={`Pages of ${words.many}`} />
      {found > 0 ? <TakeAway path={links.path} search={links.search} /> : null}
    </>
  );
}

function counted(count: number, { one, many }: { one: string; many: string }): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function chosenOf<Row>({ filters }: ListShown<Row>, view: ListView, links: ListLinks): ChosenFilter[] {
  return filters.flatMap(({ name, label, options }) =>
    (view.filters[name] ?? []).map((value) => ({
      label: `${label}: ${options.find((option) => option.value === value)?.label ?? value}`,
      removeHref: links.without(name, value),
    })),
  );
}

/** What the address holds beside the named fields: one value of each is enough, as the forms send one. */
function keptBeside({ search }: ListLinks, names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => !names.includes(name)));
}
