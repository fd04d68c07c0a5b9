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
import { type AmendmentFilterName, amendmentTableColumns } from "#app/domain/amendments/amendment-columns.ts";
import { compareAmendmentNumbers } from "#app/domain/amendments/amendment-number.ts";
import { type AmendmentInTable, notKnown, type Worded } from "#app/domain/amendments/amendments-in-table.ts";
import { conflictKindWords } from "#app/domain/amendments/conflict-words.ts";
import { hasAllWords, searchWords } from "#app/lib/text.ts";

export const amendmentsPerPage = 100;

/** What the table shows: as the address says it. */
export type AmendmentsShown = {
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { column: string; direction: "ascending" | "descending" };
  columns: readonly string[];
  /** From 1. */
  page: number;
  allRows: boolean;
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

const helper = createColumnHelper<typeof features, AmendmentInTable>();
type Of = { original: AmendmentInTable };

/** A cell of several values matches when one of them is among those chosen. */
const anyOf = (row: { getValue: (id: string) => unknown }, id: string, chosen: readonly string[]) => {
  const value = row.getValue(id);
  const values = Array.isArray(value) ? value : [value];
  return values.some((each) => chosen.includes(String(each)));
};

/** The one comparison of words: a collator is made once, as thousands of rows are compared. */
const collator = new Intl.Collator("en-GB", { numeric: true });
const byText = (text: (amendment: AmendmentInTable) => string) => (a: Of, b: Of) => collator.compare(text(a.original), text(b.original));

/** Filters stand beside the columns: what is filtered by need not be what is shown. The first value stands for the row when sorting. */
const columns = helper.columns([
  helper.accessor((row) => row.order, { id: "order" }),
  helper.accessor((row) => row.number, {
    id: "number",
    sortFn: (a: Of, b: Of) => compareAmendmentNumbers(a.original.number, b.original.number),
  }),
  helper.accessor((row) => row.stage.value, { id: "stage", filterFn: anyOf }),
  helper.accessor((row) => row.place.value, {
    id: "place",
    filterFn: anyOf,
    sortFn: (a: Of, b: Of) => a.original.order - b.original.order,
  }),
  helper.accessor((row) => row.wording, { id: "wording", sortFn: byText((row) => row.wording) }),
  helper.accessor((row) => known(row.member), {
    id: "member",
    filterFn: anyOf,
    sortUndefined: "last",
    sortFn: byText((row) => row.member.label),
  }),
  helper.accessor((row) => known(row.party), {
    id: "party",
    filterFn: anyOf,
    sortUndefined: "last",
    sortFn: byText((row) => row.party.label),
  }),
  helper.accessor((row) => row.supporters.length || undefined, {
    id: "supporters",
    sortUndefined: "last",
    sortFn: byText((row) => row.supporters.join()),
  }),
  helper.accessor((row) => row.group?.value, {
    id: "group",
    filterFn: anyOf,
    sortUndefined: "last",
    sortFn: byText((row) => row.group?.label ?? ""),
  }),
  helper.accessor((row) => row.conflicts.length || undefined, {
    id: "conflicts",
    sortUndefined: "last",
    sortFn: byText((row) => row.conflicts[0]?.words ?? ""),
  }),
  helper.accessor((row) => (row.conflicts.length > 0 ? row.conflicts.map(({ kind }) => kind) : ["none"]), {
    id: "conflict",
    filterFn: anyOf,
  }),
  helper.accessor((row) => row.state.value, { id: "state", filterFn: anyOf, sortFn: byText((row) => row.state.label) }),
  helper.accessor((row) => row.vote?.label, { id: "vote", sortUndefined: "last", sortFn: byText((row) => row.vote?.label ?? "") }),
  helper.accessor((row) => row.lodgedOn ?? undefined, { id: "lodged", sortUndefined: "last", sortFn: byText((row) => row.lodgedOn ?? "") }),
  helper.accessor((row) => row.decidedOn ?? undefined, {
    id: "decided",
    sortUndefined: "last",
    sortFn: byText((row) => row.decidedOn ?? ""),
  }),
]);

/** What is not known sorts last, whichever way round; it can still be filtered for. */
function known({ value }: Worded): string | undefined {
  return value === notKnown ? undefined : value;
}

const allWords = (row: Of, _id: string, search: string) => hasAllWords(row.original.words, searchWords(search));

/** A table of amendments as the view asks for it: filtered, sorted and paged by TanStack Table, the same for the page and its CSV. */
export function amendmentsTable(amendments: readonly AmendmentInTable[], view: AmendmentsShown) {
  const hasUnknown = (values: readonly string[]) => values.map((value) => (value === notKnown ? "undefined" : value));
  return constructTable({
    features,
    columns,
    data: amendments,
    getRowId: (amendment: AmendmentInTable) => amendment.slug,
    globalFilterFn: allWords,
    // The search looks at words that are in no column: one column stands for the whole row.
    getColumnCanGlobalFilter: (column: { id: string }) => column.id === "number",
    enableSortingRemoval: false,
    autoResetPageIndex: false,
    initialState: {
      globalFilter: view.search || undefined,
      columnFilters: Object.entries(view.filters)
        .filter(([, chosen]) => chosen.length > 0)
        .map(([id, value]) => ({ id, value: id === "member" || id === "party" ? hasUnknown(value) : value })),
      sorting: [{ id: view.sort.column, desc: view.sort.direction === "descending" }],
      columnVisibility: {
        order: false,
        conflict: false,
        ...Object.fromEntries(amendmentTableColumns.map(({ id }) => [id, view.columns.includes(id)])),
      },
      pagination: {
        pageIndex: view.allRows ? 0 : view.page - 1,
        pageSize: view.allRows ? Math.max(1, amendments.length) : amendmentsPerPage,
      },
    },
  });
}

/** What a row is filtered by. */
const valuesOf: Record<AmendmentFilterName, (row: AmendmentInTable) => readonly Worded[]> = {
  stage: (row) => [row.stage],
  place: (row) => [row.place],
  member: (row) => [row.member],
  party: (row) => [row.party],
  state: (row) => [row.state],
  group: (row) => (row.group ? [row.group] : []),
  conflict: (row) =>
    row.conflicts.length === 0
      ? [{ value: "none", label: "None found" }]
      : row.conflicts.map(({ kind }) => ({ value: kind, label: conflictKindWords[kind] })),
};

/** In the order of the rows, not of the alphabet. */
const inOwnOrder: ReadonlySet<AmendmentFilterName> = new Set(["stage", "group"] as const);

/** As in a table of contents: the stages may each have had another order, and provisions that the other lacks. */
function rankOfPlace(label: string): number {
  if (label.startsWith("Section ")) return 0;
  if (label.startsWith("Schedule")) return 1;
  return label === "Long Title" ? 3 : 2;
}

/** Every value that a filter can have, worded. */
export function amendmentFilterChoices(amendments: readonly AmendmentInTable[], filter: AmendmentFilterName): Worded[] {
  const choices = new Map<string, string>();
  for (const amendment of amendments)
    for (const { value, label } of valuesOf[filter](amendment)) if (!choices.has(value)) choices.set(value, label);
  const all = [...choices].map(([value, label]) => ({ value, label }));
  if (filter === "place") return all.sort((a, b) => rankOfPlace(a.label) - rankOfPlace(b.label) || collator.compare(a.label, b.label));
  return inOwnOrder.has(filter) ? all : all.sort((a, b) => collator.compare(a.label, b.label));
}
