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
import { askPasswordReset } from "#app/services/accounts/ask-password-reset.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  return { wasSent: new URL(request.url).searchParams.has("sent"), sendsMail: context.site.sendsMail };
}

const ForgottenForm = z.object({ email: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, ForgottenForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await askPasswordReset(await contextFor(args), { ...form.value, publicUrl: args.context.site.publicUrl });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  return redirect("/password/forgotten?sent", 303);
}

export const meta: MetaFunction = () => [{ title: "I have forgotten my password – Assent" }];

export default function PasswordForgotten() {
  const { wasSent, sendsMail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (wasSent && !refused) {
    return (
      <MailWasSent title="Look at your mail" sendsMail={sendsMail}>
        We have sent a mail to the address that you gave. If there is an account with it, the mail has a link to choose a new password,
        which works for two hours.
      </MailWasSent>
    );
  }
  return (
    <AccountPage title="I have forgotten my password" above={[{ label: "Sign in", href: "/sign-in" }]} refusals={refused?.refusals}>
      <PostForm action="/password/forgotten">
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
