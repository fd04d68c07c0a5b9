import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { MailWasSent } from "#app/components/accounts/mail-was-sent.tsx";
import { NewPasswordField } from "#app/components/accounts/new-password-field.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { showRefusals } from "#app/http/respond.server.ts";
import { signUp } from "#app/services/accounts/sign-up.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await contextFor(args);
  if (actor.kind === "account") throw redirect("/account", 303);
  const wasSent = new URL(args.request.url).searchParams.has("sent");
  return { wasSent, sendsMail: args.context.site.sendsMail };
}

const text = z.string().default("");
const SignUpForm = z.object({ name: text, email: text, password: text });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, SignUpForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await signUp(await contextFor(args), { ...form.value, publicUrl: args.context.site.publicUrl });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  return redirect("/sign-up?sent", 303);
}

export const meta: MetaFunction = () => [{ title: "Make an account – Assent" }];

export default function SignUp() {
  const { wasSent, sendsMail } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (wasSent && !refused) {
    return (
      <MailWasSent title="Look at your mail" sendsMail={sendsMail}>
        We have sent a link to the address that you gave. Open it to confirm that the address is yours.
      </MailWasSent>
    );
  }
  return (
    <AccountPage
      title="Make an account"
      lead="With an account you can comment, follow bills and keep private notes. To read, or to follow by e-mail, you need none."
      refusals={refused?.refusals}
    >
      <PostForm action="/sign-up">
        <TextField
          name="name"
          label="Your name"
          hint="It stands beside your comments. It need not be your full name."
          autoComplete="name"
          defaultValue={typedOr(refused?.typed, "name", "")}
          errors={messagesFor(refused?.refusals, "name")}
        />
        <TextField
          name="email"
          label="E-mail address"
          hint="Only administrators, and the teams that you join, are shown it."
          type="email"
          autoComplete="email"
          spellCheck={false}
          defaultValue={typedOr(refused?.typed, "email", "")}
          errors={messagesFor(refused?.refusals, "email")}
        />
        <NewPasswordField errors={messagesFor(refused?.refusals, "password")} />
        <Button>Make an account</Button>
      </PostForm>
      <p>
        You have an account already? <a href="/sign-in">Sign in</a>
      </p>
    </AccountPage>
  );
}
