import type { ReactNode } from "react";
import type { BillInTable, Worded } from "#app/domain/bills/bill-in-table.ts";
import { billColumns } from "#app/domain/bills/bills-columns.ts";
import { Button } from "../base/button.tsx";
import { Checkboxes, Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { type ChosenFilter, ChosenFilters, FilterPanel } from "../base/filter-panel.tsx";
import { EmptyState } from "../base/message.tsx";
import { Pagination } from "../base/pagination.tsx";
import { SearchBox } from "../base/search-box.tsx";
import type { SortState } from "../base/sort-link.tsx";
import { type Column, Table } from "../base/table.tsx";
import { DraftTag, MadeUpTag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { type BillsView, billsPerPage, billsTable, filterChoices } from "./bills-table-model.ts";
import { OutcomeTag, outcomeInFewWords } from "./outcome-tag.tsx";

/** Where the table's links lead; all of its state stands in the address. */
export type BillsTableLinks = {
  path: string;
  sort: (column: string) => SortState | null;
  page: (page: number) => string;
  without: (filter: string, value: string) => string;
  cleared: string;
  csv: string;
};
export type BillsTableProps = { bills: readonly BillInTable[]; view: BillsView; links: BillsTableLinks };

type Filter = { name: string; label: string; any: string; of: (bill: BillInTable) => readonly Worded[] };

const filters: readonly Filter[] = [
  {
    name: "session",
    label: "Session",
    any: "Any session",
    of: (bill) => [{ value: String(bill.session), label: `Session ${bill.session}` }],
  },
  { name: "type", label: "Type", any: "Any type", of: (bill) => [bill.type] },
  { name: "stage", label: "Stage reached", any: "Any stage", of: (bill) => [bill.stage] },
  {
    name: "outcome",
    label: "Outcome",
    any: "Any outcome",
    of: (bill) => [{ value: bill.outcome.value, label: outcomeInFewWords(bill.outcomeCode, bill.enactment) }],
  },
  { name: "topic", label: "Topic", any: "Any topic", of: (bill) => bill.topics.map((topic) => ({ value: topic.slug, label: topic.name })) },
  {
    name: "member",
    label: "Member in charge",
    any: "Any member",
    of: (bill) => bill.members.map((member) => ({ value: member.slug, label: member.name })),
  },
];

/** The table of bills: search, filters, sorting, columns and pages, each of them an ordinary link or form. */
export function BillsTable({ bills, view, links }: BillsTableProps) {
  const table = billsTable(bills, view);
  const found = table.getFilteredRowModel().rows.length;
  const pageCount = Math.max(1, table.getPageCount());
  const chosen = chosenFilters(bills, view, links);
  return (
    <>
      <SearchBox id="bill-search" action={links.path} label="Search bills" defaultValue={view.search} keep={kept(view, ["q", "page"])} />
      <FilterPanel
        action={links.path}
        setCount={chosen.length}
        clearHref={links.cleared}
        keep={kept(view, ["page", ...filters.map((filter) => filter.name)])}
      >
        {filters.map((filter) => {
          const options = filterChoices(bills, filter.of);
          return options.length > 1 ? (
            <Select
              key={filter.name}
              name={filter.name}
              id={`filter-${filter.name}`}
              label={filter.label}
              emptyLabel={filter.any}
              options={options}
              defaultValue={view.filters[filter.name]?.[0] ?? ""}
              submitsOnChange
            />
          ) : null;
        })}
      </FilterPanel>
      <ChosenFilters filters={chosen} />
      <p className="list-count" role="status">
        {found === bills.length ? `${found} bills` : `${found} of ${bills.length} bills`}
        {pageCount > 1 && found > 0 ? `, page ${Math.min(view.page, pageCount)} of ${pageCount}` : ""}.{" "}
        {found > 0 ? <a href={links.csv}>Take {found === bills.length ? "them all" : "these"} away as CSV</a> : null}
      </p>
      <Rows table={table} view={view} links={links} found={found} pageCount={pageCount} />
      <Pagination page={view.page} pageCount={pageCount} hrefOf={links.page} label="Pages of bills" />
      <Details summary="Choose columns">
        <form action={links.path} method="get" aria-label="Columns">
          {Object.entries(kept(view, ["columns", "page"])).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Checkboxes
            name="columns"
            label="Columns to show"
            choices={billColumns.map((column) => ({ value: column.id, label: column.heading }))}
            defaultValues={view.columns}
          />
          <Button isSmall>Show these columns</Button>
        </form>
      </Details>
    </>
  );
}

type RowsProps = { table: ReturnType<typeof billsTable>; view: BillsView; links: BillsTableLinks; found: number; pageCount: number };

function Rows({ table, view, links, found, pageCount }: RowsProps) {
  if (found === 0) {
    return (
      <EmptyState title="No bill matches.">
        <p>
          Try fewer or other words, or <a href={links.cleared}>clear the search and all filters</a>. A bill can also be found by a title
          that it had before, by its member or by its SP Bill number.
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
  const columns = table.getVisibleLeafColumns().flatMap(({ id }): Column<BillInTable>[] => {
    const column = billColumns.find((each) => each.id === id);
    if (!column) return [];
    const sort = links.sort(id);
    return [
      {
        key: id,
        heading: column.heading,
        cell: cells[column.id],
        isRowHeading: id === "title",
        kind: id === "number" ? "number" : "text",
        ...(sort ? { sort } : {}),
      },
    ];
  });
  const first = (Math.min(view.page, pageCount) - 1) * billsPerPage + 1;
  const rows = table.getRowModel().rows.map((row) => row.original);
  return (
    <Table
      className="bills-table"
      caption={`Bills ${first} to ${first + rows.length - 1}`}
      captionIsHidden
      columns={columns}
      rows={rows}
      rowKey={(bill) => bill.slug}
    />
  );
}

const cells: Record<(typeof billColumns)[number]["id"], (bill: BillInTable) => ReactNode> = {
  title: (bill) => (
    <>
      <a href={bill.href}>{bill.title}</a> {bill.isMadeUp ? <MadeUpTag /> : null}
      {bill.isDraft ? <DraftTag /> : null}
    </>
  ),
  session: (bill) => bill.session,
  number: (bill) => bill.number ?? <Unknown />,
  type: (bill) => (bill.type.value === "unknown" ? <Unknown /> : bill.type.label),
  procedure: (bill) => (bill.procedure.value === "unknown" ? <Unknown /> : bill.procedure.label),
  member: (bill) =>
    bill.members.length === 0 ? (
      <Unknown />
    ) : (
      bill.members.map((member, place) => (
        <span key={member.href}>
          {place > 0 ? ", " : ""}
          <a href={member.href}>{member.name}</a>
        </span>
      ))
    ),
  introduced: (bill) => <When day={bill.introducedOn} />,
  stage: (bill) => (bill.stage.value === "unknown" ? <Unknown /> : bill.stage.label),
  outcome: (bill) => <OutcomeTag outcome={bill.outcomeCode} enactment={bill.enactment} />,
  last: (bill) => <When day={bill.lastOn} />,
  topic: (bill) => bill.topics.map((topic) => topic.name).join(", "),
};

function chosenFilters(bills: readonly BillInTable[], view: BillsView, links: BillsTableLinks): ChosenFilter[] {
  return filters.flatMap((filter) => {
    const choices = filterChoices(bills, filter.of);
    return (view.filters[filter.name] ?? []).map((value) => ({
      label: `${filter.label}: ${choices.find((choice) => choice.value === value)?.label ?? value}`,
      removeHref: links.without(filter.name, value),
    }));
  });
}

/** What the address already holds, but for what the form itself says. */
function kept(view: BillsView, except: readonly string[]): Record<string, string> {
  const all: Record<string, string> = {
    q: view.search,
    sort: `${view.sort.direction === "descending" ? "-" : ""}${view.sort.column}`,
    columns: view.columns.join(","),
    ...Object.fromEntries(Object.entries(view.filters).map(([name, values]) => [name, values.join(",")])),
  };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value && !except.includes(name)));
}

/** The rows of a table of bills as text, for CSV: a heading row, then one row a bill in the view's columns; nothing where nothing is known. */
export function billsAsTexts(bills: readonly BillInTable[], view: BillsView): string[][] {
  const table = billsTable(bills, view);
  const columns = billColumns.filter((column) => view.columns.includes(column.id));
  const rows = table
    .getPrePaginatedRowModel()
    .rows.map(({ original }) => [...columns.map((column) => texts[column.id](original)), original.slug]);
  return [[...columns.map((column) => column.heading), "Address"], ...rows];
}

const texts: Record<(typeof billColumns)[number]["id"], (bill: BillInTable) => string> = {
  title: (bill) => bill.title,
  session: (bill) => String(bill.session),
  number: (bill) => (bill.number === null ? "" : String(bill.number)),
  type: (bill) => (bill.type.value === "unknown" ? "" : bill.type.label),
  procedure: (bill) => (bill.procedure.value === "unknown" ? "" : bill.procedure.label),
  member: (bill) => bill.members.map((member) => member.name).join("; "),
  introduced: (bill) => bill.introducedOn ?? "",
  stage: (bill) => (bill.stage.value === "unknown" ? "" : bill.stage.label),
  outcome: (bill) => bill.outcome.label,
  last: (bill) => (bill.lastOn ? bill.lastOn : ""),
  topic: (bill) => bill.topics.map((topic) => topic.name).join("; "),
};
