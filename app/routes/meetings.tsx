import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { meetingColumns } from "#app/components/meetings/meeting-columns.tsx";
import { meetingAddress, meetingShape } from "#app/components/meetings/meeting-shape.ts";
import { showList } from "#app/components/record/list-view.ts";
import { RecordTable } from "#app/components/record/record-table.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listLinks, listViewOf } from "#app/http/list-links.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const view = listViewOf(meetingAddress, new URL(args.request.url).searchParams);
  return { list: showList(meetingShape, await readMeetings(context), view), view, mayAdd: may(context.actor, "meeting.create") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [{ title: "Meetings and visits – Assent" }];

export default function Meetings() {
  const { list, view, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Meetings and visits around bills that are on record here: held, planned, asked for or declined.">
        Meetings and visits
      </PageTitle>
      {mayAdd ? <AddRecord links={[{ label: "Add a meeting or visit", href: "/edit/meeting/new" }]} /> : null}
      <RecordTable
        list={list}
        view={view}
        links={listLinks(meetingAddress, view)}
        columns={meetingColumns}
        rowKey={(row) => row.slug}
        words={{ one: "meeting or visit", many: "meetings and visits" }}
        caption="Meetings and visits"
      />
    </>
  );
}
