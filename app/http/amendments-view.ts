import { amendmentFilters, amendmentTableColumns, orderOfConsiderationSort } from "#app/domain/amendments/amendment-columns.ts";
import { readTableState, sortLink, type TableShape, type TableState, tableAddress, withoutFilter } from "./table-params.ts";

/** How the table of a bill's amendments is seen. `allRows`: on one page, however many they are. */
export type AmendmentsView = TableState & { allRows: boolean };

/** The addresses of the table of one bill's amendments. The same words serve the page and its CSV. */
export type AmendmentsAddresses = {
  path: string;
  view: (params: URLSearchParams) => AmendmentsView;
  of: (view: AmendmentsView) => string;
  csv: (view: AmendmentsView) => string;
  csvToTakeIn: (view: AmendmentsView) => string;
  page: (view: AmendmentsView, page: number) => string;
  sort: (view: AmendmentsView, column: string) => ReturnType<typeof sortLink>;
  without: (view: AmendmentsView, filter: string, value: string) => string;
};

const rowsParam = "rows";
const takeIn = "for=taking-in";

/** Whether a CSV is asked for in the columns by which amendments are taken in. */
export function isToTakeIn(params: URLSearchParams): boolean {
  return params.get("for") === "taking-in";
}

/** The addresses of the table of the amendments of a bill. */
export function amendmentsAddresses(billSlug: string): AmendmentsAddresses {
  const path = `/bills/${billSlug}/amendments`;
  const shape: TableShape = {
    path,
    columns: amendmentTableColumns.map(({ id }) => id),
    shown: amendmentTableColumns.filter(({ shown }) => shown).map(({ id }) => id),
    sortable: [orderOfConsiderationSort, ...amendmentTableColumns.map(({ id }) => id)],
    filters: amendmentFilters.map(({ name }) => name),
    sort: { column: orderOfConsiderationSort, direction: "ascending" },
  };
  const of = (view: AmendmentsView) => withRows(tableAddress(shape, view), view);
  const csv = (view: AmendmentsView) => tableAddress(shape, { ...view, page: 1 }, `${path}.csv`);
  return {
    path,
    view: (params) => ({ ...readTableState(shape, params), allRows: params.get(rowsParam) === "all" }),
    of,
    csv,
    csvToTakeIn: (view) => `${csv(view)}${csv(view).includes("?") ? "&" : "?"}${takeIn}`,
    page: (view, page) => of({ ...view, page }),
    sort: (view, column) => {
      const link = sortLink(shape, view, column);
      return link && { ...link, href: withRows(link.href, view) };
    },
    without: (view, filter, value) => of({ ...withoutFilter(view, filter, value), allRows: view.allRows }),
  };
}

function withRows(address: string, { allRows }: AmendmentsView): string {
  return allRows ? `${address}${address.includes("?") ? "&" : "?"}${rowsParam}=all` : address;
}
