import { letterColumns, letterFilters } from "#app/domain/letters/letter-columns.ts";
import type { WaitingFilter } from "#app/domain/letters/waiting.ts";
import { pageAddress, readTableState, sortLink, type TableShape, type TableState, tableAddress, withoutFilter } from "./table-params.ts";

const shape: TableShape = {
  path: "/letters",
  columns: letterColumns.map(({ id }) => id),
  shown: letterColumns.filter(({ shown }) => shown).map(({ id }) => id),
  sortable: letterColumns.filter(({ id }) => id !== "about").map(({ id }) => id),
  filters: letterFilters.map(({ name }) => name),
  sort: { column: "sent", direction: "descending" },
};

/** How the table of letters is seen, from its address. The same words serve the page and what can be taken away. */
export function lettersViewOf(params: URLSearchParams): TableState {
  return readTableState(shape, params);
}

/** Where the table's links lead. */
export function lettersLinks(view: TableState) {
  const search = tableAddress(shape, { ...view, page: 1 }).slice(shape.path.length);
  return {
    path: shape.path,
    search,
    sort: (column: string) => sortLink(shape, view, column),
    page: (page: number) => pageAddress(shape, view, page),
    without: (filter: string, value: string) => tableAddress(shape, withoutFilter(view, filter, value)),
    cleared: tableAddress(shape, { ...view, search: "", filters: {}, page: 1 }),
  };
}

/** Of which office, committee and bill the waiting letters are shown. */
export function waitingFilterOf(params: URLSearchParams): WaitingFilter {
  const one = (name: string) => params.get(name)?.trim().slice(0, 100) || null;
  return { office: one("office"), committee: one("committee"), bill: one("bill") };
}

/** The address of the waiting letters of a filter, after its path: "?office=…", or nothing. */
export function waitingSearch(filter: WaitingFilter): string {
  const set = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length > 0 ? `?${new URLSearchParams(set)}` : "";
}
