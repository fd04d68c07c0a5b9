import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Prose } from "#app/components/base/prose.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { CommentQuoted } from "#app/components/comments/comment-quoted.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommentHistory } from "#app/services/comments/read-comment-history.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readCommentHistory(await contextFor(args), args.params.id ?? "");
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Earlier wordings of a comment – Assent" }, { name: "robots", content: "noindex" }];

export default function CommentHistory() {
  const { comment, about, earlier } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: about.title, href: `/${about.kind}s/${about.slug}#comment-${comment.id}` },
        ]}
      />
      <PageTitle caption={about.title}>Earlier wordings of a comment</PageTitle>
      <Section id="now" heading="What it says now">
        <CommentQuoted comment={comment} />
      </Section>
      <Section id="before" heading="What it said before">
        {earlier.length === 0 ? <p>It has not been changed.</p> : null}
        {earlier.map(({ html, writtenAt }) => (
          <article key={writtenAt} className="comment">
            <p className="comment__when">
              Written <Moment at={writtenAt} />
            </p>
            <Prose html={html} />
          </article>
        ))}
      </Section>
    </>
  );
}
