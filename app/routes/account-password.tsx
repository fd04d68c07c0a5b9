import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { NewPasswordField } from "#app/components/accounts/new-password-field.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { changePassword } from "#app/services/accounts/change-password.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return null;
}

const text = z.string().default("");
const PasswordForm = z.object({ presentPassword: text, password: text });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, PasswordForm);
  if (!form.ok) return showRefusals(form.refusals);
  const outcome = await changePassword(context, { ...form.value, publicUrl: args.context.site.publicUrl }, args.context.site);
  if (!outcome.ok) return showRefusals(outcome.refusals);
  args.context.setCookie(outcome.value.cookie);
  args.context.wakeJobs();
  return redirectWithNotice(args, "/account", "Your password is changed. You are signed out everywhere else.");
}

export const meta: MetaFunction = () => [{ title: "Change your password – Assent" }];

export default function AccountPassword() {
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title="Change your password"
      lead="You stay signed in here, and are signed out everywhere else."
      above={[{ label: "Your account", href: "/account" }]}
      refusals={refused?.refusals}
    >
      <PostForm action="/account/password">
        <TextField
          name="presentPassword"
          label="Present password"
          type="password"
          autoComplete="current-password"
          width="medium"
          errors={messagesFor(refused?.refusals, "presentPassword")}
        />
        <NewPasswordField label="New password" errors={messagesFor(refused?.refusals, "password")} />
        <Button>Change the password</Button>
      </PostForm>
    </AccountPage>
  );
}
