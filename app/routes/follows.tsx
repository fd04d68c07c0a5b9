import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, FormButton } from "#app/components/base/button.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Table } from "#app/components/base/table.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { chooseReplyMails } from "#app/services/comments/choose-reply-mails.server.ts";
import { readFollows } from "#app/services/following/read-follows.server.ts";
import { stopFollowing } from "#app/services/following/stop-following.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readFollows(await requireActor(args));
}

const Choice = z.object({ stop: z.string().optional(), replies: z.enum(["yes", "no"]).optional() });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, Choice);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const { stop, replies } = form.value;
  if (stop) await stopFollowing(context, stop);
  if (replies) await chooseReplyMails(context, replies === "yes");
  return redirectWithNotice(args, "/follows", stop ? "You no longer follow that bill." : "Saved.");
}

export const meta: MetaFunction = () => [{ title: "What you follow – Assent" }];

export default function Follows() {
  const { follows, wantsReplies } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Your account", href: "/account" },
        ]}
      />
      <PageTitle lead="On days when something changed in one of these bills, you get one mail with all that changed.">
        What you follow
      </PageTitle>
      {follows.length === 0 ? (
        <EmptyState title="You follow no bill.">
          <p>
            Find one <a href="/bills">in the list of bills</a>, and press “Follow this bill” on its page.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="Bills that you follow"
          columns={[
            { key: "bill", heading: "Bill", isRowHeading: true, cell: (follow) => <a href={`/bills/${follow.slug}`}>{follow.title}</a> },
            { key: "since", heading: "Since", cell: (follow) => <Moment at={follow.since} /> },
            {
              key: "stop",
              heading: "Stop",
              cell: (follow) => (
                <FormButton action="/follows" fields={{ stop: follow.slug }} label={`Stop following: ${follow.title}`}>
                  Stop following
                </FormButton>
              ),
            },
          ]}
          rows={follows}
          rowKey={(follow) => follow.slug}
          onPhone="stack"
        />
      )}
      <Section id="replies" heading="Replies to your comments">
        <p>{wantsReplies ? "You get a mail when somebody replies to your comment." : "You get no mails about replies to your comments."}</p>
        <form method="post" action="/follows">
          <Button isSmall kind="secondary" name="replies" value={wantsReplies ? "no" : "yes"}>
            {wantsReplies ? "Send me no mails about replies" : "Send me mails about replies"}
          </Button>
        </form>
      </Section>
    </>
  );
}
