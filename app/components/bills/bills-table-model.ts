import {
  columnFilteringFeature,
  columnVisibilityFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import type { BillInTable, Worded } from "#app/domain/bills/bill-in-table.ts";
import { billColumns } from "#app/domain/bills/bills-columns.ts";
import { hasAllWords, searchWords } from "#app/lib/text.ts";

export const billsPerPage = 25;

/** What the table shows: as the address says it. */
export type BillsView = {
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { column: string; direction: "ascending" | "descending" };
  columns: readonly string[];
  /** From 1. */
  page: number;
};

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  columnVisibilityFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

const helper = createColumnHelper<typeof features, BillInTable>();

/** A cell of several values matches when one of them is among those chosen. */
const anyOf = (row: { getValue: (id: string) => unknown }, id: string, chosen: readonly string[]) => {
  const value = row.getValue(id);
  const values = Array.isArray(value) ? value : [value];
  return values.some((each) => chosen.includes(String(each)));
};

/** What is not known sorts last, whichever way round. */
const known = <T>(value: T | null): T | undefined => value ?? undefined;

const byText = (text: (bill: BillInTable) => string) => (a: { original: BillInTable }, b: { original: BillInTable }) =>
  text(a.original).localeCompare(text(b.original), "en-GB", { numeric: true });

const columns = helper.columns([
  helper.accessor((bill) => bill.title, { id: "title", sortFn: byText((bill) => bill.title) }),
  helper.accessor((bill) => bill.session, { id: "session", filterFn: anyOf }),
  helper.accessor((bill) => known(bill.number), { id: "number", sortUndefined: "last" }),
  helper.accessor((bill) => bill.type.value, { id: "type", filterFn: anyOf, sortFn: byText((bill) => bill.type.label) }),
  helper.accessor((bill) => bill.procedure.value, { id: "procedure", filterFn: anyOf, sortFn: byText((bill) => bill.procedure.label) }),
  helper.accessor((bill) => (bill.members.length > 0 ? bill.members.map((each) => each.slug) : undefined), {
    id: "member",
    filterFn: anyOf,
    sortUndefined: "last",
    sortFn: byText((bill) => bill.members[0]?.name ?? ""),
  }),
  helper.accessor((bill) => known(bill.introducedOn), {
    id: "introduced",
    sortUndefined: "last",
    sortFn: byText((bill) => bill.introducedOn ?? ""),
  }),
  helper.accessor((bill) => bill.stage.value, { id: "stage", filterFn: anyOf, sortFn: byText((bill) => bill.stage.label) }),
  helper.accessor((bill) => bill.outcome.value, { id: "outcome", filterFn: anyOf, sortFn: byText((bill) => bill.outcome.label) }),
  helper.accessor((bill) => known(bill.lastOn), { id: "last", sortUndefined: "last", sortFn: byText((bill) => bill.lastOn ?? "") }),
  helper.accessor((bill) => (bill.topics.length > 0 ? bill.topics.map((each) => each.slug) : undefined), {
    id: "topic",
    filterFn: anyOf,
    sortUndefined: "last",
    sortFn: byText((bill) => bill.topics[0]?.name ?? ""),
  }),
]);

const allWords = (row: { original: BillInTable }, _id: string, search: string) => hasAllWords(row.original.words, searchWords(search));

/** A table of bills as the view asks for it: filtered, sorted and paged by TanStack Table, the same for the page and its CSV. */
export function billsTable(bills: readonly BillInTable[], view: BillsView) {
  return constructTable({
    features,
    columns,
    data: bills,
    getRowId: (bill: BillInTable) => bill.slug,
    globalFilterFn: allWords,
    // The search looks at words that are in no column: one column stands for the whole row.
    getColumnCanGlobalFilter: (column: { id: string }) => column.id === "title",
    enableSortingRemoval: false,
    autoResetPageIndex: false,
    initialState: {
      globalFilter: view.search || undefined,
      columnFilters: Object.entries(view.filters)
        .filter(([, chosen]) => chosen.length > 0)
        .map(([id, value]) => ({ id, value })),
      sorting: [{ id: view.sort.column, desc: view.sort.direction === "descending" }],
      columnVisibility: Object.fromEntries(billColumns.map(({ id }) => [id, view.columns.includes(id)])),
      pagination: { pageIndex: view.page - 1, pageSize: billsPerPage },
    },
  });
}

/** Every value that a filter can have, worded, in the order of the words. */
export function filterChoices(bills: readonly BillInTable[], of: (bill: BillInTable) => readonly Worded[]): Worded[] {
  const choices = new Map<string, string>();
  for (const bill of bills) for (const { value, label } of of(bill)) choices.set(value, label);
  return [...choices]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "en-GB", { numeric: true }));
}
