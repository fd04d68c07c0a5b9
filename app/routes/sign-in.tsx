import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { showRefusals } from "#app/http/respond.server.ts";
import { signIn } from "#app/services/accounts/sign-in.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const next = safeRedirectTarget(new URL(args.request.url).searchParams.get("next"));
  const { actor } = await contextFor(args);
  if (actor.kind === "account") throw redirect(next, 303);
  return { next };
}

const text = z.string().default("");
const SignInForm = z.object({ email: text, password: text, next: text });

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, SignInForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await signIn(await contextFor(args), form.value, args.context.site);
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.setCookie(outcome.value.cookie);
  return redirect(safeRedirectTarget(form.value.next), 303);
}

export const meta: MetaFunction = () => [{ title: "Sign in – Assent" }];

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage title="Sign in" refusals={refused?.refusals}>
      <PostForm action="/sign-in">
        <input type="hidden" name="next" value={typedOr(refused?.typed, "next", next)} />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          autoComplete="username"
          spellCheck={false}
          width="medium"
          defaultValue={typedOr(refused?.typed, "email", "")}
          errors={messagesFor(refused?.refusals, "email")}
        />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" width="medium" />
        <Button>Sign in</Button>
      </PostForm>
      <ul>
        <li>
          <a href="/password/forgotten">I have forgotten my password</a>
        </li>
        <li>
          <a href="/confirm-email/again">The link to confirm my address has not come, or is too old</a>
        </li>
        <li>
          <a href="/sign-up">Make an account</a>
        </li>
      </ul>
    </AccountPage>
  );
}
