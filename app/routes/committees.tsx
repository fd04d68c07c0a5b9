import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommittees } from "#app/services/people/read-committees.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { rows: await readCommittees(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Committees – Assent" }];

export default function Committees() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Committees of the Parliament that are named on the record.">Committees</PageTitle>
      <RecordsByName rows={rows.map((row) => ({ ...row, meta: `Session ${row.session}` }))} />
    </>
  );
}
