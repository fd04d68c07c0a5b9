import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { statementColumns } from "#app/components/positions/statement-columns.tsx";
import { statementAddress, statementShape } from "#app/components/positions/statement-shape.ts";
import { showList } from "#app/components/record/list-view.ts";
import { RecordTable } from "#app/components/record/record-table.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listLinks, listViewOf } from "#app/http/list-links.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readStatements } from "#app/services/positions/read-statements.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(statementAddress, new URL(args.request.url).searchParams);
  return { list: showList(statementShape, await readStatements(context), view), view, mayAdd: may(context.actor, "statement.create") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "Statements – Assent" },
  { name: "description", content: "What people and organisations said or did around bills, each with its source." },
];

export default function Statements() {
  const { list, view, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What people and organisations said or did around bills: in short quotations, through whom the words came to us, and who says so.">
        Statements
      </PageTitle>
      {mayAdd ? <AddRecord links={[{ label: "Add a statement", href: "/edit/statement/new" }]} /> : null}
      <RecordTable
        list={list}
        view={view}
        links={listLinks(statementAddress, view)}
        columns={statementColumns}
        rowKey={(row) => row.slug}
        words={{ one: "statement", many: "statements" }}
        caption="Statements, each with its source"
      />
    </>
  );
}
