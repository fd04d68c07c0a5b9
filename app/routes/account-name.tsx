import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { changeName } from "#app/services/accounts/change-name.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireActor(args);
  return { name: actor.name };
}

const NameForm = z.object({ name: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, NameForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await changeName(context, form.value);
  return outcome.ok ? redirectWithNotice(args, "/account", "Your name is changed.") : showRefusals(outcome.refusals, form.typed);
}

export const meta: MetaFunction = () => [{ title: "Change your name – Assent" }];

export default function AccountName() {
  const { name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage title="Change your name" above={[{ label: "Your account", href: "/account" }]} refusals={refused?.refusals}>
      <PostForm action="/account/name">
        <TextField
          name="name"
          label="Your name"
          hint="It stands beside all your comments, earlier ones too."
          autoComplete="name"
          defaultValue={typedOr(refused?.typed, "name", name)}
          errors={messagesFor(refused?.refusals, "name")}
        />
        <Button>Save</Button>
      </PostForm>
    </AccountPage>
  );
}
