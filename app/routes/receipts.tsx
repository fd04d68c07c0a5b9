import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Details } from "#app/components/base/details.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readReceipts } from "#app/services/sources/read-receipts.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { receipts: await readReceipts(await contextFor(args), 100) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Receipts of imports – Assent" }];

export default function Receipts() {
  const { receipts } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What each import asked for, what came, and what was missing or did not agree. Nothing is hidden.">
        Receipts of imports
      </PageTitle>
      {receipts.length === 0 ? (
        <EmptyState title="Nothing has been imported yet.">
          <p>A receipt stands here after the first import.</p>
        </EmptyState>
      ) : (
        <ol className="rows">
          {receipts.map((receipt) => (
            <li className="rows__row" key={receipt.id}>
              <p className="rows__title">
                {receipt.kind}
                {receipt.file ? `: ${receipt.file}` : ""}
              </p>
              <p className="rows__meta">
                <Moment at={receipt.at} />
                <span>Importer {receipt.importer}</span>
                {receipt.file_sha256 ? <span>File {receipt.file_sha256.slice(0, 12)}…</span> : null}
              </p>
              <p>
                Asked for {receipt.asked}, came {receipt.came}. New records: {receipt.created}; changed: {receipt.changed}; unchanged:{" "}
                {receipt.unchanged}.
              </p>
              <Listed summary={`Missing (${receipt.missing.length})`} lines={receipt.missing} />
              <Listed summary={`Does not agree (${receipt.contradictory.length})`} lines={receipt.contradictory} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Listed({ summary, lines }: { summary: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Details summary={summary}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Details>
  );
}
