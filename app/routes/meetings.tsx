import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MeetingList } from "#app/components/record/meeting-list.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { meetings: (await readMeetings(await contextFor(args))).reverse() };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Meetings and visits – Assent" }];

export default function Meetings() {
  const { meetings } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Meetings and visits around bills that are on record here, newest first.">Meetings and visits</PageTitle>
      {meetings.length === 0 ? (
        <EmptyState title="No meeting is on record yet.">
          <p>An editor adds what was held, asked for or declined.</p>
        </EmptyState>
      ) : (
        <MeetingList meetings={meetings} />
      )}
    </>
  );
}
