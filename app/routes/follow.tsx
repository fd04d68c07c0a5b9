import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { FollowPanel } from "#app/components/bills/follow-panel.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { askToFollow } from "#app/services/following/ask-to-follow.server.ts";
import { readFollowing } from "#app/services/following/read-following.server.ts";
import { startFollowing } from "#app/services/following/start-following.server.ts";
import { stopFollowing } from "#app/services/following/stop-following.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readFollowing(await contextFor(args), args.params.slug ?? "");
}

const FollowForm = z.object({ email: z.string().default(""), following: z.enum(["yes", "no"]).optional() });

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? "";
  const page = `/bills/${slug}#follow`;
  const form = await readForm(args.request, FollowForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const { email, following } = form.value;
  if (following === "no") {
    await stopFollowing(await requireActor(args), slug);
    return redirectWithNotice(args, page, "You no longer follow this bill.");
  }
  if (following === "yes") {
    const outcome = await startFollowing(await requireActor(args), slug);
    if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
    return redirectWithNotice(args, page, "You follow this bill. We write to you on days when something about it changes.");
  }
  const outcome = await askToFollow(await contextFor(args), { bill: slug, email }, args.context.site);
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  return redirectWithNotice(args, page, "We have sent a link to that address. Open it to confirm that you want the list.");
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `Follow the ${data.bill.title} – Assent` : "Assent" }];

export default function FollowBill() {
  const { bill, isSignedIn, isFollowing } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: bill.title, href: `/bills/${bill.slug}` },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} fieldId={(field) => (field === "email" ? "follow-email" : field)} />
      <PageTitle caption={bill.title}>Follow this bill</PageTitle>
      <FollowPanel
        what="this bill"
        atomHref={`/bills/${bill.slug}/feed.atom`}
        calendarHref={`/bills/${bill.slug}/calendar.ics`}
        emailAction={`/bills/${bill.slug}/follow`}
        isSignedIn={isSignedIn}
        isFollowing={isFollowing}
        defaultEmail={typedOr(refused?.typed, "email", "")}
        errors={messagesFor(refused?.refusals, "email")}
      />
    </>
  );
}
