import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { RequestsNotAnswered } from "#app/components/letters/requests-not-answered.tsx";
import { WaitingFilters } from "#app/components/letters/waiting-filters.tsx";
import { WaitingList } from "#app/components/letters/waiting-list.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { waitingFilterOf, waitingSearch } from "#app/http/letters-view.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readWaiting } from "#app/services/letters/read-waiting.server.ts";
import { readRequestsNotAnswered } from "#app/services/record/read-requests-not-answered.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const filter = waitingFilterOf(new URL(args.request.url).searchParams);
  const context = await contextFor(args);
  return { ...(await readWaiting(context, filter)), requests: await readRequestsNotAnswered(context), filter };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [{ title: "What we wait for – Assent" }];

export default function LettersWaiting() {
  const { late, dueThisWeek, waiting, counts, hasPeriods, choices, requests, filter } = useLoaderData<typeof loader>();
  const above = new Set([...late, ...dueThisWeek].map(({ slug }) => slug));
  const others = waiting.filter(({ slug }) => !above.has(slug));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Letters", href: "/letters" },
        ]}
      />
      <PageTitle lead="Letters to which a reply is expected and none, or only a part of one, has come, as far as this record knows.">
        What we wait for
      </PageTitle>
      {hasPeriods.real ? null : (
        <InsetText>
          <p>
            No period for replies is recorded{hasPeriods.madeUp ? ", except for made-up letters" : ""}: no source that we have read says
            within how many days such letters are answered. So no real letter is called late, unless a reply was promised for a day that is
            past.
          </p>
        </InsetText>
      )}
      <WaitingFilters filter={filter} choices={choices} />
      <p className="list-count" role="status">
        {counts.waiting === 1 ? "1 letter waits for a reply" : `${counts.waiting} letters wait for a reply`}: {counts.late} late
        {counts.veryLate > 0 ? ` (${counts.veryLate} of them very late)` : ""}, {counts.dueThisWeek} due this week, {counts.withoutLastDay}{" "}
        without a last day. <a href="#requests">What was asked for, and not answered in full ({requests.length})</a>
      </p>
      <Section id="late" heading={`Late (${counts.late})`}>
        <WaitingList letters={late} caption="Late" none="No letter here is late." />
      </Section>
      <Section id="due" heading={`Due this week (${counts.dueThisWeek})`}>
        <WaitingList letters={dueThisWeek} caption="Due this week, from Monday to Sunday" none="No reply falls due this week." />
      </Section>
      <Section id="waiting" heading={`Other letters that wait (${others.length})`}>
        <WaitingList letters={others} caption="Other letters that wait" none="No other letter here is known to wait for a reply." />
      </Section>
      {counts.waiting > 0 ? <TakeAway path="/letters/waiting" search={waitingSearch(filter)} /> : null}
      <Section id="requests" heading={`Asked for, and not answered in full (${requests.length})`}>
        <p>
          What letters of any office, committee or bill ask for, as far as this record knows. A request can be open although no clock runs.
        </p>
        <RequestsNotAnswered requests={requests} />
      </Section>
    </>
  );
}
