import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/base/button.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { isReplyMailsLink, refuseReplyMailsByLink } from "#app/services/comments/choose-reply-mails.server.ts";
import { readFollowLink } from "#app/services/following/follow-by-link.server.ts";
import { unsubscribe } from "#app/services/following/unsubscribe.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const link = args.params.link ?? "";
  const context = await contextFor(args);
  if (await isReplyMailsLink(context, link)) return { what: "mails about replies to your comments", isEnded: false };
  const found = await readFollowLink(context, link, ["stop", "stop-all"]);
  if (!found) throw new AppError("not-found", "This link does not work.");
  return {
    what: found.purpose === "stop" ? `the list about the ${found.bill.title}` : "all lists of what changed in bills",
    isEnded: found.isEnded,
  };
}

/** A mail program posts here by itself when its own button is pressed (RFC 8058), so nothing more is asked. */
export async function action(args: ActionFunctionArgs) {
  const link = args.params.link ?? "";
  const context = await contextFor(args);
  const isDone = (await unsubscribe(context, link)) || (await refuseReplyMailsByLink(context, link));
  if (!isDone) throw new AppError("not-found", "This link does not work.");
  return { isDone };
}

export const meta: MetaFunction = () => [{ title: "Stop these mails – Assent" }, { name: "robots", content: "noindex" }];

export default function Unsubscribe() {
  const { what } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  if (done?.isDone)
    return (
      <>
        <PageTitle lead={`You get no more of these: ${what}.`}>Stopped</PageTitle>
        <p>
          A mistake? Follow the bill again on <a href="/bills">its page</a>, or look after all your mails under{" "}
          <a href="/follows">what you follow</a>.
        </p>
      </>
    );
  return (
    <>
      <PageTitle lead={`You will get no more of these: ${what}.`}>Stop these mails</PageTitle>
      <form method="post">
        <Button>Stop them</Button>
      </form>
    </>
  );
}
