/** What a table can be asked for. The first words of each list are what stands when the address says nothing. */
export type TableShape = {
  path: string;
  /** Every column by its name in the address, in order. */
  columns: readonly string[];
  /** Those that show at first. */
  shown: readonly string[];
  sortable: readonly string[];
  /** The names of the filters: each can have several values. */
  filters: readonly string[];
  sort: TableSort;
};

export type TableSort = { column: string; direction: "ascending" | "descending" };

/** How a table is seen: all of it stands in the address. */
export type TableState = {
  /** What is searched for; empty: everything. */
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: TableSort;
  columns: readonly string[];
  /** From 1. */
  page: number;
};

/** Reads how the table is seen from its address. What the address says wrongly counts as not said. */
export function readTableState(shape: TableShape, params: URLSearchParams): TableState {
  return {
    search: (params.get("q") ?? "").trim().slice(0, 200),
    filters: Object.fromEntries(shape.filters.map((name) => [name, valuesOf(params, name)])),
    sort: readSort(shape, params.get("sort") ?? ""),
    columns: readColumns(shape, valuesOf(params, "columns")),
    page: readPage(params.get("page") ?? ""),
  };
}

/** The address that shows the table so: only what differs from the first view is said, always in the same order. */
export function tableAddress(shape: TableShape, state: TableState, path = shape.path): string {
  const params = new URLSearchParams();
  if (state.search) params.set("q", state.search);
  for (const name of shape.filters) for (const value of state.filters[name] ?? []) params.append(name, value);
  const sort = writeSort(state.sort);
  if (sort !== writeSort(shape.sort)) params.set("sort", sort);
  if (state.columns.join() !== shape.shown.join()) params.set("columns", state.columns.join(","));
  if (state.page > 1) params.set("page", String(state.page));
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

/** The address and the present direction for a column's heading: asking again turns the order round. Null: it cannot be sorted by. */
export function sortLink(
  shape: TableShape,
  state: TableState,
  column: string,
): { href: string; direction: TableSort["direction"] | null } | null {
  if (!shape.sortable.includes(column)) return null;
  const isNow = state.sort.column === column;
  const direction = isNow && state.sort.direction === "ascending" ? "descending" : "ascending";
  return { href: tableAddress(shape, { ...state, sort: { column, direction }, page: 1 }), direction: isNow ? state.sort.direction : null };
}

/** The address of another page of the same view. */
export function pageAddress(shape: TableShape, state: TableState, page: number): string {
  return tableAddress(shape, { ...state, page });
}

/** The same view without one value of a filter. */
export function withoutFilter(state: TableState, name: string, value: string): TableState {
  const left = (state.filters[name] ?? []).filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [name]: left }, page: 1 };
}

function valuesOf(params: URLSearchParams, name: string): readonly string[] {
  const values = params.getAll(name).flatMap((value) => value.split(","));
  return [...new Set(values.map((value) => value.trim()).filter((value) => value && value.length <= 100))].slice(0, 50);
}

/** A minus before the name turns the order round. */
function readSort(shape: TableShape, text: string): TableSort {
  const column = text.replace(/^-/, "");
  if (!shape.sortable.includes(column)) return shape.sort;
  return { column, direction: text.startsWith("-") ? "descending" : "ascending" };
}

function writeSort({ column, direction }: TableSort): string {
  return direction === "descending" ? `-${column}` : column;
}

/** In the table's own order, whatever order the address has. */
function readColumns(shape: TableShape, names: readonly string[]): readonly string[] {
  const known = shape.columns.filter((column) => names.includes(column));
  return known.length > 0 ? known : shape.shown;
}

function readPage(text: string): number {
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 1;
  return Math.max(1, page);
}
