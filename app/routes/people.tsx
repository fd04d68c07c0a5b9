import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { Table } from "#app/components/base/table.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { partyWords } from "#app/domain/people/party-words.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listAddress, pageOf, searchOf } from "#app/http/list-params.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readPeople } from "#app/services/people/read-people.server.ts";

const perPage = 50;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const search = searchOf(params);
  const { total, people } = await readPeople(await contextFor(args), search);
  const { page, pageCount, from } = pageOf(params, people.length, perPage);
  return { total, found: people.length, people: people.slice(from, from + perPage), search, page, pageCount };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "People – Assent" }];

export default function People() {
  const { total, found, people, search, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Members, ministers and others who are named on the record. Party and seat are as a source printed them on the day beside them.">
        People
      </PageTitle>
      <SearchBox id="people-search" action="/people" label="Search by name, constituency, region or party" defaultValue={search} />
      <p className="list-count" role="status">
        {found === total ? `${total} people` : `${found} of ${total} people`}
      </p>
      {people.length === 0 ? (
        <EmptyState title="Nobody matches.">
          <p>
            Try only the surname or the constituency, or <a href="/people">show everybody</a>.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="People by surname"
          captionIsHidden
          rows={people}
          rowKey={(person) => person.slug}
          columns={[
            {
              key: "name",
              heading: "Name",
              isRowHeading: true,
              cell: (person) => (
                <>
                  <a href={person.href}>{person.name}</a> {person.isMadeUp ? <MadeUpTag /> : null}
                </>
              ),
            },
            { key: "party", heading: "Party", cell: (person) => (person.party ? partyWords(person.party) : <Unknown />) },
            { key: "seat", heading: "Constituency or region", cell: (person) => person.seat ?? <Unknown /> },
            { key: "seen", heading: "As printed on", cell: (person) => (person.seenOn ? <When day={person.seenOn} /> : "") },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => listAddress("/people", search, other)} label="Pages of people" />
    </>
  );
}
