import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, FormButton } from "#app/components/base/button.tsx";
import { Details } from "#app/components/base/details.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { MailText } from "#app/components/following/mail-text.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { readMail, sendMailAgain } from "#app/services/mail/read-mail.server.ts";
import { writeListsNow } from "#app/services/mail/write-lists-now.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { sendsMail } = args.context.site;
  return { ...(await readMail(await requireActor(args), { sendsMail })), sendsMail };
}

const Wish = z.object({ again: z.string().optional(), lists: z.string().optional() });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, Wish);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  let notice = "Nothing was asked for.";
  if (form.value.again) {
    await sendMailAgain(context, form.value.again);
    notice = "The mail will be tried again.";
  } else if (form.value.lists) {
    notice = await writeListsNow(context, args.context.now, args.context.site);
  }
  args.context.wakeJobs();
  return redirectWithNotice(args, "/mail", notice);
}

export const meta: MetaFunction = () => [{ title: "Mail – Assent" }];

export default function MailPage() {
  const { mails, counts, runs, sendsMail } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle
        lead={
          sendsMail
            ? `${counts.waiting} waiting, ${counts.sent} sent, ${counts.failed} given up.`
            : "No mail server is set up, so nothing is sent: what would have been sent can be read here."
        }
      >
        Mail
      </PageTitle>
      <form method="post" action="/mail">
        <Button isSmall kind="secondary" name="lists" value="now">
          Write today’s lists now
        </Button>
      </form>
      <Section id="mails" heading="The newest mails">
        {mails.length === 0 ? (
          <EmptyState title="No mails yet.">
            <p>They appear here when somebody signs up, follows a bill or is answered.</p>
          </EmptyState>
        ) : null}
        {mails.map((mail) => (
          <article key={mail.id} aria-label={`Mail: ${mail.subject}`}>
            <Details summary={`${mail.subject} – to ${mail.to}`} id={`mail-${mail.id}`}>
              <p>
                Written <Moment at={mail.createdAt} />. {stateOf(mail)}
              </p>
              {sendsMail ? (
                <p>What it says is for its addressee alone: a link in it may open their account.</p>
              ) : (
                <MailText text={mail.text} />
              )}
              {mail.failedAt ? (
                <FormButton action="/mail" fields={{ again: mail.id }}>
                  Try again
                </FormButton>
              ) : null}
            </Details>
          </article>
        ))}
      </Section>
      <Section id="jobs" heading="What ran lately">
        <ul>
          {runs.map((run) => (
            <li key={run.id}>
              {run.name}, <Moment at={run.started_at} />: {run.ended_at ? run.outcome : "under way"}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function stateOf({
  sentAt,
  failedAt,
  attempts,
  lastError,
}: {
  sentAt: string | null;
  failedAt: string | null;
  attempts: number;
  lastError: string | null;
}): string {
  if (sentAt) return "Sent.";
  if (failedAt) return `Given up after ${attempts} attempts: ${lastError}`;
  return attempts === 0 ? "Waiting." : `Waiting after ${attempts} attempts: ${lastError}`;
}
