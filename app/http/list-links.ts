import {
  pageAddress,
  readTableState,
  sortLink,
  type TableShape,
  type TableSort,
  type TableState,
  tableAddress,
  withoutFilter,
} from "./table-params.ts";

/** What the address of a list of records can ask for: its filters and the columns that it can be sorted by. */
export type ListAddress = { path: string; filters: readonly string[]; sortable: readonly string[]; sort: TableSort };

/** How a list is to be seen, as its address says. */
export function listViewOf(address: ListAddress, params: URLSearchParams): TableState {
  return readTableState(shapeOf(address), params);
}

/** Where the links of a list lead from the present view. */
export function listLinks(address: ListAddress, view: TableState) {
  const shape = shapeOf(address);
  return {
    path: address.path,
    sort: (column: string) => sortLink(shape, view, column),
    page: (page: number) => pageAddress(shape, view, page),
    without: (filter: string, value: string) => tableAddress(shape, withoutFilter(view, filter, value)),
    cleared: tableAddress(shape, { ...view, search: "", filters: {}, page: 1 }),
    search: tableAddress(shape, { ...view, page: 1 }, ""),
  };
}

function shapeOf({ path, filters, sortable, sort }: ListAddress): TableShape {
  return { path, filters, sortable, sort, columns: ["all"], shown: ["all"] };
}
