import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/base/button.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { confirmFollow } from "#app/services/following/confirm-follow.server.ts";
import { readFollowLink } from "#app/services/following/follow-by-link.server.ts";

/** Opening the link changes nothing: programs that look into mails for harm open every link. The button does. */
export async function loader(args: LoaderFunctionArgs) {
  return { found: await readFollowLink(await contextFor(args), args.params.link ?? "", ["confirm"]) };
}

export async function action(args: ActionFunctionArgs) {
  const outcome = await confirmFollow(await contextFor(args), args.params.link ?? "");
  if (!outcome.ok) return showRefusals(outcome.refusals);
  const { bill } = outcome.value;
  return redirectWithNotice(
    args,
    `/bills/${bill.slug}`,
    `You follow the ${bill.title}. We write to you on days when something about it changes.`,
  );
}

export const meta: MetaFunction = () => [{ title: "Confirm that you follow a bill – Assent" }, { name: "robots", content: "noindex" }];

export default function ConfirmFollow() {
  const { found } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!found)
    return (
      <>
        <PageTitle lead="It may be incomplete, or too old.">This link does not work</PageTitle>
        <p>
          Find the bill <a href="/bills">in the list of bills</a>, and ask again on its page.
        </p>
      </>
    );
  return (
    <>
      <ErrorSummary refusals={refused?.refusals ?? []} />
      <PageTitle
        caption={found.bill.title}
        lead="You will get a list of what changed, on days when something did. Each list has a link that stops it."
      >
        Follow this bill by e-mail
      </PageTitle>
      {found.isConfirmed && !found.isEnded ? (
        <p>
          You follow it already. <a href={`/bills/${found.bill.slug}`}>Go to the bill</a>
        </p>
      ) : (
        <form method="post">
          <Button>Yes, send me the list</Button>
        </form>
      )}
    </>
  );
}
