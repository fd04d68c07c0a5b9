import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TabLinks } from "#app/components/base/tab-links.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { ReceiptSummary } from "#app/components/sources/receipt-summary.tsx";
import { countedRecords, sayReceiptKind } from "#app/domain/sources/receipt.ts";
import { contextFor } from "#app/http/context.server.ts";
import { pageOf } from "#app/http/list-params.ts";
import { receiptsOfKind, receiptsSearch } from "#app/http/receipts-view.ts";
import { readLastRuns, readReceipts } from "#app/services/sources/read-receipts.server.ts";

const perPage = 20;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const context = await contextFor(args);
  const [all, lastRuns] = await Promise.all([readReceipts(context), readLastRuns(context)]);
  const { kind, found } = receiptsOfKind(all, params);
  const { page, pageCount, from } = pageOf(params, found.length, perPage);
  const kinds = [...new Set(all.map((receipt) => receipt.kind))].map((each) => ({
    kind: each,
    count: all.filter((receipt) => receipt.kind === each).length,
  }));
  return { total: all.length, kinds, kind, receipts: found.slice(from, from + perPage), lastRuns, page, pageCount };
}

// Not kept for the next visitor: a run that brought nothing new changes only the time that is shown here.
export const meta: MetaFunction = () => [{ title: "Receipts of imports – Assent" }];

export default function Receipts() {
  const { total, kinds, kind, receipts, lastRuns, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What each import asked for, what came, and what was missing or did not agree. Nothing is hidden.">
        Receipts of imports
      </PageTitle>
      {total === 0 ? (
        <EmptyState title="Nothing has been imported yet.">
          <p>A receipt stands here after the first import.</p>
        </EmptyState>
      ) : (
        <>
          <Section id="receipts" heading="Receipts, newest first">
            <TabLinks
              label="Receipts of one importer"
              links={[
                { label: "All", href: "/receipts", isCurrent: kind === null, count: total },
                ...kinds.map((each) => ({
                  label: sayReceiptKind(each.kind),
                  href: `/receipts${receiptsSearch(each.kind)}`,
                  isCurrent: kind === each.kind,
                  count: each.count,
                })),
              ]}
            />
            <p className="small">{countedRecords}</p>
            <ol className="rows" aria-label="Receipts">
              {receipts.map((receipt) => (
                <li className="rows__row" key={receipt.id}>
                  <ReceiptSummary receipt={receipt} />
                </li>
              ))}
            </ol>
            <Pagination
              page={page}
              pageCount={pageCount}
              hrefOf={(other) => `/receipts${receiptsSearch(kind, other)}`}
              label="Pages of receipts"
            />
            <TakeAway path="/receipts" search={receiptsSearch(kind)} />
          </Section>
          <Section id="last-runs" heading="When each was last taken in">
            <p>A run that brings nothing new leaves no second receipt. It is seen here all the same.</p>
            <ul aria-label="Last runs">
              {lastRuns.map((run) => (
                <li key={run.kind}>
                  {sayReceiptKind(run.kind)}: <Moment at={run.at} />,{" "}
                  {run.receiptId ? <a href={`/receipts/${run.receiptId}`}>with a receipt</a> : "nothing new"}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  );
}
