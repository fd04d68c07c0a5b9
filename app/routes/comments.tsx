import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { CommentQuoted } from "#app/components/comments/comment-quoted.tsx";
import { CommentForm } from "#app/components/record/comment-form.tsx";
import { MAX_COMMENT } from "#app/domain/comments/comment.ts";
import { placeOfComment } from "#app/domain/comments/place.ts";
import { contextFor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { readCommentTarget, requireAbout } from "#app/services/comments/read-comment-target.server.ts";
import { writeComment } from "#app/services/comments/write-comment.server.ts";

/** What is asked stands in the address, so that the page with a refused comment still knows it. */
function askedIn(request: Request) {
  const { searchParams, search } = new URL(request.url);
  return { about: searchParams.get("about") ?? "", parent: searchParams.get("parent"), next: searchParams.get("next"), search };
}

export async function loader(args: LoaderFunctionArgs) {
  const { about, parent, search } = askedIn(args.request);
  const context = await contextFor(args);
  const page = new URL(args.request.url);
  return {
    ...(await readCommentTarget(context, about, parent)),
    action: `/comments${search}`,
    isSignedIn: context.actor.kind === "account",
    here: page.pathname + page.search,
  };
}

const NewComment = z.object({ body: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await contextFor(args);
  const asked = askedIn(args.request);
  const form = await readForm(args.request, NewComment);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  // A comment that was sent after its writer was signed out comes back to them instead of being lost.
  if (context.actor.kind !== "account")
    return showRefusals(
      [{ field: "body", message: "You are signed out by now. Sign in in another window, then publish: your words are below" }],
      form.typed,
    );
  const { about } = await readCommentTarget(context, asked.about, asked.parent);
  const outcome = await writeComment(context, { about: requireAbout(asked.about), parentId: asked.parent, body: form.value.body });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  const page = safeRedirectTarget(asked.next, `/${about.kind}s/${about.slug}`);
  return redirectWithNotice(
    args,
    placeOfComment(page, outcome.value.id),
    asked.parent ? "Your reply is published." : "Your comment is published.",
  );
}

export const meta: MetaFunction = () => [{ title: "Write a comment – Assent" }];

export default function WriteComment() {
  const { about, answers, action: address, isSignedIn, here } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: about.title, href: `/${about.kind}s/${about.slug}` },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle caption={about.title}>{answers ? "Reply to a comment" : "Write a comment"}</PageTitle>
      {answers ? <CommentQuoted comment={answers} /> : null}
      {isSignedIn || refused ? (
        <CommentForm
          action={address}
          label={answers ? "Your reply" : "Your comment"}
          submitLabel={answers ? "Publish reply" : "Publish comment"}
          defaultValue={typedOr(refused?.typed, "body", "")}
          errors={messagesFor(refused?.refusals, "body")}
          maxLength={MAX_COMMENT}
        />
      ) : (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in to write it</a>.
        </p>
      )}
    </>
  );
}
