import { type LetterFilterName, letterColumns, letterFilters } from "#app/domain/letters/letter-columns.ts";
import type { LetterRow, Worded } from "#app/domain/letters/letter-in-table.ts";
import { Button } from "../base/button.tsx";
import { Checkboxes, Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { ChosenFilters, FilterPanel } from "../base/filter-panel.tsx";
import { EmptyState } from "../base/message.tsx";
import { Pagination } from "../base/pagination.tsx";
import { SearchBox } from "../base/search-box.tsx";
import type { SortState } from "../base/sort-link.tsx";
import { Table } from "../base/table.tsx";
import { TakeAway } from "../base/take-away.tsx";
import { letterCells } from "./letter-cells.tsx";

/** How the table is seen; all of it stands in the address. */
export type LettersShown = {
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { column: string; direction: "ascending" | "descending" };
  columns: readonly string[];
};
export type LettersTableProps = {
  table: {
    rows: readonly LetterRow[];
    total: number;
    found: number;
    page: number;
    pageCount: number;
    choices: Record<LetterFilterName, readonly (Worded & { count: number })[]>;
  };
  view: LettersShown;
  links: {
    path: string;
    search: string;
    sort: (column: string) => SortState | null;
    page: (page: number) => string;
    without: (filter: string, value: string) => string;
    cleared: string;
  };
};

/** The table of letters: search, filters, sorting, columns and pages, each of them an ordinary link or form. */
export function LettersTable({ table, view, links }: LettersTableProps) {
  const { rows, total, found, page, pageCount, choices } = table;
  const columns = letterColumns.filter(({ id }) => view.columns.includes(id));
  const chosen = chosenFilters(choices, view, links.without);
  return (
    <>
      <SearchBox
        id="letter-search"
        action={links.path}
        label="Search letters, what they say, and their attachments"
        defaultValue={view.search}
        keep={kept(view, ["q"])}
      />
      <FilterPanel
        action={links.path}
        setCount={chosen.length}
        clearHref={links.cleared}
        keep={kept(
          view,
          letterFilters.map(({ name }) => name),
        )}
      >
        {letterFilters.map(({ name, label, any }) => {
          const options = choices[name].map(({ value, label: words, count }) => ({ value, label: `${words} (${count})` }));
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
        {found === total ? countWords(found) : `${found} of ${countWords(total)}`}
        {pageCount > 1 ? `, page ${page} of ${pageCount}` : ""}.
      </p>
      {found === 0 ? (
        <EmptyState title="No letter matches.">
          <p>
            Try the name of a person, an office or a subject, or <a href={links.cleared}>clear the search and all filters</a>.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="Letters"
          captionIsHidden
          rows={rows}
          rowKey={(row) => row.slug}
          columns={columns.map(({ id, heading }) => {
            const sort = links.sort(id);
            return { key: id, heading, cell: letterCells[id], isRowHeading: id === "subject", ...(sort ? { sort } : {}) };
          })}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={links.page} label="Pages of letters" />
      {found > 0 ? <TakeAway path={links.path} search={links.search} /> : null}
      <ChooseColumns view={view} path={links.path} />
    </>
  );
}

function ChooseColumns({ view, path }: { view: LettersShown; path: string }) {
  return (
    <Details summary="Choose columns">
      <form action={path} method="get" aria-label="Columns">
        {Object.entries(kept(view, ["columns"])).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Checkboxes
          name="columns"
          label="Columns to show"
          choices={letterColumns.map((column) => ({ value: column.id, label: column.heading }))}
          defaultValues={view.columns}
        />
        <Button isSmall>Show these columns</Button>
      </form>
    </Details>
  );
}

function chosenFilters(
  choices: LettersTableProps["table"]["choices"],
  view: LettersShown,
  without: (filter: string, value: string) => string,
): readonly { label: string; removeHref: string }[] {
  return letterFilters.flatMap(({ name, label }) =>
    (view.filters[name] ?? []).map((value) => ({
      label: `${label}: ${choices[name].find((choice) => choice.value === value)?.label ?? value}`,
      removeHref: without(name, value),
    })),
  );
}

/** What the address already says and a form should keep. */
function kept(view: LettersShown, without: readonly string[]): Record<string, string> {
  const shownAtFirst = letterColumns.filter(({ shown }) => shown).map(({ id }) => id);
  const { column, direction } = view.sort;
  const all = {
    q: view.search,
    ...Object.fromEntries(Object.entries(view.filters).map(([name, values]) => [name, values.join(",")])),
    sort: column === "sent" && direction === "descending" ? "" : `${direction === "descending" ? "-" : ""}${column}`,
    columns: view.columns.join() === shownAtFirst.join() ? "" : view.columns.join(","),
  };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== "" && !without.includes(name)));
}

function countWords(count: number): string {
  return count === 1 ? "1 letter" : `${count} letters`;
}
