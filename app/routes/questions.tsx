import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { capitalise } from "#app/lib/text.ts";
import { readQuestions } from "#app/services/positions/read-questions.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { questions: await readQuestions(context), mayAdd: may(context.actor, "question.create") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [
  { title: "Questions – Assent" },
  { name: "description", content: "Questions that people took positions on, with who changed their mind and when." },
];

export default function Questions() {
  const { questions, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What people are for or against that is not a bill. Each page shows who was for and against on any day, and who changed their mind.">
        Questions
      </PageTitle>
      {mayAdd ? (
        <AddRecord
          links={[
            { label: "Add a question", href: "/edit/question/new" },
            { label: "Add a position", href: "/edit/position/new" },
          ]}
        />
      ) : null}
      {questions.length === 0 ? (
        <EmptyState title="No question is on record yet.">
          <p>
            Positions on bills stand on the pages of the <a href="/bills">bills</a>, and all of them in <a href="/positions">one list</a>.
          </p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {questions.map((question) => (
            <li className="rows__row" key={question.slug}>
              <p className="rows__title">
                <a href={question.href}>{capitalise(question.title)}</a> {question.isMadeUp ? <MadeUpTag /> : null}
                {question.isDraft ? <DraftTag /> : null}
              </p>
              {question.description ? <p>{question.description}</p> : null}
              <p className="rows__meta">
                <span>Today: {question.counts ?? "nothing is recorded"}</span>
                <span>{counted(question.entries, "entry", "entries")}</span>
                <span>{counted(question.changes, "change", "changes")} of position</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 ? <TakeAway path="/questions" /> : null}
      <p>
        <a href="/positions">All positions on record</a>, on bills, amendments, motions and questions.
      </p>
    </>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
