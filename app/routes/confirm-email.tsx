import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { confirmEmail, linkConfirmsEmail } from "#app/services/accounts/confirm-email.server.ts";

/** Only looks: programs that read mail open links by themselves. */
export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get("token") ?? "";
  return { token, works: await linkConfirmsEmail(await contextFor(args), token) };
}

const text = z.string().default("");
const ConfirmationForm = z.object({ token: text, password: text });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, ConfirmationForm);
  if (!form.ok) return showRefusals(form.refusals);
  const outcome = await confirmEmail(await contextFor(args), form.value, args.context.site);
  if (!outcome.ok) return showRefusals(outcome.refusals);
  args.context.setCookie(outcome.value.cookie);
  return redirectWithNotice(args, "/account", "Your address is confirmed, and you are signed in.");
}

// The secret of the link stands in the page: no copy of it is kept.
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = () => [{ title: "Confirm your e-mail address – Assent" }];

export default function ConfirmEmail() {
  const { token, works } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!works) {
    return (
      <AccountPage title="This link does not work any more" lead="It has been used, or is too old.">
        <ul>
          <li>
            If you have confirmed your address: <a href="/sign-in">sign in</a>
          </li>
          <li>
            If not: <a href="/confirm-email/again">ask for a new link</a>
          </li>
        </ul>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title="Confirm your e-mail address"
      lead="Enter the password that you chose when you made the account."
      refusals={refused?.refusals}
    >
      <PostForm>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          width="medium"
          errors={messagesFor(refused?.refusals, "password")}
        />
        <Button>Confirm and sign in</Button>
      </PostForm>
      <p>
        You have forgotten it, or did not make the account? <a href="/password/forgotten">Choose a new password</a>
      </p>
    </AccountPage>
  );
}
