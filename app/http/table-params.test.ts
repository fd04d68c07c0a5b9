import { describe, expect, test } from "vitest";
import { pageAddress, readTableState, sortLink, type TableShape, tableAddress, withoutFilter } from "./table-params.ts";

const bills: TableShape = {
  path: "/bills",
  columns: ["title", "session", "stage", "outcome", "introduced"],
  shown: ["title", "stage", "introduced"],
  sortable: ["title", "introduced"],
  filters: ["session", "outcome"],
  sort: { column: "introduced", direction: "descending" },
};
const read = (search: string) => readTableState(bills, new URLSearchParams(search));

describe("a table's address", () => {
  test("says nothing while the table is seen as at first", () => {
    expect(tableAddress(bills, read(""))).toBe("/bills");
  });

  test.each([
    "?q=recovery",
    "?session=6&outcome=fell&outcome=unknown",
    "?sort=title",
    "?sort=-title&page=3",
    "?columns=title%2Coutcome",
    "?q=a+b&session=1&sort=introduced&columns=title&page=2",
  ])("%s shows the same table when it is followed", (search) => {
    expect(tableAddress(bills, read(search))).toBe(`/bills${search}`);
  });

  test("is the same however the form put it: several ticked boxes, empty fields, another order", () => {
    expect(tableAddress(bills, read("?page=1&q=&columns=outcome&columns=title&session=&outcome=fell"))).toBe(
      "/bills?outcome=fell&columns=title%2Coutcome",
    );
  });

  test("that is wrong is read as if it said nothing", () => {
    expect(tableAddress(bills, read("?sort=password&page=-4&columns=secret&nonsense=1"))).toBe("/bills");
  });

  test("leads to the first page when the order changes, and turns the order round when asked again", () => {
    expect(sortLink(bills, read("?page=4"), "title")).toEqual({ href: "/bills?sort=title", direction: null });
    expect(sortLink(bills, read("?sort=title"), "title")).toEqual({ href: "/bills?sort=-title", direction: "ascending" });
    expect(sortLink(bills, read(""), "stage")).toBeNull();
  });

  test("of another page keeps everything else", () => {
    expect(pageAddress(bills, read("?q=care&sort=title"), 3)).toBe("/bills?q=care&sort=title&page=3");
  });

  test("without one filter keeps the others", () => {
    const state = read("?session=6&outcome=fell&outcome=passed&page=2");
    expect(tableAddress(bills, withoutFilter(state, "outcome", "fell"))).toBe("/bills?session=6&outcome=passed");
  });
});
