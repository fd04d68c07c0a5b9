import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { MailWasSent } from "#app/components/accounts/mail-was-sent.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { showRefusals } from "#app/http/respond.server.ts";
import { resendConfirmation } from "#app/services/accounts/resend-confirmation.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return { wasSent: new URL(request.url).searchParams.has("sent"), sendsMail: context.site.sendsMail };
}

const ResendForm = z.object({ email: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, ResendForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await resendConfirmation(await contextFor(args), { ...form.value, publicUrl: args.context.site.publicUrl });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  return redirect("/confirm-email/again?sent", 303);
}

export const meta: MetaFunction = () => [{ title: "A new link to confirm your address – Assent" }];

export default function ConfirmEmailAgain() {
  const { wasSent, sendsMail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (wasSent && !refused) {
    return (
      <MailWasSent title="Look at your mail" sendsMail={sendsMail}>
        We have sent a mail to the address that you gave. If there is an account that waits to be confirmed, the link is in it.
      </MailWasSent>
    );
  }
  return (
    <AccountPage title="A new link to confirm your address" above={[{ label: "Sign in", href: "/sign-in" }]} refusals={refused?.refusals}>
      <PostForm action="/confirm-email/again">
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="email"
          spellCheck={false}
          width="medium"
          defaultValue={typedOr(refused?.typed, "email", "")}
          errors={messagesFor(refused?.refusals, "email")}
        />
        <Button>Send the link</Button>
      </PostForm>
    </AccountPage>
  );
}
