import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readTopics } from "#app/services/topics/read-topics.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { rows: await readTopics(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Topics – Assent" }];

export default function Topics() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What bills, letters, meetings and figures are about.">Topics</PageTitle>
      <RecordsByName
        rows={rows.map((row) => ({ ...row, meta: row.linked === 1 ? "1 record" : `${row.linked} records`, text: row.description }))}
      />
    </>
  );
}
