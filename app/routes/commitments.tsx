import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { commitmentColumns } from "#app/components/commitments/commitment-columns.tsx";
import { commitmentAddress, commitmentShape } from "#app/components/commitments/commitment-shape.ts";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { showList } from "#app/components/record/list-view.ts";
import { RecordTable } from "#app/components/record/record-table.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listLinks, listViewOf } from "#app/http/list-links.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommitments } from "#app/services/commitments/read-commitments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(commitmentAddress, new URL(args.request.url).searchParams);
  return { list: showList(commitmentShape, await readCommitments(context), view), view, mayAdd: may(context.actor, "commitment.create") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "Commitments – Assent" },
  { name: "description", content: "What was promised around bills, by whom, by when, and what came of it." },
];

export default function Commitments() {
  const { list, view, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What was promised around bills, by whom and by when, and what came of it. Open means that nothing is on record here that met it: it may have been met all the same.">
        Commitments
      </PageTitle>
      {mayAdd ? (
        <AddRecord
          links={[
            { label: "Add a commitment", href: "/edit/commitment/new" },
            { label: "Find commitments in an Official Report", href: "/edit/commitment/from-report" },
          ]}
        />
      ) : null}
      <RecordTable
        list={list}
        view={view}
        links={listLinks(commitmentAddress, view)}
        columns={commitmentColumns({ showsBill: true })}
        rowKey={(row) => row.slug}
        words={{ one: "commitment", many: "commitments" }}
        caption="Commitments, with what came of each"
      />
    </>
  );
}
