import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { AmendmentList } from "#app/components/bills/amendment-list.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAmendmentsOfBill } from "#app/services/amendments/read-amendments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readAmendmentsOfBill(await contextFor(args), args.params.slug ?? "");
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Amendments: ${data?.bill.title ?? ""} – Assent` }];

export default function BillAmendments() {
  const { bill, amendments } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: `/bills/${bill.slug}` },
        ]}
      />
      <PageTitle caption={bill.title} lead={`${amendments.length} on record here, worded as printed. There may have been more.`}>
        Amendments
      </PageTitle>
      <AmendmentList amendments={amendments} />
    </>
  );
}
