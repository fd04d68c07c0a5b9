import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { CommentForm } from "#app/components/record/comment-form.tsx";
import { MAX_COMMENT } from "#app/domain/comments/comment.ts";
import { placeOfComment } from "#app/domain/comments/place.ts";
import { requireActor } from "#app/http/context.server.ts";
import { requiredWholeNumber } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { editComment } from "#app/services/comments/edit-comment.server.ts";
import { readComment } from "#app/services/comments/read-comment.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { body, revision, about } = await readComment(await requireActor(args), args.params.id ?? "", "comment.edit");
  const { pathname, search } = new URL(args.request.url);
  return { body, revision, about, action: pathname + search };
}

const EditedComment = z.object({ body: z.string().default(""), version: requiredWholeNumber("the version") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const id = args.params.id ?? "";
  const form = await readForm(args.request, EditedComment);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await editComment(context, { id, revision: form.value.version, body: form.value.body });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  const { about } = await readComment(context, id, "comment.edit");
  const page = safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), `/${about.kind}s/${about.slug}`);
  return redirectWithNotice(args, placeOfComment(page, id), "Your comment is changed. What it said before can still be read.");
}

export const meta: MetaFunction = () => [{ title: "Edit your comment – Assent" }];

export default function EditComment() {
  const { body, revision, about, action: address } = useLoaderData<typeof loader>();
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
      <PageTitle caption={about.title} lead="What it says now stays readable, marked as an earlier wording.">
        Edit your comment
      </PageTitle>
      <CommentForm
        action={address}
        submitLabel="Save"
        fields={{ version: String(revision) }}
        defaultValue={typedOr(refused?.typed, "body", body)}
        errors={messagesFor(refused?.refusals, "body")}
        maxLength={MAX_COMMENT}
      />
    </>
  );
}
