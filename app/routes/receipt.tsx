import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { receiptTitle } from "#app/components/sources/receipt-summary.tsx";
import { countedRecords } from "#app/domain/sources/receipt.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readReceipt } from "#app/services/sources/read-receipts.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { receipt: await readReceipt(await contextFor(args), args.params.id ?? "") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Receipt: ${data ? receiptTitle(data.receipt) : ""} – Assent` }];

export default function Receipt() {
  const { receipt } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Receipts of imports", href: "/receipts" },
        ]}
      />
      <PageTitle caption="Receipt of an import" lead={`${receipt.whatCame} ${receipt.whatBecame}`}>
        {receiptTitle(receipt)}
      </PageTitle>
      <SummaryList
        rows={[
          { key: "at", label: "Taken in", value: <Moment at={receipt.at} /> },
          { key: "importer", label: "Importer", value: receipt.importer },
          { key: "file", label: "File", value: receipt.file ?? "None: the data is part of the program." },
          {
            key: "sha256",
            label: "SHA-256 of the file",
            value: receipt.sha256 ? <code className="receipt-hash">{receipt.sha256}</code> : <Unknown words="Not recorded" />,
          },
          {
            key: "duration",
            label: "Duration",
            value: receipt.durationMs === null ? <Unknown words="Not measured" /> : `${(receipt.durationMs / 1000).toFixed(1)} seconds`,
          },
        ]}
      />
      <p className="small">{countedRecords}</p>
      {receipt.sha256 && / files$/.test(receipt.file ?? "") ? (
        <p className="small">Of several files it is the hash of the sorted list of their hashes and names.</p>
      ) : null}
      <Lines id="missing" heading="Missing" lines={receipt.missing} none="Nothing is missing." />
      <Lines id="contradictory" heading="Does not agree" lines={receipt.contradictory} none="Nothing contradicts itself." />
      {receipt.information.length > 0 ? <Lines id="information" heading="For information" lines={receipt.information} none="" /> : null}
    </>
  );
}

function Lines({ id, heading, lines, none }: { id: string; heading: string; lines: readonly string[]; none: string }) {
  return (
    <Section id={id} heading={lines.length > 0 ? `${heading} (${lines.length})` : heading}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="source-uses">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
