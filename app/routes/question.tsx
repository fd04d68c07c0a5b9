import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { ChangesInSentences } from "#app/components/positions/changes-in-sentences.tsx";
import { DayForm } from "#app/components/positions/day-form.tsx";
import { PositionDrafts } from "#app/components/positions/position-drafts.tsx";
import { PositionHistory } from "#app/components/positions/position-history.tsx";
import { SubjectOnDay } from "#app/components/positions/subject-as-on.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { TieList } from "#app/components/record/tie-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { dayOfPage } from "#app/http/day-page.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { readQuestion } from "#app/services/positions/read-questions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const asked = dayOfPage(args.request, context.now);
  const question = await readQuestion(context, args.params.slug ?? "", asked.day);
  return { question, asked, mayEdit: may(context.actor, "question.correct") };
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${capitalise(data.question.title)}: who thought what – Assent` : "Assent" },
  { name: "description", content: data ? `Positions on ${data.question.title}, as on any day, with who changed their mind and when.` : "" },
];

export default function Question() {
  const { question, asked, mayEdit } = useLoaderData<typeof loader>();
  const { asOn } = question;
  const path = `/questions/${question.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Questions", href: "/questions" },
        ]}
      />
      {question.isDraft ? <DraftWarning what="question" /> : null}
      {question.isMadeUp ? <MadeUpWarning what="question" /> : null}
      <ErrorSummary refusals={asked.refusals} />
      <PageTitle
        caption="Question"
        lead={question.description}
        tags={
          <>
            {question.isMadeUp ? <MadeUpTag /> : null}
            {question.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {capitalise(question.title)}
      </PageTitle>
      <EditLinks kind="question" slug={question.slug} actorMayEdit={mayEdit} isDraft={question.isDraft} what="this question" />
      {mayEdit ? (
        <AddRecord links={[{ label: "Record a position on this question", href: `/edit/position/new?question=${question.slug}` }]} />
      ) : null}
      <PositionDrafts drafts={asOn.drafts} />
      <Section id="as-on" heading={`Who held what on ${formatDay(asOn.day)}`}>
        <DayForm {...asked} path={path} day={asOn.day} days={asOn.days} />
        <SubjectOnDay asOn={asOn} day={asOn.day} />
      </Section>
      <Section id="changes" heading="Who changed, and when">
        {asOn.changes.length === 0 ? <p>No change of position is recorded.</p> : <ChangesInSentences changes={asOn.changes} />}
      </Section>
      <Section id="history" heading="The whole history">
        {asOn.history.length === 0 ? (
          <p>No position on this question is on record here.</p>
        ) : (
          <>
            <p>Nothing is overwritten: whoever thinks otherwise later gets another entry.</p>
            <PositionHistory history={asOn.history} />
            <TakeAway path={`${path}/positions`} />
          </>
        )}
      </Section>
      {question.topics.length > 0 ? (
        <p>
          Topics: <NamedList all={question.topics} />
        </p>
      ) : null}
      {question.tiedTo.length > 0 ? (
        <Section id="tied" heading="Named in">
          <TieList ties={question.tiedTo} />
        </Section>
      ) : null}
      <Section id="sources" heading="Sources">
        <SourceList sources={question.sources} remarks={question.remarks} />
      </Section>
    </>
  );
}
