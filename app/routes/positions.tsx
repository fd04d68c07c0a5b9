import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { positionAddress, positionShape } from "#app/components/positions/position-shape.ts";
import { showList } from "#app/components/record/list-view.ts";
import { positionColumns } from "#app/components/record/position-table.tsx";
import { RecordTable } from "#app/components/record/record-table.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listLinks, listViewOf } from "#app/http/list-links.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readPositions } from "#app/services/positions/read-positions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(positionAddress, new URL(args.request.url).searchParams);
  return { list: showList(positionShape, await readPositions(context), view), view, mayAdd: may(context.actor, "position.create") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "Positions – Assent" },
  { name: "description", content: "Who was for and against what, from which day, with who says so." },
];

const columns = positionColumns({ showsSubject: true });

export default function Positions() {
  const { list, view, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Who was for and against what, from which day. Nothing is overwritten: a change of mind is another entry. A question’s page and a bill’s show who held what on any day.">
        Positions
      </PageTitle>
      {mayAdd ? <AddRecord links={[{ label: "Add a position", href: "/edit/position/new" }]} /> : null}
      <p>
        <a href="/questions">Questions</a> that people took positions on stand on a page of their own.
      </p>
      <RecordTable
        list={list}
        view={view}
        links={listLinks(positionAddress, view)}
        columns={columns}
        rowKey={(row) => row.slug}
        words={{ one: "position", many: "positions" }}
        caption="Positions, with what each rests on"
      />
    </>
  );
}
