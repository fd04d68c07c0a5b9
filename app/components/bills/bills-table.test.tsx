import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { BillInTable } from "#app/domain/bills/bill-in-table.ts";
import { billsAddress, billsCsvAddress, billsPageAddress, billsSortLink, billsViewOf, billsWithoutFilter } from "#app/http/bills-view.ts";
import { foldText } from "#app/lib/text.ts";
import { BillsTable, billsAsTexts } from "./bills-table.tsx";

function bill(title: string, more: Partial<BillInTable> = {}): BillInTable {
  return {
    slug: foldText(title).replaceAll(" ", "-"),
    href: `/bills/${foldText(title).replaceAll(" ", "-")}`,
    title,
    session: 6,
    number: null,
    type: { value: "unknown", label: "Type not known" },
    procedure: { value: "unknown", label: "Procedure not known" },
    stage: { value: "stage_1", label: "Stage 1" },
    outcome: { value: "unknown", label: "Outcome not known" },
    outcomeCode: null,
    enactment: null,
    introducedOn: null,
    lastOn: null,
    members: [],
    topics: [],
    isDraft: false,
    isMadeUp: true,
    words: foldText(title),
    ...more,
  };
}

const members = { value: "members", label: "Member's Bill" };
const bills = [
  bill("Bees Bill (made up)", {
    session: 5,
    introducedOn: "2018-01-10",
    type: members,
    members: [{ slug: "flora", name: "Flora Thistle", href: "/people/flora" }],
  }),
  bill("Care of Hedgehogs Bill (made up)", {
    introducedOn: "2022-03-01",
    type: members,
    words: "care of hedgehogs bill made up flora thistle prickles bill",
  }),
  bill("Drains Bill (made up)"),
];

function render(address: string) {
  const view = billsViewOf(new URL(address, "https://example.org").searchParams);
  const html = renderToStaticMarkup(
    <BillsTable
      bills={bills}
      view={view}
      links={{
        path: "/bills",
        sort: (column) => billsSortLink(view, column),
        page: (page) => billsPageAddress(view, page),
        without: (name, value) => billsAddress(billsWithoutFilter(view, name, value)),
        cleared: billsAddress({ ...view, search: "", filters: {}, page: 1 }),
        csv: billsCsvAddress(view),
      }}
    />,
  );
  return { html, titles: [...html.matchAll(/<a href="\/bills\/[^"]+">([^<]+)<\/a>/g)].map((match) => match[1]) };
}

describe("the table of bills", () => {
  test("shows the newest introduced first, and a bill without a day last, whichever way round", () => {
    expect(render("/bills").titles).toEqual(["Care of Hedgehogs Bill (made up)", "Bees Bill (made up)", "Drains Bill (made up)"]);
    expect(render("/bills?sort=introduced").titles).toEqual([
      "Bees Bill (made up)",
      "Care of Hedgehogs Bill (made up)",
      "Drains Bill (made up)",
    ]);
  });

  test.each([
    ["a word of its title", "/bills?q=hedgehogs", ["Care of Hedgehogs Bill (made up)"]],
    ["two words in any order", "/bills?q=bill+care", ["Care of Hedgehogs Bill (made up)"]],
    ["a title that it had before", "/bills?q=prickles", ["Care of Hedgehogs Bill (made up)"]],
    ["its session", "/bills?session=5", ["Bees Bill (made up)"]],
    ["its member", "/bills?member=flora", ["Bees Bill (made up)"]],
    ["a type that is not known", "/bills?type=unknown", ["Drains Bill (made up)"]],
    ["any of two sessions", "/bills?session=5&session=6&q=bees", ["Bees Bill (made up)"]],
  ])("finds a bill by %s", (_by, address, titles) => {
    expect(render(address).titles).toEqual(titles);
  });

  test("says what to change when nothing matches, and offers no empty CSV", () => {
    const { html, titles } = render("/bills?q=otters&session=5");
    expect(titles).toEqual([]);
    expect(html).toContain("No bill matches.");
    expect(html).toContain("clear the search and all filters");
    expect(html).not.toContain("CSV");
  });

  test("keeps the search and the order when a filter is set, and the filters when a search is made", () => {
    const { html } = render("/bills?q=bill&sort=title&type=members");
    expect(html).toContain('<input type="hidden" name="q" value="bill"/>');
    expect(html).toContain('<input type="hidden" name="type" value="members"/>');
  });

  test("says that a page does not exist, and leads to the last", () => {
    expect(render("/bills?page=9").html).toContain("There is no such page.");
  });

  test("shows what is not known as not known, and never a default", () => {
    const { html } = render("/bills?q=drains");
    expect(html).toContain("Not known");
    expect(html).toContain("Outcome not known");
  });

  test("the CSV has what the view shows, with empty cells where nothing is known", () => {
    const view = billsViewOf(new URLSearchParams("q=drains&columns=title,type,introduced"));
    expect(billsAsTexts(bills, view)).toEqual([
      ["Bill", "Type", "Introduced", "Address"],
      ["Drains Bill (made up)", "", "", "drains-bill-(made-up)"],
    ]);
  });
});
