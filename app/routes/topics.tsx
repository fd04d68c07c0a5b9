import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
import { type RecordKind, recordKindWords } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readTopics } from "#app/services/topics/read-topics.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { rows: await readTopics(context), mayAdd: may(context.actor, "topic.create") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Topics and Acts – Assent" }];

export default function Topics() {
  const { rows, mayAdd } = useLoaderData<typeof loader>();
  const shown = (kind: "subject" | "act") =>
    rows.filter((row) => row.kind === kind).map((row) => ({ ...row, meta: metaOf(row), text: row.description }));
  const acts = shown("act");
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What bills, letters, meetings, commitments and figures are about: subjects, and Acts that they would change or that they name.">
        Topics and Acts
      </PageTitle>
      {mayAdd ? <AddRecord links={[{ label: "Add a topic or an Act", href: "/edit/topic/new" }]} /> : null}
      <Section id="subjects" heading="Topics">
        <RecordsByName rows={shown("subject")} />
      </Section>
      {acts.length > 0 ? (
        <Section id="acts" heading="Acts">
          <RecordsByName rows={acts} />
        </Section>
      ) : null}
      {rows.length > 0 ? <TakeAway path="/topics" /> : null}
    </>
  );
}

type Row = { citation: string | null; counts: readonly { kind: RecordKind; count: number }[] };

/** "1971 c. 38; 2 bills, 1 letter". */
function metaOf({ citation, counts }: Row): string {
  const words = counts.map(({ kind, count }) => `${count} ${count === 1 ? recordKindWords[kind].one : recordKindWords[kind].many}`);
  return [citation, words.join(", ") || "Nothing on record here is about it yet"].filter(Boolean).join("; ");
}
