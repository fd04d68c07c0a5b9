import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Table } from "#app/components/base/table.tsx";
import { ReplyPeriods } from "#app/components/editing/reply-periods.tsx";
import { RuleSource } from "#app/components/editing/rule-source.tsx";
import { plainWords } from "#app/domain/records/record-form.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { readRules } from "#app/services/rules/read-rules.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readRules(await contextFor(args));
}

export const headers = publicCacheHeaders;
export const handle = { isWide: true };
export const meta: MetaFunction = () => [
  { title: "The rules that we go by – Assent" },
  {
    name: "description",
    content: "Intervals, deadlines and steps of a bill of the Scottish Parliament, each with its source or marked as an assumption.",
  },
];

export default function Rules() {
  const { rules, periods, sessions, replies, steps, mayCorrect } = useLoaderData<typeof loader>();
  const edit = (kind: string, id: string, what: string) => (
    <a href={`/edit/rules/${kind}/${encodeURIComponent(id)}`} aria-label={`Edit: ${what}`}>
      Edit
    </a>
  );
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="How long must lie between the stages of a bill, until when amendments can be lodged, and what may follow what. Each has its source, or says that it is an assumption: then nobody is held to it.">
        The rules that we go by
      </PageTitle>
      <Contents
        items={[
          { href: "#intervals", label: "Intervals, deadlines and thresholds", count: rules.length },
          { href: "#steps", label: "Steps of a bill", count: steps.length },
          { href: "#calendar", label: "Calendar", count: periods.length },
          { href: "#sessions", label: "Sessions", count: sessions.length },
          { href: "#replies", label: "Replies to letters", count: replies.length },
        ]}
      />
      <Section
        id="intervals"
        heading="Intervals, deadlines and thresholds"
        more={mayCorrect ? <a href="/edit/rules/rule/new">Add a rule</a> : undefined}
      >
        <Table
          caption="Intervals, deadlines and thresholds"
          captionIsHidden
          rows={rules}
          rowKey={(rule) => rule.id}
          columns={[
            {
              key: "summary",
              heading: "Rule",
              isRowHeading: true,
              cell: (rule) => (
                <>
                  {rule.summary}
                  {rule.note ? <p className="small secondary">{rule.note}</p> : null}
                </>
              ),
            },
            { key: "rule", heading: "Number", cell: (rule) => rule.rule ?? <span className="secondary">not known</span> },
            { key: "when", heading: "Seen in force", cell: (rule) => sayWhen(rule.appliesFrom, rule.appliesTo) },
            {
              key: "source",
              heading: "How we know",
              cell: (rule) => <RuleSource title={rule.sourceTitle} url={rule.sourceUrl} isAssumption={rule.isAssumption} />,
            },
            ...(mayCorrect
              ? [{ key: "edit", heading: "Correct", cell: (rule: { id: string; summary: string }) => edit("rule", rule.id, rule.summary) }]
              : []),
          ]}
        />
      </Section>
      <Section id="steps" heading="Steps of a bill">
        <Table
          caption="Steps of a bill"
          captionIsHidden
          rows={steps}
          rowKey={(step) => step.code}
          columns={[
            { key: "step", heading: "Step", isRowHeading: true, cell: (step) => step.label },
            { key: "stage", heading: "Stage", cell: (step) => step.stages },
            { key: "trigger", heading: "When", cell: (step) => step.trigger },
            { key: "otherwise", heading: "Otherwise", cell: (step) => step.otherwise },
            {
              key: "source",
              heading: "Rule",
              cell: (step) => <RuleSource title={step.source.rule} url={step.source.url} isAssumption={step.source.isAssumption} />,
            },
          ]}
        />
      </Section>
      <Section
        id="calendar"
        heading="Calendar"
        more={mayCorrect ? <a href="/edit/rules/calendar/new">Add a recess or a sitting period</a> : undefined}
      >
        <p>Intervals are counted in sitting days. A day that is in none of these periods is not known, and nothing is claimed about it.</p>
        {periods.length === 0 ? (
          <EmptyState title="No period is recorded.">
            <p>Until the calendar is filled, intervals in sitting days cannot be checked, and the pages say so.</p>
          </EmptyState>
        ) : (
          <Table
            caption="Calendar"
            captionIsHidden
            rows={periods}
            rowKey={(period) => period.id}
            columns={[
              {
                key: "name",
                heading: "Period",
                isRowHeading: true,
                cell: (period) => (
                  <>
                    {plainWords(period.name)}
                    {period.note ? <p className="small secondary">{period.note}</p> : null}
                  </>
                ),
              },
              { key: "kind", heading: "Kind", cell: (period) => plainWords(period.kind) },
              { key: "from", heading: "First day", cell: (period) => formatDay(period.from) },
              { key: "to", heading: "Last day", cell: (period) => formatDay(period.to) },
              {
                key: "source",
                heading: "How we know",
                cell: (period) => <RuleSource title={period.sourceTitle} url={period.sourceUrl} isAssumption={period.isAssumption} />,
              },
              ...(mayCorrect
                ? [
                    {
                      key: "edit",
                      heading: "Correct",
                      cell: (period: { id: string; name: string }) => edit("calendar", period.id, period.name),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Section>
      <Section id="sessions" heading="Sessions">
        <Table
          caption="Sessions"
          captionIsHidden
          rows={sessions}
          rowKey={(session) => session.id}
          columns={[
            { key: "number", heading: "Session", isRowHeading: true, cell: (session) => `Session ${session.number}` },
            { key: "from", heading: "First day", cell: (session) => formatDay(session.startsOn) },
            { key: "to", heading: "Last day", cell: (session) => (session.endsOn ? formatDay(session.endsOn) : "still running") },
            { key: "note", heading: "Note", cell: (session) => session.note },
            ...(mayCorrect
              ? [
                  {
                    key: "edit",
                    heading: "Correct",
                    cell: (session: { id: string; number: number }) => edit("session", session.id, `Session ${session.number}`),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section id="replies" heading="Replies to letters" more={mayCorrect ? <a href="/edit/rules/reply/new">Add a period</a> : undefined}>
        <ReplyPeriods periods={replies} edit={mayCorrect ? edit : null} />
      </Section>
    </>
  );
}

function sayWhen(from: string | null, to: string | null): string {
  if (from && from === to) return `on ${formatDay(from)}`;
  if (from && to) return `${formatDay(from)} to ${formatDay(to)}`;
  if (from) return `since ${formatDay(from)} at the latest`;
  if (to) return `until ${formatDay(to)}`;
  return "from when is not known";
}
