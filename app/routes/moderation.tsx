import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ButtonGroup, FormButton, LinkButton } from "#app/components/base/button.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { CommentQuoted } from "#app/components/comments/comment-quoted.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readModerationQueue } from "#app/services/comments/read-moderation-queue.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readModerationQueue(await requireActor(args));
}

export const meta: MetaFunction = () => [{ title: "Reported comments – Assent" }];

export default function Moderation() {
  const { reported, hidden } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What people have reported, the oldest first. A hidden comment leaves your reason in its place.">
        Reported comments
      </PageTitle>
      <Section id="reported" heading={`To decide (${reported.length})`}>
        {reported.length === 0 ? (
          <EmptyState title="Nothing to decide.">
            <p>New reports appear here.</p>
          </EmptyState>
        ) : null}
        {reported.map(({ comment, about, reports }) => (
          <section key={comment.id} aria-label={`Comment on ${about.title}`}>
            <p>
              On <a href={`/${about.kind}s/${about.slug}#comment-${comment.id}`}>{about.title}</a>
            </p>
            <CommentQuoted comment={comment} />
            <ul>
              {reports.map(({ reason, reporter, reportedAt }) => (
                <li key={`${reporter}${reportedAt}`}>
                  “{reason}” – {reporter ?? "somebody who has left"}, <Moment at={reportedAt} />
                </li>
              ))}
            </ul>
            <ButtonGroup>
              <LinkButton isSmall kind="danger" href={`/comments/${comment.id}/hiding?next=/moderation`}>
                Hide it
              </LinkButton>
              <FormButton action={`/comments/${comment.id}/report-dismissal`}>Leave it as it is</FormButton>
            </ButtonGroup>
          </section>
        ))}
      </Section>
      <Section id="hidden" heading={`Hidden (${hidden.length})`}>
        {hidden.length === 0 ? <p>No comment is hidden.</p> : null}
        {hidden.map(({ comment, about }) => (
          <section key={comment.id} aria-label={`Hidden comment on ${about.title}`}>
            <p>
              On <a href={`/${about.kind}s/${about.slug}#comment-${comment.id}`}>{about.title}</a>. Reason: {comment.hiddenReason}
            </p>
            <CommentQuoted comment={comment} />
            <FormButton action={`/comments/${comment.id}/showing`}>Show it again</FormButton>
          </section>
        ))}
      </Section>
    </>
  );
}
