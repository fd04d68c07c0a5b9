import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { FormButton } from "#app/components/base/button.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TabLinks } from "#app/components/base/tab-links.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { LinkList } from "#app/components/editing/link-list.tsx";
import { UndecidedList, UnsourcedList } from "#app/components/sources/source-queue.tsx";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { plainWords } from "#app/domain/records/record-form.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readDesk } from "#app/services/records/read-desk.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const page = Number(/^\d{1,5}$/.exec(params.get("page") ?? "")?.[0] ?? 1) || 1;
  return { ...(await readDesk(await requireActor(args), { unsourced: params.get("unsourced"), page })), page };
}

export const meta: MetaFunction = () => [{ title: "Editors’ desk – Assent" }];

export default function Desk() {
  const desk = useLoaderData<typeof loader>();
  const unknownWords = { type: "type", procedure: "procedure", outcome: "outcome", enactment: "whether it became law" };
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Add to the record, finish what is begun, and see what changed.">Editors’ desk</PageTitle>
      <Section id="add" heading="Add to the record">
        <TabLinks
          label="What can be added"
          links={desk.kinds.map((kind) => ({ href: `/edit/${kind}/new`, label: plainWords(recordKindWords[kind].one), isCurrent: false }))}
        />
        <p>
          <a href="/edit/findings">What the machine found about words and votes</a> waits there until an editor confirms it or puts it
          aside.
        </p>
        <p>
          <a href="/rules">Rules, calendar, sessions and periods for replies</a> are corrected on their own page.
        </p>
        <p>
          A letter can be <a href="/edit/letter/from-text">read from its text</a>, many <a href="/edit/letters/csv">letters from CSV</a>,
          and <a href="/edit/statements/csv">statements from CSV</a>.
        </p>
      </Section>
      <Section id="drafts" heading="Drafts">
        {desk.drafts.length === 0 ? (
          <EmptyState title="No drafts.">
            <p>A record that is saved as a draft stands here until it is published.</p>
          </EmptyState>
        ) : (
          <LinkList label="Drafts" links={desk.drafts.map(({ href, title, kind }) => ({ href, title, note: recordKindWords[kind].one }))} />
        )}
      </Section>
      <Section id="changes" heading="Changed lately">
        {desk.changes.length === 0 ? (
          <EmptyState title="Nobody has changed anything yet.">
            <p>Changes by editors and imports stand here.</p>
          </EmptyState>
        ) : (
          <ol className="rows" aria-label="Changed lately">
            {desk.changes.map((change) => (
              <li className="rows__row" key={change.sequence}>
                <p>
                  {change.deed}
                  {change.title ? ": " : ""}
                  {change.href ? <a href={change.href}>{change.title ?? "its history"}</a> : change.title}
                </p>
                <p className="rows__meta">
                  <Moment at={change.at} />
                  <span>by {change.by}</span>
                </p>
                {change.bringsBack ? (
                  <FormButton action={change.bringsBack} fields={{ intent: "restore" }} label={`Bring back ${change.title ?? "it"}`}>
                    Bring back
                  </FormButton>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section id="unsourced" heading="Without a source">
        <UnsourcedList unsourced={desk.withoutSource} page={desk.page} />
      </Section>
      <Section id="undecided" heading="Sources differ, and nobody has decided">
        <UndecidedList fields={desk.undecided} />
      </Section>
      <Section id="unknown" heading="Bills of which something is not known">
        {desk.unknowns.length === 0 ? (
          <p>Type, procedure, outcome and enactment of every bill are known.</p>
        ) : (
          <LinkList
            label="Bills of which something is not known"
            links={desk.unknowns.map(({ href, title, unknown }) => ({
              href,
              title,
              note: `not known: ${unknown.map((name) => unknownWords[name]).join(", ")}`,
            }))}
          />
        )}
      </Section>
      <Section id="assumptions" heading="Assumptions to verify">
        {desk.assumptions.length === 0 ? (
          <p>No rule rests on an assumption.</p>
        ) : (
          <LinkList label="Assumptions to verify" links={desk.assumptions.map(({ href, title }) => ({ href, title, note: null }))} />
        )}
      </Section>
    </>
  );
}
