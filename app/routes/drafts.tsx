import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DraftCard } from "#app/components/amendments/draft-card.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { FormButton } from "#app/components/base/button.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readAmendmentDrafts, readDeletedDrafts } from "#app/services/amendment-drafts/read-drafts.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const [{ drafts }, deleted] = await Promise.all([readAmendmentDrafts(context), readDeletedDrafts(context)]);
  // What was typed is needed only where it is changed.
  return { drafts: drafts.map(({ edited: _typed, ...draft }) => draft), deleted };
}

export const meta: MetaFunction = () => [{ title: "Your draft amendments – Assent" }];

export default function Drafts() {
  const { drafts, deleted } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Yours, and those of your teams. Each says who can read it; nobody else finds it, whatever their role.">
        Draft amendments
      </PageTitle>
      {drafts.length === 0 ? (
        <EmptyState title="No drafts yet.">
          <p>
            Open a <a href="/bills">bill</a> whose text is here, go to its amendments, and choose “Draft an amendment”.
          </p>
        </EmptyState>
      ) : null}
      {drafts.map((draft) => (
        <DraftCard key={draft.id} draft={draft} />
      ))}
      {deleted.map(({ id, title, bill, deletedAt }) => (
        <div className="note__deleted" key={id}>
          <p className="secondary">
            You deleted “{title}” ({bill}) on <Moment at={deletedAt} />.
          </p>
          <FormButton action={`/drafts/${id}/restoration`} label={`Bring it back: ${title}`}>
            Bring it back
          </FormButton>
        </div>
      ))}
    </>
  );
}
