import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { Details } from "#app/components/base/details.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { ChangesInSentences } from "#app/components/positions/changes-in-sentences.tsx";
import { DayForm } from "#app/components/positions/day-form.tsx";
import { FindingList } from "#app/components/positions/finding-list.tsx";
import { MeantVotes } from "#app/components/positions/meant-votes.tsx";
import { PartOnDay } from "#app/components/positions/part-on-day.tsx";
import { PositionDrafts } from "#app/components/positions/position-drafts.tsx";
import { PositionHistory } from "#app/components/positions/position-history.tsx";
import { SubjectOnDay } from "#app/components/positions/subject-as-on.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { dayOfPage } from "#app/http/day-page.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { readBillPositions } from "#app/services/positions/read-bill-positions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const asked = dayOfPage(args.request, context.now);
  return {
    ...(await readBillPositions(context, args.params.slug ?? "", asked.day)),
    asked,
    mayEdit: may(context.actor, "position.create"),
  };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Positions on the ${data?.bill.title ?? "bill"} – Assent` },
  { name: "description", content: "Who was for and against the bill on any day, who changed, and who says so." },
];

export default function BillPositions() {
  const { bill, day, asOn, parts, days, drafts, meant, findings, asked, mayEdit } = useLoaderData<typeof loader>();
  const path = `/bills/${bill.slug}/positions`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: `/bills/${bill.slug}` },
        ]}
      />
      {bill.isDraft ? <DraftWarning what="bill" /> : null}
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <ErrorSummary refusals={asked.refusals} />
      <PageTitle
        caption={bill.title}
        lead="Who was for and against it on any day, who changed, and who says so."
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
      >
        Positions
      </PageTitle>
      {mayEdit ? <AddRecord links={[{ label: "Record a position on this bill", href: `/edit/position/new?bill=${bill.slug}` }]} /> : null}
      <PositionDrafts drafts={drafts} />
      <Contents
        items={[
          { href: "#as-on", label: `On ${formatDay(day)}` },
          { href: "#changes", label: "Who changed, and when", count: asOn.changes.length },
          ...(parts.length > 0 ? [{ href: "#parts", label: "On parts, amendments and motions", count: parts.length }] : []),
          ...(findings.length > 0 ? [{ href: "#findings", label: "Said and voted", count: findings.length }] : []),
          ...(meant.length > 0 ? [{ href: "#meant", label: "Recorded votes, and what members meant", count: meant.length }] : []),
          { href: "#history", label: "The whole history" },
        ]}
      />
      <Section id="as-on" heading={`Who held what on ${formatDay(day)}`}>
        <DayForm {...asked} path={path} day={day} days={days} />
        <SubjectOnDay asOn={asOn} day={day} />
      </Section>
      <Section id="changes" heading="Who changed, and when">
        {asOn.changes.length === 0 ? <p>No change of position on the bill is recorded.</p> : <ChangesInSentences changes={asOn.changes} />}
      </Section>
      {parts.length > 0 ? (
        <Section id="parts" heading="On its parts, amendments and motions">
          {parts.map((part) => (
            <PartOnDay key={part.subject.key} part={part} day={day} />
          ))}
        </Section>
      ) : null}
      {findings.length > 0 ? (
        <Section id="findings" heading="What was said, and how was voted">
          <FindingList findings={findings} />
        </Section>
      ) : null}
      {meant.length > 0 ? (
        <Section id="meant" heading="Recorded votes, and what members say that they meant">
          <MeantVotes votes={meant} />
        </Section>
      ) : null}
      <Section id="history" heading="The whole history">
        {asOn.history.length === 0 ? (
          <p>No position on this bill is on record here.</p>
        ) : (
          <>
            <p>Nothing is overwritten: whoever thinks otherwise later gets another entry.</p>
            <PositionHistory history={asOn.history.filter(({ entries }) => entries.length > 1)} />
            <Details summary="Holders with one entry only">
              <PositionHistory history={asOn.history.filter(({ entries }) => entries.length === 1)} />
            </Details>
          </>
        )}
        {days.length > 0 ? <TakeAway path={path} /> : null}
      </Section>
    </>
  );
}
