import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { NewPasswordField } from "#app/components/accounts/new-password-field.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { linkResetsPassword, resetPassword } from "#app/services/accounts/reset-password.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get("token") ?? "";
  return { token, works: await linkResetsPassword(await contextFor(args), token) };
}

const text = z.string().default("");
const ResetForm = z.object({ token: text, password: text });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, ResetForm);
  if (!form.ok) return showRefusals(form.refusals);
  const outcome = await resetPassword(await contextFor(args), { ...form.value, publicUrl: args.context.site.publicUrl });
  if (!outcome.ok) return showRefusals(outcome.refusals);
  args.context.wakeJobs();
  return redirectWithNotice(args, "/sign-in", "Your new password is set. Sign in with it.");
}

// The secret of the link stands in the page: no copy of it is kept.
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = () => [{ title: "Choose a new password – Assent" }];

export default function PasswordReset() {
  const { token, works } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!works) {
    return (
      <AccountPage title="This link does not work any more" lead="It has been used, or is older than two hours.">
        <p>
          <a href="/password/forgotten">Ask for a new link</a>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title="Choose a new password" lead="Whoever is signed in to your account will be signed out." refusals={refused?.refusals}>
      <PostForm>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField label="New password" errors={messagesFor(refused?.refusals, "password")} />
        <Button>Set the password</Button>
      </PostForm>
    </AccountPage>
  );
}
