import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { disableAccount } from "#app/services/accounts/disable-account.server.ts";
import { readAccount } from "#app/services/accounts/read-account.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { id, name } = await readAccount(await requireActor(args), args.params.id ?? "");
  return { id, name };
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? "";
  const outcome = await disableAccount(await requireActor(args), id);
  if (!outcome.ok) return showRefusals(outcome.refusals);
  return redirectWithNotice(args, `/admin/accounts/${id}`, `${outcome.value.name} is disabled, and signed out everywhere.`);
}

export const meta: MetaFunction = () => [{ title: "Disable an account – Assent" }];

export default function AccountDisablement() {
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title={`Disable the account of ${name}?`}
      lead="It is signed out everywhere, and nobody can sign in with it. Nothing is erased, and it can be enabled again."
      above={[
        { label: "Accounts", href: "/admin/accounts" },
        { label: name, href: `/admin/accounts/${id}` },
      ]}
      refusals={refused?.refusals}
    >
      <PostForm>
        <Button kind="danger">Disable the account</Button>
      </PostForm>
    </AccountPage>
  );
}
