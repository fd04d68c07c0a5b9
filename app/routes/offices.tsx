import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readOffices } from "#app/services/people/read-offices.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { rows: await readOffices(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Offices – Assent" }];

export default function Offices() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Ministerial and other posts, with who held them and when.">Offices</PageTitle>
      <RecordsByName
        rows={rows.map((row) => ({
          href: `/offices/${row.slug}`,
          name: row.title,
          meta: row.last?.person ? `Last on record: ${row.last.person}` : "No holder on record",
        }))}
      />
    </>
  );
}
