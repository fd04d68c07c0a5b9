import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readOrganisations } from "#app/services/people/read-organisations.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { rows: await readOrganisations(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Organisations – Assent" }];

export default function Organisations() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Governments, public bodies, charities and others that are named on the record.">Organisations</PageTitle>
      <RecordsByName rows={rows.map((row) => ({ ...row, meta: row.kind.replaceAll("_", " ") }))} />
    </>
  );
}
