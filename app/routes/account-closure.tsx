import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { closeAccount } from "#app/services/accounts/close-account.server.ts";
import { signOut } from "#app/services/accounts/sign-out.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  return null;
}

const ClosureForm = z.object({ password: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, ClosureForm);
  if (!form.ok) return showRefusals(form.refusals);
  const outcome = await closeAccount(context, form.value);
  if (!outcome.ok) return showRefusals(outcome.refusals);
  // The sessions are gone with the account; this makes the browser forget its cookie.
  args.context.setCookie(await signOut(context, null, args.context.site));
  return redirectWithNotice(args, "/", "Your account is closed, and what we held about you is erased.");
}

export const meta: MetaFunction = () => [{ title: "Close your account – Assent" }];

export default function AccountClosure() {
  const refused = useActionData<typeof action>();
  return (
    <AccountPage title="Close your account" above={[{ label: "Your account", href: "/account" }]} refusals={refused?.refusals}>
      <p>This cannot be undone.</p>
      <ul>
        <li>Your name, your address and your password are erased. Mail that names your address is erased, too.</li>
        <li>Your notes are erased, also those that you wrote for a team. You can move what others need before you go.</li>
        <li>You follow nothing any more, and belong to no team.</li>
        <li>Your comments stay where they are, by “A former member”. If you want them gone, delete them first.</li>
      </ul>
      <PostForm action="/account/closure">
        <TextField
          name="password"
          label="Your password"
          type="password"
          autoComplete="current-password"
          width="medium"
          errors={messagesFor(refused?.refusals, "password")}
        />
        <Button kind="danger">Close my account</Button>
      </PostForm>
    </AccountPage>
  );
}
