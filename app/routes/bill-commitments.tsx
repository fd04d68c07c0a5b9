import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Table } from "#app/components/base/table.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { commitmentColumns } from "#app/components/commitments/commitment-columns.tsx";
import { CommitmentCounts } from "#app/components/commitments/commitment-counts.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommitmentsOfBill } from "#app/services/commitments/read-commitments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { ...(await readCommitmentsOfBill(context, args.params.slug ?? "")), mayAdd: may(context.actor, "commitment.create") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Commitments: ${data?.bill.title ?? "bill"} – Assent` }];

export default function BillCommitments() {
  const { bill, commitments, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: `/bills/${bill.slug}` },
        ]}
      />
      {bill.isDraft ? <DraftWarning what="bill" /> : null}
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle caption={bill.title} lead="What was promised around this bill, newest first, and what came of it.">
        Commitments
      </PageTitle>
      {mayAdd ? (
        <AddRecord
          links={[
            { label: "Add a commitment", href: `/edit/commitment/new?bill=${bill.slug}` },
            { label: "Find commitments in an Official Report", href: `/edit/commitment/from-report?bill=${bill.slug}` },
          ]}
        />
      ) : null}
      {commitments.length === 0 ? (
        <EmptyState title="No commitment around this bill is on record here.">
          <p>
            Nobody may have promised anything, or nobody has recorded it yet. <a href="/commitments">All commitments</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <CommitmentCounts commitments={commitments} />
          <Table
            caption={`Commitments around the ${bill.title}`}
            captionIsHidden
            columns={commitmentColumns({ showsBill: false })}
            rows={commitments}
            rowKey={(row) => row.slug}
          />
          <TakeAway path={`/bills/${bill.slug}/commitments`} />
        </>
      )}
    </>
  );
}
