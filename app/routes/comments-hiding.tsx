import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ReasonPage } from "#app/components/comments/reason-page.tsx";
import { placeOfComment } from "#app/domain/comments/place.ts";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { hideComment } from "#app/services/comments/hide-comment.server.ts";
import { readComment } from "#app/services/comments/read-comment.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { comment, about } = await readComment(await requireActor(args), args.params.id ?? "", "comment.hide");
  const { pathname, search } = new URL(args.request.url);
  return { comment, about, action: pathname + search };
}

const Reason = z.object({ reason: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const id = args.params.id ?? "";
  const form = await readForm(args.request, Reason);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await hideComment(context, { id, reason: form.value.reason });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  const { about } = await readComment(context, id, "comment.hide");
  const page = safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), `/${about.kind}s/${about.slug}`);
  return redirectWithNotice(args, placeOfComment(page, id), "The comment is hidden.");
}

export const meta: MetaFunction = () => [{ title: "Hide a comment – Assent" }];

export default function Page() {
  const { comment, about, action: address } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ReasonPage
      title="Hide a comment"
      lead="Everyone will read your reason in its place. Its writer still sees it, and you can show it again."
      label="Reason"
      hint="It is public: name the rule, and not the person."
      submit="Hide the comment"
      comment={comment}
      about={about}
      action={address}
      refusals={refused?.refusals ?? []}
      typed={typedOr(refused?.typed, "reason", "")}
    />
  );
}
