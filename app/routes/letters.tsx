import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { LettersTable } from "#app/components/letters/letters-table.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { lettersLinks, lettersViewOf } from "#app/http/letters-view.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readLettersTable } from "#app/services/letters/read-letters-table.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const view = lettersViewOf(new URL(args.request.url).searchParams);
  return { table: await readLettersTable(await contextFor(args), view), view };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "Letters – Assent" },
  {
    name: "description",
    content: "Letters around bills of the Scottish Parliament: who wrote to whom, who answered, and what is still waited for.",
  },
];

export default function Letters() {
  const { table, view } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Letters of ministers, members and committees that are on record here, newest first. Some are known only because another letter mentions them.">
        Letters
      </PageTitle>
      <p>
        <a href="/letters/waiting">What we wait for: letters without an answer, late or due</a>
      </p>
      <LettersTable table={table} view={view} links={lettersLinks(view)} />
    </>
  );
}
