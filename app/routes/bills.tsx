import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { BillsTable } from "#app/components/bills/bills-table.tsx";
import { billsAddress, billsCsvAddress, billsPageAddress, billsSortLink, billsViewOf, billsWithoutFilter } from "#app/http/bills-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readBills } from "#app/services/bills/read-bills.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const view = billsViewOf(new URL(args.request.url).searchParams);
  return { bills: await readBills(await contextFor(args)), view };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "Bills – Assent" },
  { name: "description", content: "Bills of the Scottish Parliament that are on record here: search, filter, sort, take away as CSV." },
];

export default function Bills() {
  const { bills, view } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Every bill on record here, from each session of the Scottish Parliament. Not every bill since 1999 is on record yet.">
        Bills
      </PageTitle>
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
      />
    </>
  );
}
