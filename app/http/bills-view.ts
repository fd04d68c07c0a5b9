import { billColumns } from "#app/domain/bills/bills-columns.ts";
import { pageAddress, readTableState, sortLink, type TableShape, type TableState, tableAddress, withoutFilter } from "./table-params.ts";

/** The table of bills as its address can ask for it. The same words serve the page and its CSV. */
const shape: TableShape = {
  path: "/bills",
  columns: billColumns.map((column) => column.id),
  shown: billColumns.filter((column) => column.shown).map((column) => column.id),
  sortable: billColumns.map((column) => column.id),
  filters: ["session", "type", "stage", "outcome", "topic", "member"],
  sort: { column: "introduced", direction: "descending" },
};

/** How the table of bills is to be seen. */
export function billsViewOf(params: URLSearchParams): TableState {
  return readTableState(shape, params);
}

/** The address of a view of the table. */
export function billsAddress(view: TableState): string {
  return tableAddress(shape, view);
}

/** The address at which the same view, all its pages together, is taken away as CSV. */
export function billsCsvAddress(view: TableState): string {
  return tableAddress(shape, { ...view, page: 1 }, "/bills.csv");
}

/** The address of another page of a view. */
export function billsPageAddress(view: TableState, page: number): string {
  return pageAddress(shape, view, page);
}

/** Where a column's heading leads, and which way it is sorted now. */
export function billsSortLink(view: TableState, column: string) {
  return sortLink(shape, view, column);
}

/** A view without one value of one filter. */
export function billsWithoutFilter(view: TableState, name: string, value: string): TableState {
  return withoutFilter(view, name, value);
}
