import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftLink } from "#app/components/amendments/draft-link.tsx";
import { AmendmentEditing, AmendmentPages } from "#app/components/amendments/list-links.tsx";
import { AmendmentsTable } from "#app/components/amendments/table-of-amendments.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { amendmentsAddresses } from "#app/http/amendments-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAmendmentsTable } from "#app/services/amendments/read-amendments-table.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const read = await readAmendmentsTable(context, args.params.slug ?? "");
  const view = amendmentsAddresses(read.bill.slug).view(new URL(args.request.url).searchParams);
  return { ...read, view, mayEdit: may(context.actor, "amendment.lodge") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Amendments: ${data?.bill.title ?? ""} – Assent` }];

export default function BillAmendments() {
  const { bill, amendments, view, mayEdit, hasPrint } = useLoaderData<typeof loader>();
  const addresses = amendmentsAddresses(bill.slug);
  const stage = view.filters.stage?.[0] ?? null;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
        ]}
      />
      <PageTitle
        caption={bill.title}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead="Every amendment on record here, worded as printed, in the order in which it is considered. There may have been more."
      >
        Amendments
      </PageTitle>
      <AmendmentPages billSlug={bill.slug} current="table" stage={stage} />
      <AmendmentEditing billSlug={bill.slug} stage={stage} mayEdit={mayEdit} />
      {hasPrint ? <DraftLink billSlug={bill.slug} /> : null}
      {amendments.length === 0 ? (
        <EmptyState title="No amendments on record here.">
          <p>None may have been lodged yet, or none that we have taken in.</p>
        </EmptyState>
      ) : (
        <AmendmentsTable
          amendments={amendments}
          view={view}
          links={{
            path: addresses.path,
            sort: (column) => addresses.sort(view, column),
            page: (page) => addresses.page(view, page),
            without: (filter, value) => addresses.without(view, filter, value),
            cleared: addresses.of({ ...view, search: "", filters: {}, page: 1 }),
            csv: addresses.csv(view),
            csvToTakeIn: addresses.csvToTakeIn(view),
            rows: addresses.of({ ...view, page: 1, allRows: !view.allRows }),
          }}
        />
      )}
    </>
  );
}
