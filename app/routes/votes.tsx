import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { DivisionList } from "#app/components/divisions/division-list.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { listAddress, pageOf, searchOf } from "#app/http/list-params.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { foldText, hasAllWords, searchWords } from "#app/lib/text.ts";
import { readDivisions } from "#app/services/divisions/read-divisions.server.ts";

const perPage = 25;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const search = searchOf(params);
  const words = searchWords(search);
  const all = await readDivisions(await contextFor(args));
  const found = all.filter((each) =>
    hasAllWords(foldText([each.title, each.reference, each.bill?.title].filter(Boolean).join(" ")), words),
  );
  const { page, pageCount, from } = pageOf(params, found.length, perPage);
  return { total: all.length, found: found.length, divisions: found.slice(from, from + perPage), search, page, pageCount };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Votes – Assent" }];

export default function Votes() {
  const { total, found, divisions, search, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Divisions that are on record here, newest first. Most decisions of the Parliament are made without one: everybody agrees, and no names are taken.">
        Votes
      </PageTitle>
      <SearchBox id="vote-search" action="/votes" label="Search votes" defaultValue={search} />
      <p className="list-count" role="status">
        {found === total ? `${total} votes` : `${found} of ${total} votes`}
      </p>
      {divisions.length === 0 ? (
        <EmptyState title="No vote matches.">
          <p>
            Try fewer words, or <a href="/votes">show all votes</a>.
          </p>
        </EmptyState>
      ) : (
        <DivisionList divisions={divisions} />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => listAddress("/votes", search, other)} label="Pages of votes" />
    </>
  );
}
